import { expect, it } from 'vitest';
import { SICK_LEAVE } from '../testing/definitions.js';
import { partText } from './part-text.js';

it.each([
  ['Dag 1–14', 'short'],
  ['uppgift saknas eller är utanför intervallen', ''],
])('a part by ranges is called %s', (text, band) => {
  expect(partText({ breakdown: 'length', values: [band] }, SICK_LEAVE)).toBe(text);
});
