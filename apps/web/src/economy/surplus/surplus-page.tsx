import type { ReactNode } from 'react';
import { EconomyPageFrame } from '../economy-page-frame.js';
import { SurplusView } from './surplus-view.js';
import '../../styles/economy-pages.css';

/** *Överskott*: a result shared by a policy, per principal, with each step and letters. */
export function SurplusPage(): ReactNode {
  return (
    <EconomyPageFrame title="Överskott" lead="Hur resultatet delas mellan centralen och huvudmännen: på öret, steg för steg, med källa." withUnit={false}>
      {(view) => <SurplusView view={view} />}
    </EconomyPageFrame>
  );
}
