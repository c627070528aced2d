import { type PriceAnswer as Priced, type PriceUndetermined, priceText, unitText } from '@hjm/pricing';
import type { ReactNode } from 'react';
import { Citations } from '../../ui/citations.js';
import { Day } from '../../ui/day.js';
import { OutcomeIcon } from '../../ui/outcome.js';
import type { PriceCase, ReadPriceCase } from './price-case.js';
import { PriceNotes } from './price-notes.js';
import { PriceSteps } from './price-steps.js';
import { UsePrice } from './use-price.js';

type Props = { readonly case: PriceCase; readonly read: ReadPriceCase };

/** The price with every step, or why there is none and whom to ask. */
export function PriceAnswer({ case: of, read }: Props): ReactNode {
  const { result } = read;
  return (
    <section id="pris" className="price-answer stack" aria-labelledby="pris-rubrik">
      <h2 id="pris-rubrik" className="section-label" tabIndex={-1}>
        Svar
      </h2>
      <div role="status">{result.outcome === 'price' ? <Price of={result} case={of} /> : <NoPrice of={result} case={of} />}</div>
      <Edition of={read} case={of} />
      {result.warnings.map(({ textSv }) => (
        <p key={textSv} className="notice is-warning">
          <strong>Observera:</strong> {textSv}
        </p>
      ))}
      {result.outcome === 'price' ? (
        <>
          <PriceSteps steps={result.steps} />
          <Assumptions of={result} />
          <PriceNotes of={result} />
          <UsePrice case={of} />
        </>
      ) : (
        <WhatIsNeeded of={result} />
      )}
      <p className="own-decision">Det är centralens egen prislista som gäller.</p>
    </section>
  );
}

function Price({ of: { formula, ore, unit }, case: { on } }: { readonly of: Priced; readonly case: PriceCase }): ReactNode {
  return (
    <div className="price-verdict">
      <p className="price-what">{formula.labelSv}</p>
      <p className="price-amount">{priceText(ore, unit)}</p>
      <p className="quiet">
        Gäller <Day date={on} />.
      </p>
    </div>
  );
}

function NoPrice({ of: { code }, case: { model } }: { readonly of: PriceUndetermined; readonly case: PriceCase }): ReactNode {
  const headline = {
    'missing-input': 'Fyll i uppgifterna, så räknas priset.',
    'not-stated': 'Priset går inte att räkna.',
    'no-edition': 'Inget pris gäller den dagen.',
    'divided-by-zero': 'Priset går inte att räkna på de uppgifterna.',
  }[code];
  return (
    <div className="verdict is-undetermined">
      <OutcomeIcon outcome="undetermined" />
      <div>
        <p className="verdict-headline">{headline}</p>
        {code === 'missing-input' ? null : <p className="verdict-note">Fråga {model.askWhom}.</p>}
      </div>
    </div>
  );
}

/** What stands in the way, in words, with what is needed and who knows. */
function WhatIsNeeded({ of: { reasonSv, needed, askWhom, code } }: { readonly of: PriceUndetermined }): ReactNode {
  return (
    <section className="card stack" aria-labelledby="behovs">
      <h3 id="behovs">{code === 'missing-input' ? 'Det här behövs' : 'Varför'}</h3>
      {code === 'missing-input' ? (
        <ul className="plain-list">
          {needed.map(({ id, labelSv, unit }) => (
            <li key={id}>
              {labelSv}
              {unit === undefined || unitText(unit) === '' ? '' : ` (${unitText(unit)})`}
            </li>
          ))}
        </ul>
      ) : (
        <p>{reasonSv}</p>
      )}
      <p>
        Vet du inte? <strong>Fråga {askWhom}.</strong> Det som saknas räknas aldrig som noll.
      </p>
    </section>
  );
}

function Edition({ of: { result }, case: { model } }: { readonly of: ReadPriceCase; readonly case: PriceCase }): ReactNode {
  const { edition } = result;
  if (edition === null) return <p className="quiet">{model.titleSv}. Ingen utgåva täcker dagen.</p>;
  const { titleSv, validFrom, validTo, decided, citation } = edition;
  return (
    <div className="price-edition">
      <p className="quiet">
        {model.titleSv}, utgåva: {titleSv}
        {validFrom === null ? null : (
          <>
            , gäller från och med <Day date={validFrom} />
          </>
        )}
        {validTo === null ? null : (
          <>
            {' '}till och med <Day date={validTo} />
          </>
        )}
        {decided === null ? null : (
          <>
            , beslutad <Day date={decided} />
          </>
        )}
        .
      </p>
      <Citations of={[citation]} />
    </div>
  );
}

function Assumptions({ of: { assumptions } }: { readonly of: Priced }): ReactNode {
  if (assumptions.length === 0) return null;
  return (
    <section className="card stack is-assumed" aria-labelledby="antagit">
      <h3 id="antagit">Det här har vi antagit</h3>
      <p className="quiet">Källan säger inte hur. Räknar centralen på ett annat sätt blir priset ett annat.</p>
      <ul className="plain-list">
        {assumptions.map(({ id, labelSv, textSv }) => (
          <li key={id}>
            <strong>{labelSv}:</strong> {textSv}
          </li>
        ))}
      </ul>
    </section>
  );
}
