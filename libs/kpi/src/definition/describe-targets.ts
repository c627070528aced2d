import { formatCitation } from '@hjm/core';
import { targetText } from '../assess/target-text.js';
import type { KpiUnit, Target } from './definition-types.js';

/** A target in Swedish, with where it stands. */
export function targetSentence(target: Target, unit: KpiUnit): string {
  return `Mål ${target.period}: ${targetText(target, { unit })}. Källa: ${formatCitation(target.citation)}.`;
}
