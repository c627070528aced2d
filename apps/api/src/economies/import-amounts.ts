import { HjmError, foundText } from '@hjm/core';
import { type AmountsAsked, type AmountsRead, EXACT_KR, type Economy, describeStatedSums, joinedStatement, keptStatement, monthsOfFile, noticeInFile, ofRecords, partOf, statementOfFile } from '@hjm/economics';
import { LEDGER_COLUMNS, type LedgerRecordRow, amountsOfLedger, amountsOfSie } from '@hjm/economics/ledger';
import type { ImportAsked } from './import-asked.js';
import type { Imported } from './imported.js';
import { type ReadFile, recordsIn } from './read-economy-file.js';

/** A file with amounts, as columns of the statement and as months. */
export function importAmounts(economy: Economy, read: ReadFile, asked: ImportAsked & { readonly as: 'statement' | 'months' | 'ledger' }): Imported {
  const how: AmountsAsked = { ...asked, accept: asked.accept?.split(',').map((key) => key.trim()).filter((key) => key !== '') };
  if (asked.as === 'statement') return imported(economy, statementOfFile(economy.chart, tableIn(read, asked.as), how, keptStatement(economy)));
  if (asked.as === 'months') return imported(economy, monthsOfFile(economy.chart, tableIn(read, asked.as), how));
  const lines = { chart: economy.chart, mapping: partOf(economy, 'mappings', asked.mapping) };
  if ('sie' in read) return imported(economy, amountsOfSie(read.sie, lines, how));
  const { table } = read;
  const found = recordsIn(LEDGER_COLUMNS, table);
  const amounts = ofRecords(LEDGER_COLUMNS, found, (records) => amountsOfLedger(records as readonly unknown[] as readonly LedgerRecordRow[], lines, how, noticeInFile(table)));
  return imported(economy, amounts, found.unknownHeaders);
}

function imported(economy: Economy, { statement, months, sums, headings, absent, findingsSv, noticeSv }: AmountsRead, unknownHeaders: Imported['unknownHeaders'] = []): Imported {
  return {
    parts: [...months.map((content) => ({ part: 'months' as const, content })), ...(statement.columns.length === 0 ? [] : [{ part: 'statements' as const, content: joinedStatement(economy, statement) }])],
    findingsSv: [...(noticeSv === null ? [] : [noticeSv]), ...findingsSv, ...describeStatedSums(sums, statement, statement.roundedTo ?? EXACT_KR)],
    sums: sums.filter(({ explanation }) => explanation !== 'follows'),
    headings,
    absent,
    unknownHeaders,
  };
}

export function tableIn(read: ReadFile, as: string): Extract<ReadFile, { readonly table: unknown }>['table'] {
  if ('table' in read) return read.table;
  throw new HjmError('not-a-table', 'Filen är bokföring i SIE. Läs in den som ledger.', [{ path: 'as', expected: 'ledger', found: foundText(as), nearest: 'ledger' }]);
}
