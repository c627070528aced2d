import { expect, it } from 'vitest';
import { EVENT_TABLES, unknownText } from '../index.js';

const table = EVENT_TABLES.find(({ id }) => id === 'workOrders') ?? { fields: [] };

it('says what is missing and what contradicts by the labels of the table', () => {
  expect(unknownText({ missing: ['kind'], contradicts: [{ from: 'paused', to: 'resumed' }] }, table)).toBe('Uppgift saknas: Slag. Motsägelse: Paus till ligger före Paus från.');
  expect(unknownText({ missing: ['own'] }, table)).toBe('Uppgift saknas: own.');
});

it('says nothing where there is no reason', () => {
  expect(unknownText({}, table)).toBe('');
});
