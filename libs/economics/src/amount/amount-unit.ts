import type { Rounding } from '@hjm/core/money';

/** Kronor, thousands of kronor (tusental kronor) or millions (miljoner kronor), as reports write them. */
export type AmountUnit = 'kr' | 'tkr' | 'mnkr';

/** How amounts are printed, or how they were rounded before they came to us: so many decimals of a unit, rounded by a named rule. */
export type AmountPrint = {
  readonly unit: AmountUnit;
  /** 0 to 2 for kronor, 0 to 5 for tkr, 0 to 8 for mnkr: nothing is finer than an öre. */
  readonly decimals: number;
  readonly rounding: Rounding;
};

/** Whole kronor, halves away from zero. */
export const WHOLE_KR: AmountPrint = { unit: 'kr', decimals: 0, rounding: 'halfUp' };
/** Kronor and öre: exact. */
export const EXACT_KR: AmountPrint = { unit: 'kr', decimals: 2, rounding: 'halfUp' };
/** Whole tkr, halves away from zero, as income statements print. */
export const WHOLE_TKR: AmountPrint = { unit: 'tkr', decimals: 0, rounding: 'halfUp' };
/** Mnkr with one decimal, halves away from zero, as investment tables print. */
export const MNKR_ONE: AmountPrint = { unit: 'mnkr', decimals: 1, rounding: 'halfUp' };

/** Whole öre in one of each unit. */
export const ORE_PER: { readonly [unit in AmountUnit]: number } = { kr: 100, tkr: 100_000, mnkr: 100_000_000 };
