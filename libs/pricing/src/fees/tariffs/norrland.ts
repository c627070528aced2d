import type { FeeTariff } from '../tariff-types.js';
import { ore, page, since, UNKNOWN } from './build.js';

const hygiene = page('Norrbottens läns landsting', 'direktiv 09 12 12, toalettstolsförhöjningar', 'http://spotidoc.com/doc/5178100/09-12-12-toalettstolsf%C3%B6rh%C3%B6jningar--frist%C3%A5ende');
const priceList = page('Norrbottens läns landsting', 'prislista hjälpmedel 2012', 'https://studylibsv.com/doc/617646/prislista-hj%C3%A4lpmedel');
const hearing = page('Jämtlands läns landsting', 'regler och kostnader för hörapparat, 2010', 'http://www.jll.se/');
const FREE = { any: [{ fact: 'age', below: 20 }, { fact: 'palliative', is: true }] } as const;
const REGION = { fact: 'municipal', is: false } as const;
const MAIN_ITEM = { fact: 'component', is: false } as const;

/** Norrbotten and Jämtland: a fee per item, and what a lost item costs. */
export const NORRLAND: readonly FeeTariff[] = [
  {
    id: 'norrbotten/hygiene',
    region: 'Region Norrbotten',
    title: 'Hygienhjälpmedel utan hjul',
    facts: [25],
    askWhom: 'Region Norrbotten',
    editions: [
      {
        id: 'undated',
        start: UNKNOWN,
        citations: [hygiene('300 kr per styck; inte under 20 år eller vid palliativ vård. Kommunerna har egna taxor.')],
        lines: [
          {
            id: 'item',
            label: 'Hygienhjälpmedel utan hjul',
            rules: [
              { when: { all: [REGION, { not: FREE }] }, fee: ore(30000, { per: 'item' }) },
              { when: { all: [REGION, FREE] }, exempt: 'Ingen avgift under 20 år eller vid palliativ vård.' },
              { when: { fact: 'municipal', is: true }, open: 'Kommunerna har egna taxor.', askWhom: 'kommunen' },
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'norrbotten/loss',
    region: 'Region Norrbotten',
    title: 'Borttappat, förstört eller mycket smutsigt hjälpmedel',
    facts: [28],
    askWhom: 'Region Norrbotten',
    editions: [
      {
        id: '2012',
        start: since('2012-01-01'),
        citations: [priceList('Restvärdet, minst 270 kr; utan restvärde 5 procent av anskaffningsvärdet, minst 270 kr; komponenter halva inköpspriset; 270 kr för mycket smutsigt eller vanvårdat.')],
        lines: [
          {
            id: 'lost',
            label: 'Borttappat eller förstört',
            rules: [
              { when: { all: [MAIN_ITEM, { fact: 'residualValue', is: true }] }, fee: { kind: 'fee', amount: { percent: 100, of: 'restvärdet', least: 27000 }, per: 'item' } },
              { when: { all: [MAIN_ITEM, { fact: 'residualValue', is: false }] }, fee: { kind: 'fee', amount: { percent: 5, of: 'anskaffningsvärdet', least: 27000 }, per: 'item' } },
              { when: { fact: 'component', is: true }, fee: { kind: 'fee', amount: { percent: 50, of: 'inköpspriset' }, per: 'item' } },
            ],
          },
          { id: 'dirty', label: 'Mycket smutsigt eller vanvårdat', rules: [{ fee: ore(27000, { per: 'item' }) }] },
        ],
      },
    ],
  },
  {
    id: 'jamtland/hearing-aid-loss',
    region: 'Region Jämtland Härjedalen',
    title: 'Borttappad hörapparat',
    facts: [27],
    askWhom: 'Region Jämtland Härjedalen',
    editions: [
      {
        id: '2010',
        start: UNKNOWN,
        citations: [hearing('Fullt pris minus 10 procent per halvår; inget krav för det som är äldre än fem år.')],
        lines: [{ id: 'lost', label: 'Borttappad hörapparat', rules: [{ fee: { kind: 'fee', amount: { percent: 100, of: 'fullt pris', less: { percent: 10, everyMonths: 6, untilMonths: 60 } }, per: 'item' } }] }],
      },
    ],
  },
];
