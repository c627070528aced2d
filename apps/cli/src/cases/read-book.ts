import { outOfAssortment } from '@hjm/rules-vastmanland';
import { type PolicyFrame, openParts, policyPartLabels } from '@hjm/rules/cases';
import { parseCasePolicy } from '@hjm/rules/cases-schema';
import { readJson } from '../input/read-json.js';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';
import type { CaseBook } from './kept-cases.js';

/** Options of every command about cases. */
export type BookOptions = { readonly cases?: string; readonly policy?: string };

/** What the sources of the regions say of their cases. */
const frames: readonly PolicyFrame[] = [outOfAssortment];

/** The file of cases and the policy in a file; the policy has no default, for no source says one. */
export async function readBook({ cases, policy }: BookOptions, io: Io): Promise<CaseBook> {
  const file = policy ?? io.env['HJM_CASE_POLICY'];
  if (file === undefined || file === '') {
    const open = openParts(outOfAssortment).map((part) => `${part} (${policyPartLabels[part]})`).join(', ');
    throw usageError(`Ange ordningen för ärenden med --policy <fil> eller HJM_CASE_POLICY. Källorna säger inte hur ärenden handläggs, så filen anger ${open}. Fråga ${outOfAssortment.askWhom}.`);
  }
  return { file: caseFileOf({ ...(cases === undefined ? {} : { cases }) }, io), policy: await readJson(file, io, (json) => parseCasePolicy(json, frames)) };
}

/** The file that cases are kept in. */
function caseFileOf({ cases }: BookOptions, io: Io): string {
  return cases ?? io.env['HJM_CASES'] ?? 'arenden.jsonl';
}
