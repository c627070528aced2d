import type { ReactNode } from 'react';
import { EconomyPageFrame } from '../economy-page-frame.js';
import { WithDemoDay } from '../follow-up-day.js';
import { MeasuresView } from './measures-view.js';
import '../../styles/economy-pages.css';

/** *Åtgärder*: what the measures of a plan were to give and have given, and how they stand. */
export function MeasuresPage(): ReactNode {
  return (
    <EconomyPageFrame title="Åtgärder" lead="Vad handlingsplanens insatser skulle ge och har gett, år för år. Omfördelning hålls isär från besparing.">
      {(view) => <WithDemoDay demo={view.demo}>{(demoDay) => <MeasuresView view={view} demoDay={demoDay} />}</WithDemoDay>}
    </EconomyPageFrame>
  );
}
