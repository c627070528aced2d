import { HjmError } from '@hjm/core';
import type { SieEncoding } from '@hjm/economics/ledger';

export const importKinds = ['statement', 'months', 'ledger', 'mapping', 'key', 'investments', 'outcomes', 'measures', 'followUps', 'risks', 'results', 'activities', 'assignments', 'goals'] as const;
export type ImportKind = (typeof importKinds)[number];

/** How a file is to be read: what it holds, and what it does not say itself. */
export type ImportAsked = {
  readonly as: ImportKind;
  readonly name?: string | undefined;
  readonly titleSv?: string | undefined;
  readonly year?: number | undefined;
  readonly account?: 'actual' | 'budget' | undefined;
  readonly unit?: 'kr' | 'tkr' | 'mnkr' | undefined;
  readonly accept?: string | undefined;
  readonly gaps?: 'refuse' | 'unknown' | 'zero' | undefined;
  readonly mapping?: string | undefined;
  readonly sign?: 'debitPositive' | 'incomePositive' | undefined;
  readonly throughMonth?: number | undefined;
  readonly encoding?: SieEncoding | undefined;
  readonly basis?: 'percent' | 'weights' | 'use' | undefined;
  readonly decidedSv?: string | undefined;
  readonly useWhatSv?: string | undefined;
  readonly useFrom?: string | undefined;
  readonly useTo?: string | undefined;
  readonly useSourceSv?: string | undefined;
  readonly frame?: number | undefined;
  readonly transferred?: number | undefined;
  readonly probabilitySv?: string | undefined;
  readonly consequenceSv?: string | undefined;
  readonly lowest?: number | undefined;
  readonly highest?: number | undefined;
  readonly expected?: number | undefined;
  readonly expectedSeq?: number | undefined;
};

type Named = keyof ImportAsked;

/** What must be asked for, all of it at once when it is missing. `why`: what it is needed for. */
export function needed<const Keys extends readonly Named[]>(asked: ImportAsked, why: string, ...keys: Keys): { readonly [Key in Keys[number]]: NonNullable<ImportAsked[Key]> } {
  const missing = keys.filter((key) => asked[key] === undefined);
  if (missing.length > 0) throw new HjmError('bad-input', `Ange ${missing.join(', ')}: ${why}.`, missing.map((path) => ({ path, expected: why, found: 'inget' })));
  return asked as never;
}
