import { foundText, type HjmIssue } from '@hjm/core';
import type { EventTable, Field } from '../table/table-types.js';
import { conditionIssues } from './check-condition.js';
import { fieldIssues, fieldOf, NAMES, NUMBERS } from './check-field.js';
import type { KpiUnit, Measure, Rows, Tally } from './definition-types.js';
import { emptyText, misnamed, notWhole, twice } from './issues.js';

type Tables = readonly EventTable[];

/** What is wrong with what is measured: tables and fields, their kinds, and the unit that it comes out in. */
export function measureIssues(measure: Measure, unit: KpiUnit, tables: Tables): HjmIssue[] {
  switch (measure.kind) {
    case 'share':
      return [...rowsIssues(measure.of, tables, 'measure.of'), ...partIssues(measure.of, measure.part, tables), ...unitIssues(unit, ['percent', 'ratio'])];
    case 'total': {
      const units: readonly KpiUnit[] = addsUpOre(measure.of, tables) ? ['ore'] : ['count', 'principals', 'index'];
      return [...tallyIssues(measure.of, tables, 'measure.of'), ...perIssues(measure), ...unitIssues(unit, units)];
    }
    case 'ratio': {
      const money = addsUpOre(measure.numerator, tables) && !addsUpOre(measure.denominator, tables);
      const units: readonly KpiUnit[] = money ? ['ore'] : ['percent', 'count', 'ratio', 'principals', 'index'];
      return [...tallyIssues(measure.numerator, tables, 'measure.numerator'), ...tallyIssues(measure.denominator, tables, 'measure.denominator'), ...unitIssues(unit, units)];
    }
    case 'growth':
      return [...tallyIssues(measure.of, tables, 'measure.of'), ...perIssues(measure), ...unitIssues(unit, ['percent', 'ratio'])];
    case 'stated':
      return misnamed(measure.values, ['number', 'yesNo', 'status'], 'measure.values', 'vad som anges').concat(
        measure.values === 'number' ? unitIssues(unit, ['percent', 'count', 'ore', 'ratio', 'principals', 'index']) : unitIssues(unit, [measure.values]),
      );
    default:
      return misnamed((measure as Measure).kind, MEASURES, 'measure.kind', 'ett sätt att mäta');
  }
}

const MEASURES: readonly Measure['kind'][] = ['share', 'total', 'ratio', 'growth', 'stated'];

/** The tables that a measure is counted from, what is counted first. */
export function rowsOf(measure: Measure): readonly Rows[] {
  switch (measure.kind) {
    case 'share':
      return [measure.of];
    case 'total':
    case 'growth':
      return [rowsOfTally(measure.of)];
    case 'ratio':
      return [rowsOfTally(measure.numerator), rowsOfTally(measure.denominator)];
    case 'stated':
      return [];
  }
}

export function rowsOfTally(tally: Tally): Rows {
  if ('count' in tally) return tally.count;
  if ('sum' in tally) return tally.sum;
  return 'stock' in tally ? tally.stock : tally.groups;
}

function rowsIssues(rows: Rows, tables: Tables, path: string): HjmIssue[] {
  const table = tables.find(({ id }) => id === rows.table);
  if (table === undefined) return misnamed(rows.table, tables.map(({ id }) => id), `${path}.table`, 'en tabell', (id) => tables.filter((each) => each.id === id).flatMap(({ labelSv, files }) => [labelSv, ...files]));
  const where = rows.where === undefined ? [] : conditionIssues(rows.where, table, `${path}.where`);
  return [...fieldIssues(table, rows.on, ['day'], `${path}.on`), ...where];
}

function partIssues(of: Rows, part: Extract<Measure, { kind: 'share' }>['part'], tables: Tables): HjmIssue[] {
  const table = tables.find(({ id }) => id === of.table);
  return table === undefined ? [] : conditionIssues(part, table, 'measure.part');
}

/** What is wrong with a number out of records. */
export function tallyIssues(tally: Tally, tables: Tables, path: string): HjmIssue[] {
  const [kind] = (['count', 'sum', 'stock', 'groups'] as const).filter((each) => each in tally);
  if (kind === undefined) return [{ path, expected: 'något av count, sum, stock och groups', found: foundText(tally) }];
  const rows = rowsOfTally(tally);
  const table = tables.find(({ id }) => id === rows.table);
  const wrong = rowsIssues(rows, tables, `${path}.${kind}`);
  if (table === undefined) return wrong;
  if ('field' in tally) wrong.push(...fieldIssues(table, tally.field, NUMBERS, `${path}.field`));
  if ('groups' in tally) wrong.push(...groupIssues(tally, table, path));
  return wrong;
}

const GROUPED: readonly Field['kind'][] = ['code', 'choice', 'id'];

function groupIssues({ by, need }: Extract<Tally, { groups: Rows }>, table: EventTable, path: string): HjmIssue[] {
  return [
    ...(by.length === 0 ? [{ path: `${path}.by`, expected: 'minst ett fält', found: foundText(by) }] : []),
    ...by.flatMap((key, index) => fieldIssues(table, key, GROUPED, `${path}.by.${String(index)}`)),
    ...twice(by, (index) => `${path}.by.${String(index)}`, 'ett fält som inte redan står i listan'),
    ...(need === undefined ? [] : needIssues(need, table, `${path}.need`)),
  ];
}

function needIssues({ field: key, atLeast }: NonNullable<Extract<Tally, { groups: Rows }>['need']>, table: EventTable, path: string): HjmIssue[] {
  const field = fieldOf(table, key);
  const values = Object.keys(atLeast);
  const words = field?.kind === 'choice' ? Object.keys(field.choices) : undefined;
  return [
    ...fieldIssues(table, key, NAMES, `${path}.field`),
    ...(values.length === 0 ? [{ path: `${path}.atLeast`, expected: 'minst ett värde', found: foundText(atLeast) }] : []),
    ...values.flatMap((value) => notWhole(atLeast[value], 1, `${path}.atLeast.${value}`)),
    ...values.flatMap((value) => (words === undefined ? emptyText(value, `${path}.atLeast`) : misnamed(value, words, `${path}.atLeast.${value}`, `ett värde av ${key}`))),
    ...(words ?? []).filter((word) => !values.includes(word)).map((word) => ({ path: `${path}.atLeast.${word}`, expected: 'hur många som krävs', found: foundText(undefined) })),
  ];
}

function perIssues({ of, per = 'period', calendar }: Extract<Measure, { kind: 'growth' | 'total' }>): HjmIssue[] {
  return [
    ...misnamed(per, ['period', 'workingDay'], 'measure.per', 'per period eller per arbetsdag'),
    ...('stock' in of && per === 'workingDay' ? [{ path: 'measure.per', expected: 'period, för ett bestånd fördelas inte på arbetsdagar', found: foundText(per) }] : []),
    ...(calendar !== undefined && per !== 'workingDay' ? [{ path: 'measure.calendar', expected: 'ingen kalender, för den gäller bara per arbetsdag', found: foundText(calendar) }] : []),
  ];
}

function unitIssues(unit: KpiUnit, fitting: readonly KpiUnit[]): HjmIssue[] {
  return fitting.includes(unit) ? [] : [{ path: 'unit', expected: `en enhet som passar det som mäts: ${fitting.join(', ')}`, found: foundText(unit) }];
}

/** Whether what is added up is money. */
function addsUpOre(tally: Tally, tables: Tables): boolean {
  if (!('field' in tally)) return false;
  const table = tables.find(({ id }) => id === rowsOfTally(tally).table);
  return table !== undefined && fieldOf(table, tally.field)?.kind === 'ore';
}
