import type { HjmIssue } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import { formatAmount } from '../amount/amount.js';
import { EXACT_KR } from '../amount/amount-unit.js';
import { issue, throwIssues } from '../issues/issues.js';
import { under } from '../record/under.js';
import { amountLines } from './define-chart.js';
import { joinStatements } from './join-statements.js';
import { acceptText, otherUnit, type OtherUnit } from './other-unit.js';
import type { AmountLine, Statement } from './statement-types.js';

/** Where an amount stands, for people: `rad 7, kolumn Budget 2024`. */
type Where = (column: string, line: string) => string;

/** Lines that are right as they stand, though their sign or size is unusual; by key. */
export type Accepted = { readonly accept?: readonly string[] };

/**
 * Everything that is wrong in a statement: its amounts, and units that seem to be mixed.
 *
 * @param where - where an amount stands, for people: `rad 7, kolumn Budget 2024`. Left out: keys.
 */
export function statementIssues(statement: Statement, options: Accepted = {}, where: Where = (column, line) => `${column}.${line}`): readonly HjmIssue[] {
  return [...amountIssues(statement, options, where), ...unitIssues(statement, options, where)];
}

/** What is wrong whatever the unit is: columns twice, unknown columns and lines, amounts that are not whole öre, and amounts of the wrong sign. */
export function amountIssues(statement: Statement, options: Accepted, where: Where): readonly HjmIssue[] {
  const lines = amountLines(statement.chart);
  const keys = lines.map(({ key }) => key);
  const columns = statement.columns.map(({ key }) => key);
  const accepted = new Set(options.accept ?? []);
  const issues: HjmIssue[] = columns.filter((key, at) => columns.indexOf(key) !== at).map((key) => issue('columns', 'kolumner med olika namn', key));
  for (const column of Object.keys(statement.amounts)) {
    if (!columns.includes(column)) issues.push(issue(`amounts.${column}`, 'en av kolumnerna', column, columns));
    for (const key of Object.keys(under(statement.amounts, column) ?? {})) {
      if (!keys.includes(key)) issues.push(issue(`amounts.${column}.${key}`, 'en rad med belopp i uppställningen', key, keys));
    }
  }
  for (const line of lines) {
    for (const column of columns) {
      const ore = under(under(statement.amounts, column) ?? {}, line.key) ?? null;
      if (ore === null) continue;
      if (!Number.isSafeInteger(ore)) issues.push(issue(where(column, line.key), 'ett helt antal öre', ore));
      else if (!accepted.has(line.key) && wrongSign(line, ore)) issues.push({ path: where(column, line.key), expected: signText(line), found: formatAmount(ore, EXACT_KR) });
    }
  }
  for (const key of accepted) if (!keys.includes(key)) issues.push(issue('accept', 'en rad med belopp i uppställningen', key, keys));
  return issues;
}

/** Amounts that look as if they stood in another unit than those beside them; lines that are accepted are not looked at. */
export function unitIssues(statement: Statement, { accept = [] }: Accepted, where: Where): readonly HjmIssue[] {
  return amountLines(statement.chart).filter(({ key }) => !accept.includes(key)).flatMap((line) => otherUnit(statement, line).map((one) => unitIssue(one, line, where)));
}

/**
 * Amounts of a statement that look as if they stood in another unit than those of the statement that it is to be added to; lines that are
 * accepted are not held against it.
 */
export function besideIssues(beside: Statement, added: Statement, { accept = [] }: Accepted, where: Where): readonly HjmIssue[] {
  const whole = joinStatements(beside, added);
  const asked = new Set(added.columns.map(({ key }) => key));
  if (whole.columns.length === asked.size) return [];
  return amountLines(whole.chart).filter(({ key }) => !accept.includes(key)).flatMap((line) => otherUnit(whole, line, asked).map((one) => unitIssue(one, line, where)));
}

/**
 * The statement as it is, when nothing is wrong in it.
 *
 * @throws HjmError `invalid-statement` with all of {@link statementIssues}
 */
export function checkStatement(statement: Statement, options: Accepted = {}): Statement {
  throwIssues('invalid-statement', 'Resultaträkningen går inte att använda.', statementIssues(statement, options));
  return statement;
}

function wrongSign(line: AmountLine, ore: Ore): boolean {
  return line.sign === 'plus' ? ore < 0 : line.sign === 'minus' ? ore > 0 : false;
}

function signText(line: AmountLine): string {
  const usual = line.sign === 'plus' ? 'ett belopp utan minus' : 'ett belopp med minus';
  return `${usual} på raden ${line.labelSv}; ändra tecknet, eller ${acceptText(line)}`;
}

function unitIssue({ column, beside, expected, found }: OtherUnit, { key }: AmountLine, where: Where): HjmIssue {
  return { path: [column, ...(beside === undefined ? [] : [beside])].map((one) => where(one, key)).join(' och '), expected, found };
}
