import { formatCitation } from '@hjm/core';
import type { Recomputed } from './derivation-types.js';
import { numberSv } from './printed-number.js';
import { PUBLISHED_DERIVATIONS, PUBLISHED_FIGURES } from './published-derivations.js';
import { recompute } from './recompute.js';

/** Every derived figure of the source documents, recomputed, in the order of print. */
export function recomputePublished(): readonly Recomputed[] {
  return recompute(PUBLISHED_DERIVATIONS, PUBLISHED_FIGURES);
}

/** What does not agree with the print: neither as it stands nor by rounding. Left out, it is of the source documents. */
export function deviations(recomputed: readonly Recomputed[] = recomputePublished()): readonly Recomputed[] {
  return recomputed.filter(({ agrees }) => agrees === false);
}

/** What cannot be held against anything: figures behind that are not printed, or that are about something else. */
export function openFigures(recomputed: readonly Recomputed[] = recomputePublished()): readonly Recomputed[] {
  return recomputed.filter(({ agrees }) => agrees === null);
}

const EXPLANATION_SV: Readonly<Record<Recomputed['explanation'], string>> = {
  follows: 'Stämmer',
  rounding: 'Stämmer, med avrundning',
  doesNotFollow: 'Följer inte av de andra talen',
  impossible: 'Kan inte stämma',
  otherBasis: 'Går inte att jämföra',
  baseNotPrinted: 'Går inte att räkna om',
};

/** A recomputed figure in plain Swedish on one line: what, as printed, as recomputed, why, and where it stands. */
export function describeDeviation({ labelSv, printed, recomputed, agrees, explanation, basis, reasonSv, citation }: Recomputed): string {
  const beside = recomputed === null ? `tryckt ${printed}` : `tryckt ${printed}, omräknat ${numberSv(recomputed)}`;
  const reading = basis === 'reading' && agrees === false ? ', om talen hör ihop så som vi läser dem' : '';
  return `${labelSv}: ${beside}. ${EXPLANATION_SV[explanation]}${reading}. ${reasonSv} Källa: ${formatCitation(citation)}.`;
}
