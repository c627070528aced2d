import type { AmountPrint } from './amount-unit.js';

const ROUNDING_SV: { readonly [rule in AmountPrint['rounding']]: string } = { halfUp: 'halva från noll', halfEven: 'halva till jämnt', up: 'från noll', down: 'mot noll' };

/** How amounts are printed, in Swedish: the unit, the decimals, and that each is rounded by itself so that a shown sum may differ by a step. */
export function describePrint({ unit, decimals, rounding }: AmountPrint): string {
  if (unit === 'kr' && decimals === 2) return 'Belopp i kronor och ören.';
  const how = decimals === 0 ? `hela ${unit}` : `${unit} med ${String(decimals)} ${decimals === 1 ? 'decimal' : 'decimaler'}`;
  return `Belopp i ${how}; varje belopp är avrundat för sig (${ROUNDING_SV[rounding]}), så visade summor kan skilja på den sista siffran.`;
}
