import type { Citation } from '@hjm/core';
import { SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
import { type Article, MONTH_BY_DAYS, type Party, PRIVATE_AT_LEAST_A_MONTH, type RunSetup, stoppingAfterPickupOrder, type TimeRule } from '@hjm/pricing';
import { DEMO_ARTICLES } from './catalogue.js';
import { DEMO_PARTIES, PRIVATE_PARTIES } from './parties.js';
import { demoPriceLists } from './price-lists.js';

/** An article that is in the assortment but has no price yet, for showing what then happens. No rental in order has it. */
export const ARTICLE_WITHOUT_PRICE: Article = { id: 'provexemplar', nameSv: 'Provexemplar utan pris', group: 'ovrigt' };

/** By the day of the calendar month, until the item is back, deregistered, or five working days after the pick-up order. Our choice. */
export const DEMO_TIME_RULE: TimeRule = stoppingAfterPickupOrder(MONTH_BY_DAYS, 5);

/** The principal of the region's units. It rents nothing itself, and is here so that it has a name. */
const REGION: Party = { id: 'region-vastmanland', nameSv: 'Region Västmanland', principal: 'region-vastmanland', customers: 'principals' };

const START_FEE: Citation = {
  body: 'Region Västmanland',
  decided: null,
  document: 'hjälpmedelsavgifter på 1177',
  section: 'Privat uthyrning',
  summary: 'Startavgift 100 kr vid privat uthyrning.',
  url: 'https://www.1177.se/Vastmanland/sa-fungerar-varden/kostnader-och-ersattningar/hjalpmedelsavgifter/',
};

/** What a rent run over {@link demoRentals} goes by: principals, private persons, assortment, made-up prices. */
export function demoSetup(): RunSetup {
  const lists = demoPriceLists();
  return {
    parties: [REGION, ...DEMO_PARTIES, ...PRIVATE_PARTIES],
    articles: demoAssortment(),
    tariffs: {
      principals: { prices: lists.principals, time: DEMO_TIME_RULE },
      private: { prices: lists.private, time: PRIVATE_AT_LEAST_A_MONTH, startFee: { ore: 10_000, citation: START_FEE } },
    },
    calendar: SWEDISH_WORKING_DAYS,
  };
}

/** The articles as far as a rent run needs them. */
export function demoAssortment(): readonly Article[] {
  return [...DEMO_ARTICLES.map(({ id, nameSv, group }): Article => ({ id, nameSv, group })), ARTICLE_WITHOUT_PRICE];
}
