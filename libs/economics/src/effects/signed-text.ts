import type { Ore, Rounding } from '@hjm/core/money';
import { formatKronor, formatNumber } from '@hjm/core/text';

/** The named rules of rounding in Swedish. */
export const ROUNDING_SV: { readonly [rule in Rounding]: string } = {
  halfUp: 'till hela öre, halva öre från noll',
  halfEven: 'till hela öre, halva öre till jämnt',
  up: 'till hela öre, från noll',
  down: 'till hela öre, mot noll',
};

/** An amount with its sign, also when it is a plus. */
export const signedKronor = (ore: Ore): string => `${ore > 0 ? '+' : ''}${formatKronor(ore)}`;

/** An exact decimal text as Swedish text with its sign, also when it is a plus. */
export const signedNumber = (text: string): string => `${/^-|^0+(\.0+)?$/.test(text) ? '' : '+'}${formatNumber(text)}`;

/** An amount or that it is missing. */
export const kronorOrMissing = (ore: Ore | null): string => (ore === null ? 'uppgift saknas' : formatKronor(ore));
/** A change of an amount or that it is missing. */
export const changeOrMissing = (ore: Ore | null): string => (ore === null ? 'uppgift saknas' : signedKronor(ore));
