import type { CasePolicy } from '@hjm/rules/cases';
import { type ReactNode, useId } from 'react';
import { rolesOf } from './shown-as.js';

type Props = { readonly policy: CasePolicy; readonly value: string; readonly onChange: (id: string) => void };

/** Whom the page is shown for. It opens nothing that is locked: it only shows what belongs to the role. */
export function RoleChoice({ policy, value, onChange }: Props): ReactNode {
  const fieldId = useId();
  return (
    <div className="field">
      <label htmlFor={fieldId}>Visa för</label>
      <select id={fieldId} value={value} onChange={({ target }) => { onChange(target.value); }}>
        {rolesOf(policy).map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
