import type { Basis, ExplainedStep } from '@hjm/pricing';
import type { ReactNode } from 'react';
import { Citations } from '../../ui/citations.js';

const BASES: Readonly<Record<Basis, string>> = { stated: 'Står i källan', parameter: 'Angett av dig', ours: 'Vår tolkning', definition: 'Följer av orden' };

/** Each step that led to the price: what was done with which amounts, on what ground, and where it stands. */
export function PriceSteps({ steps }: { readonly steps: readonly ExplainedStep[] }): ReactNode {
  return (
    <section className="card is-wide-list" aria-labelledby="steg">
      <h3 id="steg">Steg för steg</h3>
      <ol className="price-steps">
        {steps.map((step, index) => (
          <li key={step.id} className={index === steps.length - 1 ? 'is-last' : undefined}>
            <div className="price-step">
              <span className="price-step-name">{step.labelSv}</span>
              <span className={`basis is-${step.basis}`}>{BASES[step.basis]}</span>
            </div>
            <p className="price-step-sum">{sumText(step)}</p>
            {step.citation === undefined ? null : <Citations of={[step.citation]} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The sum alone: the words of some steps begin with their name, which stands above. */
function sumText({ labelSv, textSv }: ExplainedStep): string {
  return textSv.startsWith(`${labelSv}: `) ? textSv.slice(labelSv.length + 2) : textSv;
}
