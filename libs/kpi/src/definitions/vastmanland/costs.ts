import type { Measure, Rows } from '../../definition/definition-types.js';
import { BY_UNIT } from '../breakdowns.js';
import { documented, type DocumentedKpi } from '../documented.js';
import { atMost } from '../stated-targets.js';
import { ECONOMY_2023, interim2024, scorecard2023 } from './documents.js';

const growthOf = (where?: NonNullable<Rows['where']>): Measure => ({
  kind: 'growth',
  of: { sum: { table: 'costs', on: 'day', ...(where === undefined ? {} : { where }) }, field: 'amount' },
  per: 'period',
});
const COMPARABLE_SV = 'Vad som gör kostnader jämförbara mellan åren står inte: den som lägger in kostnaderna har rensat dem. Jämförs med samma månader året före.';

/** How costs develop, gross, net and of products alone. */
export const COSTS: readonly DocumentedKpi[] = [
  documented(
    {
      id: 'comparable-gross-cost-growth',
      labelSv: 'Jämförbar bruttokostnadsutveckling',
      descriptionSv: 'Förändring av kostnaderna mot samma period året före.',
      measure: growthOf({ field: 'kind', is: 'cost' }),
      unit: 'percent',
      decimals: 1,
      breakdowns: [BY_UNIT],
      assumptionsSv: [COMPARABLE_SV, 'Delårsrapporten 2024 kallar måttet bruttokostnadsutveckling, utan jämförbar; här läst som samma mått.', 'Att målet 2023 är högst står inte.'],
    },
    [
      { labelSv: 'Jämförbar bruttokostnadsutveckling', goalSv: ECONOMY_2023, reported: ['interim', 'year'], targets: [atMost('2023', '-3.1')], citation: scorecard2023('Mål minus 3,1 procent. Att talet står i spalten för 2023 går inte att läsa säkert.') },
      { labelSv: 'Bruttokostnadsutveckling', goalSv: 'Perioden i siffror', reported: ['interim'], citation: interim2024('Perioden i siffror', 'Plus 25,1 procent till och med april 2024.') },
    ],
  ),
  documented(
    {
      id: 'gross-cost-growth-products',
      labelSv: 'Bruttokostnadsutveckling, hjälpmedel',
      descriptionSv: 'Förändring av kostnaderna för hjälpmedel mot samma period året före.',
      measure: growthOf({ all: [{ field: 'kind', is: 'cost' }, { field: 'heading', is: 'products' }] }),
      unit: 'percent',
      decimals: 1,
      breakdowns: [BY_UNIT],
      assumptionsSv: [COMPARABLE_SV, 'Rapporten skriver varav hjälpmedel +20,2 %. Det kan vara hjälpmedlens egen ökning, som här, eller deras del av ökningen i procentenheter.'],
    },
    [{ labelSv: 'Bruttokostnadsutveckling, varav hjälpmedel', goalSv: 'Perioden i siffror', reported: ['interim'], citation: interim2024('Perioden i siffror', 'Plus 20,2 procent för hjälpmedel till och med april 2024.') }],
  ),
  documented(
    {
      id: 'comparable-net-cost-growth',
      labelSv: 'Jämförbar nettokostnadsutveckling',
      descriptionSv: 'Förändring av kostnader minus intäkter mot samma period året före.',
      measure: growthOf(),
      unit: 'percent',
      decimals: 1,
      breakdowns: [BY_UNIT],
      assumptionsSv: [COMPARABLE_SV, 'Styrkortet säger att måttet inte är aktuellt för en verksamhet som lever av intäkter: då är värdet ej relevant.'],
    },
    [{ labelSv: 'Jämförbar nettokostnadsutveckling', goalSv: ECONOMY_2023, reported: ['interim', 'year'], citation: scorecard2023('Måttet finns i styrkortet men anges som ej aktuellt.') }],
  ),
];
