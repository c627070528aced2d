import { ECONOMY_PARTS, type Economy, type EconomyPart, markTable, partTables } from '@hjm/economics';
import type { ReactNode } from 'react';
import { saveFile } from '../scorecard/save-file.js';
import { saveWorkbook } from './save-workbook.js';

type Props = {
  readonly economy: Pick<Economy, 'chart' | 'noticeSv'>;
  readonly part: EconomyPart;
  readonly content: unknown;
  /** What the files are called, without an ending. */
  readonly file: string;
  /** What the part is called. */
  readonly called: string;
  /** What became of it. */
  readonly onSaid: (said: string) => void;
};

/** A part to take home: as a workbook when it has tables, and as JSON. */
export function PartFiles({ economy, part, content, file, called, onSaid }: Props): ReactNode {
  const tables = partTables(economy, part, content as never);
  const workbook = async (): Promise<void> => {
    const marked = tables.map(({ titleSv, table }) => ({ titleSv, table: markTable(table, economy.noticeSv, part === 'statements' || part === 'months' ? 'row' : 'column') }));
    onSaid(await saveWorkbook(file, ECONOMY_PARTS[part].labelSv, marked));
  };
  const json = (): void => {
    saveFile(`${file}.json`, [JSON.stringify(content, null, 2)], 'application/json');
    onSaid(`Sparad som ${file}.json.`);
  };
  return (
    <span className="row">
      {tables.length === 0 ? null : (
        <button type="button" className="link-button" aria-label={`Excel: ${called}`} onClick={() => void workbook()}>
          Excel
        </button>
      )}
      <button type="button" className="link-button" aria-label={`JSON: ${called}`} onClick={json}>
        JSON
      </button>
    </span>
  );
}

/** What the files of a part are called. */
export const fileOfPart = (part: EconomyPart, name: string): string => (part === name || part === 'statements' ? part : `${part}-${name}`);
