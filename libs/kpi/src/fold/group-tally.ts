import { monthTable } from '../period/month.js';
import type { ColumnBatch } from '../table/table-types.js';
import { columnOf } from './batch-reader.js';
import { type GroupView, JOINT } from './group-reader.js';
import type { StrandWork } from './strand.js';
import { YES } from './verdict.js';

type GroupsWork = Extract<StrandWork, { readonly kind: 'groups' }>;
type Counted = Record<string, readonly [records: number, need: number]>;

/** Counts records by what they belong to, such as a meeting: one small entry each, for as long as the fold lasts. */
export class GroupTally {
  readonly #work: GroupsWork;
  readonly #counted = new Map<string, { readonly group: number; readonly time: number; readonly counted: Counted }>();

  constructor(work: GroupsWork) {
    this.#work = work;
  }

  add(batch: ColumnBatch, days: Int32Array, view: GroupView, verdicts: Uint8Array, from: number, to: number, lastDay: number): void {
    const { by, need } = this.#work;
    const texts = [...by, ...(need === undefined ? [] : [need.field])].map((field) => {
      const column = columnOf(batch, field, 'code');
      return (row: number): string => column?.texts[column.values[row] as number] ?? '';
    });
    const needed = need === undefined ? undefined : texts.at(-1);
    const keys = texts.slice(0, by.length);
    const { monthOf, firstDay } = monthTable();
    for (let row = from; row < to; row++) {
      const day = days[row] as number;
      if (day < firstDay || day > lastDay || verdicts[row - from] !== YES) continue;
      const counted = this.#at(view.groupOf[view.values[row - view.from] as number] as number, monthOf[day - firstDay] as number);
      const key = keys.map((text) => text(row)).join(JOINT);
      const least = needed === undefined ? 1 : (need?.atLeast[needed(row)] ?? Number.MAX_SAFE_INTEGER);
      const [members, most] = counted[key] ?? [0, 0];
      counted[key] = [members + 1, Math.max(most, least)];
    }
  }

  *entries(): Generator<readonly [group: number, time: number, counted: Counted]> {
    for (const { group, time, counted } of this.#counted.values()) yield [group, time, counted];
  }

  #at(group: number, time: number): Counted {
    const name = `${group}|${time}`;
    let entry = this.#counted.get(name);
    if (entry === undefined) this.#counted.set(name, (entry = { group, time, counted: {} }));
    return entry.counted;
  }
}
