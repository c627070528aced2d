import { type AmountPrint, linesOf, type PerPrincipal, type Sensitivity, type WhatIf } from '@hjm/economics';
import { formatKronor, formatNumber } from '@hjm/core/text';
import type { Screen } from '../../output/screen.js';
import { amountText } from './print-statement.js';

/** What a scenario does: the result before and after with each effect between, and the lines that become others. */
export async function printWhatIf(screen: Screen, { chart, base, lines, effects, before, after, difference }: WhatIf, print: AmountPrint): Promise<void> {
  await screen.table({
    columns: ['Effekt på resultatet', print.unit],
    rows: [
      ['Resultat före', amountText(before.ore, print)],
      ...effects.map(({ labelSv, ore }) => [labelSv, signed(ore, print)]),
      ['Skillnad', signed(difference.ore, print)].map((text) => screen.paint('bold', text)),
      ['Resultat efter', amountText(after.ore, print)].map((text) => screen.paint('bold', text)),
    ],
    right: [1],
  });
  const [from, to] = [linesOf(chart, base), linesOf(chart, lines)];
  const changed = from.flatMap((line, at) => {
    const ore = to[at]?.ore ?? null;
    return line.ore === ore ? [] : [[line.labelSv, amountText(line.ore, print), amountText(ore, print), signed(line.ore === null || ore === null ? null : ore - line.ore, print)].map((text) => (line.kind === 'sum' ? screen.paint('bold', text) : text))];
  });
  await screen.table({ columns: [print.unit, 'Före', 'Efter', 'Skillnad'], rows: changed, right: [1, 2, 3] });
}

/** What each principal pays more or less, in kronor and öre: this is exact. */
export async function printPerPrincipal(screen: Screen, { parts, ore }: PerPrincipal): Promise<void> {
  const kronor = (amount: number | null): string => (amount === null ? '–' : formatKronor(amount));
  const rows = [...parts.map((part) => [part.nameSv, part.shareSv, kronor(part.ore)]), ['Summa', '', kronor(ore)].map((text) => screen.paint('bold', text))];
  await screen.table({ columns: ['Huvudman', 'Andel', 'Betalar mer (+) eller mindre (−)'], rows: parts.length === 0 ? [] : rows, right: [1, 2] });
}

/** The result at each strength of a change. */
export async function printSensitivity(screen: Screen, { unitSv, steps }: Sensitivity, print: AmountPrint): Promise<void> {
  await screen.table({ columns: [`Ändring, ${unitSv}`, `Resultat, ${print.unit}`, `Skillnad, ${print.unit}`], rows: steps.map(({ value, after, difference }) => [formatNumber(value), amountText(after.ore, print), signed(difference.ore, print)]), right: [0, 1, 2] });
}

function signed(ore: number | null, print: AmountPrint): string {
  return ore !== null && ore > 0 ? `+${amountText(ore, print)}` : amountText(ore, print);
}
