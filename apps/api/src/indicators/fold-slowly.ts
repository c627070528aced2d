import { type FoldOptions, type KpiDefinition, type KpiPartial, type KpiRecord, mergePartials, startFold } from '@hjm/kpi';
import { breathe } from '../breathe.js';

/** Counts the records of the tables that the indicators ask for, table by table, with a turn for others between the slices. */
export async function foldSlowly(definitions: readonly KpiDefinition[], options: FoldOptions, tables: readonly string[], records: (table: string) => AsyncIterable<readonly KpiRecord[]>): Promise<KpiPartial> {
  let whole = startFold(definitions, options).partial();
  for (const table of tables) {
    const fold = startFold(definitions, options);
    if (fold.fields(table).length === 0) continue;
    for await (const slice of records(table)) {
      fold.addRecords(table, slice);
      await breathe();
    }
    whole = mergePartials(whole, fold.partial());
    await breathe();
  }
  return whole;
}
