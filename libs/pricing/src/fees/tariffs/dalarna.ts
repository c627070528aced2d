import type { FeeTariff, TariffLine } from '../tariff-types.js';
import { ore, page, since, UNKNOWN } from './build.js';

const GUIDE = 'https://www.regiondalarna.se/plus/hjalpmedel/avtal-och-tjanstekatalog/avgifter-och-kostnader/';
const fees = page('Region Dalarna', 'webbsidan Avgifter och kostnader', GUIDE);
const vansbro = page('Vansbro kommun', 'nyhet den 5 december 2022, nytt högkostnadsskydd', 'https://www.vansbro.se/arkiv/nyhetsarkiv/nyheter/2022-12-05-ett-nytt-hogkostnadsskydd-infors.html');
const outside = page('Region Dalarna', 'webbsidan Kostnader utanför hälso- och sjukvårdens ansvar', `${GUIDE}kostnader-utanfor-halso--och-sjukvardens-ansvar/`);
const costs = page(
  'Landstinget Dalarna',
  'webbsidan Kostnader',
  'http://www.ltdalarna.se/Halso--och-sjukvard/Hitta-ratt-i-varden/Stod-vid-funktionsnedsattning/Hjalpmedel/Hjalpmedelsguiden/Avgifter-och-kostnader-for-patientbrukare/Kostnader/',
);
const region = 'Region Dalarna';
const askWhom = 'Dalarnas Hjälpmedelscenter';

const earlier: readonly TariffLine[] = [
  { id: 'wheelchair-cognition', label: 'Manuell rullstol, kognitiva hjälpmedel', rules: [{ fee: ore(15000) }] },
  { id: 'hearing-aid', label: 'Hörapparater', rules: [{ fee: ore(50000, { per: 'item' }) }] },
];
const counted = (ceiling: number, per: 'fitting' | 'pair') => ore(25000, { per, ceiling: { id: 'hogkostnadsskydd-hjalpmedel', ore: ceiling, months: 12, from: 'firstVisit' } });
const now = (ceiling: number): TariffLine[] => [
  { id: 'wheelchair-cognition', label: 'Manuell rullstol, kognitiva hjälpmedel', rules: [{ fee: counted(ceiling, 'fitting') }] },
  { id: 'hearing-aid', label: 'Hörapparater', rules: [{ fee: counted(ceiling, 'pair') }] },
  { id: 'cpap', label: 'CPAP och APAP', rules: [{ fee: counted(ceiling, 'fitting') }] },
  {
    id: 'try-out',
    label: 'Utprovning i en annan produktgrupp',
    rules: [
      { when: { fact: 'feeBearing', is: true }, fee: counted(ceiling, 'fitting') },
      { when: { fact: 'feeBearing', is: false }, exempt: 'Produktgruppen har ingen avgift.' },
    ],
  },
];

export const DALARNA: readonly FeeTariff[] = [
  {
    id: 'dalarna/try-out',
    region,
    title: 'Avgift vid utprovning, i regionen och kommunerna',
    facts: [8],
    askWhom,
    editions: [
      {
        id: 'until-2021',
        start: UNKNOWN,
        citations: [fees('Tidigare avgifter: 150 kr för rullstol och kognition, 500 kr per hörapparat, 150 kr i månaden för CPAP till och med 2021.')],
        lines: [...earlier, { id: 'cpap', label: 'CPAP och APAP', rules: [{ fee: ore(15000, { per: 'month' }) }] }],
      },
      {
        id: '2022',
        start: since('2022-01-01'),
        citations: [fees('250 kr för CPAP och APAP från den 1 januari 2022, i stället för en avgift i månaden.')],
        lines: [...earlier, { id: 'cpap', label: 'CPAP och APAP', rules: [{ fee: ore(25000) }] }],
      },
      {
        id: 'ceiling-1300',
        start: since('2023-01-01'),
        citations: [fees('250 kr per utprovning från den 1 januari 2023, med ett högkostnadsskydd på tolv månader från det första besöket.'), vansbro('Taket är 1 300 kr när högkostnadsskyddet införs den 1 januari 2023.')],
        lines: now(130000),
      },
      {
        id: 'ceiling-1400',
        start: { earliest: '2023-01-02', latest: null, words: 'bara att taket var 1 300 kr den 1 januari 2023 och senare är 1 400 kr' },
        citations: [fees('Taket är 1 400 kr på tolv månader från det första besöket.')],
        lines: now(140000),
      },
    ],
  },
  {
    id: 'dalarna/design-choice',
    region,
    title: 'Val av annat utförande',
    facts: [9],
    askWhom,
    editions: [
      {
        id: 'undated',
        start: UNKNOWN,
        citations: [costs('Hanteringsavgift 1 000 kr och prisskillnaden, med moms; betalas inte tillbaka.')],
        lines: [{ id: 'choice', label: 'Annan färg än grundutförandet', rules: [{ fee: ore(100000, { plusPriceDifference: true, vat: 'added', refunded: false }) }] }],
      },
    ],
  },
  {
    id: 'dalarna/private-loan',
    region,
    title: 'Privat lån ur retursortimentet',
    facts: [10],
    askWhom,
    editions: [
      {
        id: 'undated',
        start: UNKNOWN,
        citations: [outside('445 kr för det första och 205 kr för varje ytterligare vid samma besök, med moms, högst tre månader; bara privatpersoner.')],
        lines: [
          {
            id: 'loan',
            label: 'Lån ur retursortimentet',
            rules: [
              { when: { all: [{ fact: 'privatePerson', is: true }, { fact: 'inStock', is: true }] }, fee: ore(44500, { per: 'loan', furtherOre: 20500, covers: { count: 3, unit: 'months' }, vat: 'included' }) },
              { when: { any: [{ fact: 'privatePerson', is: false }, { fact: 'inStock', is: false }] }, open: 'Lånet gäller bara privatpersoner, och hjälpmedel som finns i lager.', askWhom },
            ],
          },
        ],
      },
    ],
  },
];
