import { describeScenario } from '@hjm/economics';
import type { ReactNode } from 'react';
import { EconomyPageFrame } from '../economy-page-frame.js';

/** *Tänk om*: the scenarios of the economy. */
export function WhatIfPage(): ReactNode {
  return (
    <EconomyPageFrame title="Tänk om" lead="Vad en ändrad volym, ett ändrat pris eller en ändrad ränta gör med resultatet.">
      {({ economy }) => economy.scenarios.map((scenario) => describeScenario(scenario, economy.chart)).map((sentences) => <p key={sentences[0]} className="card">{sentences.join(' ')}</p>)}
    </EconomyPageFrame>
  );
}
