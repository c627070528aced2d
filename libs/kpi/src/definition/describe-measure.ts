import type { EventTable } from '../table/table-types.js';
import { calendarText } from './calendar-text.js';
import { CLOCK_DEFAULTS } from './clock-defaults.js';
import { fieldOf } from './check-field.js';
import { rowsOfTally } from './check-measure.js';
import { conditionText } from './describe-condition.js';
import { labelOf, wordText } from './describe-field.js';
import type { Measure, Rows, Tally } from './definition-types.js';

type Tables = readonly EventTable[];

/** What is measured, in Swedish sentences. */
export function measureSentences(measure: Measure, tables: Tables): readonly string[] {
  switch (measure.kind) {
    case 'share': {
      const part = conditionText(measure.part, tableOf(measure.of, tables));
      return [`Andelen av ${rowsText(measure.of, tables)}: de där ${part}.`, 'Det som det är okänt för räknas inte med i andelen, men redovisas.'];
    }
    case 'total':
      return [`${capital(tallyText(measure.of, tables))}${perText(measure)}.`];
    case 'ratio':
      return [`${capital(tallyText(measure.numerator, tables))}, delat med ${tallyText(measure.denominator, tables)}.`];
    case 'growth':
      return [`Förändringen från samma period året före av ${tallyText(measure.of, tables)}${perText(measure)}.`];
    case 'stated':
      return ['Räknas inte fram ur data, utan anges av den som redovisar.'];
  }
}

function perText({ per, calendar }: Extract<Measure, { kind: 'growth' | 'total' }>): string {
  if (per !== 'workingDay') return '';
  return `, per arbetsdag räknad efter${calendarText(calendar ?? CLOCK_DEFAULTS.calendar)}${calendar === undefined ? ' (förval)' : ''}`;
}

function tallyText(tally: Tally, tables: Tables): string {
  const rows = rowsText(rowsOfTally(tally), tables);
  const table = tableOf(rowsOfTally(tally), tables);
  if ('count' in tally) return `antalet ${rows}`;
  if ('sum' in tally) return `summan av ${labelOf(table, tally.field)} i ${rows}`;
  if ('stock' in tally) return `summan av ${labelOf(table, tally.field)} i ${rows}, den sista dagen i perioden som har rader`;
  const by = tally.by.map((key) => labelOf(table, key)).join(' och ');
  return `antalet olika ${by} bland ${rows}${needText(tally.need, table)}`;
}

function needText(need: Extract<Tally, { groups: Rows }>['need'], table: EventTable): string {
  if (need === undefined) return '';
  const field = fieldOf(table, need.field);
  const words = Object.entries(need.atLeast).map(([value, least]) => `minst ${String(least)} när ${labelOf(table, need.field)} är ${wordText(field, value)}`);
  return `, med ${words.join(' och ')}`;
}

function rowsText(rows: Rows, tables: Tables): string {
  const table = tableOf(rows, tables);
  const where = rows.where === undefined ? '' : ` där ${conditionText(rows.where, table)}`;
  return `rader i tabellen ”${table.labelSv}”${where}, i perioden enligt ${labelOf(table, rows.on)}`;
}

function tableOf({ table }: Rows, tables: Tables): EventTable {
  return tables.find(({ id }) => id === table) ?? { id: table, labelSv: table, descriptionSv: '', files: [], fields: [] };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
