import { describeDeviations } from '@hjm/economics';
import type { ReactNode } from 'react';
import { EconomyPageFrame } from '../economy-page-frame.js';

/** *Resultat*: the columns of the economy beside each other. */
export function StatementPage(): ReactNode {
  return (
    <EconomyPageFrame title="Resultat" lead="Resultaträkningen med avvikelser: vad det blev, mot budget eller ett tidigare år.">
      {({ statement, print }) => (statement === undefined ? <p>Ekonomin har ingen resultaträkning än.</p> : <p className="card">{describeDeviations(statement, [], '', print).join(' ')}</p>)}
    </EconomyPageFrame>
  );
}
