import { HjmError } from '@hjm/core';
import { type ReactNode, useId, useState } from 'react';
import { PageTitle } from '../../shell/page-title.js';
import { EconomyNav } from '../economy-nav.js';
import { SelectField } from '../select-field.js';
import { Sentences } from '../sentences.js';
import { emptyRow, type PriceVolumeCase, priceVolumeAnswer, rowOf } from './price-volume-case.js';
import { PriceVolumeResult } from './price-volume-result.js';
import { PriceVolumeRows } from './price-volume-rows.js';
import { readPriceVolume } from './read-price-volume.js';
import '../../styles/prices.css';
import '../../styles/scorecard.css';
import '../../styles/economy.css';
import '../../styles/economy-pages.css';

const MADE_UP_SV = 'Demodata: underlaget är påhittat.';
const MIXED = { '': 'Välj', toPrice: 'till priset', toVolume: 'till volymen', separate: 'för sig, som samspel' } as const;
const NEW = { '': 'Välj', toVolume: 'till volymen', apart: 'för sig' } as const;
const choicesOf = (labels: Readonly<Record<string, string>>): readonly { value: string; label: string }[] => Object.entries(labels).map(([value, label]) => ({ value, label }));

/** *Pris och volym*: how much of a change between two periods is due to prices, and how much to volumes. Nothing leaves the browser. */
export function PriceVolumePage(): ReactNode {
  const id = useId();
  const [of, setCase] = useState<PriceVolumeCase>({ rows: [emptyRow], mixed: '', newAndRemoved: '' });
  const [noticeSv, setNotice] = useState<string | null>(null);
  const [refused, setRefused] = useState<HjmError>();
  const change = (part: Partial<PriceVolumeCase>): void => { setCase((now) => ({ ...now, ...part })); };
  const load = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      const { items, demo } = await readPriceVolume(file);
      change({ rows: items.map(rowOf) });
      setNotice(demo ? MADE_UP_SV : null);
      setRefused(undefined);
    } catch (error) {
      if (!(error instanceof HjmError)) throw error;
      setRefused(error);
    }
  };
  const answer = priceVolumeAnswer(of);
  return (
    <>
      <EconomyNav />
      <PageTitle title="Pris och volym">
        <p className="lead">Dela en förändring mellan två perioder i vad priset gör och vad volymen gör. Allt räknas i din webbläsare och inget sparas.</p>
      </PageTitle>
      <div className="economy-page stack">
        {noticeSv === null ? null : <p className="notice">{noticeSv}</p>}
        <section className="card stack no-print" aria-labelledby={`${id}underlag`}>
          <h2 id={`${id}underlag`}>Priser och volymer</h2>
          <div className="field">
            <label htmlFor={`${id}fil`}>Fil (CSV eller Excel)</label>
            <input id={`${id}fil`} type="file" accept=".csv,.xlsx" aria-describedby={`${id}filom`} onChange={({ target }) => void load(target.files?.[0])} />
            <span id={`${id}filom`} className="hint">Kolumner: Nyckel, Benämning, Volym före, Pris före, Volym efter, Pris efter. En period som posten inte fanns i lämnas tom.</span>
          </div>
          {refused === undefined ? null : (
            <div role="alert" className="notice is-error stack">
              <p>{refused.message}</p>
              <Sentences of={refused.issues.slice(0, 20).map(({ path, expected, found }) => `${path}: väntade ${expected}; fick ${found}.`)} />
            </div>
          )}
          <div className="comparison-form">
            <SelectField label="Ny volym till nytt pris räknas" value={of.mixed} choices={choicesOf(MIXED)} onChange={(mixed) => { change({ mixed: mixed as PriceVolumeCase['mixed'] }); }} />
            <SelectField label="Nytt och borttaget räknas" value={of.newAndRemoved} choices={choicesOf(NEW)} onChange={(newAndRemoved) => { change({ newAndRemoved: newAndRemoved as PriceVolumeCase['newAndRemoved'] }); }} />
          </div>
          <PriceVolumeRows rows={of.rows} answer={answer} onChange={(rows) => { change({ rows }); }} />
          {answer === undefined ? <p className="quiet">Läs in en fil eller skriv rader, och välj hur det räknas. Inget av det är givet, så inget är förvalt.</p> : null}
          {answer?.ok === false ? <p className="notice is-error" role="alert">Pris och volym går inte att räkna än: rätta fälten.</p> : null}
        </section>
        {answer?.ok === true ? <PriceVolumeResult items={answer.value.items} effects={answer.value.effects} noticeSv={noticeSv} /> : null}
      </div>
    </>
  );
}
