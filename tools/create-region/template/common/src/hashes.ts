import type { EditionHashes } from '@hjm/rules';

/** The hash of each published edition. Written by a program: see the README. */
export const hashes: EditionHashes = {};
