import { CHANGE_FIELDS, CHANGE_KINDS_SV, type Scenario, type Statement } from '@hjm/economics';
import { type ReactNode, useId } from 'react';
import { Citations } from '../../ui/citations.js';
import type { Attempt } from '../attempt.js';
import { type ChangeDraft, citationOf } from './change-draft.js';
import { ChangeFieldInput } from './change-field-input.js';

type Props = {
  readonly at: number;
  /** Its number among the changes that count; undefined while something in it is missing. */
  readonly number: number | undefined;
  readonly draft: ChangeDraft;
  readonly statement: Statement;
  readonly checked: Attempt<Scenario>;
  readonly onChange: (draft: ChangeDraft) => void;
  readonly onRemove: () => void;
};

/** One change: its fields, where its figures come from, and whether it counts. */
export function ChangeCard({ at, number, draft, statement, checked, onChange, onRemove }: Props): ReactNode {
  const id = useId();
  const isLeftOut = number === undefined;
  const citation = citationOf(draft);
  const title = `${isLeftOut ? '' : `${String(number)}. `}${draft.labelSv ?? CHANGE_KINDS_SV[draft.kind]}`;
  return (
    <div className={`card stack price-form change-card ${isLeftOut ? 'is-assumed' : ''}`} role="group" aria-labelledby={`${id}namn`}>
      <div className="change-head">
        <h3 id={`${id}namn`}>{title}</h3>
        <button type="button" className="link-button" aria-label={`Ta bort: ${title}`} onClick={onRemove}>
          Ta bort
        </button>
      </div>
      {citation === undefined ? null : <Citations of={[citation]} />}
      {isLeftOut ? (
        <p className="quiet" role="status">
          Räknas inte med än: fyll i det som saknas.
        </p>
      ) : null}
      {CHANGE_FIELDS[draft.kind].map((field) => (
        <ChangeFieldInput key={field.field} field={field} draft={draft} path={`changes.${String(at)}`} statement={statement} checked={checked} onChange={onChange} />
      ))}
    </div>
  );
}
