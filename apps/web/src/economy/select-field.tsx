import { type ReactNode, useId } from 'react';

type Choice = { readonly value: string; readonly label: string };
type Props = { readonly label: string; readonly value: string; readonly choices: readonly Choice[]; readonly onChange: (value: string) => void; readonly hint?: ReactNode; readonly problem?: string | undefined };

/** One of several, with a hint and what is wrong with the choice. */
export function SelectField({ label, value, choices, onChange, hint, problem }: Props): ReactNode {
  const id = useId();
  const said = problem ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} aria-invalid={problem === undefined ? undefined : true} aria-describedby={said === undefined ? undefined : `${id}om`} onChange={({ target }) => { onChange(target.value); }}>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
      {said === undefined ? null : (
        <span id={`${id}om`} className={problem === undefined ? 'hint' : 'problem'} role={problem === undefined ? undefined : 'status'}>
          {said}
        </span>
      )}
    </div>
  );
}
