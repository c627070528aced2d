import { expect, test } from 'vitest';
import { DEMO_PARTIES } from './parties.js';
import { demoSetup } from './setup.js';

test('every principal is a party with a name, the region among them', () => {
  const { parties } = demoSetup();
  const names = new Map(parties.map(({ id, nameSv }) => [id, nameSv]));
  const principals = new Set(DEMO_PARTIES.map(({ principal }) => principal));
  expect([...principals].filter((principal) => !names.has(principal))).toEqual([]);
  expect(names.get('region-vastmanland')).toBe('Region Västmanland');
});
