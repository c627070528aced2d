import { type LocalDate, isLocalDate } from '@hjm/core';
import { type ReactNode, useId, useState } from 'react';

type Props = {
  readonly label: string;
  readonly hint: ReactNode;
  readonly value: LocalDate | null;
  /** What is said when the field holds no day; left out, the field may be empty. */
  readonly emptyProblem?: string;
  readonly min?: LocalDate;
  readonly max?: LocalDate;
  readonly onChange: (value: LocalDate | null) => void;
};

/** A day in the browser's own date field. Tells of a day only when it is one. */
export function DayField({ label, hint, value, emptyProblem, min, max, onChange }: Props): ReactNode {
  const [text, setText] = useState<string>(value ?? '');
  const [fieldId, textId] = [useId(), useId()];
  const problem = isLocalDate(text) ? undefined : emptyProblem;
  return (
    <div className="field">
      <label htmlFor={fieldId}>{label}</label>
      <input
        id={fieldId}
        type="date"
        min={min}
        max={max}
        required={emptyProblem !== undefined}
        value={text}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={textId}
        onChange={({ target }) => {
          setText(target.value);
          if (isLocalDate(target.value)) onChange(target.value);
          else if (emptyProblem === undefined) onChange(null);
        }}
      />
      <span id={textId} className={problem === undefined ? 'hint' : 'problem'} role="status">
        {problem ?? hint}
      </span>
    </div>
  );
}
