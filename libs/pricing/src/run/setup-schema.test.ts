import { describe, expect, test } from 'vitest';
import { setupWith } from '../testing/small-setup.js';
import { parsePriceList, parseRunSetup, runSetupJson } from './setup-schema.js';

const JSON_SETUP = JSON.parse(JSON.stringify(runSetupJson(setupWith()))) as Record<string, unknown>;

test('a setup written as JSON and read again is the same', () => {
  expect(parseRunSetup(JSON_SETUP)).toEqual(setupWith());
});

test('a rule of time may be named', () => {
  const named = { ...JSON_SETUP, tariffs: { principals: { prices: setupWith().tariffs['principals']?.prices, time: { rule: 'days-both-ends', workingDaysAfterPickupOrder: 5 } } } };
  expect(parseRunSetup(named).tariffs['principals']?.time).toMatchObject({ id: 'days-both-ends-pickup-5', stops: ['received', { workingDaysAfterPickupOrder: 5 }] });
});

describe('what is wrong is told where it stands', () => {
  test.each<[string, unknown, string]>([
    ['no object', null, 'Det är inget underlag för hyreskörningar. Väntade ett objekt, fick null.'],
    ['an unknown field', { ...JSON_SETUP, partis: [] }, 'partis: väntade ett fält som finns här, fick "partis". Menade du parties?'],
    ['a misspelt rule', { ...JSON_SETUP, tariffs: { principals: { prices: setupWith().tariffs['principals']?.prices, time: { rule: 'days-both-end' } } } }, 'tariffs.principals.time.rule: väntade en av days-both-ends'],
    ['a price in kronor', { ...JSON_SETUP, tariffs: { principals: { prices: { ...setupWith().tariffs['principals']?.prices, versions: [{ id: '1', validFrom: '2024-01-01', decided: null, citation: null, prices: [{ article: 'bed', ore: 1.5 }] }] }, time: { rule: 'days-both-ends' } } } }, 'tariffs.principals.prices.versions.0.prices.0.ore: väntade ett heltal, fick 1.5.'],
  ])('%s', (_, json, message) => {
    expect(() => parseRunSetup(json)).toThrow(message);
  });

  test('a price list whose versions are out of order', () => {
    const version = { id: 'a', validFrom: '2024-01-01', decided: null, citation: null, prices: [] };
    expect(() => parsePriceList({ id: 'l', titleSv: 'Lista', unit: 'day', approval: 'none', versions: [version, { ...version, id: 'b' }] })).toThrow('versions.1.validFrom');
  });
});
