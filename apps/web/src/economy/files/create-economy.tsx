import type { StatementChart } from '@hjm/economics';
import { ECONOMY_REGIONS } from '@hjm/economics/regions';
import { type ReactNode, type SubmitEvent, useId, useState } from 'react';
import { saveFile } from '../../scorecard/save-file.js';
import type { EconomyHead } from '../economy-api.js';
import type { RefusedPart } from '../economy-parts-api.js';
import { Faults } from '../faults.js';
import { SelectField } from '../select-field.js';
import { TextField } from '../text-field.js';
import { createEconomy } from './economy-files-api.js';
import { regionId } from './region-id.js';

/** In place of an id: a region of which no document is known. */
const OTHER = '+';

/** An economy of one's own: whose, what it is called, and by which chart when the region's is not known. */
export function CreateEconomy({ onCreated }: { readonly onCreated: (economy: EconomyHead) => void }): ReactNode {
  const id = useId();
  const [choice, setChoice] = useState('');
  const [named, setNamed] = useState('');
  const [titleSv, setTitle] = useState('');
  const [chart, setChart] = useState<File>();
  const [refused, setRefused] = useState<RefusedPart>();
  const [unsaid, setUnsaid] = useState(false);
  const region = choice === OTHER ? regionId(named) : choice;
  const known = ECONOMY_REGIONS.find((one) => one.id === region)?.chart ?? null;
  const example = ECONOMY_REGIONS.find((one) => one.chart !== null)?.chart;
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const refuse = (problem: string): void => { setRefused({ ok: false, problem, issues: [] }); };
    setUnsaid(region === '');
    const lacks = [...(region === '' ? ['Säg vilken region ekonomin är för.'] : []), ...(titleSv.trim() === '' ? ['Skriv vad ekonomin ska heta.'] : [])];
    if (lacks.length > 0) {
      refuse(lacks.join(' '));
      return;
    }
    let own: StatementChart | undefined;
    try {
      own = chart === undefined ? undefined : (JSON.parse(await chart.text()) as StatementChart);
    } catch {
      refuse('Uppställningen går inte att läsa: filen är inte JSON.');
      return;
    }
    const done = await createEconomy({ region, titleSv: titleSv.trim(), chart: own });
    setRefused(done.ok ? undefined : done);
    if (!done.ok) return;
    setTitle('');
    onCreated(done.value);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      <div className="economy-fields">
        <SelectField
          label="Region"
          value={choice}
          choices={[...(choice === '' ? [{ value: '', label: 'Välj …' }] : []), ...ECONOMY_REGIONS.map((one) => ({ value: one.id, label: one.titleSv })), { value: OTHER, label: 'Annan region' }]}
          problem={unsaid && choice === '' ? 'Välj en region.' : undefined}
          onChange={setChoice}
        />
        {choice === OTHER ? <TextField kind="text" label="Regionens namn" value={named} hint={region === '' ? 'Till exempel Region Gotland.' : `I en egen uppställning står den som "region": "${region}".`} problem={unsaid && region === '' ? 'Skriv regionens namn.' : undefined} onChange={setNamed} /> : null}
        <div className="field">
          <label htmlFor={`${id}namn`}>Namn</label>
          <input id={`${id}namn`} type="text" autoComplete="off" maxLength={200} value={titleSv} onChange={({ target }) => { setTitle(target.value); }} />
        </div>
      </div>
      <details className="disclosure" open={choice !== '' && known === null}>
        <summary>{choice !== '' && known === null ? 'Egen uppställning (behövs för regionen)' : 'Egen uppställning i stället för regionens'}</summary>
        <div className="field">
          <label htmlFor={`${id}uppstallning`}>Uppställning som JSON</label>
          <input id={`${id}uppstallning`} type="file" accept=".json,application/json" onChange={({ target }) => { setChart(target.files?.[0]); }} />
        </div>
        {example === null || example === undefined || region === '' ? null : (
          <p>
            <button type="button" className="link-button" onClick={() => { saveFile('uppstallning.json', [JSON.stringify(startOf(example, region), null, 2)], 'application/json'); }}>
              Hämta en uppställning att utgå från
            </button>
          </p>
        )}
      </details>
      <div className="row">
        <button type="submit" className="button primary">
          Skapa ekonomin
        </button>
      </div>
      {refused === undefined ? null : <Faults of={refused} />}
    </form>
  );
}

/** A chart to begin with: the known one, or a copy of it for a region that has none, which then is nobody's document. */
function startOf(chart: StatementChart, region: string): StatementChart {
  return chart.region === region ? chart : { ...chart, id: `${region}-egen`, region, titleSv: 'Egen uppställning', citation: null };
}
