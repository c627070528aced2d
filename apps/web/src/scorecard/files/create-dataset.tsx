import type { LocalDate } from '@hjm/core';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { DayField } from '../../ui/day-field.js';
import type { Choices, Dataset } from '../indicator-api.js';
import { createDataset } from './import-api.js';

/** A dataset of one's own: whose, what for, and for how long. */
export function CreateDataset({ choices: { regions, terms }, onCreated }: { readonly choices: Choices; readonly onCreated: (dataset: Dataset) => void }): ReactNode {
  const id = useId();
  const [region, setRegion] = useState(regions[0]?.id ?? '');
  const [titleSv, setTitle] = useState('');
  const [purpose, setPurpose] = useState(terms.purposes[0]?.id ?? '');
  const [asOf, setAsOf] = useState<LocalDate | null>(terms.today);
  const [keepUntil, setKeepUntil] = useState<LocalDate | null>(null);
  const [problem, setProblem] = useState<string>();
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const missing = titleSv.trim() === '' ? 'Skriv vad datamängden ska heta.' : asOf === null ? 'Välj den sista dagen som något är känt om.' : keepUntil === null ? 'Välj den sista dagen som raderna får sparas.' : undefined;
    if (missing !== undefined || asOf === null || keepUntil === null) {
      setProblem(missing);
      return;
    }
    const reply = await createDataset({ region, titleSv: titleSv.trim(), asOf, purpose, keepUntil });
    setProblem(reply.ok ? undefined : reply.problem);
    if (!reply.ok) return;
    setTitle('');
    onCreated(reply.value);
  };
  return (
    <form className="kpi-form" onSubmit={(event) => void submit(event)} noValidate>
      <div className="field">
        <label htmlFor={`${id}region`}>Region</label>
        <select id={`${id}region`} value={region} onChange={({ target }) => { setRegion(target.value); }}>
          {regions.map((one) => (
            <option key={one.id} value={one.id}>
              {one.nameSv}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}namn`}>Namn</label>
        <input id={`${id}namn`} type="text" autoComplete="off" maxLength={200} value={titleSv} aria-describedby={`${id}namnom`} onChange={({ target }) => { setTitle(target.value); }} />
        <span className="hint" id={`${id}namnom`}>Till exempel Egna filer 2024. Skriv inga namn på personer.</span>
      </div>
      <div className="field">
        <label htmlFor={`${id}andamal`}>Ändamål</label>
        <select id={`${id}andamal`} value={purpose} onChange={({ target }) => { setPurpose(target.value); }}>
          {terms.purposes.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label}
            </option>
          ))}
        </select>
      </div>
      <DayField label="Känt till och med" hint="Den dag då filerna togs ut. Det som pågick då räknas som pågående." value={asOf} emptyProblem="Välj en dag." onChange={setAsOf} />
      <DayField label="Sista dag att spara" hint="Sedan gallras raderna. Kedjan behåller bara att de har funnits." value={keepUntil} min={terms.today} max={terms.latestKeepUntil} onChange={setKeepUntil} />
      <button type="submit" className="button primary">
        Skapa datamängden
      </button>
      {problem === undefined ? null : (
        <p role="alert" className="notice is-error is-wide">
          {problem}
        </p>
      )}
    </form>
  );
}
