import { FAMILY_DOCTORS, HABILITATION, MARKED_STOCK, MUNICIPALITIES, NOBODY } from './parties.js';
import { UNALLOCATED } from './volumes.js';

/**
 * What is alike in the lives of many items, as far as the two days of stock go.
 *
 * * `kept` – one rental over both days; `moved` – the same with another payer on the second day
 * * `rerented` – one rental on the first day, another one on the second; `ended` – only on the first; `begun` – only on the second
 * * `before`, `between`, `after`, `private` – on neither
 */
type CohortKind = 'kept' | 'moved' | 'rerented' | 'ended' | 'begun' | 'before' | 'between' | 'after' | 'private';

/** So many items with the same payer on each day of stock. Parties by their place in `DEMO_PARTIES`, −1 for none. */
export type Cohort = {
  readonly kind: CohortKind;
  readonly marked: boolean;
  readonly first: number;
  readonly second: number;
  /** How many on each day, where they are counted and not marked. */
  readonly quantity: readonly [number, number];
  readonly count: number;
};

/** Shares in a thousand of the first day's stock, made up: returned without being rented again, returned and rented again. */
const ENDED = 140;
const RERENTED = 100;

/** Marked items whose payer changes: into special housing and home again, habilitation begins and ends. Made up. */
function movesFrom(first: number, second: number): number {
  if (first === FAMILY_DOCTORS && MUNICIPALITIES.includes(second)) return permille(MARKED_STOCK[second]?.y2023, 45);
  if (MUNICIPALITIES.includes(first) && second === FAMILY_DOCTORS) return permille(MARKED_STOCK[first]?.y2023, 10);
  if (first === FAMILY_DOCTORS && second === HABILITATION) return 140;
  if (first === HABILITATION && second === FAMILY_DOCTORS) return 210;
  return 0;
}

function markedCohorts(): Cohort[] {
  const cohorts: Cohort[] = [];
  const total = MARKED_STOCK.reduce((sum, { y2024 }) => sum + y2024, 0);
  const kept = MARKED_STOCK.map(({ y2023 }) => y2023);
  const begun = MARKED_STOCK.map(({ y2024 }) => y2024);
  const add = (kind: CohortKind, first: number, second: number, count: number): void => {
    if (count === 0) return;
    cohorts.push({ kind, marked: true, first, second, quantity: [1, 1], count });
    if (first >= 0) kept[first] = (kept[first] ?? 0) - count;
    if (second >= 0) begun[second] = (begun[second] ?? 0) - count;
  };
  for (const [first, { y2023 }] of MARKED_STOCK.entries()) {
    add('ended', first, -1, permille(y2023, ENDED));
    for (const [second, { y2024 }] of MARKED_STOCK.entries()) {
      add('moved', first, second, movesFrom(first, second));
      add('rerented', first, second, Math.floor((permille(y2023, RERENTED) * y2024) / total));
    }
  }
  // The rest of the first day is kept, what the second day then lacks has begun.
  for (const first of MARKED_STOCK.keys()) add('kept', first, first, kept[first] ?? 0);
  for (const second of MARKED_STOCK.keys()) add('begun', -1, second, begun[second] ?? 0);
  for (const [kind, count] of [['before', 8000], ['between', 4500], ['after', 2000], ['private', 1200]] as const) add(kind, -1, -1, count);
  return cohorts;
}

/** Counted main aids, all of them not allocated: most of them one by one, some in pairs, some pairs that become one and the other way. */
function countedCohorts(): Cohort[] {
  const { y2023, y2024 } = UNALLOCATED.counted;
  const [pairs, fewer, more, ended] = [600, 100, 150, 3900];
  const kept = y2023 - 2 * pairs - 2 * fewer - more - ended;
  const begun = y2024 - kept - 2 * pairs - fewer - 2 * more;
  const cohort = (kind: CohortKind, count: number, first: number, second: number): Cohort => ({
    kind,
    marked: false,
    first: first === 0 ? -1 : NOBODY,
    second: second === 0 ? -1 : NOBODY,
    quantity: [first, second],
    count,
  });
  return [
    cohort('kept', kept, 1, 1),
    cohort('kept', pairs, 2, 2),
    cohort('kept', fewer, 2, 1),
    cohort('kept', more, 1, 2),
    cohort('ended', ended, 1, 0),
    cohort('begun', begun, 0, 1),
  ];
}

function permille(of: number | undefined, share: number): number {
  return Math.floor(((of ?? 0) * share) / 1000);
}

/** All cohorts; their counts add up to {@link SLOTS}. */
export const COHORTS: readonly Cohort[] = [...markedCohorts(), ...countedCohorts()];

/** How many items, or counted aids at a user, one copy of the world has. */
export const SLOTS: number = COHORTS.reduce((sum, { count }) => sum + count, 0);
