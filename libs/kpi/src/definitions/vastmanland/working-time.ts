import type { Tally } from '../../definition/definition-types.js';
import { BY_EMPLOYER, BY_UNIT } from '../breakdowns.js';
import { documented, type DocumentedKpi, type KpiCore } from '../documented.js';
import { interim2024 } from './documents.js';

const TIME_SV = 'Arbetad tid och antal anställda';

function inReport(core: Omit<KpiCore, 'decimals'>, section: string, summary: string, decimals = 0): DocumentedKpi {
  return documented({ ...core, decimals }, [{ labelSv: core.labelSv, goalSv: section, reported: ['interim'], citation: interim2024(section, summary) }]);
}

function hours(id: string, labelSv: string, field: string, summary: string): readonly DocumentedKpi[] {
  const of: Tally = { sum: { table: 'staffTime', on: 'day' }, field };
  const common = { breakdowns: [BY_EMPLOYER, BY_UNIT], span: 'yearToDate' as const };
  const assumptionsSv = ['Ackumulerat läses som från årets början. Vilka timmar som räknas som arbetade står inte; det avgör den som lägger in dem.'];
  return [
    inReport({ id, labelSv, descriptionSv: `${labelSv} i timmar, från januari.`, measure: { kind: 'total', of }, unit: 'count', ...common, assumptionsSv }, TIME_SV, summary),
    inReport(
      { id: `${id}-growth`, labelSv: `${labelSv}, förändring`, descriptionSv: 'Förändring av timmarna från januari mot samma period året före.', measure: { kind: 'growth', of, per: 'period' }, unit: 'percent', ...common, assumptionsSv },
      TIME_SV,
      `${summary} Förändringen anges i procent med två decimaler.`,
      2,
    ),
  ];
}

/** Hours worked, full-time equivalents, employees, and costs of travel. */
export const WORKING_TIME: readonly DocumentedKpi[] = [
  ...hours('worked-time', 'Arbetad tid exkl jour och beredskap', 'worked', 'Arbetade timmar utan jour 2023 och 2024, och utförd tid för egen personal, resursenhet och inhyrda.'),
  ...hours('worked-time-with-on-call', 'Arbetad tid inkl jour och beredskap', 'workedAll', 'Arbetade timmar med jour 2023 och 2024.'),
  inReport(
    { id: 'full-time-equivalents', labelSv: 'Antal årsarbetare utifrån arbetad tid', descriptionSv: 'Årsarbetare efter arbetad tid utan jour och beredskap, som den som redovisar räknar dem.', measure: { kind: 'stated', values: 'number' }, unit: 'count', assumptionsSv: ['Anges, räknas inte: hur många timmar en årsarbetare är står inte.'] },
    TIME_SV,
    'Årsarbetare 2023 och 2024, och förändringen mellan dem.',
  ),
  inReport(
    { id: 'employees', labelSv: 'Antal anställda', descriptionSv: 'Antalet anställda i slutet av perioden.', measure: { kind: 'total', of: { stock: { table: 'staffTime', on: 'day' }, field: 'employees' } }, unit: 'count', breakdowns: [BY_UNIT], assumptionsSv: ['Den sista dag i perioden som har uppgifter. Vilka som räknas som anställda står inte.'] },
    'Perioden i siffror',
    '82 anställda i april 2024, tre färre än i april 2023.',
  ),
  inReport(
    { id: 'travel-and-representation-cost', labelSv: 'Kostnader för resor, logi och representation', descriptionSv: 'Kostnader för resor, logi och representation, som ekonomin redovisar dem.', measure: { kind: 'stated', values: 'number' }, unit: 'ore', assumptionsSv: ['Anges, räknas inte. Rapporten har bara en kommentar, inga tal.'] },
    'Nyckeltalsuppföljning',
    'Kostnaderna är lägre än samma månader året före.',
  ),
];
