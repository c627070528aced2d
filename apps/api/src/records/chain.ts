import { createHash } from 'node:crypto';
import { canonicalJson } from '@hjm/rules/canonical';

/** Stands before the first record of a database. */
export const GENESIS = `sha256:${'0'.repeat(64)}`;

/** What the hash of a record covers. The content is covered by its own hash, so that it can go. */
export type Link = {
  readonly seq: number;
  readonly id: string;
  readonly storedAt: string;
  readonly previousHash: string;
  readonly contentHash: string;
};

/** The hash of a content, in its canonical form. */
export function contentHashOf(content: object): string {
  return hashOf(content);
}

/** The hash of a link, which the next link names as the one before. */
export function linkHashOf({ seq, id, storedAt, previousHash, contentHash }: Link): string {
  return hashOf({ format: 'hjm.link/1', seq, id, storedAt, previousHash, contentHash });
}

/** The same as `canonicalHash` of the rules, by Node: a chain is walked at twice the speed. */
function hashOf(data: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalJson(data)).digest('hex')}`;
}
