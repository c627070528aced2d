import type { HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../../issues/issues.js';
import { amountLines, normalName } from '../../statement/define-chart.js';
import type { StatementChart } from '../../statement/statement-types.js';
import type { FileColumn, FileTable } from '../../table/file-table.js';
import { isRange, mappingIssues } from '../mapping/check-mapping.js';
import type { AccountMapping, AccountRange, MappedLine } from '../mapping/mapping-types.js';
import { lineNamed } from '../../statement/line-named.js';

/** A mapping as a file with a range of accounts a row. */
export const MAPPING_COLUMNS: readonly FileColumn[] = [
  { key: 'line', headers: ['Rad', 'line'], kind: 'text', required: true },
  { key: 'from', headers: ['Från konto', 'Konto', 'from'], kind: 'text', required: true },
  { key: 'to', headers: ['Till konto', 'to'], kind: 'text', required: false },
];

/** What stands in the column of the line for accounts that are left out. */
export const LEFT_OUT_SV = 'lämnas utanför';

export type MappingRecordRow = { readonly line: number; readonly record: { readonly line: string; readonly from: string; readonly to?: string | undefined } };
/** What a file of ranges does not hold. */
export type MappingHead = Omit<AccountMapping, 'lines' | 'ignored' | 'chart'>;

/**
 * A mapping of the rows of a file. A line is told by its key or one of its names in the chart; `lämnas utanför` ignores the accounts; an
 * empty last account means a single one.
 *
 * @throws HjmError `invalid-mapping-rows` with everything that is wrong, by line and column: lines that the chart does not have, accounts that are none, and ranges that overlap
 */
export function mappingOfRecords(records: readonly MappingRecordRow[], head: MappingHead, chart: StatementChart): AccountMapping {
  const issues: HjmIssue[] = [];
  const lines: (Omit<MappedLine, 'accounts'> & { readonly accounts: AccountRange[] })[] = [];
  const ignored: AccountRange[] = [];
  const places = new Map<AccountRange, string>();
  const known = amountLines(chart);
  const words = [...known.flatMap(({ key, labelSv }) => [labelSv, key]), LEFT_OUT_SV];
  for (const { line, record } of records) {
    const name = normalName(record.line);
    const found = lineNamed(chart, record.line);
    const range = { from: record.from, to: record.to ?? record.from };
    const before = lines.find((one) => one.line === found?.key);
    places.set(range, `rad ${line}, ${isRange({ from: range.from, to: range.from }) && !isRange(range) ? 'Till konto' : 'Från konto'}`);
    if (name === LEFT_OUT_SV) ignored.push(range);
    else if (found === undefined) issues.push(issue(`rad ${line}, Rad`, `en rad med belopp i uppställningen ${chart.id}, eller ${LEFT_OUT_SV}`, record.line, words));
    else if (before === undefined) lines.push({ line: found.key, accounts: [range] });
    else before.accounts.push(range);
  }
  const mapping: AccountMapping = { ...head, chart: chart.id, lines, ...(ignored.length === 0 ? {} : { ignored }) };
  const wrong = mappingIssues(mapping, chart, (range) => places.get(range)).filter(({ path }) => path !== 'lines');
  if (lines.length === 0 && issues.length === 0) issues.push(issue('Rad', 'minst en rad i uppställningen med konton', undefined));
  throwIssues('invalid-mapping-rows', 'Filen med kontoavbildningen går inte att använda,', [...issues, ...wrong]);
  return mapping;
}

/** The mapping as a table; reading it gives the same. */
export function mappingTable({ lines, ignored = [] }: AccountMapping): FileTable {
  const rows = [...lines.flatMap(({ line, accounts }) => accounts.map(({ from, to }) => [line, from, to])), ...ignored.map(({ from, to }) => [LEFT_OUT_SV, from, to])];
  return { columns: MAPPING_COLUMNS.map(({ headers }) => headers[0] ?? ''), rows };
}
