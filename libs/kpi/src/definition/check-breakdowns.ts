import { foundText, type HjmIssue } from '@hjm/core';
import { nameIssues } from '../table/name-issues.js';
import type { EventTable } from '../table/table-types.js';
import { rowsOf } from './check-measure.js';
import { fieldIssues, fieldOf, NAMES } from './check-field.js';
import type { Breakdown, KpiDefinition } from './definition-types.js';
import { emptyText, notWhole, twice } from './issues.js';

type Band = NonNullable<Breakdown['bands']>[number];

/** What is wrong with the ways to divide an indicator. A field has to be in the table of what is counted; a base without it stays whole. */
export function breakdownsIssues({ breakdowns, measure }: KpiDefinition, tables: readonly EventTable[]): HjmIssue[] {
  const [rows] = rowsOf(measure);
  const table = tables.find(({ id }) => id === rows?.table);
  return [
    ...twice(breakdowns.map(({ id }) => id), (index) => `breakdowns.${String(index)}.id`),
    ...breakdowns.flatMap((breakdown, index) => breakdownIssues(breakdown, table, `breakdowns.${String(index)}`)),
  ];
}

function breakdownIssues({ id, labelSv, fields, bands }: Breakdown, table: EventTable | undefined, path: string): HjmIssue[] {
  const one = bands === undefined || fields.length === 1;
  return [
    ...nameIssues(id, `${path}.id`),
    ...emptyText(labelSv, `${path}.labelSv`),
    ...(fields.length === 0 ? [{ path: `${path}.fields`, expected: 'minst ett fält', found: foundText(fields) }] : []),
    ...(one ? [] : [{ path: `${path}.fields`, expected: 'ett enda fält, för det delas i intervall', found: foundText(fields) }]),
    ...twice(fields, (index) => `${path}.fields.${String(index)}`, 'ett fält som inte redan står i listan'),
    ...(table === undefined ? [] : fields.flatMap((key, index) => fieldIssues(table, key, bands === undefined ? NAMES : ['count'], `${path}.fields.${String(index)}`))),
    ...(bands === undefined ? [] : bandsIssues(bands, `${path}.bands`)),
    ...(bands === undefined && table !== undefined && fields.some((key) => fieldOf(table, key)?.kind === 'count') ? [{ path: `${path}.bands`, expected: 'intervall, för fältet är ett heltal', found: foundText(bands) }] : []),
  ];
}

function bandsIssues(bands: readonly Band[], path: string): HjmIssue[] {
  if (bands.length === 0) return [{ path, expected: 'minst ett intervall', found: foundText(bands) }];
  return [
    ...twice(bands.map(({ id }) => id), (index) => `${path}.${String(index)}.id`),
    ...bands.flatMap((band, index) => bandIssues(band, bands.slice(0, index), `${path}.${String(index)}`)),
  ];
}

function bandIssues({ id, labelSv, from, to }: Band, before: readonly Band[], path: string): HjmIssue[] {
  const end = to ?? Infinity;
  const over = before.find((other) => from <= (other.to ?? Infinity) && other.from <= end);
  return [
    ...emptyText(id, `${path}.id`),
    ...emptyText(labelSv, `${path}.labelSv`),
    ...notWhole(from, 0, `${path}.from`),
    ...(to === undefined ? [] : notWhole(to, Number.isSafeInteger(from) ? from : 0, `${path}.to`)),
    ...(over === undefined ? [] : [{ path: `${path}.from`, expected: `ett intervall utanför ${over.id}, som är ${rangeText(over)}`, found: rangeText({ from, ...(to !== undefined && { to }) }) }]),
  ];
}

function rangeText({ from, to }: Pick<Band, 'from' | 'to'>): string {
  return to === undefined ? `${String(from)} och uppåt` : `${String(from)}–${String(to)}`;
}
