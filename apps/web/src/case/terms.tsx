import type { TermThatApplies } from '@hjm/rules';
import { TOPIC_LABELS, describeTerm } from '@hjm/rules/text';
import type { ReactNode } from 'react';
import { Citations } from '../ui/citations.js';

/** What follows the right: who pays, fee, how many, follow-up and so on, by topic. */
export function Terms({ of }: { readonly of: readonly TermThatApplies[] }): ReactNode {
  if (of.length === 0) return null;
  const topics = [...new Set(of.map(({ term }) => term.topic))];
  return (
    <section className="card" aria-labelledby="villkor">
      <h3 id="villkor">Det här följer med</h3>
      <dl className="terms">
        {topics.map((topic) => (
          <div key={topic}>
            <dt>{TOPIC_LABELS[topic]}</dt>
            {of
              .filter(({ term }) => term.topic === topic)
              .map(({ rule, text, term, status, citations }) => (
                <dd key={rule}>
                  {status === 'unknown' ? <p className="quiet">Beror på uppgifter som saknas:</p> : null}
                  <p>{text}</p>
                  {'fee' in term || 'limit' in term ? <p className="quiet">{sentence(describeTerm(term))}</p> : null}
                  <Citations of={citations} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
