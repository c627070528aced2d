import type { FrameInputs, InvestmentPlan } from '@hjm/economics';
import { describeFrameMethod } from '@hjm/economics';
import type { ReactNode } from 'react';
import { type Attempt, problemAt } from '../attempt.js';
import { useEconomyAddress } from '../economy-address.js';
import type { EconomyView } from '../economy-view.js';
import { monthName, monthNumbers } from '../month-names.js';
import { SelectField } from '../select-field.js';
import { TextField } from '../text-field.js';
import type { FrameAnswer, FrameCase } from './frame-case.js';

type Props = {
  readonly of: FrameCase;
  readonly plan: InvestmentPlan;
  readonly found: FrameInputs | undefined;
  readonly view: EconomyView;
  readonly answer: Attempt<FrameAnswer> | undefined;
  readonly onChange: (part: Partial<FrameCase>) => void;
};

/** Which plan, after which month, by which method, and what if the need were less. The page follows at once. */
export function FrameChoices({ of, plan, found, view: { economy }, answer, onChange }: Props): ReactNode {
  const [, set] = useEconomyAddress();
  const earlier = found?.earlier ?? [];
  return (
    <div className="card comparison-form no-print">
      <SelectField label="Plan" value={plan.id} choices={economy.investments.map(({ id, titleSv }) => ({ value: id, label: titleSv }))} onChange={(id) => { set({ plan: id }); }} />
      {found === undefined ? null : (
        <>
          <SelectField
            label="Uppföljning efter"
            value={String(of.throughMonth)}
            choices={('groups' in found.outcomes ? monthNumbers(1, found.throughMonth) : [found.throughMonth]).map((month) => ({ value: String(month), label: monthName(month) }))}
            onChange={(month) => { onChange({ throughMonth: Number(month), asIf: { ...of.asIf, fromMonth: Math.min(12, Math.max(of.asIf.fromMonth, Number(month) + 1)) } }); }}
          />
          <SelectField
            label="Prognosmetod"
            value={of.method}
            choices={[{ value: 'linear', label: sentence(describeFrameMethod({ kind: 'linear' })) }, ...(earlier.length === 0 ? [] : [{ value: 'seasonal', label: sentence(describeFrameMethod({ kind: 'seasonal', earlier })) }])]}
            onChange={(method) => { onChange({ method: method === 'seasonal' ? 'seasonal' : 'linear', straight: [] }); }}
          />
          {(found.commitments ?? []).length === 0 || of.throughMonth === 12 ? null : (
            <label className="check-field">
              <input type="checkbox" checked={of.withCommitments} onChange={({ target }) => { onChange({ withCommitments: target.checked }); }} />
              Räkna med kända köp
            </label>
          )}
          {of.throughMonth === 12 ? null : <AsIf of={of} plan={plan} answer={answer} onChange={onChange} />}
        </>
      )}
    </div>
  );
}

const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

function AsIf({ of: { asIf, throughMonth }, plan, answer, onChange }: Pick<Props, 'of' | 'plan' | 'answer' | 'onChange'>): ReactNode {
  const change = (part: Partial<FrameCase['asIf']>): void => { onChange({ asIf: { ...asIf, ...part } }); };
  return (
    <fieldset className="is-wide as-if">
      <legend className="field-label">Tänk om behovet ändras</legend>
      <div className="as-if-fields">
        <TextField label="Inköpen ändras med" unit="%" value={asIf.percent} hint="Till exempel −20. Tomt: ingen ändring." problem={answer === undefined ? undefined : problemAt(answer, 'asIf')} onChange={(percent) => { change({ percent }); }} />
        <SelectField label="Från och med" value={String(asIf.fromMonth)} choices={monthNumbers(throughMonth + 1, 12).map((month) => ({ value: String(month), label: monthName(month) }))} onChange={(month) => { change({ fromMonth: Number(month) }); }} />
        <SelectField label="I gruppen" value={asIf.group} choices={[{ value: '', label: 'alla grupper' }, ...plan.groups.map(({ key, labelSv }) => ({ value: key, label: labelSv }))]} onChange={(group) => { change({ group }); }} />
      </div>
    </fieldset>
  );
}
