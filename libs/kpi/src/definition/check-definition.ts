import { foundText, type HjmIssue } from '@hjm/core';
import type { EventTable } from '../table/table-types.js';
import { breakdownsIssues } from './check-breakdowns.js';
import { calendarIssues } from './check-calendars.js';
import { measureIssues, tallyIssues } from './check-measure.js';
import { citationIssues, targetsIssues } from './check-targets.js';
import type { KpiDefinition, KpiUnit, Rhythm } from './definition-types.js';
import { emptyText, misnamed, notWhole, twice } from './issues.js';
import type { NamedCalendars } from './named-calendars.js';

export const KPI_UNITS: readonly KpiUnit[] = ['percent', 'count', 'ore', 'ratio', 'principals', 'index', 'yesNo', 'status'];
export const RHYTHMS: readonly Rhythm[] = ['month', 'interim', 'year', 'afterSurvey'];

/** What is wrong with a definition that has the right shape; empty when it can be used. */
export function definitionIssues(definition: KpiDefinition, tables: readonly EventTable[], named: NamedCalendars): HjmIssue[] {
  const { id, labelSv, descriptionSv, measure, unit, decimals, better, span, reported, minimumGroup, people, citations } = definition;
  return [
    ...(isId(id) ? [] : [{ path: 'id', expected: ID_SV, found: foundText(id) }]),
    ...emptyText(labelSv, 'labelSv'),
    ...emptyText(descriptionSv, 'descriptionSv'),
    ...measureIssues(measure, unit, tables),
    ...calendarIssues(definition, named),
    ...misnamed(unit, KPI_UNITS, 'unit', 'en enhet'),
    ...(decimals <= 6 ? notWhole(decimals, 0, 'decimals') : [{ path: 'decimals', expected: 'ett heltal från 0 till 6', found: foundText(decimals) }]),
    ...(better === undefined ? [] : misnamed(better, ['higher', 'lower'], 'better', 'vilket håll som är bättre')),
    ...(span === undefined ? [] : misnamed(span, ['period', 'yearToDate'], 'span', 'vilka månader som räknas')),
    ...targetsIssues(definition),
    ...reported.flatMap((rhythm, index) => misnamed(rhythm, RHYTHMS, `reported.${String(index)}`, 'när det redovisas')),
    ...twice(reported, (index) => `reported.${String(index)}`, 'ett tillfälle som inte redan står i listan'),
    ...breakdownsIssues(definition, tables),
    ...notWhole(minimumGroup, 0, 'minimumGroup'),
    ...(people === undefined ? [] : tallyIssues(people, tables, 'people')),
    ...(citations.length === 0 ? [{ path: 'citations', expected: 'minst en källa', found: foundText(citations) }] : []),
    ...citations.flatMap((citation, index) => citationIssues(citation, `citations.${String(index)}`)),
  ];
}

export const ID_PATTERN = '^[A-Za-z0-9][A-Za-z0-9._/-]{0,79}$';
export const ID_SV = 'ett id med bokstäver a–z, siffror, punkt, snedstreck och bindestreck';

function isId(id: string): boolean {
  return new RegExp(ID_PATTERN).test(id);
}
