import type { Economy } from '@hjm/economics';
import { describeSheet, inSheet } from '@hjm/tables/xlsx';
import { importAmounts } from './import-amounts.js';
import type { ImportAsked } from './import-asked.js';
import { importRows } from './import-rows.js';
import type { Imported } from './imported.js';
import { type ReadFile, firstFaults } from './read-economy-file.js';

/** What a file gives an economy as it stands. */
export function importFound(economy: Economy, read: ReadFile, asked: ImportAsked): Imported {
  const { as } = asked;
  const found = inSheet(read.sheet, () => firstFaults(() => (as === 'statement' || as === 'months' || as === 'ledger' ? importAmounts(economy, read, { ...asked, as }) : importRows(economy, read, { ...asked, as }))));
  return { ...found, findingsSv: [...describeSheet(read.sheet), ...found.findingsSv] };
}
