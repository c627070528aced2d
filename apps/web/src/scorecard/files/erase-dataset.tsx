import type { ReactNode } from 'react';
import { Erase } from '../../ui/erase.js';
import type { Dataset } from '../indicator-api.js';
import { eraseDataset } from './import-api.js';

/** Erases every row of a dataset. */
export function EraseDataset({ dataset, onErased }: { readonly dataset: Dataset; readonly onErased: () => void }): ReactNode {
  return (
    <Erase
      titleSv={dataset.titleSv}
      lostSv="Alla rader och allt som har räknats ur dem försvinner. Kedjan behåller att datamängden fanns, filernas kontrollsummor och när den raderades."
      mistakeSv="Inläst av misstag"
      sureSv="Ja, radera alla rader"
      doSv="Radera datamängden"
      erase={(reason) => eraseDataset(dataset.id, reason)}
      onErased={onErased}
    />
  );
}
