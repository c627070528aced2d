import type { Citation } from '@hjm/core';
import type { ReactNode } from 'react';
import { Citations } from '../ui/citations.js';

type Step = { readonly textSv: string; readonly citation: Citation | null };

/** How something was reckoned, step by step, each with where it stands. */
export function CitedSteps({ steps }: { readonly steps: readonly Step[] }): ReactNode {
  return (
    <ol className="price-steps">
      {steps.map(({ textSv, citation }, index) => (
        <li key={index}>
          <p className="price-step-sum">{textSv}</p>
          {citation === null ? null : <Citations of={[citation]} />}
        </li>
      ))}
    </ol>
  );
}
