import type { LocalDate } from './dates.js';

/** Where a rule or a figure comes from, precise enough for a reader to find the place. */
export type Citation = {
  /** Who decided or published it, such as `Gemensam hjälpmedelsnämnd, Region Västmanland`. */
  readonly body: string;
  /** Day of the decision, or null when the source does not say. */
  readonly decided: LocalDate | null;
  /** Paragraph of the minutes or the law, written as there: `§ 12`. */
  readonly paragraph?: string;
  /** The authority's reference number of the case. */
  readonly diaryNumber?: string;
  /** Kind or name of the document, such as `protokoll`. */
  readonly document: string;
  /** Heading inside the document. */
  readonly section?: string;
  /** What the place says, in one line of our own words; never the source's sentence. */
  readonly summary: string;
  /** Address where it is published. */
  readonly url?: string;
};

/**
 * The citation on one line of Swedish, without its summary.
 *
 * ```ts
 * import { formatCitation } from '@hjm/core';
 *
 * const minutes = {
 *   body: 'Gemensam hjälpmedelsnämnd, Region Västmanland',
 *   decided: '2023-02-24',
 *   paragraph: '§ 12',
 *   diaryNumber: 'HMC230006',
 *   document: 'protokoll',
 *   summary: 'Vem som får förskriva samtalsapparater.',
 * };
 * formatCitation(minutes); // => 'Gemensam hjälpmedelsnämnd, Region Västmanland, 2023-02-24, § 12, HMC230006 (protokoll)'
 * ```
 */
export function formatCitation(citation: Citation): string {
  const { body, decided, paragraph, diaryNumber, document, section } = citation;
  const place = [body, decided ?? 'odaterat', paragraph, diaryNumber].filter(Boolean).join(', ');
  return `${place} (${section ? `${document}, ${section}` : document})`;
}
