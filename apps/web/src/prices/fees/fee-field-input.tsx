import { type ReactNode, useId, useState } from 'react';
import type { FeeField } from './fee-case.js';

type Props = { readonly field: FeeField; readonly text: string; readonly problem: string | undefined; readonly onChange: (text: string) => void };

/** One question of a tariff, with the control that fits its answer. */
export function FeeFieldInput({ field: { question, kind, options }, text, problem, onChange }: Props): ReactNode {
  const id = useId();
  const [left, setLeft] = useState(false);
  if (kind === 'yesNo') {
    return (
      <fieldset className="field">
        <legend className="field-label">{question}</legend>
        <div className="radios is-in-row">
          {['ja', 'nej'].map((word) => (
            <label key={word}>
              <input type="radio" name={id} checked={text === word} onChange={() => { onChange(word); }} />
              {word === 'ja' ? 'Ja' : 'Nej'}
            </label>
          ))}
        </div>
      </fieldset>
    );
  }
  if (kind === 'choice') {
    return (
      <div className="field">
        <label htmlFor={id}>{question}</label>
        <select id={id} value={text} onChange={({ target }) => { onChange(target.value); }}>
          <option value="">Välj …</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.labelSv}
            </option>
          ))}
        </select>
      </div>
    );
  }
  const said = left ? problem : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{question}</label>
      <span className="with-unit">
        <input
          id={id}
          type={kind === 'day' ? 'date' : 'text'}
          inputMode={kind === 'day' ? undefined : kind === 'whole' ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={text}
          aria-invalid={said === undefined ? undefined : true}
          aria-describedby={`${id}problem`}
          onFocus={() => { setLeft(false); }}
          onBlur={() => { setLeft(true); }}
          onChange={({ target }) => { onChange(target.value); }}
        />
        {kind === 'kronor' ? <span>kr</span> : null}
      </span>
      <span id={`${id}problem`} role="status" className={said === undefined ? 'hint' : 'problem'}>
        {said}
      </span>
    </div>
  );
}
