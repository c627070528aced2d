import type { Citation } from '@hjm/core';
import type { Period } from '@hjm/core/calendar';

/** A printed line: so many granted cases and an amount, which stands for each, for all of them, or the print does not say. */
export type PublishedLine = { readonly label: string; readonly cases: number; readonly amountOre: number; readonly amountFor: 'each' | 'all' | 'notStated' };

/** Statistics of cases as somebody has printed them. */
export type PublishedStatistics = {
  readonly id: string;
  readonly title: string;
  readonly period: Period;
  readonly granted: number;
  readonly refused: number;
  readonly lines: readonly PublishedLine[];
  readonly citation: Citation;
};

/** The lines and their sum, when what the print does not say is read in one way. */
export type StatisticsReading = {
  readonly lines: readonly { readonly label: string; readonly cases: number; readonly costOre: number }[];
  readonly totalOre: number;
};

/** What printed statistics say. Where an amount can be read in two ways both readings are kept, and neither is chosen. */
export type ReadStatistics = {
  readonly granted: number;
  readonly refused: number;
  /** Cases on the lines together. */
  readonly casesOnLines: number;
  /** Whether the lines hold as many cases as were granted. */
  readonly linesMatchGranted: boolean;
  /** The lines whose amount can be read in two ways. */
  readonly ambiguous: readonly string[];
  /** What the print does not say is read as the cost of each case. */
  readonly perCase: StatisticsReading;
  /** What the print does not say is read as the cost of all the line's cases together. */
  readonly together: StatisticsReading;
};

/**
 * Reads printed statistics.
 *
 * ```ts
 * import { readPublished } from '@hjm/rules/cases';
 *
 * const citation = { body: 'Centret', decided: null, document: 'delårsrapport', summary: 'Beviljade ärenden med kostnad.' };
 * const lines = [{ label: 'Klocka', cases: 2, amountOre: 49500, amountFor: 'notStated' }] as const;
 * const read = readPublished({ id: 'delar', title: 'Delår', period: { from: null, to: null }, granted: 2, refused: 0, lines, citation });
 * read.ambiguous; // => ['Klocka']
 * [read.perCase.totalOre, read.together.totalOre]; // => [99000, 49500]
 * ```
 */
export function readPublished({ granted, refused, lines }: PublishedStatistics): ReadStatistics {
  const casesOnLines = lines.reduce((sum, { cases }) => sum + cases, 0);
  return {
    granted,
    refused,
    casesOnLines,
    linesMatchGranted: casesOnLines === granted,
    ambiguous: lines.filter(({ cases, amountFor }) => cases > 1 && amountFor === 'notStated').map(({ label }) => label),
    perCase: reading(lines, 'each'),
    together: reading(lines, 'all'),
  };
}

function reading(printed: readonly PublishedLine[], unsaid: 'each' | 'all'): StatisticsReading {
  const lines = printed.map(({ label, cases, amountOre, amountFor }) => {
    const meant = amountFor === 'notStated' ? unsaid : amountFor;
    return { label, cases, costOre: meant === 'each' ? amountOre * cases : amountOre };
  });
  return { lines, totalOre: lines.reduce((sum, { costOre }) => sum + costOre, 0) };
}
