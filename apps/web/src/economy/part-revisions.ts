import { ECONOMY_PARTS, type EconomyPart } from '@hjm/economics';
import type { KeptPart } from './economy-api.js';

/** Enough of a revision to say what a writer started from. */
export type Revision = Pick<KeptPart, 'part' | 'name' | 'revision'> & { readonly removed?: boolean };

/** What a part is called where there are others of its kind. */
export const calledPart = ({ part, name }: Pick<KeptPart, 'part' | 'name'>): string => `${ECONOMY_PARTS[part].labelSv} ${name}`;

/** The number of the revision that stands, when this is the newest; 0 when none does. */
export const standing = (newest: Revision | undefined): number => (newest === undefined || newest.removed === true ? 0 : newest.revision);

/** The number of the revision of a part that stands by these, oldest first; 0 when none does. */
export function standingOf(revisions: readonly Revision[], part: EconomyPart, name: string): number {
  return standing(revisions.findLast((one) => one.part === part && one.name === name));
}

/** The newest revision of each part, taken away or not, in the order in which they came. */
export function newestOfEach(revisions: readonly KeptPart[]): readonly KeptPart[] {
  return [...new Map(revisions.map((one) => [calledPart(one), one])).values()];
}

const FILES = { csv: 'en CSV-fil', xlsx: 'en Excelfil', sie: 'en SIE-fil' } as const;

/** What happened with a revision, when that was the one before it. */
export function whatHappened({ removed, file }: Pick<KeptPart, 'removed' | 'file'>, before: Pick<KeptPart, 'removed'> | undefined): string {
  if (removed) return 'borttagen';
  const what = before === undefined ? 'ny' : before.removed ? 'inlagd igen' : 'ändrad';
  return file === null ? what : `${what}, ur ${FILES[file.kind]}`;
}
