import { formatAmount } from '../amount/amount.js';
import { EXACT_KR } from '../amount/amount-unit.js';
import { under } from '../record/under.js';
import type { AmountLine, Statement } from './statement-types.js';

/** Amounts of a line that differ by so much are no change of business. */
const TIMES = 300;

/**
 * Amounts of a line that are hundreds of times smaller, or larger, than every other amount of the line, while the columns as a whole are
 * of one size: a line in tkr among kronor, or the other way round. A line with one column only cannot tell.
 */
export function otherUnit(statement: Statement, line: AmountLine): readonly { readonly column: string; readonly expected: string; readonly found: string }[] {
  const known = statement.columns
    .filter(({ throughMonth }) => throughMonth === undefined)
    .map(({ key, labelSv }) => ({ column: key, labelSv, ore: Math.abs(under(under(statement.amounts, key) ?? {}, line.key) ?? 0) }))
    .filter(({ ore }) => ore > 0);
  return known.flatMap(({ column, ore }) => {
    const others = known.filter((one) => one.column !== column);
    const [least] = others.toSorted((a, b) => a.ore - b.ore);
    const most = others.toSorted((a, b) => b.ore - a.ore)[0];
    if (least === undefined || most === undefined || most.ore > least.ore * 10) return [];
    const small = ore * TIMES < least.ore;
    const large = ore > most.ore * TIMES;
    if ((!small && !large) || sizesDiffer(statement, line, column, least.column)) return [];
    const unit = small ? 'tusental bland kronor' : 'kronor bland tusental';
    const expected = `ett belopp i samma enhet som ${least.labelSv} (${formatAmount(least.ore, EXACT_KR)}); det ser ut att stå i ${unit}: räkna om det, eller godta raden ${line.key} om beloppet är rätt`;
    return [{ column, expected, found: formatAmount(ore, EXACT_KR) }];
  });
}

/** Whether the other lines of two columns differ as much: then the whole column is in another unit, or another business. */
function sizesDiffer(statement: Statement, line: AmountLine, a: string, b: string): boolean {
  const size = (column: string): number =>
    Object.entries(under(statement.amounts, column) ?? {}).reduce((sum, [key, ore]) => (key === line.key ? sum : sum + Math.abs(ore ?? 0)), 0);
  const [one, other] = [size(a), size(b)];
  return one === 0 || other === 0 || one * TIMES < other || other * TIMES < one;
}
