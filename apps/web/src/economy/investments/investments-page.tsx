import type { ReactNode } from 'react';
import { EconomyPageFrame } from '../economy-page-frame.js';
import { InvestmentsView } from './investments-view.js';
import '../../styles/economy-pages.css';

/** *Investeringar*: what is left of the frame, when it runs out, and what the purchases cost later. */
export function InvestmentsPage(): ReactNode {
  return (
    <EconomyPageFrame title="Investeringar" lead="Hur mycket av ramen är kvar, när tar den slut och vilken grupp är det som drar?">
      {(view) => <InvestmentsView view={view} />}
    </EconomyPageFrame>
  );
}
