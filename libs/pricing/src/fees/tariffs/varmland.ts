import type { FeeTariff } from '../tariff-types.js';
import { ore, page, UNKNOWN } from './build.js';

const older = page('Region Värmland', 'avgiftshandbok, avsnitt 6: hjälpmedel', 'https://molkoms-folkhogskola.regionvarmland.se/vardgivarwebben/administration/Avgifter-och-vard-av-utomlanspatienter/Patientavgifter-och-hogkostnadsskydd/6-Avgifter-for-hjalpmedel/', 'taket 1 150 kr');
const newer = page('Region Värmland', 'avgiftshandbok, avsnitt 6: hjälpmedel', 'https://regionvarmland.se/vardgivarwebben/administration/avgiftshandbok/patientavgifter-och-hogkostnadsskydd/avsnitt-6-hjalpmedel.printable', 'taket 1 200 kr');
const arvika = page('Arvika kommun', 'webbsidan Hjälpmedel och digitala hjälpmedel', 'https://www.arvika.se/omsorgochhjalp/funktionsnedsattning/hjalpmedeldigitalahjalpmedel.1976.html');
const region = 'Region Värmland';
const askWhom = 'Region Värmland';
const undated = (summary: string) => ({ id: 'undated', start: UNKNOWN, citations: [newer(summary)] });

const DIAGNOSES = ['diabetes', 'rheumatic', 'paresis', 'fracture', 'neurological', 'unstableArthrosis'];

export const VARMLAND: readonly FeeTariff[] = [
  {
    id: 'varmland/share',
    region,
    title: 'Andel av hjälpmedlets värde',
    facts: [0, 1],
    askWhom,
    editions: [
      {
        id: 'ceiling-1150',
        start: UNKNOWN,
        citations: [older('20 procent av värdet, minst 200 kr och högst taket 1 150 kr.')],
        lines: [{ id: 'item', label: 'Hjälpmedel utan egen avgift', rules: [{ fee: { kind: 'fee', amount: { percent: 20, of: 'hjälpmedlets värde', least: 20000, most: 115000 }, per: 'item' } }] }],
      },
      {
        id: 'ceiling-1200',
        start: UNKNOWN,
        citations: [newer('20 procent av värdet, minst 200 kr och högst taket 1 200 kr; eget högkostnadsskydd för hjälpmedel.')],
        lines: [
          {
            id: 'item',
            label: 'Hjälpmedel utan egen avgift',
            rules: [{ fee: { kind: 'fee', amount: { percent: 20, of: 'hjälpmedlets värde', least: 20000 }, per: 'item', ceiling: { id: 'varmland/hogkostnadsskydd-hjalpmedel', ore: 120000 } } }],
          },
        ],
      },
    ],
  },
  {
    id: 'varmland/annual',
    region,
    title: 'Årsavgift',
    facts: [2],
    askWhom,
    editions: [
      {
        ...undated('600 kr om året för fem slags hjälpmedel.'),
        lines: [
          {
            id: 'item',
            label: 'Eldriven rullstol, text- och bildtelefoni, förstorings-tv, talboksspelare, datoranpassning',
            rules: [{ when: { fact: 'product', in: ['poweredWheelchair', 'telephony', 'readingTv', 'talkingBookPlayer', 'computerAdaptation'] }, fee: ore(60000, { per: 'year' }) }],
          },
        ],
      },
    ],
  },
  {
    id: 'varmland/free',
    region,
    title: 'Avgiftsfria grupper',
    facts: [3],
    askWhom,
    editions: [
      {
        ...undated('Kognitiva hjälpmedel och kommunikationshjälpmedel är avgiftsfria.'),
        lines: [{ id: 'item', label: 'Kognition och kommunikation', rules: [{ when: { fact: 'product', in: ['cognition', 'communication'] }, exempt: 'Kognitiva hjälpmedel och kommunikationshjälpmedel är avgiftsfria.' }] }],
      },
    ],
  },
  {
    id: 'varmland/lenses',
    region,
    title: 'Linser, utanför högkostnadsskyddet',
    facts: [4],
    askWhom,
    editions: [
      {
        ...undated('Linser har en årsavgift utanför högkostnadsskyddet.'),
        lines: [
          { id: 'soft', label: 'Mjuka linser till vuxen, av medicinska skäl', rules: [{ when: { fact: 'adult', is: true }, fee: ore(50000, { per: 'year', ceiling: null }) }] },
          { id: 'hard', label: 'Hårda linser', rules: [{ fee: ore(100000, { per: 'year', ceiling: null }) }] },
        ],
      },
    ],
  },
  {
    id: 'varmland/not-returned',
    region,
    title: 'Hjälpmedel som inte lämnas tillbaka',
    facts: [5],
    askWhom,
    editions: [
      {
        ...undated('Den som inte lämnar tillbaka efter uppmaning betalar vad hjälpmedlet kostar att köpa.'),
        lines: [{ id: 'item', label: 'Ej återlämnat hjälpmedel', rules: [{ when: { fact: 'askedToReturn', is: true }, fee: { kind: 'fee', amount: { percent: 100, of: 'kostnaden för att köpa hjälpmedlet' }, per: 'item' } }] }],
      },
    ],
  },
  {
    id: 'varmland/diagnosis-subsidy',
    region,
    title: 'Subvention efter diagnos',
    facts: [6],
    askWhom,
    editions: [
      {
        ...undated('Sex grupper av diagnoser ger subvention; oklara fall bedöms av läkare.'),
        lines: [
          {
            id: 'item',
            label: 'Ortopedtekniska hjälpmedel',
            rules: [
              { when: { fact: 'diagnosis', in: DIAGNOSES }, fee: { kind: 'subsidy', amount: { ore: null }, per: 'item' } },
              { when: { fact: 'diagnosis', in: ['unclear'] }, open: 'Det är oklart om diagnosen ger subvention.', askWhom: 'medicinskt ansvarig läkare för ortopedteknik' },
              { when: { not: { fact: 'diagnosis', in: [...DIAGNOSES, 'unclear'] } }, exempt: 'Diagnosen hör inte till dem som ger subvention.' },
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'arvika/prescription',
    region: 'Arvika kommun',
    title: 'Avgift per förskrivning',
    facts: [7],
    askWhom: 'Arvika kommun',
    editions: [
      {
        id: 'undated',
        start: UNKNOWN,
        citations: [arvika('200 kr för en förskrivning, utom för den som har hemsjukvård.')],
        lines: [
          {
            id: 'prescription',
            label: 'Förskrivning',
            rules: [
              { when: { fact: 'homeCare', is: false }, fee: ore(20000, { per: 'prescription' }) },
              { when: { fact: 'homeCare', is: true }, exempt: 'Avgiften ingår i taxan för hemsjukvård.' },
            ],
          },
        ],
      },
    ],
  },
];
