import { describeRiskRegister } from '@hjm/economics';
import type { ReactNode } from 'react';
import { EconomyPageFrame } from '../economy-page-frame.js';

/** *Intern kontroll*: the registers of risks. */
export function ControlPage(): ReactNode {
  return (
    <EconomyPageFrame title="Intern kontroll" lead="Risker, kontrollpunkter och verksamhetsplanens aktiviteter.">
      {({ economy }) => economy.risks.map(describeRiskRegister).map((sentences) => <p key={sentences[0]} className="card">{sentences.join(' ')}</p>)}
    </EconomyPageFrame>
  );
}
