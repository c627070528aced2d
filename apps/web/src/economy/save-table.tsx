import { type FileTable, markTable } from '@hjm/economics';
import { type ReactNode, useState } from 'react';
import { saveCsv, saveFile } from '../scorecard/save-file.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Props = { readonly table: FileTable; readonly name: string; readonly sheet: string; readonly noticeSv: string | null; readonly children?: ReactNode };

/** Lets the browser save the table as CSV or Excel, and what else there is to do with it. */
export function SaveTable({ table, name, sheet, noticeSv, children }: Props): ReactNode {
  const [said, say] = useState('');
  const content = markTable(table, noticeSv, 'column');
  const saveWorkbook = async (): Promise<void> => {
    const { columnsFor, writeXlsx } = await import('@hjm/tables/xlsx');
    const bytes = await writeXlsx([{ name: sheet, columns: columnsFor(content.columns, content.rows), rows: content.rows }], { title: sheet });
    saveFile(`${name}.xlsx`, [bytes as BlobPart], WORKBOOK);
    say(`Sparad som ${name}.xlsx.`);
  };
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
      <button type="button" className="button" onClick={() => void saveWorkbook()}>
        Excel
      </button>
      {children}
      <span role="status" className="quiet">
        {said}
      </span>
    </div>
  );
}
