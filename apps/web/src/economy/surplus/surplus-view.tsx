import { describeSurplusPolicy, refundLines, type SurplusPolicy } from '@hjm/economics';
import { type ReactNode, useState } from 'react';
import type { EconomyView } from '../economy-view.js';
import { SelectField } from '../select-field.js';
import { Sentences } from '../sentences.js';
import { KeyFields } from './key-fields.js';
import { firstPolicy, policyChoices } from './policy-choices.js';
import { answerOf, leftToSay, type SurplusCase, typedKeyOf } from './surplus-case.js';
import { SurplusForm } from './surplus-form.js';
import { SurplusResult } from './surplus-result.js';

/** What is chosen and typed, and beside it what comes of it, at once. */
export function SurplusView({ view }: { readonly view: EconomyView }): ReactNode {
  const { economy, statement } = view;
  const choices = policyChoices(economy);
  const [of, setCase] = useState<SurplusCase>(() => firstCase(view, firstPolicy(choices)));
  const policy = choices.find((one) => one.policy.id === of.policy)?.policy;
  const change = (part: Partial<SurplusCase>): void => { setCase((now) => ({ ...now, ...part })); };
  if (policy === undefined) {
    return (
      <section className="card stack price-form" aria-labelledby="vad-delas">
        <h2 id="vad-delas">Vad ska delas?</h2>
        <p>Ingen regel för resultatet är känd för ekonomins region. Lägg in den egna under Egna filer (JSON, delen Resultatreglering), eller välj en annan regions.</p>
        <SelectField label="Regel" value="" choices={[{ value: '', label: 'Välj …' }, ...choices.map((one) => ({ value: one.policy.id, label: one.label }))]} onChange={(id) => { change({ policy: id }); }} />
      </section>
    );
  }
  const answer = answerOf(of, policy, economy, statement);
  return (
    <>
      <div className="price-layout surplus-layout">
        <section className="stack no-print" aria-labelledby="vad-delas">
          <h2 id="vad-delas">Vad ska delas?</h2>
          <SurplusForm of={of} policy={policy} choices={choices} view={view} answer={answer} onChange={change} />
          <KeyFields of={of} policy={policy} keys={economy.keys} answer={answer} onChange={change} />
        </section>
        <SurplusResult answer={answer} left={leftToSay(of)} view={view} />
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

/** The page begins with a policy of the region, the latest closed year and the first key. */
function firstCase({ economy, statement }: EconomyView, policy: SurplusPolicy | undefined): SurplusCase {
  const closed = (statement?.columns ?? []).filter(({ account, throughMonth }) => account === 'closed' && throughMonth === undefined).toSorted((a, b) => a.year - b.year);
  const [key] = economy.keys;
  return {
    policy: policy?.id ?? '',
    column: closed.at(-1)?.key ?? null,
    refundLine: refundLines(economy.chart)[0]?.key ?? null,
    year: '',
    result: '',
    closedOn: null,
    retained: '',
    key: key?.id ?? null,
    typedKey: typedKeyOf(key, policy),
    roundTo: 'ore',
    remainderTo: null,
  };
}
