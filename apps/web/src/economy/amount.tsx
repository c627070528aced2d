import type { Ore } from '@hjm/core/money';
import { formatNumber } from '@hjm/core/text';
import { type AmountPrint, formatAmount, roundedAmount } from '@hjm/economics';
import type { ReactNode } from 'react';

/** An amount without its unit, for tables whose heading says it. `sign`: a plus is written too. */
export function amountText(ore: Ore, print: AmountPrint, sign = false): string {
  const rounded = roundedAmount(ore, print);
  return `${sign && /[1-9]/.test(rounded) && !rounded.startsWith('-') ? '+' : ''}${formatNumber(rounded, { decimals: print.decimals })}`;
}

/** An amount with its unit and its sign, also when it is a plus. */
export const signedAmount = (ore: Ore, print: AmountPrint): string => `${ore > 0 ? '+' : ''}${formatAmount(ore, print)}`;

type Props = { readonly ore: Ore | null; readonly print: AmountPrint; readonly sign?: boolean };

/** An amount of a table. What is missing says so: it is not zero. */
export function Amount({ ore, print, sign = false }: Props): ReactNode {
  return ore === null ? <span className="quiet">saknas</span> : <span className="amount">{amountText(ore, print, sign)}</span>;
}
