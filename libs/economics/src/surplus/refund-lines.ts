import type { AmountLine, StatementChart } from '../statement/statement-types.js';

/**
 * The lines of a chart that can hold a surplus that was repaid: those among the income whose amounts are a minus. None when the chart has no
 * such line.
 */
export function refundLines({ lines }: StatementChart): readonly AmountLine[] {
  return lines.flatMap((line) => (line.kind === 'income' && line.sign === 'minus' ? [line] : []));
}
