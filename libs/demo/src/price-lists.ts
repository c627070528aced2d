import { roundOre, type Ore } from '@hjm/core/money';
import { definePriceList, type PriceList, type PriceRow } from '@hjm/pricing';
import { DEMO_ARTICLES, type DemoArticle } from './catalogue.js';

/** Price lists of the demo world. Every price is made up; so is who has approved what. */
export type DemoPriceLists = {
  /** What the principals of the demo world pay per month, with new prices from 1 March 2024. */
  readonly principals: PriceList;
  /** What private persons pay per month. */
  readonly private: PriceList;
  /** Seventeen principals: one price per product and reason, then one price per product for those who have approved it. */
  readonly unified: PriceList;
};

/** The seventeen principals of the unified prices have numbers; which of them have approved is made up. */
export const SEVENTEEN: readonly string[] = Array.from({ length: 17 }, (_, index) => `huvudman-${String(index + 1).padStart(2, '0')}`);
const NOT_YET = new Set(['huvudman-05', 'huvudman-09', 'huvudman-14']);
const LATER = new Set(['huvudman-03', 'huvudman-11']);

/** The lists, each checked. */
export function demoPriceLists(): DemoPriceLists {
  const version = { decided: null, citation: null };
  return {
    principals: definePriceList({
      id: 'demo-huvudman',
      titleSv: 'Huvudmännens prislista (påhittade priser)',
      unit: 'month',
      approval: 'none',
      versions: [
        { ...version, id: '2023', validFrom: '2023-01-01', prices: rows(({ rentOre }) => percent(rentOre, 96)) },
        { ...version, id: '2024-03', validFrom: '2024-03-01', decided: '2024-02-09', prices: rows(({ rentOre }) => rentOre) },
      ],
    }),
    private: definePriceList({
      id: 'demo-privat',
      titleSv: 'Privat uthyrning (påhittade priser)',
      unit: 'month',
      approval: 'none',
      versions: [
        { ...version, id: 'privat-2023', validFrom: '2023-01-01', prices: rows(({ rentOre }) => percent(rentOre, 140), DEMO_ARTICLES.filter((article) => article.private)) },
      ],
    }),
    unified: definePriceList({
      id: 'demo-enhetlig',
      titleSv: 'Sjutton huvudmän: från pris efter orsak till enhetligt pris (påhittade priser och godkännanden)',
      unit: 'month',
      approval: 'each',
      versions: [
        {
          ...version,
          id: 'segmenterad',
          validFrom: '2023-01-01',
          prices: [...rows(({ rentOre }) => percent(rentOre, 92)), ...rows(({ rentOre }) => percent(rentOre, 135)).map((row): PriceRow => ({ ...row, reason: 'kortvarigt' }))],
          approvals: SEVENTEEN.map((principal) => ({ principal, decided: '2022-12-01', from: '2023-01-01' })),
        },
        {
          ...version,
          id: 'enhetlig',
          validFrom: '2024-04-01',
          decided: '2024-01-26',
          prices: rows(({ rentOre }) => rentOre),
          approvals: SEVENTEEN.filter((principal) => !NOT_YET.has(principal)).map((principal) =>
            LATER.has(principal) ? { principal, decided: '2024-04-10', from: '2024-04-15' } : { principal, decided: '2024-03-08', from: '2024-04-01' },
          ),
        },
      ],
    }),
  };
}

function rows(price: (article: DemoArticle) => Ore, articles: readonly DemoArticle[] = DEMO_ARTICLES): PriceRow[] {
  return articles.map((article) => ({ article: article.id, ore: price(article) }));
}

function percent(ore: Ore, share: number): Ore {
  return roundOre((ore * share) / 100, 'halfUp', 100);
}
