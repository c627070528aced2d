import { SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
import type { PriceList, PriceListVersion } from '../price-list/price-list.js';
import type { Rental, RentalEvent } from '../rental/rental.js';
import type { RunSetup, Tariff } from '../run/setup.js';
import { DAYS_BOTH_ENDS } from '../time/time-rules.js';
import type { TimeRule } from '../time/time-rule.js';

/** One version from 2024 on: a walker, and a bed. Prices are ours. */
export const VERSION: PriceListVersion = {
  id: '2024',
  validFrom: '2024-01-01',
  decided: '2023-11-15',
  citation: null,
  prices: [
    { article: 'walker', ore: 150 },
    { article: 'bed', ore: 1_000 },
  ],
};

export function prices(over: Partial<PriceList> = {}): PriceList {
  return {
    id: 'list',
    titleSv: 'Prislista',
    unit: 'day',
    approval: 'none',
    versions: [VERSION],
    ...over,
  };
}

/** Two municipalities and a unit of the region, all charged by one tariff. */
export function setupWith(tariff: Partial<Tariff> = {}, more: Readonly<Record<string, Tariff>> = {}): RunSetup {
  const time: TimeRule = tariff.time ?? DAYS_BOTH_ENDS;
  return {
    parties: [
      { id: 'north', nameSv: 'Nordby', principal: 'north', customers: 'principals' },
      { id: 'south', nameSv: 'Söderby', principal: 'south', customers: 'principals' },
      { id: 'clinic', nameSv: 'Kliniken', principal: 'region', customers: 'principals' },
      { id: 'person-1', nameSv: 'Privat hyrestagare', principal: 'person-1', customers: more['private'] === undefined ? 'principals' : 'private' },
    ],
    articles: [
      { id: 'walker', nameSv: 'Rollator', group: 'Gånghjälpmedel' },
      { id: 'bed', nameSv: 'Säng', group: 'Sängar' },
    ],
    tariffs: { principals: { prices: prices({ unit: time.counting.unit }), time, ...tariff }, ...more },
    calendar: SWEDISH_WORKING_DAYS,
  };
}

/** A bed from a day on, and what happened to it afterwards. */
export function bed(on: string, events: readonly RentalEvent[] = [], over: Partial<Rental> = {}, payer = 'north'): Rental {
  return { id: 'r1', article: 'bed', item: 'bed-1', ...over, events: [{ kind: 'delivered', on, payer, quantity: 1, reason: null, vat: 'S' }, ...events] };
}
