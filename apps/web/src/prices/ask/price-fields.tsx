import { unitText } from '@hjm/pricing';
import { type ReactNode, useId, useState } from 'react';
import { type AskedStep, type PriceCase, type ReadPriceCase, type Written } from './price-case.js';
import { MembersField } from './members-field.js';

type Props = { readonly case: PriceCase; readonly read: ReadPriceCase; readonly onChange: (next: PriceCase) => void };

/** The inputs that the price asks for, and no others. */
export function PriceFields({ case: of, read: { fields, edition, problems, result }, onChange }: Props): ReactNode {
  if (fields.length === 0) return result.outcome === 'price' ? <p className="quiet">Priset står i källan. Inga uppgifter behövs.</p> : null;
  const change = (id: string, value: Written): void => { onChange({ ...of, written: { ...of.written, [id]: value } }); };
  return (
    <div className="card stack">
      <h3>Uppgifter som priset räknas av</h3>
      {fields.map((step) => (
        <Field key={step.id} step={step} edition={edition} written={of.written[step.id]} problem={problems.get(step.id)} onChange={(value) => { change(step.id, value); }} />
      ))}
    </div>
  );
}

type FieldProps = {
  readonly step: AskedStep;
  readonly edition: ReadPriceCase['edition'];
  readonly written: Written | undefined;
  readonly problem: string | undefined;
  readonly onChange: (value: Written) => void;
};

function Field({ step, edition, written, problem, onChange }: FieldProps): ReactNode {
  const text = typeof written === 'string' ? written : '';
  if (step.kind === 'members') return <MembersField step={step} rows={typeof written === 'object' ? written : []} problem={problem} onChange={onChange} />;
  if (step.kind === 'input') return <NumberField step={step} text={text} problem={problem} onChange={onChange} />;
  if (step.kind === 'yesNo') return <YesNoField step={step} text={text} onChange={onChange} />;
  const options = 'rowsOf' in step ? (edition?.tables?.find(({ id }) => id === step.rowsOf)?.rows ?? []) : step.options;
  return <ChoiceField step={step} options={options} text={text} onChange={onChange} />;
}

/** The problem is said when the field is left, not while a number is half written. */
function NumberField({ step, text, problem, onChange }: { readonly step: AskedStep & { readonly kind: 'input' }; readonly text: string; readonly problem: string | undefined; readonly onChange: (value: string) => void }): ReactNode {
  const id = useId();
  const [left, setLeft] = useState(text !== '');
  const said = left ? problem : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{step.labelSv}</label>
      <span className="with-unit">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={said === undefined ? undefined : true}
          aria-describedby={`${id}enhet ${id}hjalp`}
          onFocus={() => { setLeft(false); }}
          onBlur={() => { setLeft(true); }}
          onChange={({ target }) => { onChange(target.value); }}
        />
        <span id={`${id}enhet`}>{step.unit === 'share' ? 'av 1' : unitText(step.unit)}</span>
      </span>
      <span id={`${id}hjalp`} role="status" className={said === undefined ? 'hint' : 'problem'}>
        {said ?? step.helpSv ?? (step.unit === 'share' ? 'En andel: 0,9 är nittio procent.' : '')}
      </span>
    </div>
  );
}

function YesNoField({ step, text, onChange }: { readonly step: AskedStep & { readonly kind: 'yesNo' }; readonly text: string; readonly onChange: (value: string) => void }): ReactNode {
  const name = useId();
  return (
    <fieldset className="field">
      <legend className="field-label">{step.labelSv}</legend>
      <div className="radios is-in-row">
        {['ja', 'nej'].map((word) => (
          <label key={word}>
            <input type="radio" name={name} checked={text === word} onChange={() => { onChange(word); }} />
            {word === 'ja' ? 'Ja' : 'Nej'}
          </label>
        ))}
      </div>
      {step.helpSv === undefined ? null : <span className="hint">{step.helpSv}</span>}
    </fieldset>
  );
}

function ChoiceField({ step, options, text, onChange }: { readonly step: AskedStep & { readonly kind: 'oneOf' }; readonly options: readonly { readonly id: string; readonly labelSv: string }[]; readonly text: string; readonly onChange: (value: string) => void }): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{step.labelSv}</label>
      <select id={id} value={text} aria-describedby={step.helpSv === undefined ? undefined : `${id}hjalp`} onChange={({ target }) => { onChange(target.value); }}>
        <option value="">Välj …</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.labelSv}
          </option>
        ))}
      </select>
      {step.helpSv === undefined ? null : (
        <span className="hint" id={`${id}hjalp`}>
          {step.helpSv}
        </span>
      )}
    </div>
  );
}
