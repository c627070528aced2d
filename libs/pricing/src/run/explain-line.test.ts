import { expect, test } from 'vitest';
import { bed, prices, setupWith } from '../testing/small-setup.js';
import { BEGUN_30_DAYS, MONTH_BY_DAYS, PRIVATE_AT_LEAST_A_MONTH } from '../time/time-rules.js';
import type { RentalEvent } from '../rental/rental.js';
import { explainLine } from './explain-line.js';
import { startRentRun, type RunPeriod } from './rent-run.js';
import type { RunSetup } from './setup.js';

function explained(setup: RunSetup, events: readonly RentalEvent[], period: Partial<RunPeriod> = {}, payer = 'north'): string[][] {
  const run = startRentRun(setup, { from: '2024-03-01', to: '2024-03-31', ...period });
  const steps: string[][] = [];
  run.add(bed('2024-03-04', events, {}, payer), { line: (line) => steps.push(explainLine(line, setup).steps.map((step) => step.replaceAll('\u00A0', ' '))) });
  return steps;
}
const UNTIL_10: readonly RentalEvent[] = [{ kind: 'received', on: '2024-03-10' }];

test('days times a price', () => {
  expect(explained(setupWith(), UNTIL_10)).toEqual([['Dagar, första och sista dagen medräknade: 4 mars 2024 – 10 mars 2024, 7 dagar.', '7 × 10,00 kr per dag (Prislista, 2024) = 70,00 kr.']]);
});

test('a part of a month says its exact amount and what was rounded', () => {
  expect(explained(setupWith({ time: MONTH_BY_DAYS }), UNTIL_10)).toEqual([
    [
      'Månadspris, delad månad efter antal dagar: 4 mars 2024 – 10 mars 2024, 7 dagar.',
      'varje dag sin del av kalendermånaden: 7/31 × 10,00 kr per månad (Prislista, 2024) = ungefär 2,2581 kr.',
      'Uthyrningens sammanlagda hyra avrundas till hela ören, och raden är vad den växte med: 2,26 kr.',
    ],
  ]);
});

test('a begun period', () => {
  expect(explained(setupWith({ time: BEGUN_30_DAYS }), UNTIL_10)).toEqual([['Påbörjade perioder om 30 dagar: 4 mars 2024 – 2 april 2024.', '1 × 10,00 kr per 30 dagar (Prislista, 2024) = 10,00 kr.']]);
});

test('start fee and minimum of a private rental', () => {
  const own = { prices: prices({ id: 'private', unit: 'month' }), time: PRIVATE_AT_LEAST_A_MONTH, startFee: { ore: 10_000, citation: null } };
  expect(explained(setupWith({}, { private: own }), UNTIL_10, {}, 'person-1').map((steps) => steps.at(-1))).toEqual([
    'Startavgift 100,00 kr, en gång.',
    'Uthyrningens sammanlagda hyra avrundas till hela ören, och raden är vad den växte med: 2,26 kr.',
    'Minst 1 × 10,00 kr per månad (Prislista, 2024): det som saknades när uthyrningen slutade, 7,74 kr.',
  ]);
});

test('a credit says that it takes something back', () => {
  const late: readonly RentalEvent[] = [{ kind: 'received', on: '2024-03-10', registered: '2024-04-05' }];
  const [steps] = explained(setupWith(), late, { from: '2024-04-01', to: '2024-04-30', settled: { from: '2024-03-01', to: '2024-03-31', knownAt: '2024-04-01' } });
  expect(steps).toEqual([
    'Rättelse: något registrerades efter att dagarna hade debiterats, och beloppet tas tillbaka.',
    'Dagar, första och sista dagen medräknade: 11 mars 2024 – 31 mars 2024, 21 dagar.',
    '21 × 10,00 kr per dag (Prislista, 2024) = 210,00 kr.',
    'Krediteras: −210,00 kr.',
  ]);
});

test('the sources of rule and prices come along', () => {
  const run = startRentRun(setupWith(), { from: '2024-03-01', to: '2024-03-31' });
  const documents: string[] = [];
  run.add(bed('2024-03-04'), { line: (line) => documents.push(...explainLine(line, setupWith()).citations.map(({ document }) => document)) });
  expect(documents).toEqual(['prislista hjälpmedel 2012']);
});
