import { formatPercent } from '@hjm/core/text';
import { formatAmount } from '../amount/amount.js';
import type { AmountPrint } from '../amount/amount-unit.js';
import type { LineDeviation } from './compare-columns.js';
import type { Statement } from './statement-types.js';

const MOST = 3;

/**
 * What a comparison says, in Swedish sentences: the result first, then the lines that deviate most, then what is missing.
 *
 * @param print - unit and rounding of the amounts
 */
export function describeDeviations(statement: Statement, deviations: readonly LineDeviation[], against: string, print: AmountPrint): readonly string[] {
  const label = statement.columns.find(({ key }) => key === against)?.labelSv ?? against;
  const result = deviations.find(({ key }) => key === statement.chart.result);
  const lines = deviations.filter(({ kind, difference }) => kind !== 'sum' && difference !== null && difference !== 0).toSorted((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
  const missing = deviations.filter(({ kind, difference }) => kind !== 'sum' && difference === null).map(({ labelSv }) => labelSv);
  return [
    ...(result === undefined ? [] : [resultText(result, label, print)]),
    ...(lines.length === 0 ? [] : [`Mest avviker ${lines.slice(0, MOST).map((line) => deviationText(line, print)).join('; ')}.`]),
    ...(missing.length === 0 ? [] : [`Belopp saknas för ${missing.join(', ')}; där går ingen skillnad att räkna.`]),
  ];
}

function resultText({ of, difference, effect }: LineDeviation, label: string, print: AmountPrint): string {
  if (of === null || difference === null) return `Resultatet går inte att jämföra med ${label}: belopp saknas.`;
  const amount = formatAmount(Math.abs(difference), print);
  const how = effect === 'same' ? 'lika med' : `${amount} ${effect === 'better' ? 'bättre' : 'sämre'} än`;
  return `Resultatet är ${formatAmount(of, print)}, ${how} ${label}.`;
}

function deviationText({ labelSv, difference, percent }: LineDeviation, print: AmountPrint): string {
  const share = percent === null ? '' : ` (${formatPercent(percent, { decimals: 1 })})`;
  return `${labelSv} ${formatAmount(difference ?? 0, print)}${share}`;
}
