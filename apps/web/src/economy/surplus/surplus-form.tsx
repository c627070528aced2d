import type { SurplusPolicy } from '@hjm/economics';
import { amountLines } from '@hjm/economics';
import type { ReactNode } from 'react';
import { DayField } from '../../ui/day-field.js';
import { problemAt } from '../attempt.js';
import type { EconomyView } from '../economy-view.js';
import { SelectField } from '../select-field.js';
import { TextField } from '../text-field.js';
import type { PolicyChoice } from './policy-choices.js';
import type { SurplusAnswer, SurplusCase } from './surplus-case.js';

type Props = {
  readonly of: SurplusCase;
  readonly policy: SurplusPolicy;
  readonly choices: readonly PolicyChoice[];
  readonly view: EconomyView;
  readonly answer: SurplusAnswer;
  readonly onChange: (part: Partial<SurplusCase>) => void;
};

const TYPED = '';

/** Which policy, which result, and what a policy needs beside it. */
export function SurplusForm({ of, policy, choices, view: { economy, statement }, answer, onChange }: Props): ReactNode {
  const columns = (statement?.columns ?? []).filter(({ throughMonth }) => throughMonth === undefined);
  const { from, to } = policy.validity;
  const { distribution } = answer;
  return (
    <div className="card stack price-form">
      <SelectField label="Regel" value={policy.id} choices={choices.map((one) => ({ value: one.policy.id, label: one.label }))} onChange={(id) => { onChange({ policy: id }); }} />
      {columns.length === 0 ? null : (
        <SelectField
          label="Resultat"
          value={of.column ?? TYPED}
          choices={[...columns.map(({ key, labelSv }) => ({ value: key, label: labelSv })), { value: TYPED, label: 'Skriv ett eget belopp' }]}
          onChange={(value) => { onChange({ column: value === TYPED ? null : value }); }}
        />
      )}
      {of.column === null ? (
        <>
          <TextField label="Bokslutsår" value={of.year} problem={of.year === '' ? undefined : problemAt(distribution, 'year')} hint="Till exempel 2023." onChange={(year) => { onChange({ year }); }} />
          <TextField
            label="Resultat före återbetalning"
            value={of.result}
            unit="kr"
            problem={of.result === '' ? undefined : problemAt(distribution, 'result')}
            hint="Ett underskott skrivs med minus. Det går att skriva 3 940 tkr."
            onChange={(result) => { onChange({ result }); }}
          />
        </>
      ) : (
        <SelectField
          label="Återbetalning som redan är bokförd"
          value={of.refundLine ?? TYPED}
          choices={[{ value: TYPED, label: 'Ingen rad' }, ...amountLines(economy.chart).map(({ key, labelSv }) => ({ value: key, label: labelSv }))]}
          hint={answer.before?.ok === true ? answer.before.value.textSv : undefined}
          problem={answer.before?.ok === false ? answer.before.error.message : undefined}
          onChange={(value) => { onChange({ refundLine: value === TYPED ? null : value }); }}
        />
      )}
      {policy.deficit.kind === 'fromRetained' ? (
        <TextField
          label="Resultatreglerat sedan tidigare år"
          value={of.retained}
          unit="kr"
          problem={problemAt(distribution, 'retainedFunds')}
          hint="Behövs när resultatet är ett underskott."
          onChange={(retained) => { onChange({ retained }); }}
        />
      ) : null}
      {from === null && to === null ? null : (
        <DayField label="Dag då bokslutet gjordes" hint={problemAt(distribution, 'closedOn') ?? 'Behövs bara när det är oklart om regeln hade börjat gälla.'} value={of.closedOn} onChange={(closedOn) => { onChange({ closedOn }); }} />
      )}
      <SelectField label="Delas i" value={of.roundTo} choices={[{ value: 'ore', label: 'ören' }, { value: 'kr', label: 'hela kronor' }]} onChange={(value) => { onChange({ roundTo: value === 'kr' ? 'kr' : 'ore' }); }} />
      {of.roundTo === 'kr' ? <RemainderField of={of} answer={answer} policy={policy} onChange={onChange} /> : null}
    </div>
  );
}

/** Who takes what whole kronor leave: nobody beforehand. */
function RemainderField({ of, answer, policy, onChange }: Pick<Props, 'of' | 'answer' | 'policy' | 'onChange'>): ReactNode {
  const principals = [...policy.surplus.recipients.filter(({ by }) => by === 'principal'), ...(answer.key?.ok === true ? answer.key.value.principals : [])];
  return (
    <SelectField
      label="Ören som blir över går till"
      value={of.remainderTo ?? ''}
      choices={[{ value: '', label: 'Välj' }, { value: 'retained', label: 'det som behålls' }, ...principals.map(({ id, nameSv }) => ({ value: id, label: nameSv }))]}
      problem={problemAt(answer.distribution, 'remainderTo')}
      onChange={(value) => { onChange({ remainderTo: value === '' ? null : value }); }}
    />
  );
}
