import type { HjmIssue } from '@hjm/core';
import { issue } from '../issues/issues.js';
import type { FileRow } from '../table/file-table.js';
import { normalName } from './define-chart.js';
import type { StatementChart, StatementLine } from './statement-types.js';

/** A row of a file that is a line of the chart. */
export type LabelledRow = FileRow & { readonly key: string; readonly labelSv: string; readonly kind: StatementLine['kind'] };

/** The rows by the lines that they name: by label, another name or key. Rows without amounts that name none are headings. */
export function labelledLines(
  chart: StatementChart,
  rows: readonly FileRow[],
): { readonly lines: LabelledRow[]; readonly headings: { readonly line: number; readonly text: string }[]; readonly issues: HjmIssue[] } {
  const lines: LabelledRow[] = [];
  const headings: { line: number; text: string }[] = [];
  const issues: HjmIssue[] = [];
  const names = new Map(chart.lines.flatMap((line) => [line.labelSv, line.key, ...(line.otherNames ?? [])].map((name) => [normalName(name), line])));
  for (const row of rows) {
    const empty = row.cells.slice(1).every((cell) => cell === null || cell === undefined || cell === '');
    const text = typeof row.cells[0] === 'string' ? row.cells[0] : '';
    const line = names.get(normalName(text));
    const place = `rad ${String(row.line)}`;
    if (line === undefined && empty) {
      if (text.trim() !== '') headings.push({ line: row.line, text });
    } else if (line === undefined) {
      issues.push(issue(place, 'en rad i uppställningen', row.cells[0] ?? undefined, chart.lines.map(({ labelSv }) => labelSv)));
    } else if (lines.some(({ key }) => key === line.key)) {
      issues.push(issue(place, `raden ${line.labelSv} en gång`, text));
    } else {
      lines.push({ ...row, key: line.key, labelSv: line.labelSv, kind: line.kind });
    }
  }
  return { lines, headings, issues };
}
