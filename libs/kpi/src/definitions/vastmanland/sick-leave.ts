import type { Measure } from '../../definition/definition-types.js';
import { BY_AGE, BY_GENDER, BY_LENGTH, BY_UNIT, EMPLOYEES, MINIMUM_GROUP, MINIMUM_GROUP_SV } from '../breakdowns.js';
import { documented, type DocumentedKpi } from '../documented.js';
import { atMost } from '../stated-targets.js';
import { interim2024, plan2025, processGoals2023, scorecard2023, STAFF, STAFF_2023 } from './documents.js';

const SHARE: Measure = {
  kind: 'ratio',
  numerator: { sum: { table: 'absences', on: 'day' }, field: 'hours' },
  denominator: { sum: { table: 'staffTime', on: 'day' }, field: 'scheduled' },
};
const BASE_SV = 'Vad sjukfrånvaron delas med står inte. Här: timmar av sjukfrånvaro delat med ordinarie timmar för samma medarbetare.';
const LENGTH_SV = 'Delad efter längd hålls varje längds timmar mot alla ordinarie timmar, så att delarna blir helheten, som i delårsrapportens tabell. Delad efter kön och ålder hålls timmarna mot gruppens egna.';

/** Sick leave, accumulated and month by month. */
export const SICK_LEAVE: readonly DocumentedKpi[] = [
  documented(
    {
      id: 'sick-leave-accumulated',
      labelSv: 'Ackumulerad sjukfrånvaro',
      descriptionSv: 'Sjukfrånvaro i procent av ordinarie arbetstid, från januari.',
      measure: SHARE,
      unit: 'percent',
      decimals: 1,
      better: 'lower',
      span: 'yearToDate',
      breakdowns: [BY_LENGTH, BY_GENDER, BY_AGE, BY_UNIT],
      minimumGroup: MINIMUM_GROUP,
      people: EMPLOYEES,
      assumptionsSv: [BASE_SV, 'Ackumulerad läses som från årets början.', LENGTH_SV, 'Att målen för 2024 och 2025 är högst, inte minst, följer av processmålet för 2023 och av trenden i delårsrapporten.', MINIMUM_GROUP_SV],
    },
    [
      { labelSv: 'Ackumulerad sjukfrånvaro %', goalSv: STAFF_2023, reported: ['month'], targets: [atMost('2023', '6.0'), atMost('2025', '6.0')], citation: scorecard2023('Mål 6,0 procent, 2023 och 2025.') },
      { labelSv: 'Sjukfrånvaro', goalSv: 'Medarbetare', targets: [atMost('2023', '6')], citation: processGoals2023('Processmål: högst 6 procent.') },
      { labelSv: 'Ackumulerad sjukfrånvaro', goalSv: STAFF, targets: [atMost('2024', '6')], citation: interim2024(STAFF, 'Mål 6 procent; en uppgång från 4,6 till 7,6 är en negativ trend.') },
      { labelSv: 'Ackumulerad sjukfrånvaro', goalSv: STAFF, reported: ['interim', 'year'], targets: [atMost('2025', '6')], citation: plan2025('Mål 6 procent 2025.') },
    ],
  ),
  documented(
    {
      id: 'sick-leave',
      labelSv: 'Sjukfrånvaro',
      descriptionSv: 'Sjukfrånvaro i procent av ordinarie arbetstid i perioden, efter längd, kön och ålder.',
      measure: SHARE,
      unit: 'percent',
      decimals: 1,
      better: 'lower',
      breakdowns: [BY_LENGTH, BY_GENDER, BY_AGE, BY_UNIT],
      minimumGroup: MINIMUM_GROUP,
      people: EMPLOYEES,
      assumptionsSv: [BASE_SV, LENGTH_SV, 'Tabellen gäller mars, och dess total är densamma som den ackumulerade i samma rapport. Om den är månadens eller årets till och med mars står inte; här räknas perioden.', MINIMUM_GROUP_SV],
    },
    [{ labelSv: 'Total sjukfrånvaro', goalSv: 'Sjukfrånvaro', reported: ['month', 'interim'], citation: interim2024('Sjukfrånvaro', 'Sjukfrånvaron i mars i procent, delad efter längd i fyra klasser, kön och tre åldersgrupper, och per månad.') }],
  ),
];
