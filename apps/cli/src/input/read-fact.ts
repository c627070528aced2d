import { HjmError, foundText, nearest, parseIsoCode, parseLocalDate } from '@hjm/core';
import type { FactDef, FactValue } from '@hjm/rules';
import { expectedText } from './expected-text.js';

/** The fact that a word names: its id, or its label in any case. */
export function findFact(defs: readonly FactDef[], word: string): FactDef {
  const wanted = fold(word);
  const found = defs.find(({ id }) => id === word) ?? defs.find(({ id, label }) => fold(label) === wanted || fold(id) === wanted);
  if (found !== undefined) return found;
  const near = nearest(word, defs.flatMap(({ id, label }) => [id, label]));
  const issue = { path: word.slice(0, 80), expected: `en av ${defs.map(({ id, label }) => `${id} (${label})`).join(', ')}`, found: foundText(word) };
  throw new HjmError('unknown-fact', `Uppgiften ${foundText(word)} finns inte i regelverket.`, [near === undefined ? issue : { ...issue, nearest: near }]);
}

/**
 * The value that a text means, as people write it in Swedish: ja and nej, the label of a choice, 1 234,50 kr. The inverse
 * of how the library shows a value.
 */
export async function readValue(def: FactDef, text: string): Promise<FactValue> {
  const value = await valueIn(def, text.trim());
  if (value !== undefined) return value;
  const near = def.type === 'oneOf' ? nearValue(def.values, text) : def.type === 'yesNo' ? nearest(text, ['ja', 'nej']) : undefined;
  const issue = { path: def.id, expected: expectedText(def), found: foundText(text) };
  throw new HjmError('bad-value', `${def.label} kan inte vara ${foundText(text)}.`, [near === undefined ? issue : { ...issue, nearest: near }]);
}

async function valueIn(def: FactDef, text: string): Promise<FactValue | undefined> {
  switch (def.type) {
    case 'yesNo':
      return YES_NO.get(fold(text));
    case 'oneOf':
      return (def.values.find(({ id }) => id === text) ?? def.values.find(({ id, label }) => fold(label) === fold(text) || fold(id) === fold(text)))?.id;
    case 'wholeNumber':
      return within(def, await numberIn(def.unit === undefined ? text : withoutUnit(text, def.unit), 0));
    case 'money':
      return within(def, await numberIn(withoutUnit(withoutUnit(text, 'kronor'), 'kr'), 2));
    case 'date':
      return attempt(() => parseLocalDate(text));
    case 'isoCode':
      return attempt(() => parseIsoCode(text));
    case 'article':
      return text === '' || text.length > 64 ? undefined : text;
  }
}

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ...['ja', 'j', 'true', 'yes'].map((word) => [word, true] as const),
  ...['nej', 'n', 'false', 'no'].map((word) => [word, false] as const),
]);

const fold = (word: string): string => word.trim().replaceAll(/\s+/g, ' ').toLowerCase();

async function numberIn(text: string, decimals: number): Promise<number | undefined> {
  const { readNumber } = await import('./read-number.js');
  return readNumber(text, decimals);
}

function within({ min, max }: { readonly min: number; readonly max: number }, value: number | undefined): number | undefined {
  return value !== undefined && value >= min && value <= max ? value : undefined;
}

function withoutUnit(text: string, unit: string): string {
  return fold(text).endsWith(fold(unit)) ? text.trim().slice(0, -unit.length) : text;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof HjmError) return undefined;
    throw error;
  }
}

/** A value whose spelling is near, or whose label begins with the word. */
function nearValue(values: readonly { readonly id: string; readonly label: string }[], text: string): string | undefined {
  const close = nearest(text, values.flatMap(({ id, label }) => [id, label]));
  return close ?? (fold(text).length < 3 ? undefined : values.find(({ label }) => fold(label).startsWith(fold(text)))?.id);
}
