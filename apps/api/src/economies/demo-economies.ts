import { demoEconomy } from '@hjm/demo/economy';
import { ECONOMY_PARTS, type Economy, type EconomyPart, partName } from '@hjm/economics';
import type { PartRevision } from './economy-book.js';

/** An economy that is built in, which nobody changes. */
export type BuiltInEconomy = { readonly economy: Economy; readonly revisions: readonly PartRevision[] };

/** The economies that are built in. Each part stands in one revision, which is in no chain. */
export function demoEconomies(): readonly BuiltInEconomy[] {
  const economy = demoEconomy();
  const parts = Object.keys(ECONOMY_PARTS) as EconomyPart[];
  const revisions = parts.flatMap((part) => economy[part].map((content): PartRevision => ({ part, name: partName(part, content as never), revision: 1, seq: 1, storedAt: null, removed: false, file: null, link: null })));
  return [{ economy, revisions }];
}
