import { type AmountsAsked, ECONOMY_FILES, type EconomyFileKind, type FileAnswers } from '@hjm/economics';
import type { SieEncoding } from '@hjm/economics/ledger';

export const importKinds: readonly EconomyFileKind['id'][] = ECONOMY_FILES.map(({ id }) => id);

/** How a file is to be read: what it holds, and what it does not say itself. */
export type ImportAsked = Omit<AmountsAsked, 'accept'> &
  FileAnswers & {
    readonly as: EconomyFileKind['id'];
    readonly name?: string | undefined;
    readonly accept?: string | undefined;
    readonly mapping?: string | undefined;
    readonly encoding?: SieEncoding | undefined;
    readonly sheet?: string | undefined;
    readonly expected?: number | undefined;
    readonly expectedSeq?: number | undefined;
  };
