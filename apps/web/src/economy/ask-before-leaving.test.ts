import { expect, it } from 'vitest';
import { leavesBehind } from './ask-before-leaving.js';

const place = (pathname: string, search: Readonly<Record<string, string>> = {}): Parameters<typeof leavesBehind>[0] => ({ pathname, search });

it('leaves work behind for another page, economy, plan or scenario', () => {
  const here = place('/ekonomi/prognos', { ekonomi: 'min', plan: 'april' });
  expect(leavesBehind(here, place('/ekonomi/filer', here.search as Record<string, string>))).toBe(true);
  expect(leavesBehind(here, place('/ekonomi/prognos', { ekonomi: 'din', plan: 'april' }))).toBe(true);
  expect(leavesBehind(here, place('/ekonomi/prognos', { ekonomi: 'min', plan: 'maj' }))).toBe(true);
  expect(leavesBehind(place('/ekonomi/scenario'), place('/ekonomi/scenario', { scenario: 'egen' }))).toBe(true);
});

it('leaves nothing behind for another unit, line or method', () => {
  expect(leavesBehind(place('/ekonomi/prognos', { plan: 'april' }), place('/ekonomi/prognos', { plan: 'april', enhet: 'kr', rad: 'rent', metoder: 'rent.budget' }))).toBe(false);
});
