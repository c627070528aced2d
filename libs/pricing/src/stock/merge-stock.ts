import { HjmError, foundText } from '@hjm/core';
import type { ProblemCode } from '../run/problem.js';
import { bothCells, stockDay } from './stock-day.js';
import type { Stock, StockCell, StockOnDay } from './stock-types.js';

/**
 * Two stocks of different rentals as the stock of all of them.
 *
 * @throws HjmError `different-stocks` when they are not of the same days, known at the same time and counted alike
 */
export function mergeStock(x: Stock, y: Stock): Stock {
  const shape = ({ days, knownAt, out, cells }: Stock): string => JSON.stringify([knownAt, out, cells, days.map(({ on }) => on)]);
  if (shape(x) !== shape(y)) {
    throw new HjmError('different-stocks', 'Bara bestånd av samma dagar, med samma kännedom och räknade lika kan läggas ihop.', [{ path: 'days', expected: foundText(shape(x)), found: foundText(shape(y)) }]);
  }
  const problems = new Map<ProblemCode, number>();
  for (const { code, rentals } of [...x.problems, ...y.problems]) problems.set(code, (problems.get(code) ?? 0) + rentals);
  return {
    knownAt: x.knownAt,
    out: x.out,
    cells: x.cells,
    rentals: x.rentals + y.rentals,
    leftOut: x.leftOut + y.leftOut,
    problems: [...problems].map(([code, rentals]) => ({ code, rentals })).sort((a, b) => (a.code < b.code ? -1 : 1)),
    days: x.days.map((day, index) => bothDays(day, y.days[index])),
  };
}

function bothDays(x: StockOnDay, y: StockOnDay | undefined): StockOnDay {
  const cells = new Map<string, StockCell>();
  for (const cell of [...x.cells, ...(y?.cells ?? [])]) {
    const key = JSON.stringify([cell.party, cell.group, cell.article]);
    cells.set(key, bothCells(cells.get(key), cell));
  }
  return stockDay(x.on, [...cells.values()]);
}
