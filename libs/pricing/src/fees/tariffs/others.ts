import type { FeeTariff } from '../tariff-types.js';
import { ore, page, since, UNKNOWN } from './build.js';

const vaxjo = page('Växjö kommun', 'omsorgens handböcker', 'https://omsorgenshandbocker.vaxjo.se/sidor/medicintekniska-produkter/korttidslan-hyra-och-viss-forsaljning-av-hjalpmedel.html', 'korttidslån och hyra');
const cycles = page('Hjälpmedels- och materialenheten, 11569-2 (region okänd)', 'förskrivardirektiv 12 18 06', 'https://studylibsv.com/doc/944700/f%C3%B6rskrivardirektiv-12-18-06-trehjuliga-cyklar-med-fotpedaler');

/** Fees of which one page of a municipality, or of a unit whose region is not known, was found. */
export const OTHERS: readonly FeeTariff[] = [
  {
    id: 'vaxjo/short-rental',
    region: 'Växjö kommun',
    title: 'Korttidshyra, högst 14 dagar',
    facts: [23],
    askWhom: 'Växjö kommun',
    editions: [
      {
        id: 'undated',
        start: UNKNOWN,
        citations: [vaxjo('350 kr för rullstol och 225 kr för rollator, högst 14 dagar; bara allmänna råd ges.')],
        lines: [
          { id: 'wheelchair', label: 'Standardrullstol', rules: [{ fee: ore(35000, { per: 'loan', covers: { count: 14, unit: 'days' } }) }] },
          { id: 'rollator', label: 'Standardrollator', rules: [{ fee: ore(22500, { per: 'loan', covers: { count: 14, unit: 'days' } }) }] },
        ],
      },
    ],
  },
  {
    id: 'unknown-11569-2/child-tricycle',
    region: 'Okänd region',
    title: 'Trehjulig cykel till barn',
    facts: [24],
    askWhom: 'enheten som gav ut direktivet',
    editions: [
      {
        id: '2016-03-08',
        start: since('2016-03-08'),
        citations: [cycles('500 kr om året för trehjulig cykel till barn; för den som är omyndig betalar vårdnadshavaren.')],
        lines: [{ id: 'tricycle', label: 'Trehjulig cykel till barn', notes: ['För den som är omyndig betalar vårdnadshavaren.'], rules: [{ fee: ore(50000, { per: 'year' }) }] }],
      },
    ],
  },
];
