import { type AmountPrint, type CapitalCosts, capitalCostsTable, capitalEffectTable, describeCapitalCosts, describeFrameControl, describeFramePoint, EXACT_KR, type FileTable, FRAME_STATUS_SV, type FrameControl, frameControlTable, type FramePointRun, type InvestmentPlan, type KindSum, oreOf } from '@hjm/economics';
import { formatCitation } from '@hjm/core';
import type { Screen } from '../output/screen.js';
import type { CapitalEffect } from './capital-options.js';
import { amountText } from './show/print-statement.js';
import { showFileTable } from './show-file-table.js';
import { showBurnDown } from './burn-down-view.js';

/** What is shown of a plan that is followed up. */
export type ShownInvestments = {
  readonly plan: InvestmentPlan;
  readonly control: FrameControl;
  readonly remarks: readonly string[];
  readonly kinds: readonly KindSum[];
  readonly point: FramePointRun | undefined;
  readonly costs: CapitalCosts | undefined;
  readonly effect: CapitalEffect | undefined;
  readonly print: AmountPrint;
};

const COLOURS = { within: 'green', willExceed: 'yellow', exceeded: 'red' } as const;
const MARKS = { within: '✓', willExceed: '!', exceeded: '✗' } as const;

/** A frame as it is followed up: status first, then the groups, the months, and what else was asked for. */
export async function showInvestments(screen: Screen, { plan, control, remarks, kinds, point, costs, effect, print }: ShownInvestments): Promise<void> {
  screen.line(screen.paint('bold', control.titleSv.includes(String(control.year)) ? control.titleSv : `${control.titleSv} ${String(control.year)}`));
  if (plan.citation !== null) screen.detail(`Källa: ${formatCitation(plan.citation)}`);
  screen.line(screen.paint(COLOURS[control.status], `${MARKS[control.status]} ${FRAME_STATUS_SV[control.status]}`));
  for (const sentence of describeFrameControl(control, print)) screen.item(sentence);
  await showFileTable(screen, inUnit(frameControlTable(control), print.unit), (number) => amountText(oreOf(number, 'kr'), print));
  for (const remark of remarks) screen.item(remark, '!');
  showBurnDown(screen, control, print);
  if (kinds.some(({ kind }) => kind !== null)) {
    screen.heading('Nytt och ersatt');
    const cell = (ore: number | null): string => (ore === null ? 'inte känt' : amountText(ore, print));
    await screen.table({ columns: [`Slag (${print.unit})`, 'Budget', 'Utfall', 'Prognos'], rows: kinds.map(({ labelSv, budget, outcome, forecast }) => [labelSv, cell(budget), cell(outcome), cell(forecast)]), right: [1, 2, 3] });
  }
  if (point !== undefined) {
    screen.heading('Kontrollpunkten');
    for (const sentence of describeFramePoint(point)) screen.item(sentence);
  }
  if (costs === undefined) return;
  screen.heading('Vad köpen kostar i avskrivning och ränta');
  const sentences = describeCapitalCosts(costs, Object.fromEntries(plan.groups.map(({ key, labelSv }) => [key, labelSv])));
  for (const sentence of sentences.slice(0, sentences.length - costs.years.length)) screen.item(sentence);
  const amounts = (number: string, column: number): string => (column === 0 ? number : amountText(oreOf(number, 'kr'), EXACT_KR));
  await showFileTable(screen, inUnit(capitalCostsTable(costs), 'kr'), amounts);
  if (effect === undefined) return;
  screen.heading('Vad köpen gör med resultaträkningen');
  await showFileTable(screen, inUnit(capitalEffectTable(effect.years, effect.chart), 'kr'), amounts);
}

/** The table with the unit of its amounts in its first heading. */
function inUnit({ columns, rows }: FileTable, unit: string): FileTable {
  return { columns: columns.map((header, at) => (at === 0 ? `${header} (${unit})` : header)), rows };
}
