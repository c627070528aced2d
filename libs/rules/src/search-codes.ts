import type { Scope } from './package-types.js';

/** How a code was found, best first. `general`: the package is about all products. */
export const CODE_WAYS = ['exact', 'finer', 'group', 'alias', 'general'] as const;
export type CodeWay = (typeof CODE_WAYS)[number];
export type CodeMatch = { readonly way: CodeWay; readonly code: string; readonly why?: string };

const ALONE = /^(?:iso[ -]?)?(?:9999[ :]+)?([\d\s.\-\u2011\u2013\u00A0]+)$/i;
const AMONG_WORDS = /(?<![\p{L}\p{N}])\d\d(?:[ .\-\u2011\u2013\u00A0]?\d\d){1,3}(?![\p{L}\p{N}])/u;

/**
 * The digits of the ISO 9999 code in a query, however it is written (`222109`, `22 21 09`, `22.21-09`, `ISO 9999 22 21`), and
 * the rest of the query. One pair counts as a code only when it stands alone; among words it may be a measure.
 */
export function codeIn(query: string): { readonly digits: string | undefined; readonly rest: string } {
  const alone = ALONE.exec(query.trim())?.[1]?.replace(/\D/g, '');
  if (alone !== undefined && alone.length >= 2 && alone.length <= 8) return { digits: alone, rest: '' };
  const among = AMONG_WORDS.exec(query);
  if (among === null) return { digits: undefined, rest: query };
  const before = query.slice(0, among.index).replace(/iso(?:[ -]?9999)?[ :]*$/i, '');
  return { digits: among[0].replace(/\D/g, ''), rest: `${before} ${query.slice(among.index + among[0].length)}` };
}

const digitsOf = (code: string): string => code.replace(/\D/g, '');

/** The best way in which a package has to do with a code: it is its code, covers it, has codes under it, or knows it by another name. */
export function matchCode({ isoCodes, aliases = [] }: Scope, digits: string): CodeMatch | undefined {
  const way = (code: string): CodeWay | undefined => {
    const own = digitsOf(code);
    return own === digits ? 'exact' : digits.startsWith(own) ? 'finer' : own.startsWith(digits) ? 'group' : undefined;
  };
  const own = isoCodes.flatMap((code): CodeMatch[] => (way(code) === undefined ? [] : [{ way: way(code) as CodeWay, code }]));
  const others = aliases.flatMap(({ code, why }): CodeMatch[] => (way(code) === undefined ? [] : [{ way: 'alias', code, why }]));
  const all = [...own, ...others].sort((a, b) => CODE_WAYS.indexOf(a.way) - CODE_WAYS.indexOf(b.way) || b.code.length - a.code.length);
  return all[0] ?? (isoCodes.length === 0 ? { way: 'general', code: '' } : undefined);
}

/** The code that begins most like the digits, in at least one pair; the first of equals. */
export function nearestCode(codes: Iterable<string>, digits: string): string | undefined {
  let best: string | undefined;
  let most = 1;
  for (const code of codes) {
    const own = digitsOf(code);
    let same = 0;
    while (same < own.length && own[same] === digits[same]) same++;
    if (same > most) [best, most] = [code, same];
  }
  return best;
}
