import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { datasetPath, query } from '../indicator-api.js';
import { fetchFile } from '../fetch-file.js';
import { Said } from '../../ui/said.js';

type Format = 'xlsx' | 'csv' | 'kolada';

/** The results of the period as a file. */
export function ExportFiles({ dataset, period }: { readonly dataset: string; readonly period: string }): ReactNode {
  const id = useId();
  const [municipality, setMunicipality] = useState('');
  const [{ said, problem }, say] = useState<{ readonly said?: string; readonly problem?: string }>({});
  const fetchAs = async (format: Format): Promise<void> => {
    say({ said: 'Hämtar filen …' });
    const done = await fetchFile(`${datasetPath(dataset)}/export?${query({ period, format, ...(format === 'kolada' ? { municipality: municipality.trim() } : {}) })}`, `indikatorer.${format === 'kolada' ? 'json' : format}`);
    say(done.ok ? { said: `Sparad som ${done.value}.` } : { problem: done.problem });
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (municipality.trim() === '') {
      say({ problem: 'Skriv kommunens eller regionens kod i Kolada.' });
      document.getElementById(`${id}kod`)?.focus();
      return;
    }
    void fetchAs('kolada');
  };
  return (
    <section className="card stack no-print" aria-labelledby={`${id}fil`}>
      <h2 id={`${id}fil`}>Hämta som fil</h2>
      <p>Periodens utfall med alla uppdelningar. Små grupper är maskerade i filerna.</p>
      <div className="row">
        <button type="button" className="button" onClick={() => void fetchAs('xlsx')}>
          Excel
        </button>
        <button type="button" className="button" onClick={() => void fetchAs('csv')}>
          CSV
        </button>
        <button type="button" className="button" onClick={() => { window.print(); }}>
          Skriv ut
        </button>
      </div>
      <form className="kpi-kolada" onSubmit={submit} noValidate>
        <div className="field">
          <label htmlFor={`${id}kod`}>Kommunens eller regionens kod i Kolada</label>
          <input id={`${id}kod`} type="text" autoComplete="off" value={municipality} aria-describedby={`${id}om`} onChange={({ target }) => { setMunicipality(target.value); }} />
          <span className="hint" id={`${id}om`}>
            Kolada har bara helår, i totaler och per kön. Filen säger vad som inte får plats.
          </span>
        </div>
        <button type="submit" className="button">
          Koladas form (JSON)
        </button>
      </form>
      <Said said={said} problem={problem} />
    </section>
  );
}
