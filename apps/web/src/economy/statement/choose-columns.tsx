import type { Comparison, Statement } from '@hjm/economics';
import type { ReactNode } from 'react';
import { SelectField } from '../select-field.js';

type Props = { readonly columns: Statement['columns']; readonly chosen: Comparison; readonly onChoose: (chosen: Comparison) => void };

/** Which column, against which. The table follows at once. */
export function ChooseColumns({ columns, chosen, onChoose }: Props): ReactNode {
  const choices = columns.map(({ key, labelSv }) => ({ value: key, label: labelSv }));
  return (
    <div className="economy-fields no-print">
      <SelectField label="Visa" value={chosen.of} choices={choices} onChange={(of) => { onChoose({ ...chosen, of }); }} />
      <SelectField label="mot" value={chosen.against} choices={choices} onChange={(against) => { onChoose({ ...chosen, against }); }} />
    </div>
  );
}
