import { policyPartLabels } from '@hjm/rules/cases';
import type { ReactNode } from 'react';
import type { CaseTerms } from './case-api.js';

const either = new Intl.ListFormat('sv', { type: 'disjunction' });
const orText = (words: readonly string[]): string => either.format(words);

/** Says when the order that cases are handled by is made up, and what the region's source does not say. */
export function PolicyNotice({ terms: { policy, example } }: { readonly terms: CaseTerms }): ReactNode {
  if (!example) return null;
  return (
    <div className="notice is-warning">
      <p>
        <strong>Exempel, inte regionens ordning.</strong> Källorna säger inte {orText(policy.given.map((part) => policyPartLabels[part]))} i {policy.region}. Det är påhittat här, för prov. Fråga {policy.askWhom}.
      </p>
    </div>
  );
}
