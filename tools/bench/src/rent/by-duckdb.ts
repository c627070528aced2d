import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { MONTH } from './register-files.js';

/** What a payer is charged, from the SQL that somebody would write instead. */
export type ChargedBySql = { readonly lines: number; readonly ore: number; readonly payers: readonly { readonly payer: string; readonly ore: number }[] };

/** The same job in SQL on the same files: payers by time, prices by time, days inclusive of both ends, overlaps of one item. */
export async function runSql(folder: string, threads: number): Promise<ChargedBySql> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  try {
    const file = (name: string): string => `read_csv('${join(folder, name).replaceAll("'", "''")}', delim = ';', header = true)`;
    const result = await connection.runAndReadAll(`
      WITH rentals AS (SELECT uthyrning AS id, artikel AS article, individ AS item, kostnadsansvarig AS payer, levererad AS first, coalesce(mottagen, DATE '9999-12-31') AS last FROM ${file('rentals.csv')}),
      changes AS (SELECT uthyrning AS id, datum AS first, kostnadsansvarig AS payer FROM ${file('changes.csv')}),
      terms AS (
        SELECT id, payer, first, lead(first - 1, 1, DATE '9999-12-31') OVER (PARTITION BY id ORDER BY first) AS last
        FROM (SELECT id, payer, first FROM rentals UNION ALL SELECT id, payer, first FROM changes)
      ),
      overlapping AS (
        SELECT id FROM (SELECT id, item, first, max(last) OVER (PARTITION BY item ORDER BY first, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM rentals) WHERE before > first
      ),
      lines AS (
        SELECT terms.payer, greatest(terms.first, prices."from", DATE '${MONTH.from}') AS first, least(terms.last, rentals.last, prices."to", DATE '${MONTH.to}') AS last, prices.ore
        FROM terms JOIN rentals USING (id) JOIN ${file('prices.csv')} prices USING (article)
        WHERE id NOT IN (SELECT id FROM overlapping)
      )
      SELECT payer, count(*) AS lines, sum((date_diff('day', first, last) + 1) * ore) AS ore FROM lines WHERE last >= first GROUP BY payer ORDER BY payer`);
    const payers = result.getRowObjectsJson().map((row) => ({ payer: row['payer'] as string, lines: Number(row['lines']), ore: Number(row['ore']) }));
    return { lines: payers.reduce((sum, { lines }) => sum + lines, 0), ore: payers.reduce((sum, { ore }) => sum + ore, 0), payers: payers.map(({ payer, ore }) => ({ payer, ore })) };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
