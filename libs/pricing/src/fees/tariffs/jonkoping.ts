import type { FeeTariff } from '../tariff-types.js';
import { ore, page, UNKNOWN } from './build.js';

const document = (section: string) => page('Region Jönköpings län', 'dokument i regionens kunskapsstöd', 'https://kunskapsstod.rjl.se/dokument/evo/9b6b96d0-9b96-40a5-ba1f-3a61a33dc4cc', section);
const region = 'Region Jönköpings län';
const askWhom = 'Hjälpmedelscentralen';

export const JONKOPING: readonly FeeTariff[] = [
  {
    id: 'jonkoping/tens',
    region,
    title: 'TENS',
    facts: [21],
    askWhom,
    editions: [
      {
        id: 'undated',
        start: UNKNOWN,
        citations: [document('avgifter: TENS')('150 kr i månaden efter tre veckors prov, högst 1 800 kr på tolv månader; vid graviditet 300 kr en gång.')],
        lines: [
          {
            id: 'tens',
            label: 'TENS',
            rules: [
              { when: { fact: 'pregnancy', is: false }, fee: ore(15000, { per: 'month', freeFirst: { count: 3, unit: 'weeks' }, ceiling: { id: 'jonkoping/behandlingshjalpmedel', ore: 180000, months: 12 } }) },
              { when: { fact: 'pregnancy', is: true }, fee: ore(30000, { per: 'loan' }) },
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'jonkoping/tricycle',
    region,
    title: 'Trehjulig cykel',
    facts: [22],
    askWhom,
    editions: [
      {
        id: 'undated',
        start: UNKNOWN,
        citations: [document('avgifter: trehjulig cykel')('500 kr och lån under 20 år eller upp till 20 tum; halva inköpspriset och ägande över 20 år eller över 20 tum.')],
        lines: [
          {
            id: 'tricycle',
            label: 'Trehjulig cykel',
            rules: [
              { when: { any: [{ fact: 'age', below: 20 }, { fact: 'wheelInches', atMost: 20 }] }, fee: ore(50000, { per: 'item', ownership: 'principal' }) },
              { when: { any: [{ fact: 'age', above: 20 }, { fact: 'wheelInches', above: 20 }] }, fee: { kind: 'fee', amount: { percent: 50, of: 'inköpspriset med tillbehör' }, per: 'item', vat: 'included', ownership: 'user' } },
            ],
          },
        ],
      },
    ],
  },
];
