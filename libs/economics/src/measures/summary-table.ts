import type { FileCell, FileTable } from '../table/file-table.js';
import { kronorCell } from '../table/kronor-cell.js';
import { categorySv, kindSv } from './measure-words.js';
import type { EffectSum, EffectSums, MeasuresSummary } from './measures-summary.js';

/**
 * The sums of a plan for a file: per category and year, per kind and year, per year, and in all. Amounts in kronor; empty where a part has no
 * figure, with the number of these beside it and the sum of those that have one.
 */
export function measuresSummaryTable({ byCategory, byKind, byYear, total, years }: MeasuresSummary): FileTable {
  const row = (of: string, year: string, { planned, realised, notRecoverable }: EffectSums): readonly FileCell[] => [of, year, ...sumCells(planned), ...sumCells(realised), kronorCell(notRecoverable)];
  const span = years.length < 2 ? years.join('') : `${String(years[0])}–${String(years.at(-1))}`;
  return {
    columns: ['Insatser', 'År', 'Planerat', 'Planerat, känd del', 'Planerat, saknas', 'Realiserat', 'Realiserat, känd del', 'Realiserat, saknas', 'Planerat eller realiserat'],
    rows: [
      ...byCategory.map((one) => row(categorySv(one.category), String(one.year), one)),
      ...byKind.map((one) => row(kindSv(one.kind), String(one.year), one)),
      ...byYear.map((one) => row('Alla', String(one.year), one)),
      row('Alla', span, total),
    ],
  };
}

function sumCells({ sum, known, missing }: EffectSum): readonly FileCell[] {
  return [kronorCell(sum), kronorCell(known), { number: String(missing.length) }];
}
