import { monthTable } from '../period/month.js';
import type { ColumnBatch } from '../table/table-types.js';
import { columnOf } from './batch-reader.js';
import { type GroupView, joined } from './group-reader.js';
import type { StrandWork } from './strand.js';
import { UNKNOWN, YES } from './verdict.js';

type GroupsWork = Extract<StrandWork, { readonly kind: 'groups' }>;
type Counted = Map<string, readonly [records: number, need: number]>;

/** Counts records by what they belong to, such as a meeting: one small entry each, for as long as the fold lasts. */
export class GroupTally {
  readonly #work: GroupsWork;
  readonly #fields: readonly string[];
  readonly #counted = new Map<string, { readonly group: number; readonly time: number; readonly counted: Counted }>();

  constructor(work: GroupsWork) {
    this.#work = work;
    this.#fields = [...work.by, ...(work.need === undefined ? [] : [work.need.field])];
  }

  /** A record of which it is not known what it belongs to, or how many that takes, is unknown: it is no group of its own. */
  judge(batch: ColumnBatch, from: number, to: number, verdicts: Uint8Array): void {
    const { need } = this.#work;
    for (const field of this.#fields) {
      const column = columnOf(batch, field, 'code');
      const isKnown = column?.texts.map((text, code) => code !== 0 && text !== '' && (field !== need?.field || Object.hasOwn(need.atLeast, text)));
      for (let row = from; row < to; row++) {
        if (verdicts[row - from] === YES && isKnown?.[column?.values[row] as number] !== true) verdicts[row - from] = UNKNOWN;
      }
    }
  }

  add(batch: ColumnBatch, days: Int32Array, view: GroupView, verdicts: Uint8Array, from: number, to: number, lastDay: number): void {
    const { by, need } = this.#work;
    const texts = this.#fields.map((field) => {
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
      const key = joined(keys.map((text) => text(row)));
      const least = needed === undefined ? 1 : (need?.atLeast[needed(row)] as number);
      const [records, most] = counted.get(key) ?? [0, 0];
      counted.set(key, [records + 1, Math.max(most, least)]);
    }
  }

  *entries(): Generator<readonly [group: number, time: number, counted: { readonly [key: string]: readonly [records: number, need: number] }]> {
    for (const { group, time, counted } of this.#counted.values()) yield [group, time, Object.fromEntries(counted)];
  }

  #at(group: number, time: number): Counted {
    const name = `${group}|${time}`;
    let entry = this.#counted.get(name);
    if (entry === undefined) this.#counted.set(name, (entry = { group, time, counted: new Map() }));
    return entry.counted;
  }
}
