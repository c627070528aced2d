import type { Scorecard, ScorecardRow, StatusScheme } from '@hjm/kpi';
import type { Screen } from '../../output/screen.js';
import { statusCell } from './status-cell.js';

export type Groups = {
  readonly groups: Scorecard['groups'];
  readonly scheme: StatusScheme;
  /** What stands below each row, and what that is called. */
  readonly under: (row: ScorecardRow) => string;
  readonly underSv: string;
};

/** Indicators under their goals, a table for each goal. */
export async function printGroups(screen: Screen, { groups, scheme, under, underSv }: Groups): Promise<void> {
  for (const { goalSv, rows } of groups) {
    screen.heading(goalSv);
    await screen.table({ columns: ['Indikator', ...VALUE_COLUMNS, underSv], rows: rows.map((row) => [row.labelSv, ...valueCells(screen, row, scheme), under(row)]), under: VALUE_COLUMNS.length + 1 });
  }
}

export const VALUE_COLUMNS: readonly string[] = ['Utfall', 'Mål', 'Bedömning', 'Året före'];

/** Value, target, status as word and colour, and the year before with the trend. */
export function valueCells({ paint }: Screen, { valueSv, targetSv = '–', trendSv, earlierSv = '–', result }: ScorecardRow, scheme: StatusScheme): readonly string[] {
  const { target, period, status, trend } = result;
  const year = target === undefined || target.period === period.to.slice(0, 4) ? '' : ` (${target.period})`;
  return [valueSv, `${targetSv}${year}`, statusCell(status, scheme, paint), trend === 'unknown' ? earlierSv : `${earlierSv} (${trendSv.toLowerCase()})`];
}
