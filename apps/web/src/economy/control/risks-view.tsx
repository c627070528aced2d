import type { LocalDate } from '@hjm/core';
import { type ReactNode, useState } from 'react';
import { DayField } from '../../ui/day-field.js';
import { Figure } from '../../ui/figure.js';
import { problemAt } from '../attempt.js';
import { useEconomyAddress } from '../economy-address.js';
import type { EconomyView } from '../economy-view.js';
import { FollowUpDay, useFollowUpDay } from '../follow-up-day.js';
import { TextField } from '../text-field.js';
import { controlAnswer, controlCounts, occasionNames } from './control-case.js';
import { RiskTable } from './risk-table.js';

/** Limits that make the demo show every colour; they are ours. */
const DEMO_LIMITS = { rod: '12', gul: '6' } as const;

type Props = { readonly view: EconomyView; readonly demoDay: LocalDate | undefined };

/** The registers of risks by limits of one's own: the documents print none, so nothing is coloured before they are given. */
export function RisksView({ view: { economy, demo }, demoDay }: Props): ReactNode {
  const [search, set] = useEconomyAddress();
  const day = useFollowUpDay(demoDay);
  const [occasions, setOccasions] = useState<{ readonly [name: string]: LocalDate }>({});
  const typed = (name: 'rod' | 'gul'): string => (typeof search[name] === 'string' ? search[name] : demo ? DEMO_LIMITS[name] : '');
  const [red, yellow] = [typed('rod'), typed('gul')];
  if (economy.risks.length === 0) return <p className="card">Ekonomin har ingen plan för intern kontroll. Lägg till en under Egna filer.</p>;
  const answer = controlAnswer(economy.risks, { red, yellow }, day, occasions);
  const counts = answer.ok ? controlCounts(answer.value) : undefined;
  return (
    <>
      <div className="card comparison-form no-print">
        <FollowUpDay key={day} day={day} demoDay={demoDay} />
        <TextField label="Rött från riskvärde" value={red} hint={demo ? 'Demons gräns; dokumenten trycker ingen.' : 'Er egen gräns, till exempel 12.'} problem={red === '' ? undefined : problemAt(answer, 'colours.redFrom')} onChange={(text) => { set({ rod: text }); }} />
        <TextField label="Gult från riskvärde" value={yellow} hint={demo ? 'Demons gräns; dokumenten trycker ingen.' : 'Er egen gräns, till exempel 6.'} problem={yellow === '' ? undefined : problemAt(answer, 'colours.yellowFrom')} onChange={(text) => { set({ gul: text }); }} />
        {occasionNames(economy.risks).map((name) => (
          <DayField key={name} label={`Dag för ${name}`} hint="Planen skriver ingen dag. Med en dag går det att se vad som är försenat." value={occasions[name] ?? null} onChange={(next) => { setOccasions((now) => (next === null ? Object.fromEntries(Object.entries(now).filter(([one]) => one !== name)) : { ...now, [name]: next })); }} />
        ))}
      </div>
      {answer.ok && counts !== undefined ? (
        <>
          <section className="card stack" aria-labelledby="forst">
            <h2 id="forst">Att se först</h2>
            <p role="status" className="visually-hidden">
              Försenade: {counts.overdue}. Röda: {counts.red}.
            </p>
            <dl className="economy-figures comparison-figures">
              <Figure name="Försenade granskningar">{counts.overdue}</Figure>
              <Figure name="Röda risker">{counts.red}</Figure>
              <Figure name="Avvikelser som inte är åtgärdade">{counts.deviation}</Figure>
              <Figure name="Granskade">
                {counts.finished} <small>av {counts.all}</small>
              </Figure>
            </dl>
          </section>
          {answer.value.map(({ register, rows }) => (
            <RiskTable key={register.id} register={register} rows={rows} noticeSv={economy.noticeSv} />
          ))}
        </>
      ) : (
        <p className="notice" role="status">
          Ange från vilka riskvärden en risk är röd och gul, så visas listan med det viktigaste först. Dokumenten trycker inga gränser.
        </p>
      )}
    </>
  );
}
