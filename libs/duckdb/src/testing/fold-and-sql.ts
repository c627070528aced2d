import type { DuckDBConnection } from '@duckdb/node-api';
import { EVENT_TABLES, type FoldOptions, type KpiDefinition, type KpiPeriod, type KpiRecord, measure, measureParts, parsePeriod, startFold } from '@hjm/kpi';
import { expect } from 'vitest';
import { measureBySql, type SqlSource } from '../measure-by-sql.js';

const PERIODS: readonly KpiPeriod[] = ['2023-12', '2024-01', '2024-02', '2024-01..2024-02', '2023', '2023-11..2024-02'].map((text) => parsePeriod(text));

const COVERS: NonNullable<FoldOptions['covers']> = Object.fromEntries(EVENT_TABLES.map(({ id }) => [id, { from: '2021-01', to: '2024-12' }]));

export const OPTIONS: FoldOptions = { asOf: '2024-02-15', covers: COVERS };

/** What a result has to have in common, whichever way it was made. */
type Common = { readonly period: string; readonly keys: readonly string[]; readonly numerator: number; readonly denominator: number; readonly unknown: number; readonly running: number };

/** Holds the fold against SQL on the same records: the whole and every part, period by period. */
export async function expectSame(connection: DuckDBConnection, definition: KpiDefinition, records: { readonly [table: string]: readonly KpiRecord[] }, source: SqlSource, options: FoldOptions = OPTIONS): Promise<number> {
  const fold = startFold([definition], options);
  for (const [table, rows] of Object.entries(records)) fold.addRecords(table, rows);
  const partial = fold.partial();
  let compared = 0;
  for (const breakdown of [undefined, ...definition.breakdowns.map(({ id }) => id)]) {
    const rows = await measureBySql(connection, definition, source, { ...options, periods: PERIODS, ...(breakdown !== undefined && { breakdown }) });
    const byFold = rows.map(({ period: id, keys }): Common => {
      const period = PERIODS.find((each) => each.id === id) as KpiPeriod;
      const { value, unknown, running } = measure(definition, partial, period, options, breakdown === undefined ? undefined : { breakdown, values: keys });
      const [numerator, denominator] = value.state === 'known' ? [value.numerator, value.denominator] : [0, 0];
      return { period: id, keys, numerator, denominator, unknown, running };
    });
    expect(rows.map((row) => (row.denominator === 0 ? { ...row, numerator: 0 } : row)), `${definition.id} ${breakdown ?? ''}`).toEqual(byFold);
    if (breakdown !== undefined) {
      const parts = PERIODS.flatMap((period) => measureParts(definition, partial, period, options, breakdown).map(({ part }) => nameOf({ period: period.id, keys: part?.values ?? [] })));
      expect(rows.map(nameOf).sort(), `${definition.id} ${breakdown}`).toEqual([...parts].sort());
    }
    compared += rows.length;
  }
  return compared;
}

function nameOf({ period, keys }: Pick<Common, 'period' | 'keys'>): string {
  return [period, ...keys].join('/');
}
