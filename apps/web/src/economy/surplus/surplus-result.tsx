import { formatKronor } from '@hjm/core/text';
import { formatAmount, SURPLUS_OUTCOME_SV, type SurplusDistribution, surplusTable } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Figure } from '../../ui/figure.js';
import { OutcomeIcon } from '../../ui/outcome.js';
import { CitedSteps } from '../cited-steps.js';
import type { EconomyView } from '../economy-view.js';
import { SaveTable } from '../save-table.js';
import { Sentences } from '../sentences.js';
import { ShareTable } from './share-table.js';
import { SplitFigure } from './split-figure.js';
import type { SurplusAnswer } from './surplus-case.js';
import { SurplusLetterPages } from './surplus-letter-pages.js';

const OUTCOMES = { settled: 'allowed', incomplete: 'conditional', undetermined: 'undetermined' } as const;

const LIST = new Intl.ListFormat('sv');

/** What comes of the case, what is left to fill in, or that something must be put right first. */
export function SurplusResult({ answer: { distribution }, left, view }: { readonly answer: SurplusAnswer; readonly left: readonly string[]; readonly view: EconomyView }): ReactNode {
  return (
    <section className="price-answer stack" aria-labelledby="sa-delas">
      <h2 id="sa-delas">Så delas resultatet</h2>
      <p role="status" className="visually-hidden">
        {distribution.ok ? SURPLUS_OUTCOME_SV[distribution.value.outcome] : left.length > 0 ? 'Något är kvar att fylla i.' : 'Något i uppgifterna måste rättas.'}
      </p>
      {distribution.ok ? (
        <Settled of={distribution.value} view={view} />
      ) : left.length > 0 ? (
        <p className="card">Fyll i {LIST.format(left)}, så delas resultatet här.</p>
      ) : (
        <div className="notice is-error">
          <p>
            <strong>Resultatet går inte att dela än.</strong> Det här behöver rättas eller fyllas i:
          </p>
          <ul className="plain-list">
            {distribution.error.issues.map(({ path, expected, found }) => (
              <li key={`${path} ${expected}`}>
                {expected}; fick {found}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Settled({ of, view: { print, economy } }: { readonly of: SurplusDistribution; readonly view: EconomyView }): ReactNode {
  const { refundOre, retainedOre, resultOre, retainedFunds, uncovered } = of;
  return (
    <>
      <div className="card stack">
        <p className={`outcome-label surplus-outcome is-${OUTCOMES[of.outcome]}`}>
          <OutcomeIcon outcome={OUTCOMES[of.outcome]} />
          <strong>{SURPLUS_OUTCOME_SV[of.outcome]}</strong>
        </p>
        <dl className="comparison-figures">
          <Figure name={`Resultat ${String(of.year)} före återbetalning`}>{formatKronor(resultOre)}</Figure>
          <Figure name={refundOre < 0 ? 'Tas ut av huvudmännen' : 'Till huvudmännen'}>{formatKronor(Math.abs(refundOre))}</Figure>
          {retainedOre === 0 ? null : <Figure name={retainedOre < 0 ? 'Tas av det som har behållits' : 'Behålls (resultatregleras)'}>{formatKronor(Math.abs(retainedOre))}</Figure>}
          {uncovered === null ? null : <Figure name="Utan regel">{formatKronor(uncovered.ore)}</Figure>}
          {retainedFunds === null ? null : <Figure name="Resultatreglerat efteråt">{formatKronor(retainedFunds.afterOre)}</Figure>}
        </dl>
        <SplitFigure of={of} text={(ore) => formatAmount(ore, print)} />
        {uncovered === null ? null : (
          <p className="notice is-warning">
            <strong>Ingen regel för {formatKronor(uncovered.ore)}.</strong> {uncovered.reasonSv}
          </p>
        )}
        {of.undivided.map(({ recipient, nameSv, ore, reasonSv }) => (
          <p key={recipient} className="notice is-warning">
            <strong>
              Inte fördelat: {formatKronor(ore)} till {nameSv}.
            </strong>{' '}
            {reasonSv}
          </p>
        ))}
        {of.warnings.map(({ code, textSv }) => (
          <p key={code} className="notice">
            {textSv}
          </p>
        ))}
      </div>
      <section className="card stack" aria-labelledby="huvudman">
        <h3 id="huvudman">Per huvudman</h3>
        {of.parts.length === 0 ? <p>Ingen huvudman får eller betalar något.</p> : <ShareTable of={of} />}
        <p className="quiet">{of.remainder.ruleSv}</p>
        <SaveTable table={surplusTable(of)} name={`overskott-${String(of.year)}`} sheet={`Överskott ${String(of.year)}`} noticeSv={economy.noticeSv} />
      </section>
      <section className="card is-wide-list stack" aria-labelledby="steg">
        <h3 id="steg">Steg för steg</h3>
        <CitedSteps steps={of.steps} />
        {of.interpretationsSv.length === 0 ? null : (
          <>
            <h4>Så läses regeln</h4>
            <Sentences of={of.interpretationsSv} />
          </>
        )}
      </section>
      <SurplusLetterPages of={of} economy={economy} />
    </>
  );
}
