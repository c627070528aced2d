import { amountLines, type ChangeField, type Scenario, type Statement } from '@hjm/economics';
import { type ReactNode, useId } from 'react';
import { type Attempt, problemAt } from '../attempt.js';
import { monthName, monthNumbers } from '../month-names.js';
import { SelectField } from '../select-field.js';
import { TextField } from '../text-field.js';
import { typedDecimal } from '../typed-number.js';
import type { ChangeDraft } from './change-draft.js';
import { DriversFields } from './drivers-fields.js';

type Props = { readonly field: ChangeField; readonly draft: ChangeDraft; readonly path: string; readonly statement: Statement; readonly checked: Attempt<Scenario>; readonly onChange: (draft: ChangeDraft) => void };

/** How far a slider goes. A field reaches further than its slider. */
const SLIDERS: { readonly [field: string]: { readonly min: number; readonly max: number; readonly step: number } } = {
  percent: { min: -20, max: 20, step: 0.5 },
  toPercent: { min: 30, max: 60, step: 0.5 },
  points: { min: -3, max: 3, step: 0.25 },
  fullTimeEquivalents: { min: -20, max: 20, step: 0.5 },
};

/** A field of a change by its kind. What is missing is asked for, what is wrong is told beside it. */
export function ChangeFieldInput({ field: of, draft, path, statement, checked, onChange }: Props): ReactNode {
  const { field, kind, labelSv, unitSv, hintSv } = of;
  const value = draft.fields[field] ?? '';
  const set = (text: string): void => { onChange({ ...draft, fields: { ...draft.fields, [field]: text } }); };
  const found = problemAt(checked, `${path}.${field}`);
  const problem = value.trim() === '' ? undefined : found;
  const hint = value.trim() === '' && found !== undefined ? [hintSv, 'Måste fyllas i.'].filter(Boolean).join(' ') : hintSv;
  const lines = amountLines(statement.chart);
  switch (kind) {
    case 'line':
      return <SelectField label={labelSv} value={value} choices={[{ value: '', label: 'Välj rad' }, ...lines.map((line) => ({ value: line.key, label: line.labelSv }))]} hint={hint} problem={problem} onChange={set} />;
    case 'lines':
      return <Lines of={of} draft={draft} statement={statement} onChange={onChange} />;
    case 'month':
      return <SelectField label={labelSv} value={value} choices={monthNumbers(1, 12).map((month) => ({ value: String(month), label: monthName(month) }))} problem={problem} onChange={set} />;
    case 'drivers':
      return <DriversFields of={of} draft={draft} path={path} statement={statement} checked={checked} onChange={onChange} />;
    case 'text':
      return <TextField kind="text" label={labelSv} value={value} hint={hint} problem={problem} onChange={set} />;
    case 'capital':
    case 'decimal':
    case 'ore':
      return (
        <div className="slider-field">
          <TextField label={labelSv} {...(unitSv === undefined ? {} : { unit: unitSv })} value={value} hint={hint} problem={problem} onChange={set} />
          <Slider field={field} label={labelSv} unit={unitSv ?? ''} value={value} onChange={set} />
        </div>
      );
  }
}

/** The same number as the field above, to be drawn. */
function Slider({ field, label, unit, value, onChange }: { readonly field: string; readonly label: string; readonly unit: string; readonly value: string; readonly onChange: (text: string) => void }): ReactNode {
  const range = SLIDERS[field];
  if (range === undefined) return null;
  const number = Number(typedDecimal(value === '' ? '0' : value));
  const text = (of: number): string => String(of).replace('.', ',').replace('-', '−');
  return (
    <div className="slider">
      <span aria-hidden="true">{text(range.min)}</span>
      <input type="range" aria-label={`${label}, reglage`} aria-valuetext={`${value === '' ? 'inget' : value} ${unit}`} min={range.min} max={range.max} step={range.step} value={Number.isFinite(number) ? number : 0} onChange={({ target }) => { onChange(text(Number(target.value))); }} />
      <span aria-hidden="true">{text(range.max)}</span>
    </div>
  );
}

function Lines({ of: { labelSv }, draft, statement, onChange }: { readonly of: ChangeField; readonly draft: ChangeDraft; readonly statement: Statement; readonly onChange: (draft: ChangeDraft) => void }): ReactNode {
  const id = useId();
  const { lines } = draft;
  return (
    <fieldset aria-describedby={`${id}om`}>
      <legend className="field-label">{labelSv}</legend>
      <div className="line-checks">
        {amountLines(statement.chart).map((line) => (
          <label key={line.key} className="check-field">
            <input type="checkbox" checked={lines.includes(line.key)} onChange={({ target }) => { onChange({ ...draft, lines: target.checked ? [...lines, line.key] : lines.filter((key) => key !== line.key) }); }} />
            {line.labelSv}
          </label>
        ))}
      </div>
      <span id={`${id}om`} className="hint">
        {lines.length === 0 ? 'Välj minst en rad.' : ''}
      </span>
    </fieldset>
  );
}
