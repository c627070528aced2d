import type { Comparison, Statement } from '@hjm/economics';
import type { ReactNode } from 'react';
import { SelectField } from '../select-field.js';

type Props = { readonly columns: Statement['columns']; readonly chosen: Partial<Comparison>; readonly onChoose: (chosen: Partial<Comparison>) => void };

/** Which column, against which. The table follows at once. Nothing stands chosen where no two columns are of the same months. */
export function ChooseColumns({ columns, chosen, onChoose }: Props): ReactNode {
  const choices = columns.map(({ key, labelSv }) => ({ value: key, label: labelSv }));
  const withNone = (key: string | undefined): typeof choices => (key === undefined ? [{ value: '', label: 'Välj …' }, ...choices] : choices);
  return (
    <div className="economy-fields no-print">
      <SelectField label="Visa" value={chosen.of ?? ''} choices={withNone(chosen.of)} onChange={(of) => { onChoose({ ...chosen, of }); }} />
      <SelectField label="mot" value={chosen.against ?? ''} choices={withNone(chosen.against)} onChange={(against) => { onChoose({ ...chosen, against }); }} />
    </div>
  );
}
