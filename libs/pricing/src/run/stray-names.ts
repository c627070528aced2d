import { foundText, type HjmIssue, nearest } from '@hjm/core';
import type { RunSetup } from './setup.js';

/**
 * Names in a setup that nothing else in it has: prices for articles that are not in the assortment, approvals by principals that no
 * party belongs to. They charge nothing and may be meant so – a list for more than this centre – or be misspelt, so that the right
 * name goes without a price. Each is told once, in order, with the nearest name where one is close.
 */
export function strayNames({ parties, articles, tariffs }: RunSetup): readonly HjmIssue[] {
  const known = { article: new Set(articles.map(({ id }) => id)), principal: new Set(parties.map(({ principal }) => principal)) };
  const told = new Map<string, HjmIssue>();
  const check = (kind: keyof typeof known, name: string, path: string, expected: string): void => {
    if (known[kind].has(name) || told.has(`${kind} ${name}`)) return;
    const near = told.size < MOST_COMPARED ? nearest(name, known[kind]) : undefined;
    told.set(`${kind} ${name}`, { path, expected, found: foundText(name), ...(near === undefined ? {} : { nearest: near }) });
  };
  for (const [customers, { prices }] of Object.entries(tariffs)) {
    for (const [at, version] of prices.versions.entries()) {
      const path = `tariffs.${customers}.prices.versions.${at}`;
      for (const [index, { article }] of version.prices.entries()) check('article', article, `${path}.prices.${index}.article`, 'en artikel i sortimentet');
      for (const [index, { principal }] of (version.approvals ?? []).entries()) check('principal', principal, `${path}.approvals.${index}.principal`, 'en huvudman som någon kostnadsansvarig har');
    }
  }
  return [...told.values()];
}

/** A list for another assortment must not cost the product of both. */
const MOST_COMPARED = 20;
