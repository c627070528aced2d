import { formatCitation } from '@hjm/core';
import { formatNumber } from '@hjm/core/text';
import { optionText } from './option-text.js';
import type { CitedNote, ExplainedStep, PriceResult } from './price-types.js';
import { unitText } from './unit-text.js';
import type { Unit } from './units.js';

/** One line of a description, with its source where it has one. */
export type DescribedLine = { readonly text: string; readonly source?: string };

/** A price in Swedish words, for a page, a terminal or a paper. */
export type PriceDescription = {
  readonly headline: string;
  /** Each step that led to the price. Empty when there is none. */
  readonly steps: readonly DescribedLine[];
  /** What is needed before there can be a price. */
  readonly needed: readonly string[];
  /** What we assume where the source does not say how. */
  readonly assumptions: readonly string[];
  readonly included: readonly DescribedLine[];
  readonly notIncluded: readonly DescribedLine[];
  readonly conditions: readonly DescribedLine[];
  readonly warnings: readonly string[];
  /** The edition that answered and where it stands. */
  readonly edition?: DescribedLine;
};

/** The price, its steps and its conditions in Swedish; or why there is no price and what is needed. */
export function describePrice(result: PriceResult): PriceDescription {
  const edition = result.edition === null ? {} : { edition: { text: result.edition.titleSv, source: formatCitation(result.edition.citation) } };
  const warnings = result.warnings.map(({ textSv }) => textSv);
  if (result.outcome === 'undetermined') {
    return {
      headline: `Priset kan inte avgöras. ${result.reasonSv} Fråga ${result.askWhom}.`,
      steps: [],
      needed: result.needed.map(({ labelSv, unit, options }) => `${labelSv}${unit === undefined || unitText(unit) === '' ? '' : ` (${unitText(unit)})`}${options === undefined ? '' : `: ${optionText(options)}`}`),
      assumptions: [],
      included: [],
      notIncluded: [],
      conditions: [],
      warnings,
      ...edition,
    };
  }
  const { formula, ore, unit, steps, assumptions, included, notIncluded, conditions, time } = result;
  return {
    headline: `${formula.labelSv}: ${priceText(ore, unit)}`,
    steps: steps.map(stepLine),
    needed: [],
    assumptions: assumptions.map(({ textSv }) => textSv),
    included: included.map(noteLine),
    notIncluded: notIncluded.map(noteLine),
    conditions: [...(time === undefined ? [] : [noteLine(time)]), ...conditions.map(noteLine)],
    warnings,
    ...edition,
  };
}

/** A price in whole öre with what it is for: `65 000 kr`, `1 234,50 kr per månad`. */
export function priceText(ore: number, unit: Unit): string {
  const kronor = formatNumber(`${String(ore)}e-2`, { decimals: ore % 100 === 0 ? 0 : 2 });
  return `${kronor}\u00A0${unitText(unit)}`;
}

const noteLine = ({ textSv, citation }: CitedNote): DescribedLine => ({ text: textSv, source: formatCitation(citation) });

function stepLine({ labelSv, kind, textSv, basis, citation }: ExplainedStep): DescribedLine {
  const named = ['input', 'constant', 'yesNo', 'oneOf', 'members'].includes(kind) ? textSv : `${labelSv}: ${textSv}`;
  const source = citation === undefined ? undefined : formatCitation(citation);
  return { text: basis === 'ours' ? `${named} (vår tolkning)` : named, ...(source !== undefined && { source }) };
}
