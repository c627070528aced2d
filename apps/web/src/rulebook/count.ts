const format = new Intl.NumberFormat('sv');

/** An exact count, given as a decimal string of any length, with spaces between thousands. */
export const count = (digits: string): string => format.format(BigInt(digits));
