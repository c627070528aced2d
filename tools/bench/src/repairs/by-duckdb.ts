import { SWEDISH_WORKING_DAYS, countWorkingDays, dateOfDay, dayNumber } from '@hjm/core/calendar';
import { DuckDBInstance } from '@duckdb/node-api';
import type { ShareRow } from './share-row.js';
import { AS_OF } from './work-order-file.js';

/** The same in the SQL that somebody would write by hand: a table of days with working days counted up, joined twice. */
export async function sharesBySql(path: string, threads: number): Promise<readonly ShareRow[]> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  try {
    await connection.run('CREATE TABLE days (day DATE, worked INTEGER)');
    const first = dayNumber('2021-12-31');
    const days = Array.from({ length: dayNumber(AS_OF) - first + 1 }, (_, place) => `(DATE '${dateOfDay(first + place)}', ${countWorkingDays(first, first + place, SWEDISH_WORKING_DAYS)})`);
    await connection.run(`INSERT INTO days VALUES ${days.join(',')}`);
    const result = await connection.runAndReadAll(`
      SELECT year(anmäld) * 12 + month(anmäld) - 1 AS month, enhet AS unit, count(*) FILTER (ended.worked - began.worked <= 5 AND klar IS NOT NULL) AS inTime, count(*) AS "all"
      FROM read_csv('${path.replaceAll("'", "''")}', delim = ';', header = true, columns = {arbetsorder: 'VARCHAR', slag: 'VARCHAR', enhet: 'VARCHAR', anmäld: 'DATE', klar: 'DATE'})
      JOIN days began ON began.day = anmäld
      JOIN days ended ON ended.day = coalesce(klar, DATE '${AS_OF}')
      WHERE slag = 'AU' GROUP BY 1, 2 ORDER BY 1, 2`);
    const rows = result.getRowObjectsJson().map((row) => ({ month: Number(row['month']), unit: row['unit'] as string, inTime: Number(row['inTime']), all: Number(row['all']) }));
    return rows.sort((a, b) => a.month - b.month || (a.unit < b.unit ? -1 : 1));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
