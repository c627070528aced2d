import { formatCitation } from '@hjm/core';
import { formatKronor, formatNumber, formatPercent } from '@hjm/core/text';
import type { Direction, KpiUnit, Target } from './definition-types.js';

/** A target in Swedish, with where it stands. */
export function targetSentence({ period, direction, value, strict = false, citation }: Target, unit: KpiUnit): string {
  const words = value === null ? DIRECTION_SV[direction] : `${limitText(direction, strict)}${valueText(value, unit)}`;
  return `Mål ${period}: ${words}. Källa: ${formatCitation(citation)}.`;
}

const DIRECTION_SV: { readonly [direction in Direction]: string } = {
  atLeast: 'minst',
  atMost: 'högst',
  increase: 'ska öka',
  decrease: 'ska minska',
  keep: 'ska hållas',
};

function limitText(direction: Direction, strict: boolean): string {
  if (direction === 'atLeast') return strict ? 'mer än ' : 'minst ';
  if (direction === 'atMost') return strict ? 'mindre än ' : 'högst ';
  return direction === 'keep' ? 'ska hållas vid ' : `${DIRECTION_SV[direction]} till `;
}

function valueText(value: string, unit: KpiUnit): string {
  if (unit === 'percent') return formatPercent(value);
  return unit === 'ore' && /^-?\d+$/.test(value) ? formatKronor(Number(value)) : formatNumber(value);
}
