import { expect, test } from 'vitest';
import { DEMO_EVENT_TABLES } from './demo-events.js';
import { demoEventNotes } from './notes.js';

test('every table of the demo centre has a note, and every note is about tables that there are', () => {
  const noted = new Set(demoEventNotes.flatMap(({ tables }) => tables));
  expect([...noted].sort()).toEqual([...DEMO_EVENT_TABLES, 'meetings'].sort());
  expect(new Set(demoEventNotes.map(({ id }) => id)).size).toBe(demoEventNotes.length);
});

test('what is published says where', () => {
  for (const { publishedSv, citation } of demoEventNotes) expect(citation === undefined).toBe(publishedSv === undefined);
});

test('what cannot be as printed is told', () => {
  expect(demoEventNotes.flatMap(({ id, deviationSv }) => (deviationSv === undefined ? [] : [id]))).toEqual(['counts', 'driving', 'worked-time', 'varmland-meetings']);
});
