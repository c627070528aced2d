import type { KpiRecord } from '@hjm/kpi';
import { monthTotals } from '../economy/month-totals.js';
import { dateText } from '../world-days.js';
import { few } from './cases.js';
import { groupOf, unitOf } from './marks.js';
import { MONTHS } from './months.js';
import { PUBLISHED_FEW } from './published-counts.js';
import { rowsOf } from './rows.js';

type Rows = Generator<KpiRecord, void, undefined>;

/** Deviations in the working environment. Which ones are specific is published; of what kind these are is ours. */
export function* deviations(): Rows {
  const all = few(PUBLISHED_FEW.deviations, 'LLLLLLLLHL');
  const specific = few(PUBLISHED_FEW.specificDeviations, '');
  const kinds = [
    { kind: 'specific', counts: specific },
    { kind: 'other', counts: all.map((count, index) => count - (specific[index] ?? 0)) },
  ] as const;
  yield* rowsOf('AV', kinds, ({ id, day, kind, dice }) => ({
    id,
    reported: dateText(day),
    kind: kind === 'other' ? 'other' : dice.perMille(500) ? 'threat' : 'needle',
    unit: unitOf(dice, 'repairs'),
  }));
}

/** Surveys of autumn 2023, made up: of patients and of employees. In 2024 none was made until the report. */
export function* surveys(): Rows {
  const row = (survey: string, day: string, answers: number, satisfied: number | null, points: number | null, gender: string | null): KpiRecord => ({ survey, day, answers, satisfied, points, gender, unit: null });
  yield row('patients', '2023-10-31', 212, 197, null, 'woman');
  yield row('patients', '2023-10-31', 148, 138, null, 'man');
  yield row('patients', '2023-10-31', 4, 3, null, null);
  yield row('employees', '2023-11-30', 41, null, 353_420, 'woman');
  yield row('employees', '2023-11-30', 33, null, 281_160, 'man');
  yield row('performance', '2023-11-30', 74, null, 597_920, null);
}

/** Purchases, made up; of a few it is not known whether there was an agreement. */
export function* purchases(): Rows {
  const counts = MONTHS.map(({ workingDays }) => workingDays.length * 3);
  const kinds = [{ kind: 'purchase', counts, hits: counts.map((count, index) => Math.round((count * (938 + index)) / 1000)) }] as const;
  const rows = rowsOf('IN', kinds, ({ day, hit, dice }) => ({
    day: dateText(day),
    amount: (350 + dice.small(120_000)) * 100,
    agreement: dice.perMille(6) ? null : hit ? 'yes' : 'no',
    group: groupOf(dice),
    unit: unitOf(dice, 'stock'),
  }));
  yield* rows;
}

/**
 * Costs and income per month of the demo economy, in öre; incomes below zero. January–April 2024 against 2023 come to the published
 * +25,1 % in all and +20,2 % on products, and 2024 to the published result; 2023 is the published year.
 */
export function* costs(): Rows {
  for (const month of MONTHS) {
    const { products, otherCosts, income } = monthTotals(month.index < 12 ? 2023 : 2024, month.index % 12);
    const day = dateText(month.last);
    yield { day, kind: 'cost', heading: 'products', amount: products, unit: null };
    yield { day, kind: 'cost', heading: 'other', amount: otherCosts, unit: null };
    yield { day, kind: 'income', heading: null, amount: -income, unit: null };
  }
}
