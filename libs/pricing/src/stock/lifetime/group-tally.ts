import { type Ore, sumOre } from '@hjm/core/money';
import { monthsAfter } from '../../time/months.js';
import { HistogramCount } from './histogram.js';
import type { ReadItem } from './item.js';
import type { GroupCounts } from './lifetime-counts.js';
import type { ReadQuestion } from './lifetime-question.js';

/** All that is kept of an item while rentals come. */
export type ItemRecord = ReadItem & {
  readonly price: Ore | undefined;
  /** The day of its first rental. */
  first: number;
  /** Rentals of it, and those that began in the time asked for. */
  times: number;
  begun: number;
  rentedDays: number;
  rentedDaysNotOwned: number;
};

/** Adds up the items of one product group. */
export class GroupTally {
  readonly #question: ReadQuestion;
  readonly #group: string;
  readonly #ages = new HistogramCount();
  readonly #lives = new HistogramCount();
  readonly #times = new HistogramCount();
  readonly #sums = { inUseWithoutDay: 0, scrappedWithoutDay: 0, depreciated: 0, withoutDepreciationTime: 0, ownedDays: 0, rentedDays: 0, rentedDaysNotOwned: 0 };
  readonly #reuse = { rentals: 0, reused: 0, ore: 0, withoutPrice: 0 };

  constructor(question: ReadQuestion, group: string) {
    this.#question = question;
    this.#group = group;
  }

  add(record: ItemRecord): void {
    const { on } = this.#question;
    const { purchased, scrapped } = record;
    const ended = scrapped !== undefined && scrapped <= on ? scrapped : undefined;
    this.#times.add(record.times);
    this.#reused(record);
    this.#sums.rentedDaysNotOwned += record.rentedDaysNotOwned;
    if (purchased === undefined) {
      this.#sums[ended === undefined ? 'inUseWithoutDay' : 'scrappedWithoutDay'] += 1;
      return;
    }
    this.#sums.ownedDays += (ended ?? on + 1) - purchased;
    this.#sums.rentedDays += record.rentedDays;
    if (ended === undefined) this.#aged(purchased);
    else this.#lives.add(ended - purchased);
  }

  /** From the day on which the depreciation time has passed, an item is older than it. */
  #aged(purchased: number): void {
    const { on, months } = this.#question;
    this.#ages.add(on - purchased);
    const time = months.get(this.#group);
    if (time === undefined) this.#sums.withoutDepreciationTime += 1;
    else if (on >= monthsAfter(purchased, time)) this.#sums.depreciated += 1;
  }

  /** Of the rentals that began in the time, all but the item's very first are reuse. */
  #reused({ first, begun, price }: ItemRecord): void {
    const reused = begun > 0 && first >= this.#question.reuseFrom ? begun - 1 : begun;
    this.#reuse.rentals += begun;
    this.#reuse.reused += reused;
    if (price === undefined) this.#reuse.withoutPrice += reused;
    else this.#reuse.ore = sumOre([this.#reuse.ore, price * reused]);
  }

  counts(): GroupCounts {
    return { group: this.#group, ages: this.#ages.histogram(), lives: this.#lives.histogram(), timesRented: this.#times.histogram(), ...this.#sums, reuse: { ...this.#reuse } };
  }
}
