import { HjmError, foundText } from '@hjm/core';
import { EXACT_KR, type Economy, type Statement, type StatedSum, checkMonthGaps, describeStatedSums, joinStatements, partOf, readMonthly, readStatement, statementFileKind } from '@hjm/economics';
import { LEDGER_COLUMNS, type LedgerRecordRow, type MonthlyLedger, describeLedger, importSie, monthlyOfRecords } from '@hjm/economics/ledger';
import { type ImportAsked, needed } from './import-asked.js';
import type { Imported } from './imported.js';
import { type ReadFile, recordsIn } from './read-economy-file.js';

/** A statement: its columns in place of those of the same key, or after the others. */
export function importStatement(economy: Economy, read: ReadFile, { unit, accept }: ImportAsked): Imported {
  const table = tableIn(read, 'statement');
  const { chart } = economy;
  const { statement, sums, headings, absent } = readStatement(chart, table, { beside: storedStatement(economy), ...(unit === undefined ? {} : { unit }), ...acceptedIn(accept) });
  return { parts: [statementPart(economy, statement)], findingsSv: describeStatedSums(sums, statement, statement.roundedTo ?? EXACT_KR), sums: sums.filter(({ explanation }: StatedSum) => explanation !== 'follows'), headings, absent, unknownHeaders: [] };
}

/** Months of a year. */
export function importMonths({ chart }: Economy, read: ReadFile, asked: ImportAsked): Imported {
  const table = tableIn(read, 'months');
  const kind = statementFileKind(table.header);
  const { year, account } = needed({ ...asked, year: asked.year ?? (kind.kind === 'months' ? kind.year : undefined) }, 'filen säger inte om det är utfall (actual) eller budget, eller vilket år', 'year', 'account');
  const monthly = readMonthly(chart, table, { year, account, ...(asked.unit === undefined ? {} : { unit: asked.unit }) });
  return { ...nothing, parts: [{ part: 'months', content: monthly }], findingsSv: checkMonthGaps(chart, monthly, { rows: table.rows, accepted: asked.gaps === 'unknown' }) };
}

/** A ledger: outcome and budget by month, or years as a whole. Vouchers are read and not kept. */
export function importLedger(economy: Economy, read: ReadFile, asked: ImportAsked): Imported {
  const { chart } = economy;
  const mapping = partOf(economy, 'mappings', asked.mapping);
  const months = { ...acceptedIn(asked.accept), ...(asked.throughMonth === undefined ? {} : { throughMonth: asked.throughMonth }), ...(asked.gaps === 'zero' ? { gapsAre: 'zero' as const } : {}) };
  if ('sie' in read) {
    const { months: found, statement, findingsSv } = importSie(read.sie, mapping, chart, { ...(asked.year === undefined ? {} : { year: asked.year }), ...months });
    const gaps = found.flatMap((monthly) => checkMonthGaps(chart, monthly, { accepted: asked.gaps === 'unknown' }));
    const parts = found.map((monthly) => ({ part: 'months' as const, content: monthly }));
    return { ...nothing, parts: statement.columns.length === 0 ? parts : [...parts, statementPart(economy, statement)], findingsSv: [...findingsSv, ...gaps] };
  }
  const { records, unknownHeaders } = recordsIn(LEDGER_COLUMNS, read.table);
  const options = needed(asked, 'filen säger inte vilket år den gäller, om det är utfall eller budget, eller vilket tecken kostnader har', 'year', 'account', 'sign');
  const ledger: MonthlyLedger = monthlyOfRecords(records as readonly unknown[] as readonly LedgerRecordRow[], mapping, chart, { year: options.year, account: options.account, sign: options.sign, ...months });
  return { ...nothing, parts: [{ part: 'months', content: ledger.monthly }], findingsSv: [...describeLedger(ledger, chart), ...checkMonthGaps(chart, ledger.monthly, { accepted: asked.gaps === 'unknown' })], unknownHeaders };
}

function storedStatement({ chart, statements }: Economy): Statement {
  return { chart, columns: [], amounts: {}, roundedTo: null, ...statements[0] };
}

/** The lines that are accepted as they stand. */
function acceptedIn(accept: string | undefined): { readonly accept?: readonly string[] } {
  return accept === undefined ? {} : { accept: accept.split(',').map((key) => key.trim()) };
}

const nothing = { sums: [], headings: [], absent: [], unknownHeaders: [] } as const;

function statementPart(economy: Economy, read: Statement): Imported['parts'][number] {
  const { columns, amounts, roundedTo } = joinStatements(storedStatement(economy), read);
  return { part: 'statements', content: { columns, amounts, roundedTo } };
}

export function tableIn(read: ReadFile, as: string): Extract<ReadFile, { readonly table: unknown }>['table'] {
  if ('table' in read) return read.table;
  throw new HjmError('not-a-table', 'Filen är bokföring i SIE. Läs in den som ledger.', [{ path: 'as', expected: 'ledger', found: foundText(as), nearest: 'ledger' }]);
}
