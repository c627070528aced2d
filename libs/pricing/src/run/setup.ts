import { type Citation, HjmError, type LocalDate, foundText, nearest } from '@hjm/core';
import { addWorkingDays, dateOfDay, dayNumber, type WorkingCalendar } from '@hjm/core/calendar';
import type { Ore } from '@hjm/core/money';
import type { PriceList } from '../price-list/price-list.js';
import { openPriceList, type PriceBook } from '../price-list/price-book.js';
import type { TimeRule } from '../time/time-rule.js';
import { nearestId } from './nearest-id.js';

/** Who can be charged: a municipality, a unit of the region, another customer, a private person's opaque key. */
export type Party = {
  readonly id: string;
  readonly nameSv: string;
  /** The principal (huvudman) that approves prices for it; itself where it is one. */
  readonly principal: string;
  /** Which tariff it pays by: a key of {@link RunSetup.tariffs}. */
  readonly customers: string;
};

/** What one kind of customer pays by: a price list, a rule of time, and a fee to begin with where there is one. */
export type Tariff = {
  readonly prices: PriceList;
  readonly time: TimeRule;
  readonly startFee?: { readonly ore: Ore; readonly citation: Citation | null };
};

/** An article as far as prices go. */
export type Article = { readonly id: string; readonly nameSv: string; readonly group: string };

/** All that a rent run goes by, besides the rentals. */
export type RunSetup = {
  readonly parties: readonly Party[];
  readonly articles: readonly Article[];
  readonly tariffs: { readonly [customers: string]: Tariff };
  /** Which days are working days, for rules that stop so many of them after a pick-up order. */
  readonly calendar: WorkingCalendar;
};

/** The setup made ready for many rentals, as its prices were known on a day. */
export type OpenSetup = {
  readonly parties: ReadonlyMap<string, Party>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly tariffOf: (customers: string) => OpenTariff;
  readonly workingDaysAfter: (day: number, workingDays: number) => number;
  /** The article, or the party, that was probably meant by an unknown id. */
  readonly nearestArticle: (id: string) => string | undefined;
  readonly nearestParty: (id: string) => string | undefined;
};

export type OpenTariff = Tariff & { readonly book: PriceBook };

/**
 * @throws HjmError `invalid-setup` for a party without tariff, doubled ids, or a rule that counts in another unit than its prices
 */
export function openSetup(setup: RunSetup, knownAt: LocalDate | null): OpenSetup {
  const tariffs = new Map<string, OpenTariff>();
  for (const [key, tariff] of Object.entries(setup.tariffs)) {
    if (tariff.time.counting.unit !== tariff.prices.unit) {
      throw invalid(`tariffs.${key}.time`, `en tidsregel som räknar i "${tariff.prices.unit}", som prislistan`, tariff.time.counting.unit);
    }
    tariffs.set(key, { ...tariff, book: openPriceList(tariff.prices, knownAt) });
  }
  for (const [index, { customers }] of setup.parties.entries()) {
    if (!tariffs.has(customers)) throw invalid(`parties.${index}.customers`, `en av ${[...tariffs.keys()].join(', ')}`, customers, nearest(customers, tariffs.keys()));
  }
  const after = new Map<string, number>();
  const parties = byId(setup.parties, 'parties');
  const articles = byId(setup.articles, 'articles');
  return {
    parties,
    articles,
    nearestArticle: nearestId(setup.articles),
    nearestParty: nearestId(setup.parties),
    tariffOf: (customers) => tariffs.get(customers) as OpenTariff,
    workingDaysAfter: (day, workingDays) => {
      const key = `${day} ${workingDays}`;
      let found = after.get(key);
      if (found === undefined) after.set(key, (found = dayNumber(addWorkingDays(dateOfDay(day), workingDays, setup.calendar))));
      return found;
    },
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[], path: string): Map<string, T> {
  const map = new Map<string, T>();
  for (const [index, entry] of entries.entries()) {
    if (map.has(entry.id)) throw invalid(`${path}.${index}.id`, 'ett id som ingen annan har', entry.id);
    map.set(entry.id, entry);
  }
  return map;
}

function invalid(path: string, expected: string, value: unknown, near?: string): HjmError {
  const found = foundText(value);
  return new HjmError('invalid-setup', `Underlaget för hyreskörningen: ${path}: väntade ${expected}, fick ${found}.`, [
    { path, expected, found, ...(near === undefined ? {} : { nearest: near }) },
  ]);
}
