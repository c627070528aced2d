import type { HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../../issues/issues.js';
import type { StatementChart } from '../../statement/statement-types.js';
import { rangeText } from './account-range.js';
import type { AccountMapping, AccountRange } from './mapping-types.js';

type Placed = { readonly path: string; readonly range: AccountRange };

/**
 * The mapping, when it fits the chart.
 *
 * ```ts
 * import { checkMapping } from '@hjm/economics/ledger';
 *
 * const chart = { id: 'c', region: 'r', titleSv: 'Exempel', result: 'sum', citation: null, lines: [
 *   { key: 'staff', labelSv: 'Personal', kind: 'cost', sign: 'minus' },
 *   { key: 'sum', labelSv: 'Resultat', kind: 'sum', of: ['staff'] },
 * ] } as const;
 * const mapping = { id: 'm', titleSv: 'Exempelkonton', chart: 'c', citation: null, lines: [{ line: 'staff', accounts: [{ from: '4000', to: '4999' }] }] };
 * checkMapping(mapping, chart).id; // => 'm'
 * ```
 *
 * @throws HjmError `invalid-mapping` with every fault at once: another chart, a line that the chart does not have or that is a sum, a
 * line twice, no lines or no accounts, a range that is none, and ranges that overlap
 */
export function checkMapping(mapping: AccountMapping, chart: StatementChart): AccountMapping {
  throwIssues('invalid-mapping', `Kontoavbildningen ${mapping.id} går inte att använda,`, mappingIssues(mapping, chart));
  return mapping;
}

/** Everything that is wrong in a mapping; `placeOf` tells where its ranges stand, left out by their paths. */
export function mappingIssues(mapping: AccountMapping, chart: StatementChart, placeOf: (range: AccountRange) => string | undefined = () => undefined): readonly HjmIssue[] {
  const issues: HjmIssue[] = [];
  if (mapping.chart !== chart.id) issues.push(issue('chart', `uppställningen ${chart.id}`, mapping.chart, [chart.id]));
  if (mapping.lines.length === 0) issues.push(issue('lines', 'minst en rad', mapping.lines));
  const keys = chart.lines.flatMap((line) => (line.kind === 'sum' ? [] : [line.key]));
  const placed: Placed[] = [];
  for (const [index, { line, accounts }] of mapping.lines.entries()) {
    const path = `lines[${index}]`;
    if (!keys.includes(line)) issues.push(issue(`${path}.line`, `en rad med belopp i uppställningen ${chart.id}: ${keys.join(', ')}`, line, keys));
    if (mapping.lines.findIndex((other) => other.line === line) !== index) issues.push(issue(`${path}.line`, 'varje rad en gång', line));
    if (accounts.length === 0) issues.push(issue(`${path}.accounts`, 'minst ett konto', accounts));
    placed.push(...accounts.map((range, k) => ({ path: placeOf(range) ?? `${path}.accounts[${k}]`, range })));
  }
  placed.push(...(mapping.ignored ?? []).map((range, k) => ({ path: placeOf(range) ?? `ignored[${k}]`, range })));
  return [...issues, ...rangeIssues(placed)];
}

function rangeIssues(placed: readonly Placed[]): HjmIssue[] {
  const good = placed.filter(({ range }) => isRange(range));
  const issues = placed.flatMap(({ path, range }) => (isRange(range) ? [] : [issue(path, 'två kontonummer med lika många siffror, det lägre först', `${range.from} till ${range.to}`)]));
  const ordered = good.toSorted((a, b) => a.range.from.length - b.range.from.length || (a.range.from < b.range.from ? -1 : a.range.from > b.range.from ? 1 : 0));
  let [last] = ordered; // the one that reaches furthest so far
  for (const one of ordered.slice(1)) {
    if (last === undefined) break;
    const overlaps = last.range.from.length === one.range.from.length && one.range.from <= last.range.to;
    if (overlaps) issues.push(issue(one.path, `konton som inte redan står i ${last.path} (${rangeText(last.range)})`, rangeText(one.range)));
    if (!overlaps || one.range.to > last.range.to) last = one;
  }
  return issues;
}

/** Whether both are accounts of as many digits, the lower one first. */
export function isRange({ from, to }: AccountRange): boolean {
  return /^\d+$/.test(from) && /^\d+$/.test(to) && from.length === to.length && from <= to;
}
