import type { Outcome } from '@hjm/rules';
import type { ReactNode } from 'react';
import { OutcomeIcon } from '../ui/outcome.js';

/** How something stands, in words with a sign of its own shape; what is merely to come has no sign. */
export function StandingMark({ outcome, text }: { readonly outcome: Outcome | null; readonly text: string }): ReactNode {
  if (outcome === null) return <span>{text}</span>;
  return (
    <span className={`kpi-status is-${outcome}`}>
      <OutcomeIcon outcome={outcome} />
      {text}
    </span>
  );
}
