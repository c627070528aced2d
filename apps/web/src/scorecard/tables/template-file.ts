import { type EventTable, type Field, tableOfFile } from '@hjm/kpi';

/** What a file of a table is called, and the headers that it begins with: the labels of the fields, which every import knows. */
export function templateOf({ files, id, labelSv: label, fields }: EventTable): { readonly name: string; readonly headers: readonly string[] } {
  const named = [label, ...files].map(plainName).find((name) => /^[a-z-]+$/.test(name) && tableOfFile(name)?.id === id) ?? id;
  return { name: `${named}.csv`, headers: fields.map(({ labelSv }) => labelSv) };
}

/** A name that survives every file system. */
const plainName = (file: string): string => file.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

const KINDS: Readonly<Record<Exclude<Field['kind'], 'choice'>, string>> = {
  day: 'datum, ÅÅÅÅ-MM-DD',
  moment: 'datum och klockslag, ÅÅÅÅ-MM-DD TT:MM',
  count: 'heltal',
  ore: 'kronor, högst två decimaler',
  hundredths: 'tal, högst två decimaler',
  code: 'text eller kod',
  id: 'nummer som skiljer raderna åt',
};

/** What a field holds, in words: the kind of value, or the words to choose between. */
export function fieldKindText(field: Field): string {
  return field.kind === 'choice' ? Object.values(field.choices).map((words) => words[0] ?? '').join(', ') : KINDS[field.kind];
}
