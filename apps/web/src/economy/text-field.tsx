import { type ReactNode, useId } from 'react';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly unit?: string;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  /** Numbers are short and stand to the right. */
  readonly kind?: 'number' | 'text';
  /** The label is for the ear, where a heading of the column says it to the eye. */
  readonly quietLabel?: boolean;
};

/** A line to write in, with its unit, a hint, and what is wrong with what stands there. */
export function TextField({ label, value, onChange, unit, hint, problem, kind = 'number', quietLabel = false }: Props): ReactNode {
  const id = useId();
  const said = problem ?? hint;
  const input = (
    <input
      id={id}
      type="text"
      className={kind === 'text' ? 'wide-input' : undefined}
      autoComplete="off"
      value={value}
      aria-invalid={problem === undefined ? undefined : true}
      aria-describedby={said === undefined ? undefined : `${id}om`}
      onChange={({ target }) => { onChange(target.value); }}
    />
  );
  return (
    <div className="field">
      <label htmlFor={id} className={quietLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {kind === 'text' ? (
        input
      ) : (
        <span className="with-unit is-short">
          {input}
          {unit === undefined ? null : <span>{unit}</span>}
        </span>
      )}
      {said === undefined ? null : (
        <span id={`${id}om`} className={problem === undefined ? 'hint' : 'problem'} role={problem === undefined ? undefined : 'status'}>
          {said}
        </span>
      )}
    </div>
  );
}
