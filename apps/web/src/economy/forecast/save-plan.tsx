import type { ForecastPlan } from '@hjm/economics';
import type { ReactNode } from 'react';
import type { EconomyView } from '../economy-view.js';
import { SaveNamed } from '../save-named.js';

type Props = {
  readonly view: EconomyView;
  readonly kept: readonly ForecastPlan[];
  /** As it stands on the page. */
  readonly plan: ForecastPlan;
  readonly onSaved: (plan: ForecastPlan) => void;
  readonly onReadAgain: () => void;
};

const WORDS = { headingSv: 'Spara planen', heading: 'h2', newSv: 'Spara som ny plan', savedSv: 'Planen är sparad', sameSv: 'Planen var redan sparad så.', takenSv: 'Det finns redan en plan som heter' } as const;

/** Keeps the plan as it stands on the page, in an economy of one's own. */
export function SavePlan({ view, kept, plan, onSaved, onReadAgain }: Props): ReactNode {
  return view.demo ? null : <SaveNamed view={view} part="forecasts" content={plan} kept={kept} words={WORDS} onSaved={onSaved} onReadAgain={onReadAgain} />;
}
