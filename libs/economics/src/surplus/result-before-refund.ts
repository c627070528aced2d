import { sumOre, type Ore } from '@hjm/core/money';
import { issue, throwIssues } from '../issues/issues.js';
import { linesOf } from '../statement/statement-lines.js';
import type { Statement } from '../statement/statement-types.js';
import { under } from '../record/under.js';

/** The result of a year before its surplus was repaid: what a policy shares. */
export type ResultBeforeRefund = {
  readonly year: number;
  /** Before refund. */
  readonly ore: Ore;
  /** As the column has it. */
  readonly resultOre: Ore;
  /** The repaid surplus in the column, with its sign there; null when no line was named. */
  readonly refundOre: Ore | null;
  readonly textSv: string;
};

/**
 * The result of a column of a statement without the line of the surplus that is repaid in it. Closed accounts hold that line as a minus
 * among the income; their result is what was left.
 *
 * @param refundLine - the key or name of the line; null when the column holds none
 * @throws HjmError `invalid-result-column` when the column is no whole year, the line is not there, or an amount is missing
 */
export function resultBeforeRefund({ chart, columns, amounts }: Statement, column: string, refundLine: string | null): ResultBeforeRefund {
  const keys = columns.map(({ key }) => key);
  const found = columns.find(({ key, labelSv }) => key === column || labelSv === column);
  const lead = 'Resultatet före återbetalning går inte att läsa ur resultaträkningen.';
  if (found === undefined) throwIssues('invalid-result-column', lead, [issue('column', `en av kolumnerna ${keys.join(', ')}`, column, keys)]);
  const { key = '', labelSv = '', year = 0, throughMonth = 12 } = found ?? {};
  const lines = linesOf(chart, under(amounts, key) ?? {});
  const names = chart.lines.flatMap((line) => (line.kind === 'sum' ? [] : [line.key, line.labelSv]));
  const line = chart.lines.find((one) => one.kind !== 'sum' && (one.key === refundLine || one.labelSv === refundLine));
  const result = lines.find((one) => one.key === chart.result);
  const refund = line === undefined ? null : (lines.find((one) => one.key === line.key)?.ore ?? null);
  throwIssues('invalid-result-column', lead, [
    ...(throughMonth === 12 ? [] : [issue('column', 'en kolumn för hela året', `${labelSv} (till och med månad ${String(throughMonth)})`)]),
    ...(refundLine === null || line !== undefined ? [] : [issue('refundLine', 'raden för återbetalat resultat', refundLine, names)]),
    ...(result?.missing ?? []).map((part) => issue(`amounts.${key}.${part}`, 'ett belopp, för resultatet räknas ur alla rader', undefined)),
  ]);
  const resultOre = result?.ore ?? 0;
  const rest = refund === null ? 'som det står' : `utan raden ${line?.labelSv ?? ''}`;
  return { year, ore: sumOre([resultOre, -(refund ?? 0)]), resultOre, refundOre: refund, textSv: `Resultatet kommer från ${labelSv}, ${rest}.` };
}
