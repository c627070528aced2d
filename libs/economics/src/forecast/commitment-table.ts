import type { HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../issues/issues.js';
import { atLines, headerBy, numberOf, planTable, textOf, type PlanRecord } from '../plan/plan-records.js';
import { amountLines } from '../statement/define-chart.js';
import type { StatementChart } from '../statement/statement-types.js';
import type { FileColumn, FileTable } from '../table/file-table.js';
import { lineLabel, lineNamed } from '../statement/line-named.js';
import { commitmentIssues } from './commitment-issues.js';
import type { Commitment, IndexChange } from './forecast-types.js';

/** A file of commitments: one a row. The four columns of an index belong together. */
export const COMMITMENT_COLUMNS: readonly FileColumn[] = [
  { key: 'line', headers: ['Rad', 'Resultatrad'], required: true, kind: 'text' },
  { key: 'id', headers: ['Id'], required: true, kind: 'text' },
  { key: 'titleSv', headers: ['Åtagande', 'Avtal', 'Benämning'], required: true, kind: 'text' },
  { key: 'monthly', headers: ['Belopp per månad'], required: true, kind: 'ore' },
  { key: 'fromMonth', headers: ['Från månad'], required: true, kind: 'integer' },
  { key: 'toMonth', headers: ['Till månad', 'Till och med månad'], required: true, kind: 'integer' },
  { key: 'nameSv', headers: ['Index'], required: false, kind: 'text' },
  { key: 'indexFrom', headers: ['Index från månad'], required: false, kind: 'integer' },
  { key: 'before', headers: ['Index före'], required: false, kind: 'decimal', scale: 4 },
  { key: 'after', headers: ['Index efter'], required: false, kind: 'decimal', scale: 4 },
];

const INDEX = ['nameSv', 'indexFrom', 'before', 'after'] as const;

/**
 * The commitments of a file's records, as `readRecords` of `@hjm/tables` gives them for {@link COMMITMENT_COLUMNS}. A line may be named by
 * label, another name or key.
 *
 * @throws HjmError `invalid-commitments` with everything that is wrong, by line and column
 */
export function commitmentsOfRecords(chart: StatementChart, records: readonly PlanRecord[]): readonly Commitment[] {
  const labels = amountLines(chart).map(({ labelSv }) => labelSv);
  const issues: HjmIssue[] = [];
  const commitments = records.map((row) => {
    const name = textOf(row, 'line') ?? '';
    const line = lineNamed(chart, name)?.key;
    if (line === undefined) issues.push(issue(place(row, 'line'), 'en rad med belopp i uppställningen', name, labels));
    const empty = INDEX.filter((key) => textOf(row, key) === null);
    if (empty.length < INDEX.length) issues.push(...empty.map((key) => issue(place(row, key), 'ett värde, som index behöver', undefined)));
    return commitmentOf(row, line ?? '', empty.length === 0);
  });
  const found = commitmentIssues(chart, commitments).filter(({ path }) => !path.endsWith('.line')); // told above, by label
  throwIssues('invalid-commitments', 'Åtagandena går inte att använda.', [...issues, ...atLines(found, 'commitments', records, headerAt)]);
  return commitments;
}

/** The commitments as a file that reads back the same; an index is written without zeros at the end. */
export function commitmentTable(chart: StatementChart, commitments: readonly Commitment[]): FileTable {
  return planTable(COMMITMENT_COLUMNS, commitments.map(({ index, line, ...one }) => ({ ...one, line: lineLabel(chart, line), ...indexCells(index) })));
}

function commitmentOf(row: PlanRecord, line: string, indexed: boolean): Commitment {
  const number = (key: string): number => numberOf(row, key) ?? Number.NaN;
  const index: IndexChange = { nameSv: textOf(row, 'nameSv') ?? '', fromMonth: number('indexFrom'), before: textOf(row, 'before') ?? '', after: textOf(row, 'after') ?? '' };
  return {
    id: textOf(row, 'id') ?? '',
    line,
    titleSv: textOf(row, 'titleSv') ?? '',
    monthly: number('monthly'),
    fromMonth: number('fromMonth'),
    toMonth: number('toMonth'),
    ...(indexed ? { index } : {}),
  };
}

function indexCells(index: IndexChange | undefined): { readonly [key: string]: string | number | null } {
  if (index === undefined) return {};
  return { nameSv: index.nameSv, indexFrom: index.fromMonth, before: index.before, after: index.after };
}

function headerAt([field = '', part]: readonly string[]): string {
  const key = part === undefined ? field : part === 'fromMonth' ? 'indexFrom' : part;
  return headerBy(COMMITMENT_COLUMNS, key);
}

function place({ line }: PlanRecord, key: string): string {
  return `rad ${String(line)}, ${headerBy(COMMITMENT_COLUMNS, key)}`;
}
