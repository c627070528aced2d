import type { ReactNode } from 'react';
import { EconomyPageFrame } from '../economy-page-frame.js';
import { WhatIfView } from './whatif-view.js';
import '../../styles/economy-pages.css';

/** *Tänk om*: what changed volumes, prices, contributions, interest and staff do to the result, at once. */
export function WhatIfPage(): ReactNode {
  return (
    <EconomyPageFrame title="Tänk om" lead="Ändra volym, pris, sociala avgifter, ränta eller bemanning och se direkt vad det gör med resultatet, och vad hyran måste bli.">
      {(view) => (view.statement === undefined ? <p className="card">Ekonomin har ingen resultaträkning att utgå från. Lägg till en under Egna filer.</p> : <WhatIfView view={view} statement={view.statement} />)}
    </EconomyPageFrame>
  );
}
