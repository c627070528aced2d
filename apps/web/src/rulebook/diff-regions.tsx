import type { Rule } from '@hjm/rules';
import type { AnswerPart, Comparison } from '@hjm/rules/compare';
import { STATUS_LABELS } from '@hjm/rules/text';
import type { ReactNode } from 'react';
import { OutcomeLabel } from '../ui/outcome.js';
import { count } from './count.js';

/** Exactly which cases have another answer, in plain words. */
export function DiffRegions({ of: { regions }, rules }: { readonly of: Comparison; readonly rules: readonly Rule[] }): ReactNode {
  if (regions.length === 0) return null;
  return (
    <section aria-labelledby="var">
      <h3 id="var">Exakt var svaret skiljer</h3>
      <ol className="regions">
        {regions.map(({ before, after, count: size, where, more }, index) => (
          <li key={index}>
            <p className="region-change">
              <span className="visually-hidden">Från </span>
              <OutcomeLabel outcome={before.outcome} />
              <span aria-hidden="true">→</span>
              <span className="visually-hidden"> till </span>
              <OutcomeLabel outcome={after.outcome} />
              <span className="quiet">
                i {count(size)} fall
              </span>
            </p>
            <Duties part={before} rules={rules} when="Före" />
            <Duties part={after} rules={rules} when="Efter" />
            <ul className="plain-list">
              {where.map((text) => (
                <li key={text}>
                  <p className="sentence">{text}</p>
                </li>
              ))}
              {more ? <li>och fler</li> : null}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Duties({ part: { requirements, advice }, rules, when }: { readonly part: AnswerPart; readonly rules: readonly Rule[]; readonly when: string }): ReactNode {
  const duties = [
    ...Object.entries(requirements).map(([id, status]) => ({ id, said: `krav, ${STATUS_LABELS.requirements[status]}` })),
    ...Object.entries(advice).map(([id, status]) => ({ id, said: `råd, ${STATUS_LABELS.advice[status]}` })),
  ];
  if (duties.length === 0) return null;
  return (
    <ul className="quiet region-duties">
      {duties.map(({ id, said }) => (
        <li key={id}>
          {when}: {said}. {rules.find((rule) => rule.id === id)?.text ?? id}
        </li>
      ))}
    </ul>
  );
}
