import { type FoldOptions, type KpiDefinition, type KpiPartial, type KpiRecord, startFold } from '@hjm/kpi';
import { breathe } from '../breathe.js';

/** Counts the records of the tables that the indicators ask for, with a turn for others between the slices. */
export async function foldSlowly(definitions: readonly KpiDefinition[], options: FoldOptions, tables: readonly string[], records: (table: string) => AsyncIterable<readonly KpiRecord[]>): Promise<KpiPartial> {
  const fold = startFold(definitions, options);
  for (const table of tables) {
    if (fold.fields(table).length === 0) continue;
    for await (const slice of records(table)) {
      fold.addRecords(table, slice);
      await breathe();
    }
  }
  await breathe();
  return fold.partial();
}
