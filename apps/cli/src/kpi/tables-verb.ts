import { EVENT_TABLES, type EventTable, type Field, tableOfFile } from '@hjm/kpi';
import type { Result } from '../result.js';
import type { Screen } from '../output/screen.js';
import { usageError } from '../usage-error.js';
import { exampleCell, wordsOf } from './example-cell.js';
import { fileNameOf } from './file-name-of.js';

export type TablesOptions = { readonly table?: string };

/** `hjm kpi tables`: the tables that indicators are counted from, and what their files look like. */
export function kpiTablesVerb({ table }: TablesOptions): Result {
  if (table !== undefined) return tableResult(tableNamed(table));
  return {
    json: { tables: EVENT_TABLES },
    print: async (screen) => {
      await screen.table({ columns: ['Tabell', 'Filnamn', 'Vad en rad är'], rows: EVENT_TABLES.map((table) => [table.labelSv, `${fileNameOf(table)}.csv`, table.descriptionSv]) });
      screen.line('En tabells kolumner: hjm kpi tables --table arbetsordrar. Filer heter som tabellen, med vad som helst efter: arbetsordrar-norr-2024.csv. De kan också vara Excelfiler (.xlsx).');
    },
  };
}

function tableNamed(word: string): EventTable {
  const found = EVENT_TABLES.find(({ id, labelSv }) => id === word || labelSv.toLowerCase() === word.toLowerCase()) ?? tableOfFile(word);
  if (found === undefined) throw usageError(`Tabellen ${word} finns inte.`, word, EVENT_TABLES.flatMap(({ id, files }) => [id, ...files]));
  return found;
}

function tableResult(table: EventTable): Result {
  const { labelSv, descriptionSv, files, fields } = table;
  return {
    json: { table, example: exampleFile(table) },
    print: async (screen: Screen) => {
      screen.line(screen.paint('bold', labelSv));
      screen.line(descriptionSv);
      screen.line(`Filens namn börjar med ${files.join(', ').replace(/, ([^,]*)$/, ' eller $1')}, och den slutar på .csv eller .xlsx.`);
      await screen.table({ columns: ['Rubrik', 'Krävs', 'Exempel', 'Vad', 'Andra rubriker'], rows: fields.map((field) => [field.labelSv, field.required ? 'ja' : 'nej', exampleCell(field), whatOf(field), [...new Set([...field.headers, field.key])].join(', ')]), under: 4 });
      screen.heading('I egna definitioner och i --mapping');
      screen.item(`Tabellen heter ${table.id}, och kolumnerna ${fields.map((field) => `${field.key} (${field.labelSv})`).join(', ')}.`);
      for (const field of fields) if (field.kind === 'choice') screen.item(`Orden i ${field.labelSv}: ${Object.keys(field.choices).map((value, index) => `${value} (${wordsOf(field)[index] ?? ''})`).join(', ')}.`);
      screen.heading('Exempel');
      screen.raw(exampleFile(table));
    },
  };
}

function whatOf(field: Field): string {
  if (field.kind !== 'choice') return field.descriptionSv;
  return `${field.descriptionSv} Ord: ${wordsOf(field).join(', ')}.`;
}

/** A file of one row, as it may stand. */
export function exampleFile({ fields }: EventTable): string {
  return `${fields.map((field) => field.labelSv).join(';')}\n${fields.map(exampleCell).join(';')}\n`;
}
