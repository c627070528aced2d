import type { Duty, Status } from '@hjm/rules';
import { STATUS_LABELS } from '@hjm/rules/text';
import type { ReactNode } from 'react';
import { Citations } from '../ui/citations.js';

const statusShapes: Readonly<Record<Status, ReactNode>> = {
  met: <path d="m3.5 8.5 3 3 6-7" />,
  unmet: <path d="m4 4 8 8m0-8-8 8" />,
  unknown: <path d="M3.5 8h9" />,
};

/** Requirements (*ska*) and advice (*bör*) that come with the right, each with its status. */
export function Duties({ of }: { readonly of: readonly (Duty & { readonly word: 'Krav' | 'Råd' })[] }): ReactNode {
  if (of.length === 0) return null;
  return (
    <section className="card" aria-labelledby="krav">
      <h3 id="krav">Krav och råd</h3>
      <ul className="duties">
        {of.map(({ rule, word, status, text, citations }) => (
          <li key={rule} className={`duty is-${status} is-${word === 'Krav' ? 'requirement' : 'advice'}`}>
            <p className="duty-status">
              <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                {statusShapes[status]}
              </svg>
              {word}, {STATUS_LABELS[word === 'Krav' ? 'requirements' : 'advice'][status]}
            </p>
            <p>{text}</p>
            <Citations of={citations} />
          </li>
        ))}
      </ul>
    </section>
  );
}
