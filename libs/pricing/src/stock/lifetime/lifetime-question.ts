import { HjmError, type LocalDate, foundText, parseLocalDate } from '@hjm/core';
import { dayNumber } from '@hjm/core/calendar';
import type { Ore } from '@hjm/core/money';
import { readDecimal, times, whole } from '../../fraction.js';
import type { DecimalText } from '../../model/model-types.js';

/** What is asked of a register of items. */
export type LifetimeQuestion = {
  /** The day, at its end: what was bought by then is owned, what was scrapped by then is not. */
  readonly on: LocalDate;
  /** Of rentals, only what was registered by the end of this day counts; left out: all. */
  readonly knownAt?: LocalDate;
  /** Depreciation time (avskrivningstid) in years by product group, such as a price model's table has it. Whole months. */
  readonly depreciationYears?: Readonly<Record<string, DecimalText>>;
  /** From which day rentals count as a purchase avoided or not; left out: all until `on`. */
  readonly reuseFrom?: LocalDate;
  readonly reuseValue?: ReuseValue;
};

/** What a purchase that was avoided would have cost: what the item itself cost (when left out), or a price of its article. */
export type ReuseValue = { readonly by: 'itemPrice' } | { readonly by: 'articlePrice'; readonly prices: Readonly<Record<string, Ore>> };

export type ReadQuestion = {
  readonly on: number;
  readonly knownAt: LocalDate | null;
  readonly months: ReadonlyMap<string, number>;
  readonly reuseFrom: number;
  readonly value: ReuseValue;
};

/**
 * The question with its days as numbers and its times in months.
 *
 * @throws HjmError `invalid-date`, `invalid-question`
 */
export function readQuestion(question: LifetimeQuestion): ReadQuestion {
  const { depreciationYears = {}, reuseValue = { by: 'itemPrice' } } = question;
  const months = new Map<string, number>();
  for (const [group, years] of Object.entries(depreciationYears)) {
    const exact = readDecimal(years);
    const twelfths = exact === undefined ? undefined : times(exact, whole(12));
    if (twelfths?.d !== 1n || twelfths.n < 1n || twelfths.n > 1200n) throw wrong(`depreciationYears.${group}`, 'år i hela månader, högst 100 år, till exempel 5 eller 2.5', years);
    months.set(group, Number(twelfths.n));
  }
  if (reuseValue.by === 'articlePrice') {
    for (const [article, ore] of Object.entries(reuseValue.prices)) if (!(Number.isSafeInteger(ore) && ore >= 0)) throw wrong(`reuseValue.prices.${article}`, 'ett helt antal öre, inte negativt', ore);
  }
  const on = dayNumber(parseLocalDate(question.on, 'on'));
  const reuseFrom = question.reuseFrom === undefined ? -Infinity : dayNumber(parseLocalDate(question.reuseFrom, 'reuseFrom'));
  if (reuseFrom > on) throw wrong('reuseFrom', `senast ${question.on}`, question.reuseFrom);
  return { on, knownAt: question.knownAt === undefined ? null : parseLocalDate(question.knownAt, 'knownAt'), months, reuseFrom, value: reuseValue };
}

function wrong(path: string, expected: string, value: unknown): HjmError {
  const found = foundText(value);
  return new HjmError('invalid-question', `Frågan om livslängd: ${path}: väntade ${expected}, fick ${found}.`, [{ path, expected, found }]);
}
