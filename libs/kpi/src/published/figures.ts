import { foundText, HjmError } from '@hjm/core';
import type { KpiValue } from '../value/value.js';
import { decimalFraction, fraction, multiply, roundHalfUp } from './exact/fraction.js';
import type { PrintedCell, PrintedValue, PublishedColumn, PublishedFigure, PublishedPoint, PublishedRow, PublishedSeries, PublishedTable, PublishedUnit } from './published-types.js';
import { readPrinted } from './read-printed.js';

/**
 * Every printed figure of the tables by its id, `table/row/column`, in the order of print. Cells with nothing in them are no figures.
 *
 * @throws HjmError `unreadable-figure`, `unequal-row` when a row has more or fewer cells than columns, `figure-twice`
 */
export function publishedFigures(tables: readonly PublishedTable[]): ReadonlyMap<string, PublishedFigure> {
  const figures = new Map<string, PublishedFigure>();
  for (const table of tables) {
    for (const row of table.rows) {
      checkRow(table, row);
      row.cells.forEach((cell, at) => {
        const column = table.columns[at];
        if (cell === null || column === undefined) return;
        const figure = figureOf(table, row, column, cell);
        if (figures.has(figure.id)) throw new HjmError('figure-twice', `Två tal har samma plats: ${foundText(figure.id)}.`, [{ path: figure.id, expected: 'ett tal', found: 'två' }]);
        figures.set(figure.id, figure);
      });
    }
  }
  return figures;
}

function checkRow(table: PublishedTable, row: PublishedRow): void {
  if (row.cells.length === table.columns.length) return;
  throw new HjmError('unequal-row', `Raden ${foundText(row.key)} i ${foundText(table.id)} har inte lika många celler som tabellen har kolumner.`, [
    { path: `${table.id}/${row.key}`, expected: `${String(table.columns.length)} celler`, found: `${String(row.cells.length)} celler` },
  ]);
}

function figureOf(table: PublishedTable, row: PublishedRow, column: PublishedColumn, cell: PrintedCell): PublishedFigure {
  const { printed, value, period = column.period, unit: own, kpi = row.kpi, noteSv = row.noteSv } = typeof cell === 'string' ? { printed: cell } : cell;
  const id = `${table.id}/${row.key}/${column.key}`;
  const unit = own ?? column.unit ?? row.unit ?? table.unit;
  return {
    id,
    table: table.id,
    region: table.region,
    labelSv: `${table.titleSv}: ${row.labelSv}, ${column.labelSv}`,
    role: column.role,
    unit,
    printed,
    value: value === undefined ? readPrinted(printed, id) : checkedValue(value, id),
    exact: column.exact ?? (column.role === 'target' || unit === 'count'),
    ...(kpi === undefined ? {} : { kpi }),
    ...(period === undefined ? {} : { period }),
    ...(noteSv === undefined ? {} : { noteSv }),
    citation: table.citation,
  };
}

/** A number that is stated beside the print is exact decimal text too. */
function checkedValue(value: PrintedValue, path: string): PrintedValue {
  if (value.state !== 'number' || /^-?\d+(\.\d+)?$/.test(value.number)) return value;
  throw new HjmError('unreadable-figure', `Ett värde är inget tal: ${foundText(value.number)}.`, [{ path, expected: 'ett tal med decimalpunkt, till exempel -12.5', found: foundText(value.number) }]);
}

/** Outcomes and targets of each indicator of each region, gathered from the tables in the order of print. */
export function publishedSeries(figures: Iterable<PublishedFigure>): readonly PublishedSeries[] {
  const series = new Map<string, { readonly region: string; readonly kpi: string; readonly labelSv: string; readonly points: PublishedPoint[] }>();
  for (const figure of figures) {
    const { region, kpi, period, role } = figure;
    if (kpi === undefined || period === undefined || (role !== 'outcome' && role !== 'target')) continue;
    const id = `${region}/${kpi}`;
    const one = series.get(id) ?? { region, kpi, labelSv: figure.labelSv.replace(/^.*?: (.*), .*?$/, '$1'), points: [] };
    one.points.push({ period, role, figure });
    series.set(id, one);
  }
  return [...series.values()];
}

/** How many öre one of a unit of money is: indicators of money are in öre. */
const ORE: Readonly<Partial<Record<PublishedUnit, bigint>>> = { kronor: 100n, tkr: 100_000n, mnkr: 100_000_000n };

function inIndicatorUnit(number: string, unit: PublishedUnit): string {
  const ore = ORE[unit];
  return ore === undefined ? number : roundHalfUp(multiply(decimalFraction(number), fraction(ore)), 0);
}

/** A printed figure as the value of an indicator; money is in öre there. A direction or a status with no word for it here is no value: `notStated`. */
export function kpiValueOf({ value, printed, unit, noteSv }: PublishedFigure): KpiValue {
  const said = noteSv === undefined ? {} : { commentSv: noteSv };
  if (value.state === 'number') return { state: 'stated', stated: { number: inIndicatorUnit(value.number, unit) }, ...said };
  if (value.state === 'yesNo') return { state: 'stated', stated: { yes: value.yes }, ...said };
  if (value.state === 'status' && value.status === 'reached') return { state: 'stated', stated: { status: value.status }, ...said };
  if (value.state === 'notRelevant') return { state: 'notRelevant', reasonSv: printed };
  return { state: 'missing', reason: value.state === 'missing' ? value.reason : 'notStated' };
}
