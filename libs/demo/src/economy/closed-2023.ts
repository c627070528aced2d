import { allocate, sumOre, type Ore } from '@hjm/core/money';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { publishedLine, publishedSum } from './published-lines.js';

/** A repaid surplus is what the board decided, to the krona. */
const EXACT = 'result-refund';

/**
 * The closed accounts of 2023 to the öre. Each line is the published tkr; but those of the income add up to one tkr less than the
 * printed sum and those of the costs to two tkr, so that the difference, which is within their rounding, is shared out evenly: lines,
 * sums and result all print as published.
 */
export function closed2023(): { readonly [line: string]: Ore } {
  return { ...withinRounding('income', 'total-income'), ...withinRounding('cost', 'total-cost') };
}

function withinRounding(kind: 'income' | 'cost', total: string): { readonly [line: string]: Ore } {
  const lines = VASTMANLAND_CHART.lines.flatMap((line) => (line.kind === kind ? [line.key] : []));
  const printed = lines.map((line) => publishedLine('actual2023', line));
  const parts = allocate(publishedSum('actual2023', total) - sumOre(printed), lines.map((line) => (line === EXACT ? 0 : 1)));
  return Object.fromEntries(lines.map((line, place) => [line, (printed[place] ?? 0) + (parts[place] ?? 0)]));
}
