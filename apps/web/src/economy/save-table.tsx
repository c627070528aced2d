import { type FileTable, markTable } from '@hjm/economics';
import { type ReactNode, useState } from 'react';
import { saveCsv } from '../scorecard/save-file.js';
import { saveWorkbook } from './save-workbook.js';

type Props = { readonly table: FileTable; readonly name: string; readonly sheet: string; readonly noticeSv: string | null; readonly children?: ReactNode };

/** Lets the browser save the table as CSV or Excel, and what else there is to do with it. */
export function SaveTable({ table, name, sheet, noticeSv, children }: Props): ReactNode {
  const [said, say] = useState('');
  const content = markTable(table, noticeSv, 'column');
  return (
    <div className="row save-table no-print">
      <button
        type="button"
        className="button"
        onClick={() => {
          saveCsv(`${name}.csv`, [content.columns, ...content.rows]);
          say(`Sparad som ${name}.csv.`);
        }}
      >
        CSV
      </button>
      <button type="button" className="button" onClick={() => void saveWorkbook(name, sheet, [{ titleSv: sheet, table: content }]).then(say)}>
        Excel
      </button>
      {children}
      <span role="status" className="quiet">
        {said}
      </span>
    </div>
  );
}
