import { amountLines, type ChangeField, type Scenario, type Statement } from '@hjm/economics';
import { formatCitation } from '@hjm/core';
import type { ReactNode } from 'react';
import { type Attempt, problemAt } from '../attempt.js';
import { TextField } from '../text-field.js';
import type { ChangeDraft } from './change-draft.js';

type Props = { readonly of: ChangeField; readonly draft: ChangeDraft; readonly path: string; readonly statement: Statement; readonly checked: Attempt<Scenario>; readonly onChange: (draft: ChangeDraft) => void };

/** How much of each line follows volume. No source says it: every share is given, and what is typed here is one's own. */
export function DriversFields({ of: { labelSv, hintSv }, draft, path, statement, checked, onChange }: Props): ReactNode {
  const { follows, drivers } = draft;
  const given = Object.values(follows).filter((share) => share.trim() !== '').length;
  const set = (line: string, share: string): void => { onChange({ ...draft, drivers: undefined, follows: { ...follows, [line]: share } }); };
  return (
    <details className="disclosure drivers" open={given === 0}>
      <summary>
        {labelSv}: {given === 0 ? 'måste fyllas i' : `${String(given)} rader`}
      </summary>
      <div className="stack">
        <p className="hint">{hintSv}</p>
        {drivers === undefined ? null : (
          <p className="quiet">
            {drivers.titleSv}
            {drivers.citation === null ? '' : ` (${formatCitation(drivers.citation)})`}
          </p>
        )}
        <div className="driver-lines">
          {amountLines(statement.chart).map(({ key, labelSv: line }) => (
            <TextField key={key} label={line} unit="%" value={follows[key] ?? ''} problem={(follows[key] ?? '') === '' ? undefined : problemAt(checked, `${path}.drivers.follows.${key}`)} onChange={(share) => { set(key, share); }} />
          ))}
        </div>
      </div>
    </details>
  );
}
