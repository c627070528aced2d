import type { KpiRecord } from '@hjm/kpi';
import { allocate } from '@hjm/core/money';
import { dateText } from '../world-days.js';
import { few } from './cases.js';
import { groupOf, unitOf } from './marks.js';
import { type DemoMonth, MONTHS } from './months.js';
import { PUBLISHED_FEW } from './published-counts.js';
import { diceOf, rowsOf } from './rows.js';

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
 * Kronor. January–April: +25,1 % in all and +20,2 % on products as published, on bases that are ours; 2024 ends at the published
 * result of −1 442 tkr. The year 2023 is the published one: costs 155 139 tkr, income 155 927 tkr, and products as far as
 * Tekniska hjälpmedel (43 052) and Avskrivningar hjälpmedel (34 199) are that.
 */
const KRONOR = {
  products: { y2023: 77_251_000, first: 25_000_000, second: 30_050_000 },
  other: { y2023: 77_888_000, first: 25_000_000, second: 32_500_000 },
  income: { y2023: 155_927_000, first: 48_800_000, second: 61_108_000 },
} as const;

/** Costs and income per month, in öre; incomes below zero. */
export function* costs(): Rows {
  const rows = Object.entries(KRONOR).map(([heading, amounts]) => ({ heading, amounts: perMonth(amounts, diceOf(heading)) }));
  for (const month of MONTHS) {
    for (const { heading, amounts } of rows) {
      const amount = amounts[month.index] as number;
      const what = heading === 'income' ? { kind: 'income', heading: null, amount: -amount } : { kind: 'cost', heading, amount };
      yield { day: dateText(month.last), ...what, unit: null };
    }
  }
}

function perMonth({ y2023, first, second }: (typeof KRONOR)[keyof typeof KRONOR], dice: ReturnType<typeof diceOf>): readonly number[] {
  const weights = (months: readonly DemoMonth[]): number[] => months.map(() => 94 + dice.below(13));
  const [early, rest, late, after] = [MONTHS.slice(0, 4), MONTHS.slice(4, 12), MONTHS.slice(12, 16), MONTHS.slice(16)];
  return [...allocate(first * 100, weights(early)), ...allocate((y2023 - first) * 100, weights(rest)), ...allocate(second * 100, weights(late)), ...allocate(second * 50, weights(after))];
}
