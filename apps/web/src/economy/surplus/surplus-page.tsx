import { describeKey } from '@hjm/economics';
import type { ReactNode } from 'react';
import { EconomyPageFrame } from '../economy-page-frame.js';

/** *Överskott*: the keys by which a result is shared. */
export function SurplusPage(): ReactNode {
  return (
    <EconomyPageFrame title="Överskott" lead="Hur resultatet delas mellan centralen och huvudmännen.">
      {({ economy }) => economy.keys.map(describeKey).map((sentences) => <p key={sentences[0]} className="card">{sentences.join(' ')}</p>)}
    </EconomyPageFrame>
  );
}
