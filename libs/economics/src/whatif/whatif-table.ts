import type { Ore } from '@hjm/core/money';
import type { AmountPrint } from '../amount/amount-unit.js';
import { roundedAmount } from '../amount/amount.js';
import { linesOf } from '../statement/statement-lines.js';
import type { LineAmounts } from '../statement/statement-types.js';
import type { FileCell, FileTable } from '../table/file-table.js';
import type { Sensitivity } from './sensitivity.js';
import type { ChangeSensitivity } from './sensitivity-ranking.js';
import type { WhatIf } from './whatif-types.js';

/**
 * An outcome as a table: the lines of the chart with their sums, before, each effect, after and the difference. What is not known is an
 * empty cell. With a print that rounds, each figure is rounded by itself.
 */
export function whatIfTable({ chart, base, effects, lines }: WhatIf, print: AmountPrint): FileTable {
  const untouched = Object.fromEntries(Object.keys(base).map((key): [string, Ore] => [key, 0]));
  const changes = effects.map((effect): LineAmounts => ({ ...untouched, ...effect.lines }));
  const total = Object.fromEntries(Object.keys(base).map((key) => [key, sumKnown(changes.map((change) => change[key] ?? null))]));
  const columns = [base, ...changes, lines, total].map((amounts) => linesOf(chart, amounts));
  return {
    columns: ['Rad', 'Före', ...effects.map(({ labelSv, kind }, index) => (kind === 'interplay' ? labelSv : `${String(index + 1)}. ${labelSv}`)), 'Efter', 'Skillnad'].map((header, at) => (at === 0 ? header : `${header} (${print.unit})`)),
    rows: chart.lines.map(({ labelSv }, row) => [labelSv, ...columns.map((figures) => amountCell(figures[row]?.ore ?? null, print))]),
  };
}

/** The steps of a sensitivity as a table. */
export function sensitivityTable({ unitSv, steps }: Sensitivity, print: AmountPrint): FileTable {
  return {
    columns: [`Ändring (${unitSv})`, `Resultat (${print.unit})`, `Skillnad (${print.unit})`],
    rows: steps.map(({ value, after, difference }) => [{ number: value }, amountCell(after.ore, print), amountCell(difference.ore, print)]),
  };
}

/** Which changes move the result most as a table: a row for each change and step, the change that moves it most first. */
export function sensitivityRankingTable(ranking: readonly ChangeSensitivity[], print: AmountPrint): FileTable {
  return {
    columns: ['Ändring', 'Styrka', 'Mått', `Resultat (${print.unit})`, `Mot scenariot (${print.unit})`],
    rows: ranking.flatMap(({ vary, labelSv, unitSv, ends }) => ends.map(({ value, after, move }) => [`${String(vary + 1)}. ${labelSv}`, { number: value }, unitSv, amountCell(after.ore, print), amountCell(move, print)])),
  };
}

function amountCell(ore: Ore | null, print: AmountPrint): FileCell {
  return ore === null ? null : { number: roundedAmount(ore, print) };
}

function sumKnown(amounts: readonly (Ore | null)[]): Ore | null {
  return amounts.reduce<Ore | null>((sum, ore) => (sum === null || ore === null ? null : sum + ore), 0);
}
