import type { StatementChart } from '@hjm/economics';
import { type AccountMapping, MAPPING_COLUMNS, type MappingRecordRow, mappingOfRecords } from '@hjm/economics/ledger';
import type { Io } from '../io.js';
import { fileTitle, idOfTitle } from './file-title.js';
import { readPartFile } from './load-economy.js';
import { inFile, readFileRecords } from './read-file-table.js';

/** Which accounts are which lines: from JSON, or from a table with a range of accounts a row. */
export async function readMapping(file: string, chart: StatementChart, io: Io): Promise<AccountMapping> {
  if (!/\.(?:csv|xlsx)$/i.test(file)) return readPartFile('mappings', file, chart, io);
  const { name, records } = await readFileRecords(file, MAPPING_COLUMNS, io);
  const titleSv = fileTitle(name);
  return inFile(name, () => mappingOfRecords(records as readonly unknown[] as readonly MappingRecordRow[], { id: idOfTitle(titleSv), titleSv, citation: null }, chart));
}
