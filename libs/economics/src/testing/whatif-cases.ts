import fc from 'fast-check';
import type { Statement } from '../statement/statement-types.js';
import type { ScenarioChange, Scenario, VolumeDrivers } from '../whatif/scenario-types.js';
import type { WhatIfOptions } from '../whatif/whatif-types.js';
import { SMALL_CHART } from './small-chart.js';

/** A budget of our own: rents 1 000 kr, staff 600 kr, other costs 300 kr; nothing repaid. */
export const BUDGET: Statement = {
  chart: SMALL_CHART,
  columns: [
    { key: 'budget2025', labelSv: 'Budget 2025', account: 'budget', year: 2025 },
    { key: 'actual2025', labelSv: 'Utfall 2025', account: 'actual', year: 2025, throughMonth: 4 },
  ],
  amounts: { budget2025: { rent: 1_000_00, refund: 0, staff: -600_00, other: -300_00 }, actual2025: {} },
  roundedTo: null,
};

export const DRIVERS: VolumeDrivers = { id: 'own', titleSv: 'Vårt antagande', follows: { rent: '100', other: '50' }, citation: null };
export const IN_ORDER: WhatIfOptions = { rounding: 'halfUp', interplay: 'inOrder' };
export const APART: WhatIfOptions = { rounding: 'halfUp', interplay: 'apart' };

export const volume = (percent: string): ScenarioChange => ({ kind: 'volume', percent, drivers: DRIVERS });
export const price = (percent: string, ...lines: string[]): ScenarioChange => ({ kind: 'price', percent, lines });
export const scenario = (...changes: readonly ScenarioChange[]): Scenario => ({ id: 'case', titleSv: 'Fall', base: 'budget2025', changes });

const amount = fc.integer({ min: -100_000_000_00, max: 100_000_000_00 });
const percent = fc.integer({ min: -10_000, max: 20_000 }).map((hundredths) => (hundredths < 0 ? '-' : '') + String(Math.floor(Math.abs(hundredths) / 100)) + '.' + String(Math.abs(hundredths) % 100).padStart(2, '0'));
const share = fc.integer({ min: 0, max: 100 }).map(String);
const line = fc.constantFrom('rent', 'refund', 'staff', 'other');
const cost = fc.constantFrom('staff', 'other');
const month = fc.integer({ min: 1, max: 12 });

/** Any budget with all amounts known. */
export const budgets: fc.Arbitrary<Statement> = fc
  .record({ rent: amount, refund: amount, staff: amount, other: amount })
  .map((budget2025) => ({ ...BUDGET, amounts: { budget2025 } }));

/** Any change. */
export const changes: fc.Arbitrary<ScenarioChange> = fc.oneof(
  fc.record({ kind: fc.constant('volume' as const), percent, drivers: fc.dictionary(line, share, { minKeys: 1 }).map((follows) => ({ ...DRIVERS, follows })) }),
  fc.record({ kind: fc.constant('price' as const), percent, lines: fc.uniqueArray(line, { minLength: 1 }) }),
  fc.record({ kind: fc.constant('socialContributions' as const), line: cost, fromPercent: share, toPercent: share, carriesPercent: share }),
  fc.record({ kind: fc.constant('interest' as const), line: cost, points: percent, fromMonth: month, capital: fc.record({ from: fc.constant('amount' as const), ore: fc.nat(1_000_000_00), basisSv: fc.constant('lån') }) }),
  fc.record({ kind: fc.constant('staff' as const), line: cost, fullTimeEquivalents: percent, costPerYearOre: fc.integer({ min: 1, max: 1_000_000_00 }), fromMonth: month }),
  fc.record({ kind: fc.constant('line' as const), line, ore: amount, reasonSv: fc.constant('skäl') }),
);
