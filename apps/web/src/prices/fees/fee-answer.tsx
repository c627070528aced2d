import { formatKronor, formatNumber } from '@hjm/core/text';
import { describeCeiling, describeCeilingState, type FeeCharge, type FeeStep } from '@hjm/pricing/fees';
import type { ReactNode } from 'react';
import { Citations } from '../../ui/citations.js';
import { Day } from '../../ui/day.js';
import { OutcomeIcon } from '../../ui/outcome.js';
import type { FeeQuestion, ReadFeeCase, UnderCeiling } from './fee-case.js';

type Props = { readonly question: FeeQuestion; readonly read: ReadFeeCase };
type Charged = Extract<FeeCharge, { outcome: 'charged' }>;

/** What is charged now, step by step, or why nothing is, or what must be told first. */
export function FeeAnswer({ question, read: { charge, ceiling } }: Props): ReactNode {
  const { tariff } = question;
  return (
    <section className="price-answer stack" aria-labelledby="avgift-rubrik">
      <h2 id="avgift-rubrik" className="section-label">
        Svar
      </h2>
      <div role="status">
        <Headline charge={charge} ceiling={ceiling} askWhom={tariff.askWhom} />
      </div>
      {charge.outcome === 'undetermined' && charge.reason !== 'needs' ? <p>{charge.text}</p> : null}
      {charge.notes.length === 0 ? null : (
        <ul className="plain-list notice is-warning">
          {charge.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {charge.outcome === 'charged' ? <Steps of={charge} ceiling={ceiling} /> : null}
      {charge.outcome === 'charged' ? <Ceiling of={charge} ceiling={ceiling} /> : null}
      {charge.citations.length === 0 ? null : (
        <section className="card stack" aria-labelledby="avgift-kalla">
          <h3 id="avgift-kalla">Källa</h3>
          <Citations of={charge.citations} />
        </section>
      )}
      <p>
        Är något oklart? <strong>Fråga {tariff.askWhom}.</strong>
      </p>
      <p>
        <button type="button" className="button" onClick={() => { window.print(); }}>
          Skriv ut
        </button>
      </p>
      <p className="own-decision">Det är regionens eller kommunens eget beslut som gäller.</p>
    </section>
  );
}

function Headline({ charge, ceiling, askWhom }: { readonly charge: FeeCharge; readonly ceiling: UnderCeiling | undefined; readonly askWhom: string }): ReactNode {
  if (charge.outcome === 'exempt') {
    return (
      <div className="price-verdict">
        <p className="price-what">Ingen avgift</p>
        <p className="price-amount">0 kr</p>
        <p>{charge.reason}</p>
      </div>
    );
  }
  if (charge.outcome === 'charged' && ceiling?.applied.outcome !== 'undetermined') {
    const free = ceiling?.applied.fee.free ?? 0;
    return (
      <div className="price-verdict">
        <p className="price-what">{charge.kind === 'subsidy' ? 'Patienten får' : 'Patienten betalar nu'}</p>
        <p className="price-amount">{formatKronor(ceiling?.applied.fee.charged ?? charge.amount)}</p>
        {free === 0 ? null : <p>Avgiften är {formatKronor(charge.amount)}. Taket tar {formatKronor(free)} av den.</p>}
      </div>
    );
  }
  const needs = charge.outcome === 'charged' || charge.reason === 'needs';
  return (
    <div className="verdict is-undetermined">
      <OutcomeIcon outcome="undetermined" />
      <div>
        <p className="verdict-headline">{needs ? 'Svara på frågorna, så räknas avgiften.' : 'Avgiften går inte att avgöra.'}</p>
        {needs ? null : <p className="verdict-note">Fråga {askWhom}.</p>}
      </div>
    </div>
  );
}

function Steps({ of: { steps, amount, parts, kind }, ceiling }: { readonly of: Charged; readonly ceiling: UnderCeiling | undefined }): ReactNode {
  const applied = ceiling?.applied.outcome === 'applied' ? ceiling.applied : undefined;
  return (
    <section className="card is-wide-list" aria-labelledby="avgift-steg">
      <h3 id="avgift-steg">Steg för steg</h3>
      <ol className="price-steps">
        {steps.map((step, index) => (
          <Row key={index} label={step.label} ore={kronorOf(step)} />
        ))}
        <Row label={kind === 'fee' ? 'Avgift före taket' : 'Bidrag'} ore={formatKronor(amount)} last={applied === undefined} />
        {applied === undefined ? null : (
          <>
            <Row label="Taket tar" ore={formatKronor(applied.fee.free === 0 ? 0 : -applied.fee.free)} />
            <Row label="Att betala nu" ore={formatKronor(applied.fee.charged)} last />
          </>
        )}
      </ol>
      {parts.length > 1 ? (
        <p className="quiet">
          {parts.length} perioder, den första från <Day date={parts[0]?.on ?? ''} />.
        </p>
      ) : null}
    </section>
  );
}

function Row({ label, ore, last = false }: { readonly label: string; readonly ore: string; readonly last?: boolean }): ReactNode {
  return (
    <li className={last ? 'is-last' : undefined}>
      <div className="price-step">
        <span className="price-step-name">{label}</span>
        <span className="price-step-sum">{ore}</span>
      </div>
    </li>
  );
}

/** The exact amount of a step, which may be a part of an öre. */
function kronorOf({ ore }: FeeStep): string {
  return `${formatNumber(`${ore}e-2`)}\u00A0kr`;
}

function Ceiling({ of, ceiling }: { readonly of: Charged; readonly ceiling: UnderCeiling | undefined }): ReactNode {
  const text = of.ceiling === undefined ? 'Källan säger inte om avgiften räknas in under något tak.' : of.ceiling === null ? 'Avgiften räknas inte in under något tak.' : `Avgiften räknas in under ett tak: ${describeCeiling(of.ceiling)}.`;
  if (of.kind === 'subsidy') return null;
  return (
    <section className="card stack" aria-labelledby="tak">
      <h3 id="tak">Taket</h3>
      <p>{text}</p>
      {ceiling === undefined ? null : (
        <>
          <h4>Så står det till efter den här avgiften</h4>
          <ul className="plain-list">
            {describeCeilingState(ceiling.after).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {ceiling.applied.outcome === 'applied' && ceiling.applied.corrections.length > 0 ? (
            <div className="notice is-warning">
              <p>
                <strong>Avgiften ligger före andra som redan är betalda.</strong> De ändras så här:
              </p>
              <ul className="plain-list">
                {ceiling.applied.corrections.map(({ id, on, before, after }) => (
                  <li key={id}>
                    <Day date={on} />: {formatKronor(before)} blir {formatKronor(after)}
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
        </>
      )}
    </section>
  );
}
