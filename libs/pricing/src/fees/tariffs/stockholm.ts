import type { Fee } from '../fee-types.js';
import type { FeeTariff, TariffLine } from '../tariff-types.js';
import { atLeast, below, fromAge, ore, page, UNKNOWN } from './build.js';

const OWN_FEES = 'https://vardgivarguiden.se/kunskapsstod/hjalpmedelsguiden/ansvar-avgifter/egenavgifter2/';
const items = page('Region Stockholm', 'Hjälpmedelsguiden', `${OWN_FEES}avgifter-hjalpmedel/`, 'avgifter, uppdaterad 2022-08-08 och granskad 2023-07-10');
const periods = page('Region Stockholm', 'Hjälpmedelsguiden', `${OWN_FEES}egenvard-och-egenavgifter/`, 'egenvård och egenavgifter');
const region = 'Region Stockholm';
const askWhom = 'Hjälpmedelsguiden, Region Stockholm';
const from18 = (id: string, label: string, amount: number, more: Omit<Partial<Fee>, 'amount'> & { readonly each?: true }): TariffLine => fromAge(id, label, 18, { fee: ore(amount, more) });
const insole = (id: string, label: string, amount: number): TariffLine => {
  const free = { any: [below(18), { fact: 'treatingInsole', is: true }] } as const;
  return { id, label, rules: [{ when: { not: free }, fee: ore(amount, { per: 'item' }) }, { when: free, exempt: 'Ingen avgift under 18 år eller för ett behandlande inlägg.' }] };
};

export const STOCKHOLM: readonly FeeTariff[] = [
  {
    id: 'stockholm/items',
    region,
    title: 'Avgifter för hjälpmedel',
    facts: [19],
    askWhom,
    editions: [
      {
        id: 'reviewed-2023',
        start: UNKNOWN,
        citations: [items('Avgifter per hjälpmedel, de flesta från 18 år.')],
        lines: [
          from18('hearing-aids', 'Hörapparater, per förskrivningstillfälle', 60000, { per: 'prescription' }),
          { id: 'orthopaedic-shoes', label: 'Ortopediska skor', rules: [{ when: atLeast(18), fee: ore(100000, { per: 'pair' }) }, { when: below(18), fee: ore(50000, { per: 'pair' }) }] },
          from18('tens', 'TENS', 10000, { per: 'calendarMonth', mostMonths: 6 }),
          from18('cpap', 'CPAP och bilevel', 10000, { per: 'calendarMonth' }),
          fromAge('aphakia', 'Linser eller glasögon vid afaki', 8, { fee: ore(100000, { everyMonths: 12 }) }),
          from18('clinic-lenses', 'Linser från specialistklinik', 100000, { everyMonths: 12 }),
          from18('powered-wheelchair', 'Elrullstol, per år och stol', 50000, { per: 'year', each: true }),
          from18('arm-leg-trainer', 'Arm- och bentränare', 10000, { per: 'month' }),
          insole('ready-insoles', 'Prefabricerade skoinlägg', 15000),
          insole('custom-insoles', 'Specialanpassade skoinlägg', 30000),
        ],
      },
    ],
  },
  {
    id: 'stockholm/periods',
    region,
    title: 'Avgifter per period',
    facts: [20],
    askWhom,
    editions: [
      {
        id: 'undated',
        start: UNKNOWN,
        citations: [periods('Avgifter för en månad, tre, sex eller tolv månader.')],
        lines: [
          { id: 'dressings', label: 'Förband och sjukvårdsartiklar', rules: [{ fee: ore(20000, { everyMonths: 3 }) }] },
          { id: 'compression', label: 'Kompressionsbandage', notes: ['Två per kroppsdel.'], rules: [{ fee: ore(30000, { per: 'bodyPart', everyMonths: 6 }) }] },
          { id: 'special-bandage', label: 'Specialbandage', notes: ['Två per kroppsdel.'], rules: [{ fee: ore(30000, { per: 'bodyPart', everyMonths: 3 }) }] },
          { id: 'nutrition-supplement', label: 'Näring, tillägg', rules: [{ fee: ore(30000, { per: 'month' }) }] },
          { id: 'nutrition-half', label: 'Näring, halv', rules: [{ fee: ore(85000, { per: 'month' }) }] },
          { id: 'nutrition-full', label: 'Näring, hel', rules: [{ fee: ore(170000, { per: 'month' }) }] },
          {
            id: 'incontinence',
            label: 'Inkontinensartiklar',
            rules: [
              { when: below(85), fee: ore(20000, { everyMonths: 12, ceiling: { id: 'stockholm/hogkostnadsskydd-sjukvard', ore: null } }) },
              { when: atLeast(85), exempt: 'Ingen avgift för den som är 85 år eller äldre.' },
            ],
          },
        ],
      },
    ],
  },
];
