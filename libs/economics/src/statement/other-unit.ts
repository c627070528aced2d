import { formatAmount } from '../amount/amount.js';
import { EXACT_KR } from '../amount/amount-unit.js';
import { under } from '../record/under.js';
import type { AmountLine, Statement } from './statement-types.js';

/** Amounts of a line that differ by so much are no change of business. */
const TIMES = 300;

/** An amount that seems to stand in another unit. `beside`: where there are two amounts only, the other one, which may be the wrong one as well. */
export type OtherUnit = { readonly column: string; readonly beside?: string; readonly expected: string; readonly found: string };

type Known = { readonly column: string; readonly labelSv: string; readonly ore: number };

/**
 * Amounts of a line that are hundreds of times smaller, or larger, than every other amount of the line, while the columns as a whole are
 * of one size: a line in tkr among kronor, or the other way round. A line with one column only cannot tell.
 *
 * @param asked - keys of the columns that are held against the rest. Left out: all
 */
export function otherUnit(statement: Statement, line: AmountLine, asked?: ReadonlySet<string>): readonly OtherUnit[] {
  const known = statement.columns
    .filter(({ throughMonth }) => throughMonth === undefined)
    .map(({ key, labelSv }): Known => ({ column: key, labelSv, ore: Math.abs(under(under(statement.amounts, key) ?? {}, line.key) ?? 0) }))
    .filter(({ ore }) => ore > 0);
  const tested = known.filter(({ column }) => asked?.has(column) !== false);
  const [first, second] = tested;
  if (known.length === 2 && first !== undefined && second !== undefined) return eitherOf(statement, line, first, second);
  return tested.flatMap(({ column, ore }) => {
    const others = known.filter((one) => one.column !== column);
    const [least] = others.toSorted((a, b) => a.ore - b.ore);
    const most = others.toSorted((a, b) => b.ore - a.ore)[0];
    if (least === undefined || most === undefined || most.ore > least.ore * 10) return [];
    const small = ore * TIMES < least.ore;
    const large = ore > most.ore * TIMES;
    if ((!small && !large) || sizesDiffer(statement, line, column, least.column)) return [];
    const unit = small ? 'tusental bland kronor' : 'kronor bland tusental';
    const expected = `ett belopp i samma enhet som ${least.labelSv} (${formatAmount(least.ore, EXACT_KR)}); det ser ut att stå i ${unit}: räkna om det, eller ${acceptText(line)}`;
    return [{ column, expected, found: formatAmount(ore, EXACT_KR) }];
  });
}

/** Of two amounts nobody can tell which one is wrong. */
function eitherOf(statement: Statement, line: AmountLine, first: Known, second: Known): readonly OtherUnit[] {
  const [small, large] = first.ore < second.ore ? [first, second] : [second, first];
  if (small.ore * TIMES >= large.ore || sizesDiffer(statement, line, small.column, large.column)) return [];
  const expected = `belopp i samma enhet; det ena ser ut att stå i tusental och det andra i kronor: räkna om det som är fel, eller ${acceptText(line)}`;
  return [{ column: first.column, beside: second.column, expected, found: [first, second].map(({ ore }) => formatAmount(ore, EXACT_KR)).join(' och ') }];
}

/** How a line is said to be right as it stands. */
export function acceptText({ key, labelSv }: AmountLine): string {
  return `godta raden ${key} (${labelSv}) om beloppet är rätt`;
}

/** Whether the other lines of two columns differ as much: then the whole column is in another unit, or another business. */
function sizesDiffer(statement: Statement, line: AmountLine, a: string, b: string): boolean {
  const size = (column: string): number =>
    Object.entries(under(statement.amounts, column) ?? {}).reduce((sum, [key, ore]) => (key === line.key ? sum : sum + Math.abs(ore ?? 0)), 0);
  const [one, other] = [size(a), size(b)];
  return one === 0 || other === 0 || one * TIMES < other || other * TIMES < one;
}
