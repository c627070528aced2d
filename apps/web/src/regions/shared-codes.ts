import { isoDigits } from '@hjm/core';
import { rulebooks } from '../rulebooks.js';

/** A code that some region has rules for, with what it is called there and how many regions have it. */
export type SharedCode = { readonly code: string; readonly label: string; readonly regions: number };

/** A code as it is written: `222109` is `22 21 09`. */
export const spaced = (code: string): string => (isoDigits(code) ?? code).replace(/..(?!$)/g, '$& ');

/** Every code, those that most regions have first. */
export const codes: readonly SharedCode[] = [...new Set(rulebooks.flatMap(({ package: { scope } }) => scope.isoCodes.map(spaced)))]
  .map((code): SharedCode => {
    const covering = rulebooks.filter(({ package: { scope } }) => scope.isoCodes.some((own) => code.startsWith(spaced(own))));
    return { code, label: covering[0]?.package.scope.label ?? '', regions: new Set(covering.map(({ package: { region } }) => region)).size };
  })
  .sort((a, b) => b.regions - a.regions || a.code.localeCompare(b.code));
