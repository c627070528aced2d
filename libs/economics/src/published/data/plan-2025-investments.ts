import { MNKR_ONE } from '../../amount/amount-unit.js';
import { oreOf } from '../../amount/amount.js';
import type { InvestmentGroup } from '../../investments/investment-types.js';
import { cite, PLAN_2025 } from '../documents.js';
import type { PublishedInvestments } from '../published-types.js';

const group = (key: string, labelSv: string, mnkr: string): InvestmentGroup => ({ key, labelSv, kind: 'reinvestment', reasonSv: 'haveririsk', budget: oreOf(mnkr, 'mnkr') });

/** Västmanland, the larger investments of 2025 within the frame of 52,2 mnkr. */
export const PLAN_2025_INVESTMENTS: PublishedInvestments = {
  plan: {
    id: 's0-investments-2025',
    region: 'vastmanland',
    titleSv: 'Större investeringar 2025',
    year: 2025,
    frame: oreOf('52.2', 'mnkr'),
    transferred: null,
    sections: [],
    groups: [
      group('mobility', 'Förflyttning', '16.9'),
      group('communication', 'Kommunikation', '6.4'),
      group('treatment', 'Behandling', '11.0'),
      group('insulin-pumps', 'Insulinpumpar', '5.4'),
      group('medical-treatment-aids', 'Medicinska behandlingshjälpmedel', '5.5'),
      group('other-technical-aids', 'Övriga tekniska hjälpmedel', '7.0'),
    ],
    citation: cite(PLAN_2025, 'Ekonomiska förutsättningar / Investeringar', 'Sex grupper av reinvesteringar i mnkr; investeringsramen är 52,2 mnkr.'),
    roundedTo: MNKR_ONE,
  },
  outcomes: null,
  forecast: null,
  printedSums: [{ key: 'total', labelSv: 'Summa', budget: oreOf('52.2', 'mnkr'), outcome: null, forecast: null }],
  notesSv: ['Rubriken Orsak har en stjärna vars fotnot inte finns i källan.', 'Om medel har överförts från tidigare år står inte.'],
};
