import type { Explanation } from './derivation-types.js';
import type { PublishedFigure } from './published-types.js';
import type { PrintedNumber } from './printed-number.js';

/** What a check found. */
export type Verdict = { readonly explanation: Explanation; readonly recomputed: string | null; readonly reasonSv: string };

/** Finds a figure by its id. */
export type FigureOf = (id: string) => PublishedFigure;

/** A check: of a printed number against the figures that it follows from. */
export type Check<H> = (how: H, figure: PublishedFigure, printed: PrintedNumber, figureOf: FigureOf) => Verdict;

/** When a figure behind is printed, but is no number. */
export function noNumber(figure: PublishedFigure): Verdict {
  return { explanation: 'baseNotPrinted', recomputed: null, reasonSv: `Underlaget ”${figure.labelSv}” är inget tal i trycket (${figure.printed}).` };
}
