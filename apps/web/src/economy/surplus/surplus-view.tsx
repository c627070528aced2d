import { describeSurplusPolicy, refundLines, type SurplusPolicy } from '@hjm/economics';
import { SURPLUS_POLICIES } from '@hjm/economics/regions';
import { type ReactNode, useState } from 'react';
import type { EconomyView } from '../economy-view.js';
import { Sentences } from '../sentences.js';
import { KeyFields } from './key-fields.js';
import { answerOf, type SurplusCase, typedKeyOf } from './surplus-case.js';
import { SurplusForm } from './surplus-form.js';
import { SurplusResult } from './surplus-result.js';

/** What is chosen and typed, and beside it what comes of it, at once. */
export function SurplusView({ view }: { readonly view: EconomyView }): ReactNode {
  const { economy, statement } = view;
  const policies = [...SURPLUS_POLICIES, ...economy.policies];
  const [of, setCase] = useState<SurplusCase>(() => firstCase(view, policies));
  const policy = policies.find(({ id }) => id === of.policy) ?? policies[0];
  if (policy === undefined) return null;
  const change = (part: Partial<SurplusCase>): void => { setCase((now) => ({ ...now, ...part })); };
  const answer = answerOf(of, policy, economy, statement);
  return (
    <>
      <div className="price-layout surplus-layout">
        <section className="stack no-print" aria-labelledby="vad-delas">
          <h2 id="vad-delas">Vad ska delas?</h2>
          <SurplusForm of={of} policy={policy} policies={policies} view={view} answer={answer} onChange={change} />
          <KeyFields of={of} policy={policy} keys={economy.keys} answer={answer} onChange={change} />
        </section>
        <SurplusResult answer={answer} view={view} />
      </div>
      <section className="card is-folding" aria-label="Regeln">
        <details className="disclosure">
          <summary>Så säger regeln: {policy.titleSv}</summary>
          <Sentences of={describeSurplusPolicy(policy).slice(1)} />
        </details>
      </section>
    </>
  );
}

/** The page begins with the region's own policy, the latest closed year and the first key. */
function firstCase({ economy, statement }: EconomyView, policies: readonly SurplusPolicy[]): SurplusCase {
  const closed = (statement?.columns ?? []).filter(({ account, throughMonth }) => account === 'closed' && throughMonth === undefined).toSorted((a, b) => a.year - b.year);
  const [key] = economy.keys;
  return {
    policy: (policies.find(({ region }) => region === economy.region) ?? policies[0])?.id ?? '',
    column: closed.at(-1)?.key ?? null,
    refundLine: refundLines(economy.chart)[0]?.key ?? null,
    year: '',
    result: '',
    closedOn: null,
    retained: '',
    key: key?.id ?? null,
    typedKey: typedKeyOf(key),
    roundTo: 'ore',
    remainderTo: null,
  };
}
