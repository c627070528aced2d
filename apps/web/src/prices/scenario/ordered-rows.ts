import type { ScenarioDimension, ScenarioRow } from '@hjm/pricing/scenario';

/** How the rows of a comparison are ordered. */
export type RowOrder = 'difference' | 'name' | 'amount';
export const ORDERS: Readonly<Record<RowOrder, string>> = { difference: 'Den som betalar mer först', name: 'Namn', amount: 'Störst belopp först' };

/** What a comparison is told by, in Swedish. */
export const DIMENSIONS: Readonly<Record<ScenarioDimension, string>> = { principal: 'Huvudman', party: 'Enhet', group: 'Produktgrupp', article: 'Artikel', reason: 'Orsak' };

const collator = new Intl.Collator('sv', { numeric: true });

/** The rows in order, with the names that people know. */
export function orderedRows(rows: readonly ScenarioRow[], order: RowOrder, name: (row: ScenarioRow) => string): readonly (ScenarioRow & { readonly name: string })[] {
  const named = rows.map((row) => ({ ...row, name: name(row) }));
  const byName = (x: (typeof named)[number], y: (typeof named)[number]): number => collator.compare(x.name, y.name);
  if (order === 'name') return named.sort(byName);
  const key = order === 'difference' ? 'difference' : 'a';
  return named.sort((x, y) => y[key] - x[key] || byName(x, y));
}
