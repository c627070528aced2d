import { formatKronor, formatPercent } from '@hjm/core/text';

/** An amount with its sign, also of more than nothing: `+12,50 kr`. */
export function signedKronor(ore: number): string {
  return `${ore > 0 ? '+' : ''}${formatKronor(ore)}`;
}

/** The difference in per cent of what it was, with one decimal; a dash where there is nothing to take it of. */
export function signedShare({ a, difference }: { readonly a: number; readonly difference: number }): string {
  if (a <= 0) return '–';
  const share = (difference / a) * 100;
  if (difference !== 0 && Math.abs(share) < 0.05) return `${difference > 0 ? '+' : '\u2212'}under 0,1\u00A0%`;
  return `${difference > 0 ? '+' : ''}${formatPercent(String(share), { decimals: 1 })}`;
}
