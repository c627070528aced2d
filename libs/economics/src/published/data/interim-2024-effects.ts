import { oreOf } from '../../amount/amount.js';
import { WHOLE_TKR } from '../../amount/amount-unit.js';
import type { Measure, MeasurePlan } from '../../measures/measure-types.js';
import { cite, INTERIM_2024 } from '../documents.js';
import type { Cited, Printed } from '../published-types.js';

const measure = (key: string, titleSv: string, amountTkr: number): Measure => ({
  key,
  titleSv,
  category: null,
  kind: null,
  effects: { '2024': { column: 'notRecoverable', amount: oreOf(amountTkr, 'tkr') } },
  ownerRoleSv: 'handläggare',
  dependsOn: [],
  riskSv: null,
  consequences: {},
  status: null,
  followUp: [],
});

/** Västmanland, benefits realised in 2024: one amount a row under two columns, so that none is known to be planned or realised. */
export const INTERIM_2024_EFFECTS: Cited<Printed<MeasurePlan>> = {
  id: 's3-effects',
  region: 'vastmanland',
  titleSv: 'Ekonomisk effekthemtagning 2024',
  years: [2024],
  measures: [measure('stock', 'Lageroptimering', 19), measure('circular-flow', 'Cirkulärt flöde', 163), measure('contract-loyalty', 'Avtalstrohet', 407)],
  citation: cite(INTERIM_2024, 'Ekonomisk effekthemtagning', 'Tre aktiviteter 2024 med en effekt i tkr vardera; om den är beräknad eller realiserad framgår inte.'),
  roundedTo: WHOLE_TKR,
};
