import type { ColumnBatch } from '../table/table-types.js';
import { columnOf } from './batch-reader.js';
import { JOINT } from './group-reader.js';
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

  add(batch: ColumnBatch, from: number, to: number, times: Int32Array, groups: Int32Array, verdicts: Uint8Array): void {
    const { by, need } = this.#work;
    const texts = [...by, ...(need === undefined ? [] : [need.field])].map((field) => {
      const column = columnOf(batch, field, 'code');
      return (row: number): string => column?.texts[column.values[row] as number] ?? '';
    });
    const needed = need === undefined ? undefined : texts.at(-1);
    const keys = texts.slice(0, by.length);
    for (let at = 0; at < to - from; at++) {
      const time = times[at] as number;
      if (time < 0 || verdicts[at] !== YES) continue;
      const counted = this.#at(groups[at] as number, time);
      const key = keys.map((text) => text(from + at)).join(JOINT);
      const least = needed === undefined ? 1 : (need?.atLeast[needed(from + at)] ?? Infinity);
      counted[key] = [(counted[key]?.[0] ?? 0) + 1, least];
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
