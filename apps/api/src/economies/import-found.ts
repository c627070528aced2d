import { HjmError } from '@hjm/core';
import type { Economy } from '@hjm/economics';
import { importLedger, importMonths, importStatement } from './import-amounts.js';
import type { ImportAsked } from './import-asked.js';
import { importPlan } from './import-plans.js';
import type { Imported } from './imported.js';
import { MOST_FAULTS, type ReadFile } from './read-economy-file.js';

/** What a file gives an economy as it stands. The first faults are told when there are very many. */
export function importFound(economy: Economy, read: ReadFile, asked: ImportAsked): Imported {
  try {
    const { as } = asked;
    if (as === 'statement') return importStatement(economy, read, asked);
    if (as === 'months') return importMonths(economy, read, asked);
    return as === 'ledger' ? importLedger(economy, read, asked) : importPlan(economy, read, { ...asked, as });
  } catch (error) {
    if (error instanceof HjmError && error.issues.length > MOST_FAULTS) throw new HjmError(error.code, error.message, error.issues.slice(0, MOST_FAULTS));
    throw error;
  }
}
