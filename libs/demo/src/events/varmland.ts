import type { FoldOptions, KpiRecord } from '@hjm/kpi';
import { dayNumber } from '@hjm/core/calendar';
import { allocate } from '@hjm/core/money';
import { dateText } from '../world-days.js';
import { eventsOf } from './demo-events.js';
import { later } from './handling.js';
import { groupOf, mostly } from './marks.js';
import { monthsBetween } from './months.js';
import { diceOf, rowsOf } from './rows.js';

/** A table of the small demo set that goes by Värmland's published indicators. */
export type DemoVarmlandTable = 'deliveries' | 'meetings';

const TABLES: Readonly<Record<DemoVarmlandTable, () => Iterable<KpiRecord>>> = { deliveries, meetings };
export const DEMO_VARMLAND_TABLES: readonly DemoVarmlandTable[] = Object.keys(TABLES) as DemoVarmlandTable[];

/** What a fold of them needs to know. */
export const DEMO_VARMLAND_OPTIONS: Required<Pick<FoldOptions, 'asOf' | 'covers'>> = {
  asOf: '2025-12-31',
  covers: { deliveries: { from: '2025-01', to: '2025-12' }, meetings: { from: '2021-01', to: '2025-12' } },
};

/**
 * A small set of its own: deliveries of 2025, of which 93 % of stock goods and 79 % of ordered goods come within 10 days, and the
 * board's four meetings a year from 2021 to 2025 with seventeen principals. Bases and principals by number are ours.
 *
 * @throws HjmError `unknown-value` when there is no such table
 */
export function demoVarmlandEvents(table: DemoVarmlandTable): Iterable<KpiRecord> {
  return eventsOf(TABLES, table);
}

/** What the clock allows; the documents do not say which days, so what is in time is so in days, and what is late in working days too. */
const IN_TIME = 10;

/** 2025, with the last orders before what is ordered could wait over Christmas. */
const LAST_ORDER = dayNumber('2025-12-16');
const YEAR = monthsBetween('2025-01', 12).map((month) => ({ ...month, workingDays: month.workingDays.filter((day) => day <= LAST_ORDER) }));
const BASES = { stock: 2400, ordered: 1100 };
const LATE = { stock: 168, ordered: 231 }; // 7 % and 21 %

/** Those ordered in December are all in time, so that none is delivered in another year. */
function* deliveries(): Generator<KpiRecord, void, undefined> {
  const weights = YEAR.map(({ workingDays }) => workingDays.length);
  const kinds = (['stock', 'ordered'] as const).map((kind) => {
    const counts = allocate(BASES[kind], weights);
    const late = allocate(LATE[kind], counts.map((count, index) => (index === 11 ? 0 : count)));
    return { kind, counts, hits: counts.map((count, index) => count - (late[index] as number)) };
  });
  yield* rowsOf(
    'VL',
    kinds,
    ({ id, day, kind, hit, dice }) => {
      const delivered = hit ? later(day, kind === 'stock' ? dice.below(4) : 1 + dice.below(4)) : later(day, IN_TIME + 1 + dice.small(9));
      return { id, ordered: dateText(day), planned: null, delivered: dateText(delivered), source: kind, principal: mostly(dice, PRINCIPALS[dice.below(17)] as string), unit: null, group: groupOf(dice) };
    },
    YEAR,
  );
}

const REGION = 'Regionen';
const MUNICIPALITIES = Array.from({ length: 16 }, (_, index) => `Kommun ${String(index + 1)}`);
const PRINCIPALS = [...MUNICIPALITIES, REGION];

/** The region is represented when three are there; how many seats it has is ours. */
const SEATS = 5;
const NEEDED = 3;

/** Days made up, and how many principals were represented. The means over each year: 9,25, 11,5, 13,5, 13,25 and 13,25. */
const MEETINGS: readonly (readonly [day: string, represented: number])[] = [
  ['2021-02-19', 8], ['2021-05-21', 9], ['2021-09-17', 10], ['2021-12-03', 10],
  ['2022-02-18', 11], ['2022-05-20', 12], ['2022-09-16', 11], ['2022-12-02', 12],
  ['2023-02-17', 13], ['2023-05-26', 14], ['2023-08-25', 13], ['2023-12-01', 14],
  ['2024-02-16', 14], ['2024-05-24', 15], ['2024-08-30', 13], ['2024-11-29', 11],
  ['2025-02-21', 14], ['2025-05-23', 14], ['2025-08-29', 14], ['2025-11-28', 11],
];

function* meetings(): Generator<KpiRecord, void, undefined> {
  for (const [index, [day, represented]] of MEETINGS.entries()) {
    const dice = diceOf('NM', index);
    const meeting = `${day.slice(0, 4)}-${String((index % 4) + 1)}`;
    const regionThere = dice.perMille(850);
    let [rest, left] = [MUNICIPALITIES.length, represented - (regionThere ? 1 : 0)];
    for (const principal of MUNICIPALITIES) {
      const there = dice.below(rest--) < left;
      if (there) left -= 1;
      yield { meeting, day, principal, principalKind: 'municipality', present: there ? 'yes' : 'no' };
    }
    const seated = regionThere ? NEEDED + dice.below(SEATS - NEEDED + 1) : dice.below(NEEDED);
    for (let seat = 0; seat < SEATS; seat++) yield { meeting, day, principal: REGION, principalKind: 'region', present: seat < seated ? 'yes' : 'no' };
  }
}
