import { joinStatements } from '../statement/join-statements.js';
import type { Statement } from '../statement/statement-types.js';
import { ECONOMY_PARTS, withPart } from './economy-parts.js';
import type { Economy, EconomyPart, EconomyParts } from './economy-types.js';

/** The statement that an economy keeps; one without columns where it keeps none. */
export function keptStatement({ chart, statements: [kept] }: Pick<Economy, 'chart' | 'statements'>): Statement {
  return { chart, columns: [], amounts: {}, roundedTo: null, ...kept };
}

/**
 * What an economy keeps when a statement was read: its columns in place of those of the same key, or after the others.
 *
 * @throws HjmError `other-chart`
 */
export function joinedStatement(economy: Pick<Economy, 'chart' | 'statements'>, read: Statement): EconomyParts['statements'] {
  const { columns, amounts, roundedTo } = joinStatements(keptStatement(economy), read);
  return { columns, amounts, roundedTo };
}

/**
 * An economy with the parts of another in it, in place of those of the same name or after them; of the statement, column by column.
 *
 * @throws HjmError `other-chart` when both have a statement and the charts are different
 */
export function withEconomy(into: Economy, from: Economy): Economy {
  const parts = (Object.keys(ECONOMY_PARTS) as EconomyPart[]).filter((part) => part !== 'statements');
  const joined = parts.reduce((so, part) => from[part].reduce<Economy>((all, content) => withPart(all, part, content as never), so), into);
  return from.statements.length === 0 ? joined : withPart(joined, 'statements', joinedStatement(into, keptStatement(from)));
}
