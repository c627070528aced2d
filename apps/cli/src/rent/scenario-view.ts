import { formatKronor, formatNumber } from '@hjm/core/text';
import type { RegisterColumn } from '@hjm/pricing/register';
import type { ScenarioDimension, ScenarioResult, ScenarioRow, ScenarioTable } from '@hjm/pricing/scenario';
import type { Screen } from '../output/screen.js';

/** What a comparison can be told by, as people say it. */
export const DIMENSIONS: Readonly<Record<ScenarioDimension, string>> = { principal: 'huvudman', party: 'enhet', group: 'produktgrupp', article: 'artikel', reason: 'orsak' };

const EFFECTS: Readonly<Record<ScenarioRow['effect'], string>> = { loses: 'mer', gains: 'mindre', even: 'lika' };
/** More rows than this are not shown one by one. */
const MOST_ROWS = 40;

/** How the comparison stands in a file. */
export const SCENARIO_COLUMNS: readonly RegisterColumn[] = [
  { key: 'dimension', headers: ['efter'], kind: 'text', required: true },
  { key: 'key', headers: ['id'], kind: 'text', required: false },
  { key: 'labelSv', headers: ['namn'], kind: 'text', required: true },
  { key: 'rentals', headers: ['uthyrningar'], kind: 'integer', required: true },
  { key: 'more', headers: ['kostar mer'], kind: 'integer', required: true },
  { key: 'less', headers: ['kostar mindre'], kind: 'integer', required: true },
  { key: 'equal', headers: ['kostar lika'], kind: 'integer', required: true },
  { key: 'a', headers: ['A'], kind: 'ore', required: true },
  { key: 'b', headers: ['B'], kind: 'ore', required: true },
  { key: 'difference', headers: ['skillnad'], kind: 'ore', required: true },
  { key: 'effect', headers: ['betalar'], kind: 'text', required: true },
  { key: 'apartRentals', headers: ['utanför jämförelsen'], kind: 'integer', required: true },
  { key: 'apartA', headers: ['utanför A'], kind: 'ore', required: true },
  { key: 'apartB', headers: ['utanför B'], kind: 'ore', required: true },
];

/** The rows of a comparison as they stand in a file, all of them. */
export function scenarioRecords({ tables }: ScenarioResult): object[] {
  return tables.flatMap(({ dimension, rows }) =>
    rows.map(({ effect, apart, ...row }) => ({ ...row, dimension: DIMENSIONS[dimension], effect: EFFECTS[effect], apartRentals: apart.rentals, apartA: apart.a, apartB: apart.b })),
  );
}

/** All tables, but for those that say what one before them says: units that are each a principal of their own. */
export async function printScenario(screen: Screen, { tables }: ScenarioResult): Promise<void> {
  const shown = new Map<string, ScenarioDimension>();
  for (const table of tables) {
    const content = JSON.stringify(table.rows);
    const same = shown.get(content);
    if (same === undefined) await printScenarioTable(screen, table);
    else screen.heading(`Efter ${DIMENSIONS[table.dimension]}: som efter ${DIMENSIONS[same]}`);
    shown.set(content, same ?? table.dimension);
  }
}

/** One table: each row with both sides, the largest changes where there are many, and the sum. */
async function printScenarioTable(screen: Screen, { dimension, rows }: ScenarioTable): Promise<void> {
  const compared = rows.filter((row) => row.rentals > 0);
  if (compared.length === 0) return;
  const largest = new Set(compared.toSorted((x, y) => Math.abs(y.difference) - Math.abs(x.difference)).slice(0, MOST_ROWS));
  const others = compared.filter((row) => !largest.has(row));
  const cells = (label: string, { a, b, difference }: Pick<ScenarioRow, 'a' | 'b' | 'difference'>, effect: string): string[] => [label, formatKronor(a), formatKronor(b), signed(difference), effect];
  screen.heading(`Efter ${DIMENSIONS[dimension]}`);
  await screen.table({
    columns: [initial(DIMENSIONS[dimension]), 'A', 'B', 'Skillnad', 'Betalar'],
    rows: [
      ...compared.filter((row) => largest.has(row)).map((row) => cells(row.labelSv, row, EFFECTS[row.effect])),
      ...(others.length === 0 ? [] : [cells(`${formatNumber(others.length)} till med mindre skillnad`, sumOf(others), '')]),
      cells('summa', sumOf(compared), ''),
    ],
  });
}

function sumOf(rows: readonly ScenarioRow[]): { a: number; b: number; difference: number } {
  return rows.reduce((sum, { a, b, difference }) => ({ a: sum.a + a, b: sum.b + b, difference: sum.difference + difference }), { a: 0, b: 0, difference: 0 });
}

function signed(ore: number): string {
  return `${ore > 0 ? '+' : ''}${formatKronor(ore)}`;
}

function initial(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
