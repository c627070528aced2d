import type { Outcome } from '@hjm/rules';
import type { ReactNode } from 'react';

/** Outcomes from best to worst, with the word that stands for each. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  allowed: 'Ja',
  conditional: 'Ja, men',
  denied: 'Nej',
  undetermined: 'Går inte att svara',
};

const shapes: Readonly<Record<Outcome, ReactNode>> = {
  allowed: <path d="m7 12.5 3.4 3.4L17.2 8.6" />,
  conditional: <path d="M12 6.5v7M12 17.2v.1" />,
  denied: <path d="m8.2 8.2 7.6 7.6m0-7.6-7.6 7.6" />,
  undetermined: <path d="M9.2 9.3a2.9 2.9 0 1 1 4.3 2.5c-.9.5-1.5 1.1-1.5 2.1M12 17.2v.1" />,
};
const frames: Readonly<Record<Outcome, ReactNode>> = {
  allowed: <circle cx="12" cy="12" r="11" />,
  conditional: <path d="M12 .9 23.6 21a1.3 1.3 0 0 1-1.1 2h-21A1.3 1.3 0 0 1 .4 21L12 .9Z" />,
  denied: <path d="M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4Z" />,
  undetermined: <rect x="1" y="1" width="22" height="22" rx="5" />,
};

/** A sign per outcome that differs in shape, not in colour alone. Says nothing to a screen reader: the words stand beside it. */
export function OutcomeIcon({ outcome }: { readonly outcome: Outcome }): ReactNode {
  return (
    <svg className={`outcome-icon is-${outcome}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <g className="outcome-frame">{frames[outcome]}</g>
      <g className="outcome-shape" transform={outcome === 'conditional' ? 'translate(0 1.8)' : undefined}>
        {shapes[outcome]}
      </g>
    </svg>
  );
}

/** The outcome as a word with its sign. */
export function OutcomeLabel({ outcome }: { readonly outcome: Outcome }): ReactNode {
  return (
    <span className="outcome-label">
      <OutcomeIcon outcome={outcome} />
      {outcomeWords[outcome]}
    </span>
  );
}
