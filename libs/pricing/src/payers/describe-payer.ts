import { formatCitation } from '@hjm/core';
import type { PayerFault, PayerReason } from './payer-rules.js';

/** Why nobody can be said to pay, as a Swedish sentence. `labelOf` says what a fact, and a kind of payer, is called. */
export function describePayerFault(fault: PayerFault, labelOf: (id: string) => string): string {
  switch (fault.code) {
    case 'undetermined':
      return `${fault.whySv}${fault.needed.length === 0 ? '' : ` Det som behövs: ${fault.needed.map(labelOf).join('; ')}.`}`;
    case 'unknown-party':
      return `Reglerna säger ${labelOf(fault.payer)}, men vilken part det är framgår inte: väntade ${fault.expected}, fick ${fault.found}.${fault.nearest === undefined ? '' : ` Menade du ${fault.nearest}?`}`;
    case 'two-situations':
      return `Två uppgifter gäller från ${fault.from} och registrerades samma dag, och olika parter skulle betala.`;
  }
}

/** The rules behind a payer: each with its text and its sources. */
export function describePayerReasons(reasons: readonly PayerReason[]): readonly { readonly text: string; readonly sources: readonly string[] }[] {
  return reasons.map(({ rule, text, citations }) => ({ text: `${text} (${rule})`, sources: citations.map(formatCitation) }));
}
