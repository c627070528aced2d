import { HjmError } from '@hjm/core';
import { type CompiledEdition, type Space, compileEdition, testsIn } from './compile.js';
import type { Edition, Rule } from './package-types.js';

/** Rules that are named. */
const MOST = 5;

/**
 * Compiles an edition like `compileEdition`. When it needs too many nodes, the error also names the rules that tie the most
 * facts together: those to move to an edition or package of their own.
 */
export function compileOrAdvise(edition: Edition, space: Space): CompiledEdition {
  try {
    return compileEdition(edition, space);
  } catch (error) {
    if (!(error instanceof HjmError) || error.code !== 'node-budget') throw error;
    const tied = edition.rules.map((rule) => ({ rule, facts: factsOf(rule) })).sort((a, b) => b.facts - a.facts).slice(0, MOST);
    const advice = `Dela upp regelverket, helst efter produktgrupp. Flest uppgifter binds ihop av ${tied.map(({ rule }) => rule.id).join(', ')}.`;
    throw new HjmError(error.code, `${error.message} ${advice}`, [
      ...error.issues,
      ...tied.map(({ rule, facts }) => ({ path: `editions.${edition.id}.rules.${rule.id}`, expected: 'få uppgifter i samma regel', found: `${String(facts)} uppgifter` })),
    ]);
  }
}

function factsOf(rule: Rule): number {
  const conditions = [rule.when ?? {}, 'requires' in rule ? rule.requires : {}];
  return new Set(conditions.flatMap((condition) => testsIn(condition).map(([fact]) => fact))).size;
}
