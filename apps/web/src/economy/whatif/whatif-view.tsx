import { type AmountPrint, type Economy, formatAmount, type Scenario, type Statement } from '@hjm/economics';
import { type ReactNode, useState } from 'react';
import { signedAmount } from '../amount.js';
import { useAskBeforeLeaving } from '../ask-before-leaving.js';
import { useEconomyAddress } from '../economy-address.js';
import type { EconomyView } from '../economy-view.js';
import { withSaved } from '../save-target.js';
import { firstCase, isUnsaved } from './first-case.js';
import { KeepScenario } from './keep-scenario.js';
import { ScenarioForm } from './scenario-form.js';
import { type WhatIfAnswer, type WhatIfCase, whatIfAnswer } from './whatif-case.js';
import { WhatIfResult } from './whatif-result.js';

type Props = { readonly view: EconomyView; readonly statement: Statement };

/** What is typed, and what it was when it last stood among the economy's scenarios. `of`: the scenario of the address that it belongs to. */
type Work = { readonly of: string | undefined; readonly now: WhatIfCase; readonly start: WhatIfCase };

/** The scenario that the address names, or the first that there is; from there it is the user's own, until it is saved. */
export function WhatIfView({ view, statement }: Props): ReactNode {
  const [{ scenario }, set] = useEconomyAddress();
  const asked = typeof scenario === 'string' ? scenario : undefined;
  const { economy } = view;
  const [saved, setSaved] = useState<{ readonly before: Economy; readonly scenario: Scenario }>();
  const scenarios = withSaved(economy.scenarios, saved?.before === economy ? saved.scenario : undefined);
  const from = asked === 'egen' ? undefined : (scenarios.find(({ id }) => id === asked) ?? scenarios[0]);
  const [work, setWork] = useState<Work>();
  const fresh = firstCase(economy, statement, from);
  const { now, start } = work !== undefined && work.of === asked ? work : { now: fresh, start: fresh };
  useAskBeforeLeaving(isUnsaved(now, start), 'Ändringarna är inte sparade. Vill du lämna dem?');
  const change = (part: Partial<WhatIfCase>): void => { setWork({ of: asked, now: { ...now, ...part }, start }); };
  const keep = (done: Scenario): void => {
    const kept = { ...now, titleSv: done.titleSv };
    setSaved({ before: economy, scenario: done });
    setWork({ of: done.id, now: kept, start: kept });
    set({ scenario: done.id }, { isSaved: true });
    view.reload();
  };
  const answer = whatIfAnswer(now, statement);
  return (
    <div className="price-layout whatif-layout">
      <section className="stack no-print" aria-labelledby="andringar">
        <h2 id="andringar">Vad ändras?</h2>
        <ScenarioForm of={now} statement={statement} scenarios={scenarios} scenario={asked} answer={answer} onScenario={(id) => { set({ scenario: id }); }} onChange={change} />
        <KeepScenario view={view} kept={scenarios} from={from} checked={answer.checked} onSaved={keep} />
      </section>
      <AtOnce answer={answer} print={view.print} />
      <WhatIfResult of={now} answer={answer} view={view} statement={statement} onChange={change} />
    </div>
  );
}

/** The result in sight while one draws, where the answer stands below. The answer itself tells it to the ear. */
function AtOnce({ answer: { outcome }, print }: { readonly answer: WhatIfAnswer; readonly print: AmountPrint }): ReactNode {
  if (!outcome.ok || outcome.value.after.ore === null || outcome.value.difference.ore === null) return null;
  return (
    <p className="at-once no-print" aria-hidden="true">
      Resultat efter <strong>{formatAmount(outcome.value.after.ore, print)}</strong> ({signedAmount(outcome.value.difference.ore, print)})
    </p>
  );
}
