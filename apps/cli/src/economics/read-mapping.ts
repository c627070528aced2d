import type { StatementChart } from '@hjm/economics';
import { type AccountMapping, MAPPING_COLUMNS, mappingOfRecords } from '@hjm/economics/ledger';
import type { Io } from '../io.js';
import { fileTitle, idOfTitle } from './file-title.js';
import { readPartFile } from './load-economy.js';
import { readFileRecords } from './read-file-table.js';

/** Which accounts are which lines: from JSON, or from a table with a range of accounts a row. */
export async function readMapping(file: string, chart: StatementChart, io: Io): Promise<AccountMapping> {
  if (!/\.(?:csv|xlsx)$/i.test(file)) return readPartFile('mappings', file, chart, io);
  const { name, of } = await readFileRecords(file, MAPPING_COLUMNS, io);
  const titleSv = fileTitle(name);
  return of((records) => mappingOfRecords(records, { id: idOfTitle(titleSv), titleSv, citation: null }, chart));
}
