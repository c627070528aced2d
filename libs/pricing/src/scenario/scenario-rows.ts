import type { InvoiceLine } from '../run/line.js';
import type { RunSetup } from '../run/setup.js';
import type { Amounts } from './amounts.js';
import type { Compared, KeptApart, ScenarioDimension, ScenarioRow } from './scenario-types.js';

/** The key of a line in a dimension. */
export function keyOf(dimension: ScenarioDimension, line: InvoiceLine, groups: ReadonlyMap<string, string>): string | null {
  switch (dimension) {
    case 'principal':
      return line.principal;
    case 'party':
      return line.payer;
    case 'group':
      return groups.get(line.article) ?? null;
    case 'article':
      return line.article;
    case 'reason':
      return line.reason;
  }
}

/** Which group each article is in; where the setups differ, as the first has it, so that both sides count in one row. */
export function groupsOf(a: RunSetup, b: RunSetup): Map<string, string> {
  return new Map([...b.articles, ...a.articles].map(({ id, group }) => [id, group]));
}

/** The rows of a dimension, in order of keys. */
export function rowsOf(dimension: ScenarioDimension, amounts: ReadonlyMap<string | null, Amounts>, setups: readonly RunSetup[]): ScenarioRow[] {
  const named = new Map<string, string>();
  for (const { parties, articles } of setups) {
    const entries = dimension === 'article' ? articles : dimension === 'party' || dimension === 'principal' ? parties : [];
    for (const { id, nameSv } of entries) if (!named.has(id)) named.set(id, nameSv);
  }
  return sorted([...amounts].map(([key, sums]) => rowOf(key, key === null ? WITHOUT[dimension] : (named.get(key) ?? key), sums.compared(), sums.apart())));
}

export function rowOf(key: string | null, labelSv: string, compared: Compared, apart: KeptApart): ScenarioRow {
  const effect = compared.difference > 0 ? 'loses' : compared.difference < 0 ? 'gains' : 'even';
  return { key, labelSv, ...compared, effect, apart };
}

export function sorted(rows: ScenarioRow[]): ScenarioRow[] {
  return rows.sort((x, y) => (x.key === y.key ? 0 : x.key === null ? -1 : y.key === null ? 1 : x.key < y.key ? -1 : 1));
}

const WITHOUT: Readonly<Record<ScenarioDimension, string>> = {
  principal: 'utan huvudman',
  party: 'utan kostnadsansvarig',
  group: 'utan produktgrupp',
  article: 'utan artikel',
  reason: 'utan angiven orsak',
};

/** All that a scenario can be told by. */
export const DIMENSIONS: readonly ScenarioDimension[] = ['principal', 'party', 'group', 'article', 'reason'];
