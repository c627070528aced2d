import type { KpiRecord } from '@hjm/kpi';
import { dateText } from '../world-days.js';
import { CHOSEN_PARTS } from './chosen-bases.js';
import { later, whose } from './handling.js';
import { genderOf, seen } from './marks.js';
import { monthlyCounts, monthlyParts } from './monthly.js';
import { interimOf, MONTHS } from './months.js';
import { PUBLISHED_COUNTS } from './published-counts.js';
import { diceOf, rowsOf } from './rows.js';

type Rows = Generator<KpiRecord, void, undefined>;

/** What the clock of an offer allows, in working days. */
const IN_TIME = 15;

/** The month with a referral whose day of offer lies before the referral, as a slip of the pen leaves it. */
const SLIP = 13;

/** Referrals to a consultant. Those of the last months that nobody has offered a time when the world ends have none. */
export function* fittings(): Rows {
  const slips = MONTHS.map(({ index }) => (index === SLIP ? 1 : 0));
  const counts = monthlyCounts(PUBLISHED_COUNTS.fittings).map((count, index) => count - (slips[index] as number));
  const kinds = [
    { kind: 'referral', counts, hits: monthlyParts(counts, CHOSEN_PARTS.offered, diceOf('KR')) },
    { kind: 'slip', counts: slips },
  ] as const;
  yield* rowsOf('KR', kinds, ({ id, day, kind, hit, dice }) => {
    const offered = later(day, kind === 'slip' ? -2 : hit ? 1 + dice.below(IN_TIME) : IN_TIME + 1 + dice.small(20));
    const fitted = later(Math.max(offered, day), 2 + dice.small(15));
    return {
      id,
      referred: dateText(day),
      offered: seen(offered),
      fitted: dice.perMille(960) ? seen(fitted) : null,
      ...whose(dice, 'fittings'),
      gender: genderOf(dice),
    };
  });
}

/** Calls. Outside January–April the exchange has lost some answers, so that it is unknown whether anybody answered. */
export function* calls(): Rows {
  const lost = MONTHS.map((month) => (interimOf(month) === undefined ? 3 : 0));
  const counts = monthlyCounts(PUBLISHED_COUNTS.calls);
  const kinds = [
    { kind: 'known', counts, hits: monthlyParts(counts, CHOSEN_PARTS.answered, diceOf('SA')) },
    { kind: 'lost', counts: lost },
  ] as const;
  yield* rowsOf('SA', kinds, ({ id, day, kind, hit, dice }) => ({
    id,
    called: dateText(day),
    answered: kind === 'lost' ? null : hit ? 'yes' : 'no',
    waitSeconds: kind === 'lost' ? null : hit ? 4 + dice.small(420) : null,
    unit: 'Kundtjänst',
  }));
}
