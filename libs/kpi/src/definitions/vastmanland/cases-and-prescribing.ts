import type { Tally } from '../../definition/definition-types.js';
import { BY_GENDER, BY_GROUP, BY_GROUP_AND_GENDER, BY_PRINCIPAL, MINIMUM_GROUP, MINIMUM_GROUP_SV } from '../breakdowns.js';
import { documented, type DocumentedKpi, type KpiCore } from '../documented.js';
import { interim2024, plan2023b, scorecard2023 } from './documents.js';

const OUTSIDE_SV = 'Hjälpmedel utanför sortiment och regelverk';
const decided = (outcome: string) => ({ table: 'cases', on: 'decided', where: { all: [{ field: 'kind', is: 'outOfAssortment' }, { field: 'outcome', is: outcome }] } });

function outside(id: string, labelSv: string, descriptionSv: string, of: Tally, unit: KpiCore['unit'], summary: string, assumptionSv: string): DocumentedKpi {
  return documented(
    { id, labelSv, descriptionSv, measure: { kind: 'total', of }, unit, decimals: 0, breakdowns: [BY_PRINCIPAL, BY_GROUP, BY_GENDER], minimumGroup: MINIMUM_GROUP, assumptionsSv: [assumptionSv, MINIMUM_GROUP_SV] },
    [{ labelSv, goalSv: OUTSIDE_SV, reported: ['interim'], citation: interim2024(OUTSIDE_SV, summary) }],
  );
}

/** Statistics of cases outside the assortment and the rules. */
export const OUT_OF_ASSORTMENT: readonly DocumentedKpi[] = [
  outside('out-of-assortment-granted', 'Beviljade ärenden utanför sortiment och regelverk', 'Antalet ärenden utanför sortiment och regelverk som beviljats.', { count: decided('granted') }, 'count', 'Sju ärenden har beviljats.', 'Räknas i den månad då ärendet beslutades.'),
  outside('out-of-assortment-rejected', 'Avslagna ärenden utanför sortiment och regelverk', 'Antalet ärenden utanför sortiment och regelverk som avslagits.', { count: decided('rejected') }, 'count', 'Fem ärenden har avslagits.', 'Räknas i den månad då ärendet beslutades.'),
  outside('out-of-assortment-granted-cost', 'Kostnad för beviljade ärenden utanför sortiment och regelverk', 'Kostnaden i kronor för det som beviljats utanför sortiment och regelverk.', { sum: decided('granted'), field: 'cost' }, 'ore', 'Kostnad i kronor per beviljat hjälpmedel.', 'En rad i rapporten gäller två ärenden, och om beloppet är för ett eller båda står inte. Här är kostnaden ärendets egen.'),
];

const PRESCRIBED = { table: 'orders', on: 'ordered' };
const STATISTICS = [
  { labelSv: 'Förskrivningsstatistik ur genusperspektiv', goalSv: 'Hälsofrämjande', reported: ['year' as const], citation: { ...scorecard2023('Statistik över förskrivning efter kön tas fram; vad den visar står inte.'), section: 'Aktiviteter' } },
  { labelSv: 'Förskrivningsstatistik ur genusperspektiv', goalSv: 'Ett välmående Västmanland', citation: plan2023b('Invånare/patient', 'Att ta fram statistiken är en aktivitet under året.') },
  { labelSv: 'Förskrivningsstatistik ur genusperspektiv', goalSv: 'Aktiviteter', citation: interim2024('Aktiviteter', 'Statistiken ska göras under andra kvartalet 2024.') },
];
const PRESCRIBED_SV = 'Hur statistiken räknas står inte. Här är en beställning en förskrivning, i den månad då den kom in; könet är patientens där det är känt.';

/** Prescribing by gender and product group. */
export const PRESCRIBING: readonly DocumentedKpi[] = [
  documented(
    { id: 'prescribing', labelSv: 'Förskrivning efter kön och produktgrupp', descriptionSv: 'Antalet förskrivningar, delade efter kön och produktgrupp.', measure: { kind: 'total', of: { count: PRESCRIBED } }, unit: 'count', decimals: 0, breakdowns: [BY_GENDER, BY_GROUP, BY_GROUP_AND_GENDER, BY_PRINCIPAL], minimumGroup: MINIMUM_GROUP, assumptionsSv: [PRESCRIBED_SV, MINIMUM_GROUP_SV] },
    STATISTICS,
  ),
  documented(
    { id: 'prescribing-share-women', labelSv: 'Andel förskrivningar till kvinnor', descriptionSv: 'Av förskrivningarna där könet är känt, andelen till kvinnor.', measure: { kind: 'share', of: PRESCRIBED, part: { field: 'gender', is: 'woman' } }, unit: 'percent', decimals: 1, breakdowns: [BY_GROUP, BY_PRINCIPAL], minimumGroup: MINIMUM_GROUP, assumptionsSv: [PRESCRIBED_SV, 'Andelen är vårt sätt att visa statistiken; dokumenten har inget mål för den.', MINIMUM_GROUP_SV] },
    STATISTICS,
  ),
];
