import type { FeeTariff, TariffLine } from '../tariff-types.js';
import { atLeast, below, fromAge, inYear, ore, page, since, UNKNOWN } from './build.js';

const handbook = page('Region Örebro län', 'webbsidan Patientavgifter: hjälpmedel', 'https://vardgivare.regionorebrolan.se/en/patientadministration/avgifter-och--prislistor/patientavgifter/hjalpmedel/');
const guide = page('Region Örebro län', '1177', 'https://www.1177.se/Orebrolan/sa-fungerar-varden/varden-i-orebro-lan/avgifter-for-hjalpmedel-i-orebro-lan/', 'Avgifter för hjälpmedel');
const press = page('Auris', 'artikel om avgifter för hörselskadade', 'https://www.auris.nu/horselskadade-betalar-14-miljoner-till-region-orebro-varje-ar/');
const region = 'Region Örebro län';
const askWhom = 'Region Örebro län';
const free = { when: below(20), exempt: 'Ingen avgift för den som är under 20 år.' };
const subscription = (...apart: readonly string[]): TariffLine => ({
  id: 'subscription',
  label: 'Abonnemang, oavsett antal hjälpmedel',
  rules: [
    free,
    { when: { all: [atLeast(20), { fact: 'product', in: apart }] }, exempt: 'Hjälpmedlet ingår inte i abonnemanget.' },
    { when: { all: [atLeast(20), { not: { fact: 'product', in: apart } }] }, fee: ore(6500, { per: 'month', regardlessOfCount: true }) },
  ],
});
const once = (id: string, label: string, amount: number, per?: 'loan'): TariffLine => fromAge(id, label, 20, { fee: ore(amount, per === undefined ? {} : { per }) });

export const OREBRO: readonly FeeTariff[] = [
  {
    id: 'orebro/subscription',
    region,
    title: 'Abonnemang för hjälpmedel',
    facts: [15, 16, 26],
    askWhom,
    editions: [
      {
        id: 'monthly-65',
        start: inYear(2020),
        citations: [press('65 kr i månaden från 2020.'), guide('65 kr i månaden; rollatorer ingår inte, TENS först från 2021. Under 20 år är det fritt om inget annat sägs.')],
        lines: [subscription('rollator', 'tens')],
      },
      { id: 'with-tens', start: since('2021-01-01'), citations: [guide('TENS ingår från den 1 januari 2021; rollatorer ingår inte.')], lines: [subscription('rollator')] },
      {
        id: 'monthly-70',
        start: inYear(2024),
        citations: [press('70 kr i månaden från 2024.'), handbook('70 kr i månaden från 20 års ålder för individmärkta personliga hjälpmedel, oavsett antal; räknas inte in i frikortet.')],
        lines: [
          {
            id: 'subscription',
            label: 'Abonnemang, oavsett antal hjälpmedel',
            rules: [free, { when: { all: [atLeast(20), { fact: 'individuallyMarked', is: true }] }, fee: ore(7000, { per: 'month', regardlessOfCount: true, ceiling: null }) }],
          },
        ],
      },
    ],
  },
  {
    id: 'orebro/visit',
    region,
    title: 'Besöksavgift',
    facts: [17],
    askWhom,
    editions: [
      {
        id: 'undated',
        start: UNKNOWN,
        citations: [handbook('220 kr för ett personligt möte som journalförs, 25 kr för asylsökande; räknas in i frikortet.')],
        lines: [
          {
            id: 'visit',
            label: 'Besök',
            rules: [
              { when: { all: [{ fact: 'recordedMeeting', is: true }, { fact: 'asylumSeeker', is: false }] }, fee: ore(22000, { per: 'visit', ceiling: { id: 'orebro/frikort', ore: null } }) },
              { when: { all: [{ fact: 'recordedMeeting', is: true }, { fact: 'asylumSeeker', is: true }] }, fee: ore(2500, { per: 'visit' }) },
              { when: { fact: 'recordedMeeting', is: false }, exempt: 'Avgiften gäller personliga möten som journalförs.' },
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'orebro/one-off',
    region,
    title: 'Startavgifter och engångsavgifter',
    facts: [18],
    askWhom,
    editions: [
      {
        id: 'undated',
        start: UNKNOWN,
        citations: [guide('Avgifter en gång; fritt under 20 år om inget annat sägs.')],
        lines: [
          once('rollator', 'Rollator, lån', 25000, 'loan'),
          once('powered-wheelchair', 'Elrullstol med manuell styrning, start', 50000),
          once('drive-unit', 'Drivaggregat, start', 50000),
          once('cleaning', 'Rengöring av mycket smutsigt hjälpmedel', 50000),
          once('service', 'Serviceavgift', 10000),
          { id: 'child-cycle', label: 'Trehjulig cykel eller tandem till barn, också vid byte av storlek', rules: [{ when: below(20), fee: ore(50000, { per: 'size' }) }] },
        ],
      },
    ],
  },
];
