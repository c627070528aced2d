import { WHOLE_TKR } from '../../amount/amount-unit.js';
import { oreOf } from '../../amount/amount.js';
import type { InvestmentGroup } from '../../investments/investment-types.js';
import { cite, INTERIM_2024 } from '../documents.js';
import type { PublishedInvestments, PublishedInvestmentSum } from '../published-types.js';

const group = (section: string, key: string, labelSv: string, budgetTkr: number | null): InvestmentGroup => ({
  key,
  labelSv,
  section,
  kind: null,
  budget: budgetTkr === null ? null : oreOf(budgetTkr, 'tkr'),
});

const sum = (key: string, labelSv: string, budget: number, outcome: number, forecast: number): PublishedInvestmentSum => ({
  key,
  labelSv,
  budget: oreOf(budget, 'tkr'),
  outcome: oreOf(outcome, 'tkr'),
  forecast: oreOf(forecast, 'tkr'),
});

const inTkr = (amounts: { readonly [group: string]: number }): { readonly [group: string]: number } =>
  Object.fromEntries(Object.entries(amounts).map(([key, amount]) => [key, oreOf(amount, 'tkr')]));

/** Västmanland, investments through April 2024 with a forecast of the year; only the sections have a budget. */
export const INTERIM_2024_INVESTMENTS: PublishedInvestments = {
  plan: {
    id: 's3-investments',
    region: 'vastmanland',
    titleSv: 'Investeringar 2024',
    year: 2024,
    frame: oreOf(43610, 'tkr'),
    transferred: null,
    sections: [
      { key: 'technical-aids', labelSv: 'Tekniska hjälpmedel', budget: oreOf(42810, 'tkr') },
      { key: 'other', labelSv: 'Övriga hjälpmedel', budget: oreOf(800, 'tkr') },
    ],
    groups: [
      group('technical-aids', 'mobility', 'Förflyttning', null),
      group('technical-aids', 'communication', 'Kommunikation', null),
      group('technical-aids', 'treatment', 'Behandling', null),
      group('technical-aids', 'insulin-pumps', 'Insulinpumpar', null),
      group('technical-aids', 'medical-treatment-aids', 'Medicinska behandlingshjälpmedel', null),
      group('technical-aids', 'other-technical-aids', 'Övriga tekniska hjälpmedel', null),
      group('other', 'cars', 'Bilar och transportmedel', 800),
      group('other', 'machines', 'Övriga maskiner och inventarier', 0),
    ],
    citation: cite(INTERIM_2024, 'Investeringar', 'Budget med överförda medel, utfall till och med april och årsprognos i tkr.'),
    roundedTo: WHOLE_TKR,
  },
  outcomes: {
    year: 2024,
    throughMonth: 4,
    toDate: inTkr({
      mobility: 5456,
      communication: 2093,
      treatment: 3695,
      'insulin-pumps': 1909,
      'medical-treatment-aids': 1603,
      'other-technical-aids': 2521,
      cars: 0,
      machines: 0,
    }),
  },
  forecast: inTkr({
    mobility: 16368,
    communication: 6279,
    treatment: 11084,
    'insulin-pumps': 5728,
    'medical-treatment-aids': 4808,
    'other-technical-aids': 7563,
    cars: 721,
    machines: 0,
  }),
  printedSums: [
    sum('technical-aids', 'Summa tekniska hjälpmedel', 42810, 17277, 51830),
    sum('other', 'Summa övriga hjälpmedel', 800, 0, 721),
    sum('total', 'Summa', 43610, 17277, 52551),
  ],
  notesSv: [
    'Grupperna av tekniska hjälpmedel har ingen egen budget i trycket.',
    'Hur mycket av budgeten som är överfört från tidigare år står inte.',
    'Utfallet läses som januari–april, delårsrapportens period; tabellen säger det inte.',
  ],
};
