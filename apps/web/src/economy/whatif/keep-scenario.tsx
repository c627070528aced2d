import { freeId, type Scenario } from '@hjm/economics';
import { type ReactNode, useState } from 'react';
import type { Attempt } from '../attempt.js';
import type { EconomyView } from '../economy-view.js';
import { fileOfPart, PartFiles } from '../part-files.js';
import { SaveNamed } from '../save-named.js';

type Props = {
  readonly view: EconomyView;
  /** The economy's scenarios. */
  readonly kept: readonly Scenario[];
  /** The one that was begun with; undefined: none. */
  readonly from: Scenario | undefined;
  /** The changes as they stand on the page. */
  readonly checked: Attempt<Scenario>;
  readonly onSaved: (scenario: Scenario) => void;
};

const WORDS = { headingSv: 'Spara scenariot', heading: 'h3', newSv: 'Spara som nytt scenario', savedSv: 'Scenariot är sparat', sameSv: 'Scenariot var redan sparat så.', takenSv: 'Det finns redan ett scenario som heter' } as const;

/** Keeps the changes as a scenario of the economy, or as a file that can be read in and reckoned elsewhere. */
export function KeepScenario({ view, kept, from, checked, onSaved }: Props): ReactNode {
  const [said, say] = useState('');
  if (!checked.ok) return <p className="card">Scenariot går att spara och hämta när varje ändring är ifylld.</p>;
  const scenario: Scenario = { ...checked.value, id: from?.id ?? '' };
  const file: Scenario = { ...scenario, id: from?.id ?? freeId(scenario.titleSv, []) };
  return (
    <>
      {view.demo ? null : <SaveNamed view={view} part="scenarios" content={scenario} kept={kept} words={WORDS} onSaved={onSaved} />}
      <div className="card stack" role="group" aria-label="Hämta scenariot">
        <div className="row">
          <span>Hämta scenariot som fil:</span>
          <PartFiles economy={view.economy} part="scenarios" content={file} file={fileOfPart('scenarios', file.id)} called={file.titleSv} onSaid={say} />
          <span role="status" className="quiet">{said}</span>
        </div>
        {view.demo ? <p className="quiet">Demon ändras inte. Filen går att läsa in i en egen ekonomi.</p> : null}
      </div>
    </>
  );
}
