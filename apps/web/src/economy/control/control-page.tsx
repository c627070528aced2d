import type { ReactNode } from 'react';
import { EconomyPageFrame } from '../economy-page-frame.js';
import { WithDemoDay } from '../follow-up-day.js';
import { ActivitiesView } from './activities-view.js';
import { RisksView } from './risks-view.js';
import '../../styles/economy-pages.css';

/** *Intern kontroll*: the risks that are overdue or red first, and the activities and assignments of the plan. */
export function ControlPage(): ReactNode {
  return (
    <EconomyPageFrame title="Intern kontroll" lead="Vad är försenat, vad är rött och vad är inte åtgärdat? Sedan verksamhetsplanens aktiviteter och uppdrag." withUnit={false}>
      {(view) => (
        <WithDemoDay demo={view.demo}>
          {(demoDay) => (
            <>
              <RisksView view={view} demoDay={demoDay} />
              {view.economy.activities.map((plan) => (
                <ActivitiesView key={plan.id} plan={plan} view={view} demoDay={demoDay} />
              ))}
            </>
          )}
        </WithDemoDay>
      )}
    </EconomyPageFrame>
  );
}
