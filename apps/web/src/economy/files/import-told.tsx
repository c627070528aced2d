import { ECONOMY_PARTS, type Economy, type EconomyPart, partName, partTitle } from '@hjm/economics';
import type { ReactNode } from 'react';
import { Sentences } from '../sentences.js';
import type { ImportedFile } from './economy-files-api.js';

export type Told = ImportedFile;

/** What a file gave, what was left out of it, and what does not follow in it. */
export function ImportTold({ of: { parts, findingsSv, absent, unknownHeaders }, economy }: { readonly of: Told; readonly economy: Economy }): ReactNode {
  const label = (key: string): string => economy.chart.lines.find((line) => line.key === key)?.labelSv ?? key;
  return (
    <>
      <ul className="plain-list">
        {parts.map(({ part, name, revision, unchanged }) => (
          <li key={`${part} ${name}`}>
            <strong>{ECONOMY_PARTS[part].labelSv}</strong> {titleIn(economy, part, name)}: {unchanged ? 'samma som förut, ingenting är ändrat' : `sparad som version ${String(revision)}`}.
          </li>
        ))}
      </ul>
      {findingsSv.length === 0 ? null : (
        <>
          <h4>Att veta om filen</h4>
          <Sentences of={findingsSv} />
        </>
      )}
      {absent.length === 0 ? null : <p>Rader i uppställningen som filen inte har: {absent.map(label).join(', ')}.</p>}
      {unknownHeaders.length === 0 ? null : <p>Kolumner som inte används: {unknownHeaders.map(({ header, nearest }) => (nearest === undefined ? header : `${header} (menas ${nearest}?)`)).join(', ')}.</p>}
    </>
  );
}

/** What a part is called in the list of the economy; its name until the economy is read again. */
function titleIn(economy: Economy, part: EconomyPart, name: string): string {
  const content = economy[part].find((one) => partName(part, one as never) === name);
  return content === undefined ? name : partTitle(economy, part, content as never);
}
