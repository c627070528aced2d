import { expect, test } from 'vitest';
import { prices, setupWith, VERSION } from '../testing/small-setup.js';
import { strayNames } from './stray-names.js';

test('a setup whose names fit has no stray names', () => {
  expect(strayNames(setupWith())).toEqual([]);
});

test('a misspelt article and a misspelt principal are told once each, with the nearest', () => {
  const approvals = ['north', 'soth'].map((principal) => ({ principal, decided: '2024-01-01', from: '2024-01-01' }));
  const version = { ...VERSION, prices: [...VERSION.prices, { article: 'walkr', ore: 100 }, { article: 'walkr', reason: 'short', ore: 90 }], approvals };
  expect(strayNames(setupWith({ prices: prices({ approval: 'each', versions: [version] }) }))).toEqual([
    { path: 'tariffs.principals.prices.versions.0.prices.2.article', expected: 'en artikel i sortimentet', found: '"walkr"', nearest: 'walker' },
    { path: 'tariffs.principals.prices.versions.0.approvals.1.principal', expected: 'en huvudman som någon kostnadsansvarig har', found: '"soth"', nearest: 'south' },
  ]);
});
