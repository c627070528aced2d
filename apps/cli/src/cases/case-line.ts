import type { CaseEvent } from '@hjm/rules/cases';
import { canonicalHash } from '@hjm/rules/canonical';

/** One event of a case as a line of the file: numbered, and with the hash of the line before, so that a change shows. */
export type CaseLine = {
  readonly format: 'hjm.case-line/1';
  readonly number: number;
  readonly case: string;
  readonly at: string;
  readonly policy: { readonly id: string; readonly hash: string };
  readonly event: CaseEvent;
  readonly previous: string;
  readonly hash: string;
};

/** Stands before the first line of a file. */
export const GENESIS = `sha256:${'0'.repeat(64)}`;

/** The line with its hash, over everything else that it says. */
export function sealLine(line: Omit<CaseLine, 'hash'>): CaseLine {
  return { ...line, hash: canonicalHash(line) };
}

/** What does not hold in a line that follows another; `undefined` when all does. */
export function brokenAt(line: CaseLine, before: CaseLine | undefined): string | undefined {
  const { hash, ...rest } = line;
  if (line.number !== (before?.number ?? 0) + 1) return 'numret följer inte på raden före';
  if (line.previous !== (before?.hash ?? GENESIS)) return 'raden pekar inte på den före';
  return hash === canonicalHash(rest) ? undefined : 'innehållet stämmer inte med kontrollsumman';
}
