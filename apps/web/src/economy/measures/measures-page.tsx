import { DEMO_FOLLOW_UP_DAY } from '@hjm/demo/economy';
import type { ReactNode } from 'react';
import { EconomyPageFrame } from '../economy-page-frame.js';
import { MeasuresView } from './measures-view.js';
import '../../styles/economy-pages.css';

/** *Åtgärder*: what the measures of a plan were to give and have given, and how they stand. */
export function MeasuresPage(): ReactNode {
  return (
    <EconomyPageFrame title="Åtgärder" lead="Vad handlingsplanens insatser skulle ge och har gett, år för år. Omfördelning hålls isär från besparing.">
      {(view) => <MeasuresView view={view} demoDay={view.demo ? DEMO_FOLLOW_UP_DAY : undefined} />}
    </EconomyPageFrame>
  );
}
