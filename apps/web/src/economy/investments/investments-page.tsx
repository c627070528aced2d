import { planRemarks } from '@hjm/economics';
import type { ReactNode } from 'react';
import { EconomyPageFrame } from '../economy-page-frame.js';

/** *Investeringar*: the plans of investments. */
export function InvestmentsPage(): ReactNode {
  return (
    <EconomyPageFrame title="Investeringar" lead="Investeringsram, utfall och när ramen tar slut.">
      {({ economy }) => economy.investments.map((plan) => <p key={plan.id} className="card">{[plan.titleSv, ...planRemarks(plan)].join(' ')}</p>)}
    </EconomyPageFrame>
  );
}
