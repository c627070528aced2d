import type { FileTable } from '@hjm/economics';
import type { Cell } from '@hjm/tables';
import { type ReactNode, useState } from 'react';
import { saveCsv, saveFile } from '../scorecard/save-file.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The table with what is to be said of its figures in a column of its own, as for made-up data. */
export function marked({ columns, rows }: FileTable, noticeSv: string | null): { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  return noticeSv === null ? { columns, rows } : { columns: [...columns, 'Anmärkning'], rows: rows.map((row) => [...row, noticeSv]) };
}

type Props = { readonly table: FileTable; readonly name: string; readonly sheet: string; readonly noticeSv: string | null; readonly children?: ReactNode };

/** Lets the browser save the table as CSV or Excel, and what else there is to do with it. */
export function SaveTable({ table, name, sheet, noticeSv, children }: Props): ReactNode {
  const [said, say] = useState('');
  const content = marked(table, noticeSv);
  const saveWorkbook = async (): Promise<void> => {
    const { writeXlsx } = await import('@hjm/tables/xlsx');
    const bytes = await writeXlsx([{ name: sheet, columns: content.columns.map((header) => ({ header })), rows: content.rows }], { title: sheet });
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
