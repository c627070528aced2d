import { HjmError } from '@hjm/core';
import { parseNumber } from '@hjm/core/text';

/** A number as Swedes write it, in units of the last of so many decimals: with two, kronor become öre. `undefined` when it is none. */
export function readNumber(text: string, decimals: number): number | undefined {
  try {
    const number = parseNumber(text).times(10 ** decimals);
    return number.isInteger() && Number.isSafeInteger(number.toNumber()) ? number.toNumber() : undefined;
  } catch (error) {
    if (error instanceof HjmError) return undefined;
    throw error;
  }
}
