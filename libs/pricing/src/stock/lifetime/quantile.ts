import { type Histogram, itemsIn } from './histogram.js';

/**
 * How a quartile is read. No source says which rule is meant, so that it is always named.
 *
 * * `nearestRank` – the least value that at least so large a share of the items does not exceed: always a value that occurs.
 * * `interpolated` – on the way between two values, as KVARTIL.INK and MEDIAN of a spreadsheet have it.
 */
export type QuantileRule = 'nearestRank' | 'interpolated';

export const QUANTILE_RULES: readonly QuantileRule[] = ['nearestRank', 'interpolated'];

/** Quartiles in the unit of the values; `null` of nothing. */
export type Quartiles = { readonly items: number; readonly lower: number | null; readonly median: number | null; readonly upper: number | null; readonly most: number | null };

/** The quartiles and the greatest value. Interpolated ones are exact quarters. */
export function quartilesOf(histogram: Histogram, rule: QuantileRule): Quartiles {
  const items = itemsIn(histogram);
  const at = (quarters: 1 | 2 | 3): number | null => {
    if (items === 0) return null;
    if (rule === 'nearestRank') return valueAt(histogram, Math.ceil((items * quarters) / 4) - 1);
    const place = (items - 1) * quarters;
    const below = valueAt(histogram, Math.floor(place / 4));
    return place % 4 === 0 ? below : below + ((valueAt(histogram, Math.floor(place / 4) + 1) - below) * (place % 4)) / 4;
  };
  return { items, lower: at(1), median: at(2), upper: at(3), most: histogram.at(-1)?.value ?? null };
}

/** The value of the item in this place from the least, the first being 0. */
function valueAt(histogram: Histogram, place: number): number {
  let before = 0;
  for (const { value, items } of histogram) if ((before += items) > place) return value;
  return NaN;
}
