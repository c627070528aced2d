import type { Derivation } from './derivation-types.js';
import { decimalsOf } from './exact/fraction.js';
import type { PublishedFigure, PublishedRow, PublishedSeries, PublishedTable, RowRelation } from './published-types.js';

/** What a table says of its own figures: changes between columns, rows that add up, parts of wholes, and groups that a mean is of. */
export function tableDerivations(table: PublishedTable): readonly Derivation[] {
  return [...changes(table), ...sums(table), ...subsets(table), ...groups(table)];
}

function changes(table: PublishedTable): Derivation[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap(({ key, change }): Derivation[] => {
      if (change === undefined || !printedIn(table, row, [key, change.from, change.to])) return [];
      const [from, to] = [place(table, row.key, change.from), place(table, row.key, change.to)];
      return [{ figure: place(table, row.key, key), how: { kind: change.as === 'percent' ? 'percentChange' : 'difference', from, to }, basis: 'stated' }];
    }),
  );
}

function sums(table: PublishedTable): Derivation[] {
  return table.rows.flatMap((whole) => {
    const parts = table.rows.filter(({ of }) => of?.as === 'addend' && of.row === whole.key);
    return plainColumns(table, [whole, ...parts]).flatMap((column): Derivation[] =>
      parts.length === 0 ? [] : [{ figure: place(table, whole.key, column), how: { kind: 'sum', of: parts.map(({ key }) => place(table, key, column)) }, ...grounds(parts) }],
    );
  });
}

function subsets(table: PublishedTable): Derivation[] {
  return table.rows.flatMap((part) => {
    const whole = part.of?.as === 'subset' ? rowOf(table, part.of) : undefined;
    if (whole === undefined) return [];
    return plainColumns(table, [part, whole]).map((column): Derivation => ({ figure: place(table, part.key, column), how: { kind: 'subset', whole: place(table, whole.key, column) }, ...grounds([part]) }));
  });
}

function groups(table: PublishedTable): Derivation[] {
  const sets = new Map<string, PublishedRow[]>();
  for (const row of table.rows) {
    if (row.of?.as !== 'group') continue;
    const key = `${row.of.row}/${row.of.set}`;
    sets.set(key, [...(sets.get(key) ?? []), row]);
  }
  return [...sets.values()].flatMap((rows) => {
    const whole = rows[0]?.of === undefined ? undefined : rowOf(table, rows[0].of);
    if (whole === undefined) return [];
    return plainColumns(table, [whole, ...rows]).map((column): Derivation => ({ figure: place(table, whole.key, column), how: { kind: 'groups', groups: rows.map(({ key }) => place(table, key, column)) }, ...grounds(rows) }));
  });
}

/** What the first of the rows that says something says of its relation. */
function grounds(rows: readonly PublishedRow[]): Pick<Derivation, 'basis' | 'noteSv'> {
  const noteSv = rows.find(({ of }) => of?.noteSv !== undefined)?.of?.noteSv;
  return { basis: rows.some(({ of }) => of?.basis === 'reading') ? 'reading' : 'stated', ...(noteSv === undefined ? {} : { noteSv }) };
}

/** Columns of figures that are not derived, in which all the rows have something printed. */
function plainColumns(table: PublishedTable, rows: readonly PublishedRow[]): readonly string[] {
  return table.columns.filter(({ role, key }) => (role === 'outcome' || role === 'target') && rows.every((row) => printedIn(table, row, [key]))).map(({ key }) => key);
}

function printedIn(table: PublishedTable, row: PublishedRow, columns: readonly string[]): boolean {
  return columns.every((key) => (row.cells[table.columns.findIndex((column) => column.key === key)] ?? null) !== null);
}

function rowOf(table: PublishedTable, { row }: RowRelation): PublishedRow | undefined {
  return table.rows.find(({ key }) => key === row);
}

function place(table: PublishedTable, row: string, column: string): string {
  return `${table.id}/${row}/${column}`;
}

/** That the outcome, or the target, of one indicator and one period is the same wherever it is printed as a number in the same unit; held against the print with most decimals. */
export function seriesDerivations(series: readonly PublishedSeries[]): readonly Derivation[] {
  return series.flatMap(({ points }) => {
    const finest = new Map<string, PublishedFigure>();
    const alike = points.map(({ period, role, figure }) => ({ figure, key: `${period} ${role} ${figure.unit}` })).filter(({ figure }) => decimals(figure) >= 0);
    for (const { figure, key } of alike) {
      const other = finest.get(key);
      if (other === undefined || decimals(figure) > decimals(other)) finest.set(key, figure);
    }
    return alike.flatMap(({ figure, key }): Derivation[] => {
      const as = finest.get(key)?.id ?? figure.id;
      return as === figure.id ? [] : [{ figure: figure.id, how: { kind: 'same', as }, basis: 'stated' }];
    });
  });
}

/** -1 when it is no number. */
function decimals({ value }: PublishedFigure): number {
  return value.state === 'number' ? decimalsOf(value.number) : -1;
}
