import { ECONOMY_PARTS, type EconomyPart } from '@hjm/economics';
import type { ReactNode } from 'react';
import { EconomyPageFrame } from '../economy-page-frame.js';

/** *Egna filer*: what an economy has, part by part. */
export function EconomyFilesPage(): ReactNode {
  return (
    <EconomyPageFrame title="Egna filer" lead="Egna ekonomier: läs in filer, hämta dem och radera.">
      {({ economy }) => (
        <ul>
          {(Object.keys(ECONOMY_PARTS) as EconomyPart[]).map((part) => (
            <li key={part}>
              {ECONOMY_PARTS[part].labelSv}: {economy[part].length}
            </li>
          ))}
        </ul>
      )}
    </EconomyPageFrame>
  );
}
