import { describeSensitivityRanking, type Scenario, sensitivityRankingTable, sensitivityUnits, type Statement, type WhatIf } from '@hjm/economics';
import type { ReactNode } from 'react';
import { problemAt } from '../attempt.js';
import type { EconomyView } from '../economy-view.js';
import { FileTableView } from '../file-table-view.js';
import { SaveTable } from '../save-table.js';
import { TextField } from '../text-field.js';
import { SensitivityBars } from './sensitivity-bars.js';
import { sensitivityAnswer, type WhatIfCase } from './whatif-case.js';

type Props = { readonly of: WhatIfCase; readonly outcome: WhatIf; readonly statement: Statement; readonly view: EconomyView; readonly onChange: (part: Partial<WhatIfCase>) => void };

/** Which change moves the result most, each a step down and a step up. How large a step is, the user says. */
export function SensitivityView({ of, outcome, statement, view: { print, economy }, onChange }: Props): ReactNode {
  const { changes }: Scenario = outcome.scenario;
  if (changes.length === 0) return null;
  const answer = sensitivityAnswer(of, outcome, statement);
  return (
    <section className="card stack" aria-labelledby="kanslighet">
      <h3 id="kanslighet">Vad påverkar mest?</h3>
      <div className="comparison-form no-print">
        {sensitivityUnits(changes).map(({ unit, unitSv }) => (
          <TextField key={unit} label={`Ett steg i ${unitSv}`} value={of.steps[unit]} problem={problemAt(answer, `steps.${unit}`)} onChange={(step) => { onChange({ steps: { ...of.steps, [unit]: step } }); }} />
        ))}
      </div>
      {answer.ok ? (
        <>
          <p>{describeSensitivityRanking(answer.value, print)[0]}</p>
          <SensitivityBars ranking={answer.value} print={print} />
          <details className="disclosure">
            <summary>Siffrorna i diagrammet</summary>
            <FileTableView table={sensitivityRankingTable(answer.value, print)} caption={`Vad ett steg gör med resultatet, ${print.unit}`} />
          </details>
          <SaveTable table={sensitivityRankingTable(answer.value, print)} name={`kanslighet-${outcome.scenario.base}`} sheet="Känslighet" noticeSv={economy.noticeSv} />
        </>
      ) : answer.error.code === 'invalid-sensitivity' ? null : (
        <p className="notice is-error" role="alert">{answer.error.message}</p>
      )}
    </section>
  );
}
