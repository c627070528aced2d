import { amountLines, type CapitalCosts, capitalEffects, capitalEffectTable, type StatementChart } from '@hjm/economics';
import { type ReactNode, useState } from 'react';
import { FileTableView } from '../file-table-view.js';
import { SaveTable } from '../save-table.js';
import { SelectField } from '../select-field.js';

type Props = { readonly of: CapitalCosts; readonly chart: StatementChart; readonly noticeSv: string | null };

/** What the purchases do to the lines of the statements of later years. Which lines, the chart does not say: they are asked for. */
export function CapitalEffect({ of, chart, noticeSv }: Props): ReactNode {
  const [depreciation, setDepreciation] = useState('');
  const [interest, setInterest] = useState('');
  const choices = [{ value: '', label: 'Välj rad' }, ...amountLines(chart).filter(({ kind }) => kind === 'cost').map(({ key, labelSv }) => ({ value: key, label: labelSv }))];
  const table = depreciation === '' || interest === '' ? undefined : capitalEffectTable(capitalEffects(of, { depreciation, interest }), chart);
  return (
    <>
      <h3>På resultaträkningens rader</h3>
      <div className="comparison-form no-print">
        <SelectField label="Raden för avskrivningar" value={depreciation} choices={choices} onChange={setDepreciation} />
        <SelectField label="Raden för räntan" value={interest} choices={choices} onChange={setInterest} />
      </div>
      {table === undefined ? null : (
        <>
          <FileTableView table={table} caption="Kapitalkostnad på resultaträkningens rader, kr" decimals={2} />
          <SaveTable table={table} name="kapitalkostnad-pa-raderna" sheet="På resultatet" noticeSv={noticeSv} />
        </>
      )}
    </>
  );
}
