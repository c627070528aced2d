import type { Field } from '@hjm/kpi';

const EXAMPLES: Readonly<Record<Exclude<Field['kind'], 'choice'>, string>> = {
  day: '2024-03-01',
  moment: '2024-03-01 08:30',
  count: '12',
  ore: '1 234,50',
  hundredths: '12,25',
  code: 'Norr',
  id: '1001',
};

/** Of open sets of names: what such a name may be. */
const NAMES: Readonly<Record<string, string>> = { principal: 'Kommunen', unit: 'Verkstad 1', group: '12 22 03', ageGroup: '30–49', meeting: '2024-1', item: 'H1001' };

/** What a cell of the field may look like in a file. */
export function exampleCell(field: Field): string {
  if (field.kind === 'choice') return wordsOf(field)[0] ?? '';
  return (field.kind === 'code' ? NAMES[field.key] : undefined) ?? EXAMPLES[field.kind];
}

/** The Swedish words of a choice, one for each value. */
export function wordsOf(field: Extract<Field, { readonly kind: 'choice' }>): readonly string[] {
  return Object.entries(field.choices).map(([value, words]) => words[0] ?? value);
}
