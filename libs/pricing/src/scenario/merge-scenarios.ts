import { HjmError, foundText } from '@hjm/core';
import { mergeTotals } from '../run/totals.js';
import { bothApart, bothCompared } from './amounts.js';
import { rowOf, sorted } from './scenario-rows.js';
import type { Priceable, ScenarioResult, ScenarioRow, ScenarioTable } from './scenario-types.js';

/**
 * Two comparisons of different rentals as one comparison of all of them. Both must be of the same setups.
 *
 * @throws HjmError `different-scenarios` when periods or dimensions are not the same
 */
export function mergeScenarios(x: ScenarioResult, y: ScenarioResult): ScenarioResult {
  const shape = ({ period, tables }: ScenarioResult): string => JSON.stringify([period.from, period.to, period.knownAt, period.settled, tables.map(({ dimension }) => dimension)]);
  if (shape(x) !== shape(y)) {
    throw new HjmError('different-scenarios', 'Bara jämförelser av samma period och efter samma indelning kan läggas ihop.', [{ path: 'period', expected: shape(x), found: foundText(shape(y)) }]);
  }
  const apart = (key: Priceable): ScenarioResult['apart'][Priceable] => bothApart(x.apart[key], y.apart[key]);
  return {
    period: x.period,
    rentals: x.rentals + y.rentals,
    compared: bothCompared(x.compared, y.compared),
    notCharged: x.notCharged + y.notCharged,
    apart: { onlyA: apart('onlyA'), onlyB: apart('onlyB'), neither: apart('neither') },
    tables: x.tables.map((table, index) => ({ dimension: table.dimension, rows: bothRows(table, y.tables[index]) })),
    runs: { a: mergeTotals(x.runs.a, y.runs.a), b: mergeTotals(x.runs.b, y.runs.b) },
  };
}

function bothRows(x: ScenarioTable, y: ScenarioTable | undefined): ScenarioRow[] {
  const rows = new Map(x.rows.map((row) => [row.key, row]));
  for (const row of y?.rows ?? []) {
    const other = rows.get(row.key);
    rows.set(row.key, other === undefined ? row : rowOf(row.key, other.labelSv, bothCompared(other, row), bothApart(other.apart, row.apart)));
  }
  return sorted([...rows.values()]);
}
