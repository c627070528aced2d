import type { Rows, Tally } from '../../definition/definition-types.js';
import { documented, type DocumentedKpi } from '../documented.js';
import { atLeast } from '../stated-targets.js';
import { annualReport2025, MEETINGS } from './documents.js';

const MEETING: Rows = { table: 'meetings', on: 'day' };
const PRESENT: Tally = {
  groups: { ...MEETING, where: { field: 'present', is: 'yes' } },
  by: ['meeting', 'principal'],
  need: { field: 'principalKind', atLeast: { municipality: 1, region: 3 } },
};
const YEARS = ['2021', '2022', '2023', '2024', '2025'];
const WHO_SV = 'Vem som räknas som närvarande står i källan: en ledamot eller ersättare från en kommun, tre från regionen. Däremot inte om den som deltar en del av mötet räknas; det avgör den som lägger in mötet.';

/** How many of the principals are represented at the board's meetings. */
export const ATTENDANCE: readonly DocumentedKpi[] = [
  documented(
    {
      id: 'varmland-attendance',
      labelSv: 'Närvaro och representation',
      descriptionSv: 'Antalet huvudmän som är representerade vid ett möte, i medeltal över periodens möten. En kommun är det med en ledamot eller ersättare, regionen med tre.',
      measure: { kind: 'ratio', numerator: PRESENT, denominator: { groups: MEETING, by: ['meeting'] } },
      unit: 'principals',
      decimals: 1,
      better: 'higher',
      assumptionsSv: [WHO_SV, 'Medeltalet tas över de möten som hölls i perioden. Källan talar om årets fyra; vid delår blir de färre.'],
    },
    [
      {
        labelSv: 'Närvaro och representation',
        goalSv: MEETINGS,
        reported: ['interim', 'year'],
        targets: YEARS.map((year) => atLeast(year, '17')),
        citation: annualReport2025(MEETINGS, 'Mål 17 huvudmän varje år 2021–2025; hur närvaron räknas är beskrivet. Räknas som medeltal över årets fyra möten.'),
      },
    ],
  ),
  documented(
    {
      id: 'varmland-attendance-share',
      labelSv: 'Närvaro och representation, andel',
      descriptionSv: 'Av huvudmännens platser vid periodens möten, andelen där huvudmannen var representerad.',
      measure: { kind: 'ratio', numerator: PRESENT, denominator: { groups: MEETING, by: ['meeting', 'principal'] } },
      unit: 'percent',
      decimals: 0,
      better: 'higher',
      assumptionsSv: [WHO_SV, 'Andelen räknas av de huvudmän som står i mötets lista, också de frånvarande.'],
    },
    [{ labelSv: 'Närvaro och representation', goalSv: MEETINGS, reported: ['year'], citation: annualReport2025(MEETINGS, 'Utfallet 13,3 anges också som 78 procent.') }],
  ),
];
