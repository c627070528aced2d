import type { RegisterRead } from './read-rentals.js';

/** Columns of the files that nothing was read from. A misspelt one could change every amount, so those are told apart. */
export function unknownColumns(read: RegisterRead | null): { readonly texts: readonly string[]; readonly suspect: boolean } {
  const files = [read?.register, read?.changes].filter((file) => file != null);
  const all = files.flatMap(({ name, unknown }) => unknown.map((column) => ({ name, ...column })));
  return {
    texts: all.map(({ name, header, nearest }) => `${name}: kolumnen ${header} används inte.${nearest === undefined ? '' : ` Menade du ${nearest}?`}`),
    suspect: all.some(({ nearest }) => nearest !== undefined),
  };
}
