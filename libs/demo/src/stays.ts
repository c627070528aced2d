import type { Cohort } from './cohorts.js';
import type { Dice } from './dice.js';
import { DEMO_PARTIES, FAMILY_DOCTORS, MARKED_STOCK, MUNICIPALITIES, PRIVATE_PARTIES } from './parties.js';
import { startOf, workdayBefore, workdayIn } from './stay-days.js';
import { weighted } from './weighted.js';
import { EARLIEST, FIRST_STOCK, LAST, SECOND_STOCK, workday } from './world-days.js';

/** Something that changes while an item is out. */
export type Turn = { readonly on: number; readonly payer?: string; readonly quantity?: number };

/** The days that an item is with one user. Days are day numbers. */
export type Stay = {
  readonly from: number;
  /** The day it came back, `undefined` while it is out. */
  readonly to: number | undefined;
  readonly payer: string;
  readonly quantity: number;
  /** How long the need lasts, as the prescriber said; `null` where nothing was said. */
  readonly reason: DemoReason | null;
  readonly turn: Turn | undefined;
};

/** Why something is rented, where prices ask: a short-term need (kortvarigt behov) or a lasting one. */
export type DemoReason = 'kortvarigt' | 'varaktigt';

const anyParty = weighted([...MARKED_STOCK.keys()], (party) => (MARKED_STOCK[party] as { y2024: number }).y2024);
const anyMunicipality = weighted(MUNICIPALITIES, (party) => (MARKED_STOCK[party] as { y2024: number }).y2024);

/** The stays of one item in order of days, none over another, so that it is where its cohort says on both days of stock. */
export function staysOf(cohort: Cohort, dice: Dice): Stay[] {
  const stays: Stay[] = [];
  const [quantity, later] = cohort.quantity;
  switch (cohort.kind) {
    case 'kept':
    case 'moved': {
      const to = dice.perMille(50) ? workdayIn(dice, SECOND_STOCK + 1, LAST) : undefined;
      stays.push(stay(dice, workdayBefore(dice, FIRST_STOCK), to, payerOf(cohort.first), quantity, turnOf(cohort, to, dice)));
      break;
    }
    case 'ended': {
      const to = workdayIn(dice, FIRST_STOCK + 1, SECOND_STOCK - 1);
      stays.push(stay(dice, workdayBefore(dice, FIRST_STOCK), to, payerOf(cohort.first), quantity));
      if (cohort.marked && dice.perMille(150)) stays.push(after(dice, SECOND_STOCK));
      break;
    }
    case 'rerented': {
      const to = workdayIn(dice, FIRST_STOCK + 1, SECOND_STOCK - 40);
      const from = workdayIn(dice, to + 5, SECOND_STOCK - 1);
      stays.push(stay(dice, workdayBefore(dice, FIRST_STOCK), to, payerOf(cohort.first), 1), stay(dice, from, undefined, payerOf(cohort.second), 1));
      break;
    }
    case 'begun':
      stays.push(stay(dice, workdayIn(dice, FIRST_STOCK + 1, SECOND_STOCK - 1), dice.perMille(80) ? workdayIn(dice, SECOND_STOCK + 1, LAST) : undefined, payerOf(cohort.second), later));
      break;
    case 'between':
      shortStays(dice, stays);
      break;
    case 'before': {
      const to = dice.perMille(600) ? workdayIn(dice, FIRST_STOCK - 119, FIRST_STOCK - 1) : workdayBefore(dice, FIRST_STOCK);
      stays.push(stay(dice, startOf(dice, to), to, payerOf(anyParty(dice)), 1));
      break;
    }
    case 'after':
      stays.push(after(dice, SECOND_STOCK));
      break;
    case 'private':
      stays.push(privateStay(dice));
  }
  const [first] = stays;
  if (cohort.marked && cohort.kind !== 'private' && first !== undefined && dice.perMille(150)) stays.unshift(earlier(dice, first.from));
  return stays;
}

/** Moves and changes of quantity lie between the days of stock; after the second some move to a municipality. */
function turnOf({ kind, first, second, quantity: [one, other] }: Cohort, to: number | undefined, dice: Dice): Turn | undefined {
  if (kind === 'moved') return { on: workdayIn(dice, FIRST_STOCK + 1, SECOND_STOCK - 1), payer: payerOf(second) };
  if (one !== other) return { on: workdayIn(dice, FIRST_STOCK + 1, SECOND_STOCK - 1), quantity: other };
  if (first === FAMILY_DOCTORS && to === undefined && dice.perMille(6)) return { on: workdayIn(dice, SECOND_STOCK + 1, LAST), payer: payerOf(anyMunicipality(dice)) };
  return undefined;
}

/** Who had the item before: it came back some weeks before the day, and before the first day of stock. */
function earlier(dice: Dice, day: number): Stay {
  const last = Math.min(day - 10, FIRST_STOCK - 1);
  const to = workday(Math.max(last - dice.small(120), EARLIEST + 700), EARLIEST, last);
  return stay(dice, startOf(dice, to), to, payerOf(anyParty(dice)), 1);
}

function shortStays(dice: Dice, stays: Stay[]): void {
  let day = FIRST_STOCK + 1 + dice.below(200);
  for (let left = 1 + dice.below(3); left > 0 && day < SECOND_STOCK - 40; left--) {
    const from = workdayIn(dice, day, Math.min(day + 40, SECOND_STOCK - 10));
    const to = workdayIn(dice, from + 3, Math.min(from + 90, SECOND_STOCK - 1));
    stays.push({ from, to, payer: payerOf(anyParty(dice)), quantity: 1, reason: 'kortvarigt', turn: undefined });
    day = to + 5;
  }
  if (dice.perMille(250)) stays.push(after(dice, SECOND_STOCK));
}

/** Private rentals lie between the days of stock, so that the stock is the published one however it is counted. */
function privateStay(dice: Dice): Stay {
  const at = dice.below(100);
  const [first, last] = at < 15 ? [FIRST_STOCK - 110, FIRST_STOCK - 1] : at < 80 ? [FIRST_STOCK + 1, SECOND_STOCK - 1] : [SECOND_STOCK + 1, LAST];
  const from = workdayIn(dice, first, last - 8);
  const to = workdayIn(dice, from + 2, Math.min(from + 75, last));
  return { from, to, payer: (PRIVATE_PARTIES[dice.below(PRIVATE_PARTIES.length)] as { id: string }).id, quantity: 1, reason: null, turn: undefined };
}

function after(dice: Dice, day: number): Stay {
  const from = workdayIn(dice, day + 1, LAST - 10);
  return stay(dice, from, dice.perMille(150) ? workdayIn(dice, from + 3, LAST) : undefined, payerOf(anyParty(dice)), 1);
}

function stay(dice: Dice, from: number, to: number | undefined, payer: string, quantity: number, turn?: Turn): Stay {
  const said = dice.below(100);
  return { from, to, payer, quantity, reason: said < 70 ? 'varaktigt' : said < 88 ? 'kortvarigt' : null, turn };
}

function payerOf(party: number): string {
  return (DEMO_PARTIES[party] as { id: string }).id;
}
