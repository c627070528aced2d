import { PUBLISHED_TABLES } from './data/published-tables.js';
import type { Derivation } from './derivation-types.js';
import { publishedFigures, publishedSeries } from './figures.js';
import type { PublishedFigure, PublishedSeries } from './published-types.js';
import { seriesDerivations, tableDerivations } from './table-derivations.js';
import { TEXT_DERIVATIONS } from './text-derivations.js';

/** Every printed figure of {@link PUBLISHED_TABLES} by its id. */
export const PUBLISHED_FIGURES: ReadonlyMap<string, PublishedFigure> = publishedFigures(PUBLISHED_TABLES);

/** Outcomes and targets of each indicator, region and period, as printed. */
export const PUBLISHED_SERIES: readonly PublishedSeries[] = publishedSeries(PUBLISHED_FIGURES.values());

/** How each derived figure follows from others: what the tables say, what the texts say, and that figures printed twice are the same. */
export const PUBLISHED_DERIVATIONS: readonly Derivation[] = inOrder([...PUBLISHED_TABLES.flatMap(tableDerivations), ...TEXT_DERIVATIONS, ...seriesDerivations(PUBLISHED_SERIES)]);

/** In the order in which the figures are printed. */
function inOrder(derivations: readonly Derivation[]): readonly Derivation[] {
  const order = new Map([...PUBLISHED_FIGURES.keys()].map((id, at) => [id, at]));
  return derivations.toSorted((a, b) => (order.get(a.figure) ?? 0) - (order.get(b.figure) ?? 0));
}
