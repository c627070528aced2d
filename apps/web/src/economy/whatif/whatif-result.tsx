import { formatAmount, type Statement, whatIfTable } from '@hjm/economics';
import type { WhatIf } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Figure } from '../../ui/figure.js';
import { signedAmount } from '../amount.js';
import type { EconomyView } from '../economy-view.js';
import { FileTableView } from '../file-table-view.js';
import { SaveTable } from '../save-table.js';
import { Sentences } from '../sentences.js';
import { EffectBars } from './effect-bars.js';
import { EffectSums } from './effect-sums.js';
import { RentsView } from './rents-view.js';
import { SensitivityView } from './sensitivity-view.js';
import type { WhatIfAnswer, WhatIfCase } from './whatif-case.js';

type Props = { readonly of: WhatIfCase; readonly answer: WhatIfAnswer; readonly view: EconomyView; readonly statement: Statement; readonly onChange: (part: Partial<WhatIfCase>) => void };

/** What the changes do, at once: the result before and after, each effect, which of them it hangs on, and what the rents must be. */
export function WhatIfResult({ of, answer: { outcome, leftOut }, view, statement, onChange }: Props): ReactNode {
  return (
    <section className="price-answer stack" aria-labelledby="verkan">
      <h2 id="verkan">Vad händer med resultatet?</h2>
      {outcome.ok ? (
        <>
          <Effects of={outcome.value} titleSv={of.titleSv} leftOut={leftOut} view={view} statement={statement} />
          <SensitivityView of={of} outcome={outcome.value} statement={statement} view={view} onChange={onChange} />
          <RentsView of={of} outcome={outcome.value} view={view} onChange={onChange} />
        </>
      ) : (
        <p className="notice is-error" role="alert">
          {outcome.error.message}
        </p>
      )}
    </section>
  );
}

function Effects({ of, titleSv, leftOut, view: { print, economy }, statement }: { readonly of: WhatIf; readonly titleSv: string; readonly leftOut: readonly number[]; readonly view: EconomyView; readonly statement: Statement }): ReactNode {
  const { before, after, difference, effects, stepsSv, scenario } = of;
  const missing = 'inte känt';
  const base = statement.columns.find(({ key }) => key === scenario.base)?.labelSv ?? scenario.base;
  return (
    <>
      <div className="card stack">
        <p className="print-only">
          <strong>{titleSv}</strong>
        </p>
        <dl className="comparison-figures">
          <Figure name={`Resultat, ${base}`}>{before.ore === null ? missing : formatAmount(before.ore, print)}</Figure>
          <Figure name="Skillnad">{difference.ore === null ? missing : signedAmount(difference.ore, print)}</Figure>
          <Figure name="Resultat efter">{after.ore === null ? missing : formatAmount(after.ore, print)}</Figure>
        </dl>
        <p role="status" className="visually-hidden">
          {after.ore === null ? 'Resultatet är inte känt.' : `Resultat efter ändringarna: ${formatAmount(after.ore, print)}.`}
        </p>
        {leftOut.length === 0 ? null : (
          <p className="notice is-warning">
            {leftOut.length === 1 ? 'En ändring räknas inte med än: något saknas i den.' : `${String(leftOut.length)} ändringar räknas inte med än: något saknas i dem.`}
          </p>
        )}
        {effects.length === 0 ? (
          <p>Inget är ändrat. Lägg till en ändring, så syns verkan här.</p>
        ) : (
          <>
            <EffectBars effects={effects} total={difference.ore} print={print} />
            <EffectSums effects={effects} total={difference} print={print} />
          </>
        )}
      </div>
      {effects.length === 0 ? null : (
        <div className="card stack">
          <h3>Rad för rad</h3>
          <details className="disclosure">
            <summary>Alla rader före och efter</summary>
            <FileTableView table={whatIfTable(of, print)} caption={`${titleSv}, ${print.unit}`} />
          </details>
          <details className="disclosure">
            <summary>Så räknas det</summary>
            <Sentences of={stepsSv} />
          </details>
          <SaveTable table={whatIfTable(of, print)} name={`scenario-${scenario.base}`} sheet="Scenario" noticeSv={economy.noticeSv}>
            <button type="button" className="button" onClick={() => { window.print(); }}>
              Skriv ut
            </button>
          </SaveTable>
        </div>
      )}
    </>
  );
}
