import type { HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../issues/issues.js';
import { normalName } from './define-chart.js';
import { columnOfHeader, statementColumn } from './statement-column.js';
import type { Statement, StatementColumn } from './statement-types.js';

/** A hyphen as keyboards give it, or any of the dashes that texts are set with. */
const DASH = /\s*[-\u2010-\u2015\u2212]\s*/gu;

/**
 * The key of the column that somebody names by its key or label. `Utfall jan-apr 2026`, with a hyphen, names it too.
 *
 * @throws HjmError `unknown-column` with every column by key and label, and the nearest; for the outcome of a year whose accounts are
 * closed, or the other way about, with the one that there is
 */
export function columnNamed(statement: Statement, word: string): string {
  const { columns } = statement;
  const found = columns.find((column) => isNamed(column, word));
  if (found === undefined) throwIssues('unknown-column', 'Kolumnen finns inte.', [unknown(columns, word)]);
  return found?.key ?? '';
}

function isNamed({ key, labelSv }: StatementColumn, word: string): boolean {
  return key === word.trim() || plainName(labelSv) === plainName(word) || columnOfHeader(word)?.key === key;
}

const plainName = (name: string): string => normalName(name).replace(DASH, '-');

function unknown(columns: Statement['columns'], word: string): HjmIssue {
  const instead = columns.find((column) => isNamed(otherOutcome(column), word));
  const names = columns.map(({ key, labelSv }) => `${key} (${labelSv})`);
  if (instead === undefined) return issue('column', `en av ${names.join(', ')}`, word, columns.flatMap(({ key, labelSv }) => [key, labelSv]));
  const why = instead.account === 'closed' ? 'bokslutet är årets utfall här' : 'årets bokslut är inte inläst';
  return { ...issue('column', `${instead.key} (${instead.labelSv}): ${why}`, word), nearest: instead.key };
}

/** Closed accounts for what was booked of the same months, and the other way about; itself for another column. */
function otherOutcome(column: StatementColumn): StatementColumn {
  const { account, year, throughMonth } = column;
  return account === 'closed' || account === 'actual' ? statementColumn(account === 'closed' ? 'actual' : 'closed', year, throughMonth) : column;
}
