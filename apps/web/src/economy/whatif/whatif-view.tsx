import { amountLines, type AmountPrint, formatAmount, type Statement } from '@hjm/economics';
import { type ReactNode, useState } from 'react';
import { signedAmount } from '../amount.js';
import { useEconomyAddress } from '../economy-address.js';
import type { EconomyView } from '../economy-view.js';
import { draftOf } from './change-draft.js';
import { ScenarioForm } from './scenario-form.js';
import { ONE_STEP, type WhatIfAnswer, type WhatIfCase, whatIfAnswer } from './whatif-case.js';
import { WhatIfResult } from './whatif-result.js';

type Props = { readonly view: EconomyView; readonly statement: Statement };

/** The scenario that the address names, or the first that there is; from there it is the user's own. */
export function WhatIfView({ view, statement }: Props): ReactNode {
  const [{ scenario }, set] = useEconomyAddress();
  const asked = typeof scenario === 'string' ? scenario : undefined;
  return <OneScenario key={asked ?? ''} view={view} statement={statement} scenario={asked} onScenario={(id) => { set({ scenario: id }); }} />;
}

function OneScenario({ view, statement, scenario, onScenario }: Props & { readonly scenario: string | undefined; readonly onScenario: (id: string) => void }): ReactNode {
  const [of, setCase] = useState<WhatIfCase>(() => firstCase(view, statement, scenario));
  const answer = whatIfAnswer(of, statement);
  const change = (part: Partial<WhatIfCase>): void => { setCase((now) => ({ ...now, ...part })); };
  return (
    <div className="price-layout whatif-layout">
      <section className="stack no-print" aria-labelledby="andringar">
        <h2 id="andringar">Vad ändras?</h2>
        <ScenarioForm of={of} statement={statement} scenarios={view.economy.scenarios} scenario={scenario} answer={answer} onScenario={onScenario} onChange={change} />
      </section>
      <AtOnce answer={answer} print={view.print} />
      <WhatIfResult of={of} answer={answer} view={view} statement={statement} onChange={change} />
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

/** The columns that a scenario may start from are whole years that are not being booked; the latest budget is what the page begins with. */
function firstCase({ economy }: EconomyView, statement: Statement, asked: string | undefined): WhatIfCase {
  const columns = statement.columns.filter(({ account, throughMonth }) => account !== 'actual' && throughMonth === undefined);
  const latest = columns.filter(({ account }) => account === 'budget').toSorted((a, b) => a.year - b.year).at(-1) ?? columns.at(-1);
  const scenario = asked === 'egen' ? undefined : (economy.scenarios.find(({ id }) => id === asked) ?? economy.scenarios[0]);
  return {
    titleSv: scenario?.titleSv ?? 'Eget scenario',
    base: scenario?.base ?? latest?.key ?? '',
    changes: scenario?.changes.map(draftOf) ?? [],
    interplay: 'inOrder',
    assumptionsSv: scenario?.assumptionsSv ?? [],
    rentLine: amountLines(statement.chart).find(({ kind }) => kind === 'income')?.key ?? '',
    target: '',
    key: economy.keys[0]?.id ?? null,
    steps: ONE_STEP,
  };
}
