import type { FeeTariff, TariffLine } from '../tariff-types.js';
import { ore, page, since, UNKNOWN } from './build.js';

const fees = page('Region Västmanland', '1177', 'https://www.1177.se/Vastmanland/sa-fungerar-varden/kostnader-och-ersattningar/hjalpmedelsavgifter/', 'Hjälpmedelsavgifter');
const stimulators = page(
  'Region Västmanland',
  'Hjälpmedelshandboken',
  'https://region1.regionvastmanland.se/vardgivare/behandlingsstod/hjalpmedel/hjalpmedelshandboken/traning-vard-och-behandling/stimulatorer/',
  'Stimulatorer',
);
const press = page('Hörselskadades Riksförbund', 'webbsidan Hörselvård', 'https://hrf.se/amne/horselvard/page/2');
const region = 'Region Västmanland';
const askWhom = 'Hjälpmedelscentrum';
const line = (id: string, label: string, amount: number, ownership: 'user' | 'principal'): TariffLine => ({ id, label, rules: [{ fee: ore(amount, { per: 'item', ownership }) }] });
const ALWAYS_FREE = { any: [{ fact: 'age', below: 20 }, { fact: 'age', above: 85 }] } as const;
const TO_RENT = { all: [{ fact: 'privatePerson', is: true }, { fact: 'excludedFromRental', is: false }] } as const;
const NOT_FOR_RENT = ['Hyrs inte ut privat: elrullstolar, behandlingshjälpmedel, datorer, surfplattor, smarta telefoner, cyklar och tillbehör.'];
const NOT_TO_RENT = { when: { not: TO_RENT }, open: 'Uthyrningen gäller privatpersoner, och inte de hjälpmedel som är undantagna.', askWhom } as const;

export const VASTMANLAND: readonly FeeTariff[] = [
  {
    id: 'vastmanland/own-fee',
    region,
    title: 'Egenavgift, patienten äger hjälpmedlet',
    facts: [11],
    askWhom,
    editions: [
      {
        id: 'undated',
        start: UNKNOWN,
        citations: [fees('5 000 kr för trehjulig cykel i vuxenstorlek och för tandemcykel, för barn.')],
        lines: [line('adult-tricycle', 'Trehjulig cykel i vuxenstorlek, för barn', 500000, 'user'), line('tandem', 'Tandemcykel, för barn', 500000, 'user')],
      },
    ],
  },
  {
    id: 'vastmanland/loan-fee',
    region,
    title: 'Låneavgift, regionen äger hjälpmedlet',
    facts: [12],
    askWhom,
    editions: [
      {
        id: 'undated',
        start: UNKNOWN,
        citations: [fees('Låneavgift för fyra hjälpmedel, 500 eller 1 000 kr.')],
        lines: [
          line('child-tricycle', 'Trehjulig cykel i barnstorlek, för barn', 100000, 'principal'),
          line('loud-phone', 'Högtalande telefon med fjärrstyrning', 50000, 'principal'),
          line('second-rollator', 'Rollator nummer två', 50000, 'principal'),
          line('speech-fluency-aid', 'Talflytshjälpmedel', 100000, 'principal'),
        ],
      },
    ],
  },
  {
    id: 'vastmanland/private-rental',
    region,
    title: 'Uthyrning till privatpersoner',
    facts: [13],
    askWhom,
    editions: [
      {
        id: 'undated',
        start: UNKNOWN,
        citations: [fees('Startavgift 100 kr och hyra för minst en månad; vissa hjälpmedel hyrs inte ut.')],
        lines: [
          { id: 'start', label: 'Startavgift', notes: NOT_FOR_RENT, rules: [{ when: TO_RENT, fee: ore(10000, { per: 'loan' }) }, NOT_TO_RENT] },
          { id: 'rent', label: 'Hyra', notes: NOT_FOR_RENT, rules: [{ when: TO_RENT, fee: { kind: 'fee', amount: { percent: 100, of: 'hyran' }, per: 'month', leastMonths: 1 } }, NOT_TO_RENT] },
        ],
      },
    ],
  },
  {
    id: 'vastmanland/tens',
    region,
    title: 'TENS efter sex månader',
    facts: [14],
    askWhom,
    editions: [
      {
        id: '2022-03-01',
        start: since('2022-03-01'),
        citations: [stimulators('Avgift efter sex månader om behovet inte bedömts som långvarigt; inte under 20 eller över 85 år. Beloppet står inte på sidan.')],
        lines: [
          {
            id: 'tens',
            label: 'TENS',
            rules: [
              { when: ALWAYS_FREE, exempt: 'Ingen avgift för den som är under 20 eller över 85 år.' },
              { when: { all: [{ not: ALWAYS_FREE }, { fact: 'longLasting', is: true }] }, exempt: 'Behovet är bedömt som långvarigt.' },
              { when: { all: [{ not: ALWAYS_FREE }, { fact: 'longLasting', is: false }] }, fee: ore(null, { freeFirst: { count: 6, unit: 'months' } }) },
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'vastmanland/hearing-aid',
    region,
    title: 'Hörapparater, enligt hörselorganisationen',
    facts: [29],
    askWhom: 'Region Västmanland',
    editions: [
      {
        id: 'pair-1400',
        start: UNKNOWN,
        citations: [press('1 400 kr för två hörapparater och 600 kr för laddningsbara; uppgift från förbundet, inte från regionen.')],
        lines: [
          { id: 'two-aids', label: 'Två hörapparater', rules: [{ fee: ore(140000, { per: 'pair' }) }] },
          { id: 'rechargeable', label: 'Laddningsbara hörapparater', rules: [{ fee: ore(60000) }] },
        ],
      },
      {
        id: 'raised-2200',
        start: { earliest: null, latest: null, words: 'den 1 maj, men inte vilket år', monthDay: '05-01' },
        citations: [press('Avgiften höjs till 2 200 kr den 1 maj; året står inte.')],
        lines: [{ id: 'two-aids', label: 'Två hörapparater', rules: [{ fee: ore(220000) }] }],
      },
    ],
  },
];
