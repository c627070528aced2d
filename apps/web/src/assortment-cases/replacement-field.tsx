import { type ReactNode, useEffect, useId, useState } from 'react';
import { dayText } from '../ui/day.js';
import { type StoredCase, listCases } from './case-api.js';

/** The case that replaces a granted one; those that were applied for as its replacement stand first. */
export function ReplacementField({ of: { id } }: { readonly of: StoredCase }): ReactNode {
  const [cases, setCases] = useState<readonly StoredCase[]>([]);
  const fieldId = useId();
  useEffect(() => {
    void listCases({ limit: '100' }).then((page) => {
      if (page.ok) setCases(page.value.cases);
    });
  }, []);
  const meant = ({ view }: StoredCase): number => (view.application.replaces === id ? 0 : 1);
  return (
    <div className="field">
      <label htmlFor={fieldId}>Vilket ärende ersätter det här?</label>
      <select id={fieldId} name="replacedBy" defaultValue="">
        <option value="">Välj ärende</option>
        {cases
          .filter((one) => one.id !== id)
          .sort((a, b) => meant(a) - meant(b))
          .map((one) => (
            <option key={one.id} value={one.id}>
              {one.view.application.product}, ansökt {dayText(one.view.openedOn)}
            </option>
          ))}
      </select>
    </div>
  );
}
