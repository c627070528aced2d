/** Longer ones are cut, so that they can be read in an address. */
const LONGEST = 60;

/**
 * An id for what gets a name of its own: the title's letters and digits in kebab-case, with a number when others have that id already.
 *
 * ```ts
 * import { freeId } from '@hjm/economics';
 *
 * freeId('Prognos, mars (på väg)', []); // => 'prognos-mars-pa-vag'
 * freeId('Prognos B', ['prognos-b', 'prognos-b-2']); // => 'prognos-b-3'
 * ```
 *
 * @param taken - the ids that others have
 */
export function freeId(titleSv: string, taken: readonly string[]): string {
  const words = titleSv.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/gu) ?? ['utan', 'namn'];
  const id = words.join('-').slice(0, LONGEST).replace(/-$/u, '');
  let number = 1;
  const numbered = (): string => (number === 1 ? id : `${id}-${String(number)}`);
  while (taken.includes(numbered())) number += 1;
  return numbered();
}
