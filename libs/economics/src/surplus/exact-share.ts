/** The most digits before and after the decimal sign of a share: what every spreadsheet keeps exactly. */
const SHARE = /^(\d{1,9})(?:\.(\d{1,6}))?$/;
const PLACES = 6;

/** How a share is written, for messages. */
export const SHARE_SV = 'ett tal som inte är negativt, med högst 9 siffror före och 6 efter decimaltecknet';

/** A share in whole millionths, exact and a safe integer; undefined when it is no share. */
export function millionths(share: unknown): number | undefined {
  const text = typeof share === 'number' ? String(share) : share;
  const match = typeof text === 'string' ? SHARE.exec(text) : null;
  if (match === null) return undefined;
  const [, whole = '', decimals = ''] = match;
  return Number(`${whole}${decimals.padEnd(PLACES, '0')}`);
}

/** Whole millionths, not negative, as exact decimal text. */
export function shareText(parts: bigint): string {
  const digits = String(parts).padStart(PLACES + 1, '0');
  const decimals = digits.slice(-PLACES).replace(/0+$/, '');
  return `${digits.slice(0, -PLACES)}${decimals === '' ? '' : `.${decimals}`}`;
}

/** The sum of shares in whole millionths. */
export function sumOfShares(shares: Iterable<number>): bigint {
  let sum = 0n;
  for (const share of shares) sum += BigInt(share);
  return sum;
}
