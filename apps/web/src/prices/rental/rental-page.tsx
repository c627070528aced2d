import { sumOre } from '@hjm/core/money';
import type { LocalDate } from '@hjm/core';
import { formatKronor } from '@hjm/core/text';
import { describeProblem } from '@hjm/pricing';
import { type ReactNode, useId, useState } from 'react';
import { PageTitle } from '../../shell/page-title.js';
import { Citations } from '../../ui/citations.js';
import { Day } from '../../ui/day.js';
import { DayField } from '../../ui/day-field.js';
import { DemoNotice } from '../demo-notice.js';
import { PricesNav } from '../prices-nav.js';
import { eventsInWords } from './events-in-words.js';
import { articleName, EXAMPLES, type ExplainedRental, explainExample, type RentalExample } from './examples.js';
import { kindText, LineSpans } from './line-spans.js';
import '../../styles/prices.css';

/** *Hyra dag för dag*: one made-up rental, what happened with it, and every line that is charged for it, explained. */
export function RentalPage(): ReactNode {
  const id = useId();
  const [example, setExample] = useState<RentalExample | undefined>(EXAMPLES[0]);
  return (
    <>
      <PricesNav />
      <PageTitle title="Hyra dag för dag">
        <p className="lead">En enda uthyrning, och varje rad som den blir på fakturan: vem som betalar, för vilka dagar och hur beloppet blev till.</p>
      </PageTitle>
      <DemoNotice />
      {example === undefined ? null : (
        <>
          <div className="card stack price-form">
            <div className="field">
              <label htmlFor={`${id}exempel`}>Vad vill du se?</label>
              <select id={`${id}exempel`} value={example.id} aria-describedby={`${id}om`} onChange={({ target }) => { setExample(EXAMPLES.find((one) => one.id === target.value)); }}>
                {EXAMPLES.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.labelSv}
                  </option>
                ))}
              </select>
              <span className="hint" id={`${id}om`}>
                {example.aboutSv}
              </span>
            </div>
          </div>
          <Example key={example.id} of={example} />
        </>
      )}
    </>
  );
}

function Example({ of }: { readonly of: RentalExample }): ReactNode {
  const [day, setDay] = useState<LocalDate>(of.day.on);
  const explained = explainExample(of, day);
  const { period } = of;
  const payers = [...new Set(explained.lines.map(({ payerSv }) => payerSv))];
  return (
    <div className="stack comparison">
      <section className="card stack" aria-labelledby="hant">
        <h2 id="hant">Vad som har hänt</h2>
        <p>
          <strong>{articleName(explained.rental.article)}.</strong> Debiteras <Day date={period.from} /> till och med <Day date={period.to} />.
          {period.settled === undefined ? null : (
            <>
              {' '}Dagarna från <Day date={period.settled.from} /> är redan debiterade.
            </>
          )}
        </p>
        <ol className="plain-list">
          {eventsInWords(explained.rental).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <div className="no-print">
          <DayField label={of.day.labelSv} hint="Flytta dagen och se vad som händer med raderna." value={day} emptyProblem="Välj en dag." onChange={(next) => { if (next !== null) setDay(next); }} />
        </div>
      </section>
      <section className="card stack" aria-labelledby="rader">
        <h2 id="rader">Raderna på fakturan</h2>
        <p role="status">
          {explained.lines.length === 0 ? 'Inget debiteras i perioden.' : `${String(explained.lines.length)} ${explained.lines.length === 1 ? 'rad' : 'rader'}, sammanlagt ${formatKronor(explained.ore)} utan moms.`}
        </p>
        {explained.problems.map((problem) => (
          <p key={problem.code} className="notice is-warning">
            {describeProblem(problem)}
          </p>
        ))}
        {explained.lines.length === 0 ? null : <LineSpans lines={explained.lines} />}
        <Lines of={explained} />
        {payers.length < 2 ? null : (
          <ul className="plain-list">
            {payers.map((payer) => (
              <li key={payer}>
                {payer} betalar {formatKronor(sumOre(explained.lines.filter(({ payerSv }) => payerSv === payer).map(({ ore }) => ore)))}
              </li>
            ))}
          </ul>
        )}
      </section>
      <p>
        <button type="button" className="button" onClick={() => { window.print(); }}>
          Skriv ut
        </button>
      </p>
    </div>
  );
}

function Lines({ of: { lines } }: { readonly of: ExplainedRental }): ReactNode {
  return (
    <ol className="price-steps">
      {lines.map((line, index) => (
        <li key={index}>
          <div className="price-step">
            <span className="price-step-name">
              {kindText(line)}: {line.payerSv}
            </span>
            <strong className="price-step-sum">{formatKronor(line.ore)}</strong>
          </div>
          <p className="quiet">
            <Day date={line.from} /> till och med <Day date={line.to} />
          </p>
          <ul className="line-why">
            {line.explanation.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
          {line.explanation.citations.length === 0 ? null : <Citations of={line.explanation.citations} />}
        </li>
      ))}
    </ol>
  );
}
