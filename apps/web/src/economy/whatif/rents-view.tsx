import { amountLines, formatAmount, perPrincipalTable, type RentsForResult, type WhatIf } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Figure } from '../../ui/figure.js';
import { signedAmount } from '../amount.js';
import { problemAt } from '../attempt.js';
import type { EconomyView } from '../economy-view.js';
import { SaveTable } from '../save-table.js';
import { SelectField } from '../select-field.js';
import { Sentences } from '../sentences.js';
import { TextField } from '../text-field.js';
import { PrincipalsTable } from './principals-table.js';
import { principalsAnswer, rentsAnswer, type WhatIfCase } from './whatif-case.js';

type Props = { readonly of: WhatIfCase; readonly outcome: WhatIf; readonly view: EconomyView; readonly onChange: (part: Partial<WhatIfCase>) => void };

/** What an income must be for a result, and what it means for each principal. */
export function RentsView({ of, outcome, view, onChange }: Props): ReactNode {
  const rents = rentsAnswer(of, outcome);
  const { keys } = view.economy;
  return (
    <section className="card stack" aria-labelledby="hyror">
      <h3 id="hyror">Vad måste hyran bli?</h3>
      <div className="comparison-form no-print">
        <SelectField label="Intäkt som ändras" value={of.rentLine} choices={amountLines(outcome.chart).filter(({ kind }) => kind === 'income').map(({ key, labelSv }) => ({ value: key, label: labelSv }))} onChange={(rentLine) => { onChange({ rentLine }); }} />
        <TextField label="Resultat som ska nås" unit="kr" value={of.target} hint="Tomt: noll." problem={problemAt(rents, 'targetOre')} onChange={(target) => { onChange({ target }); }} />
        <SelectField label="Fördelas efter" value={of.key ?? ''} choices={[{ value: '', label: 'ingen nyckel' }, ...keys.map(({ id, titleSv }) => ({ value: id, label: titleSv }))]} onChange={(key) => { onChange({ key: key === '' ? null : key }); }} />
      </div>
      {rents.ok ? <Rents of={of} rents={rents.value} outcome={outcome} view={view} /> : null}
    </section>
  );
}

function Rents({ of, rents, outcome, view: { print, economy } }: Omit<Props, 'onChange'> & { readonly rents: RentsForResult }): ReactNode {
  if (rents.outcome === 'missing') return <p className="notice is-warning">{rents.reasonSv}</p>;
  const key = economy.keys.find(({ id }) => id === of.key);
  const principals = key === undefined ? undefined : principalsAnswer(of, key, outcome, rents);
  return (
    <>
      <dl className="comparison-figures">
        <Figure name={`${rents.labelSv} efter ändringarna`}>{formatAmount(rents.now, print)}</Figure>
        <Figure name={`${rents.labelSv} som behövs`}>{formatAmount(rents.needed, print)}</Figure>
        <Figure name="Förändring">
          {signedAmount(rents.change, print)} <small>{rents.percentSv === null ? '' : `(${rents.percentSv})`}</small>
        </Figure>
      </dl>
      <details className="disclosure">
        <summary>Så räknas det</summary>
        <Sentences of={rents.stepsSv} />
      </details>
      {principals === undefined ? null : principals.ok ? (
        <>
          <h4>Per huvudman</h4>
          <PrincipalsTable byChanges={principals.value.byChanges} byRents={principals.value.byRents} print={print} />
          <SaveTable table={perPrincipalTable(principals.value.byRents, print)} name="hyra-per-huvudman" sheet="Per huvudman" noticeSv={economy.noticeSv} />
        </>
      ) : (
        <p className="notice is-error">{principals.error.message}</p>
      )}
    </>
  );
}
