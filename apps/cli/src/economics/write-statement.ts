import { type Economy, partOf, type Statement, statementTable } from '@hjm/economics';
import { sieOfStatement, STATEMENT_PROGRAM, writeSie } from '@hjm/economics/ledger';
import { HjmError } from '@hjm/core';
import type { Io } from '../io.js';
import { writeNewBytes } from '../kpi/write-bytes.js';
import { today } from '../today.js';
import { type ExtraSheet, writeFileTable } from './write-file-table.js';

export type WriteStatementOptions = { readonly economy: Economy; readonly force: boolean; /** More sheets of a workbook. */ readonly more: readonly ExtraSheet[] };

/** Writes a statement in the form that the name of the file says: CSV, Excel, SIE or JSON. Each is read back as the same statement. */
export async function writeStatement(file: string, statement: Statement, { economy, force, more }: WriteStatementOptions, io: Io): Promise<void> {
  const { noticeSv: notice, titleSv } = economy;
  if (/\.(?:csv|xlsx)$/i.test(file)) await writeFileTable(file, statementTable(statement), { name: notice === null ? 'Resultaträkning' : 'Demodata', force, notice, mark: 'row' }, io, more);
  else if (/\.json$/i.test(file)) await writeNewBytes(file, [new TextEncoder().encode(`${JSON.stringify(statement, null, 1)}\n`)], force, io);
  else if (/\.(?:se|si|sie)$/i.test(file)) {
    const sie = sieOfStatement(statement, partOf(economy, 'mappings'), { company: titleSv, program: { name: STATEMENT_PROGRAM, version: '1' }, generated: today(io.now()) });
    await writeNewBytes(file, [writeSie(sie)], force, io);
  } else throw new HjmError('other-format', `${file}: resultaträkningen skrivs som .csv, .xlsx, .se (SIE) eller .json.`, [{ path: '--out', expected: 'ett namn som slutar på .csv, .xlsx, .se eller .json', found: file }]);
}
