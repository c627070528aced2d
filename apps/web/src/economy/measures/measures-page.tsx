import { describeMeasurePlan } from '@hjm/economics';
import type { ReactNode } from 'react';
import { EconomyPageFrame } from '../economy-page-frame.js';

/** *Åtgärder*: the plans of measures. */
export function MeasuresPage(): ReactNode {
  return (
    <EconomyPageFrame title="Åtgärder" lead="Handlingsplanens åtgärder och deras effekt, år för år.">
      {({ economy }) => economy.measures.map(describeMeasurePlan).map((sentences) => <p key={sentences[0]} className="card">{sentences.join(' ')}</p>)}
    </EconomyPageFrame>
  );
}
