import { sumOre, type Ore } from '@hjm/core/money';
import { Decimal } from 'decimal.js';
import { issue, throwIssues } from '../issues/issues.js';
import { statementLines } from './statement-lines.js';
import type { Statement, StatementLine } from './statement-types.js';

/** A line held against another column. */
export type LineDeviation = {
  readonly key: string;
  readonly labelSv: string;
  readonly kind: StatementLine['kind'];
  readonly of: Ore | null;
  readonly against: Ore | null;
  /** `of` less `against`, by effect on the result: positive is better for the result. Null when either is missing. */
  readonly difference: Ore | null;
  /** The difference in per cent of the size of `against`, exact decimal text cut at 20 digits; null when missing or of zero. */
  readonly percent: string | null;
  readonly effect: 'better' | 'worse' | 'same' | null;
};

/**
 * One column less another, line by line: a deviation when the second is a budget, a change when it is an earlier year. Sums are
 * recomputed, so that their differences are the sums of those of their parts.
 *
 * @throws HjmError `unknown-column` with the nearest, `amount-too-large`
 */
export function compareColumns(statement: Statement, of: string, against: string): readonly LineDeviation[] {
  const keys = statement.columns.map(({ key }) => key);
  throwIssues('unknown-column', 'Kolumnen finns inte.', [of, against].filter((key) => !keys.includes(key)).map((key) => issue('column', `en av ${keys.join(', ')}`, key, keys)));
  const others = statementLines(statement, against);
  return statementLines(statement, of).map(({ key, labelSv, kind, ore }, index) => {
    const other = others[index]?.ore ?? null;
    const difference = ore === null || other === null ? null : sumOre([ore, -other]);
    return { key, labelSv, kind, of: ore, against: other, difference, percent: percentOf(difference, other), effect: effectOf(difference) };
  });
}

/** A part in per cent of the size of a whole, exact decimal text; null without either or of zero. */
export function percentOf(part: Ore | null, whole: Ore | null): string | null {
  return part === null || whole === null || whole === 0 ? null : new Decimal(part).times(100).div(new Decimal(whole).abs()).toFixed();
}

function effectOf(difference: Ore | null): LineDeviation['effect'] {
  if (difference === null) return null;
  return difference === 0 ? 'same' : difference > 0 ? 'better' : 'worse';
}
