import type { ColumnMapping } from '@hjm/tables';
import { type ReactNode, type SubmitEvent, useEffect, useId, useState } from 'react';
import { tableCalled } from '../result/record-columns.js';
import { readHeaders } from './read-headers.js';

type Props = { readonly file: File; readonly table: string; readonly onMapped: (mapping: ColumnMapping) => void };

/** Which header of a file is which field, where the names are not known. What is chosen is kept with the dataset, for the next file. */
export function MapColumns({ file, table, onMapped }: Props): ReactNode {
  const id = useId();
  const [headers, setHeaders] = useState<readonly string[]>([]);
  const [mapping, setMapping] = useState<ColumnMapping>({});
  useEffect(() => {
    void readHeaders(file).then(setHeaders);
  }, [file]);
  const fields = tableCalled(table)?.fields ?? [];
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onMapped(Object.fromEntries(Object.entries(mapping).filter(([, header]) => header.trim() !== '')));
  };
  return (
    <form className="kpi-form kpi-mapping" onSubmit={submit} noValidate>
      <p className="is-wide">
        <strong>Välj vilken rubrik i filen som är vilken uppgift.</strong> Valet sparas med datamängden och används för nästa fil av samma slag. Det som lämnas tomt söks efter namn.
      </p>
      {fields.map(({ key, labelSv, required }) => (
        <div className="field" key={key}>
          <label htmlFor={`${id}${key}`}>
            {labelSv}
            {required ? ' (måste finnas)' : ''}
          </label>
          {headers.length > 0 ? (
            <select id={`${id}${key}`} value={mapping[key] ?? ''} onChange={({ target }) => { setMapping({ ...mapping, [key]: target.value }); }}>
              <option value="">söks efter namn</option>
              {headers.map((header) => (
                <option key={header} value={header}>
                  {header}
                </option>
              ))}
            </select>
          ) : (
            <input id={`${id}${key}`} type="text" autoComplete="off" value={mapping[key] ?? ''} onChange={({ target }) => { setMapping({ ...mapping, [key]: target.value }); }} />
          )}
        </div>
      ))}
      <button type="submit" className="button primary">
        Läs in med de här kolumnerna
      </button>
    </form>
  );
}
