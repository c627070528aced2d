import { type AmountPrint, type EffectSum, formatAmount } from '@hjm/economics';
import type { ReactNode } from 'react';
import { amountText } from '../amount.js';

/** A sum of effects. One with parts that are missing is not known in full, and says how many. */
export function SumText({ of: { sum, known, missing }, print, unit = false }: { readonly of: EffectSum; readonly print: AmountPrint; readonly unit?: boolean }): ReactNode {
  const text = (ore: number): string => (unit ? formatAmount(ore, print) : amountText(ore, print));
  if (sum !== null) return <span className="amount">{text(sum)}</span>;
  if (known === null) return <span className="quiet">inte känt</span>;
  return (
    <>
      <span className="amount">känt {text(known)}</span> <span className="quiet sum-missing">({missing.length === 1 ? 'ett värde saknas' : `${String(missing.length)} värden saknas`})</span>
    </>
  );
}
