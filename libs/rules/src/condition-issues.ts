import { HjmError, type HjmIssue, foundText } from '@hjm/core';
import { badValue, cutFact } from './cells.js';
import { partsOf, unknownFact } from './compile.js';
import type { Condition, FactDef, FactTest } from './package-types.js';

/** Words that stand for combinations of conditions and so cannot name a fact. */
export const RESERVED: readonly string[] = ['all', 'any', 'not', 'of', 'atLeast'];

/** What is wrong with a condition, and with every condition inside it. */
export function conditionIssues(condition: Condition, path: string, defs: readonly FactDef[]): HjmIssue[] {
  const parts = partsOf(condition);
  if (parts === undefined) return Object.entries(condition as Record<string, FactTest>).flatMap(([fact, test]) => testIssues(fact, test, `${path}.${fact}`, defs));
  const word = RESERVED.find((key) => Array.isArray((condition as Record<string, unknown>)[key])) ?? 'not';
  if (parts.length === 0) return [{ path: `${path}.${word}`, expected: 'minst ett villkor', found: 'inget' }];
  const counted = 'of' in condition ? (condition.atLeast as number) : 1;
  const count = Number.isInteger(counted) && counted >= 1 && counted <= parts.length ? [] : [{ path: `${path}.atLeast`, expected: `ett heltal 1–${String(parts.length)}`, found: foundText(counted) }];
  return [...count, ...parts.flatMap((part, index) => conditionIssues(part, `${path}.${word}${word === 'not' ? '' : `.${String(index)}`}`, defs))];
}

const LIMITS = ['atLeast', 'above', 'atMost', 'below'];

function testIssues(fact: string, test: FactTest, path: string, defs: readonly FactDef[]): HjmIssue[] {
  const def = defs.find(({ id }) => id === fact);
  if (def === undefined) return [unknownFact(fact, defs, path)];
  if (def.type === 'article') return [{ path, expected: 'en uppgift som inte är ett artikelnummer', found: def.type }];
  if (Array.isArray(test) && test.length === 0) return [{ path, expected: 'minst ett värde', found: foundText(test) }];
  if (typeof test === 'object' && !Array.isArray(test)) {
    const words = def.type === 'isoCode' ? ['under'] : def.type === 'yesNo' || (def.type === 'oneOf' && !def.graded) ? [] : LIMITS;
    const keys = Object.keys(test);
    if (keys.length === 0 || keys.some((key) => !words.includes(key))) {
      return [{ path, expected: [badValue(def, test, path).expected, ...words].join(' eller '), found: keys.join(', ') || 'inget' }];
    }
  }
  try {
    cutFact(def, [test]).where(test);
    return [];
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    const [issue] = error.issues;
    return [{ expected: error.message, found: foundText(test), ...issue, path }];
  }
}
