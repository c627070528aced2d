import { foundText, HjmError, nearest } from '@hjm/core';
import { checkGroups, checkSubset } from './check-bounds.js';
import { checkCount } from './check-count.js';
import { checkDerivation } from './check-derivation.js';
import { checkFormula } from './check-formula.js';
import { checkMean, checkShareOfCount } from './check-mean.js';
import { checkStatus } from './check-status.js';
import type { Derivation, How, Recomputed } from './derivation-types.js';
import { printedNumber, type PrintedNumber } from './printed-number.js';
import type { PublishedFigure } from './published-types.js';
import { type FigureOf, noNumber, type Verdict } from './verdict.js';

/**
 * Computes printed figures again from the other printed figures that they follow from, exactly: fractions of whole numbers, halves
 * rounded away from zero once, at the decimals of the print. Where that gives another figure, it asks what the figures behind may
 * have been before they were rounded (half a unit of the last decimal to both sides; counts and targets are exact). Works on
 * anybody's figures.
 *
 * ```ts
 * import { publishedFigures, recompute, tableDerivations, type PublishedTable } from '@hjm/kpi/published';
 *
 * const table: PublishedTable = {
 *   id: 'exempel', region: 'exempel', titleSv: 'Eget exempel', unit: 'count',
 *   columns: [
 *     { key: 'before', labelSv: '2023', role: 'outcome' },
 *     { key: 'now', labelSv: '2024', role: 'outcome' },
 *     { key: 'change', labelSv: 'Förändring', role: 'derived', unit: 'percent', change: { from: 'before', to: 'now', as: 'percent' } },
 *   ],
 *   rows: [{ key: 'orders', labelSv: 'Beställningar', cells: ['200', '221', '10,0 %'] }],
 *   citation: { body: 'Exempelregionen', decided: null, document: 'påhittad rapport', summary: 'Ett exempel som är vårt.' },
 * };
 * const [orders] = recompute(tableDerivations(table), publishedFigures([table]));
 * orders?.recomputed; // => '10.5'
 * orders?.explanation; // => 'doesNotFollow'
 * ```
 *
 * @throws HjmError `unknown-figure` when a derivation names a figure that is not there, `invalid-derivation` when one says nothing
 */
export function recompute(derivations: readonly Derivation[], figures: ReadonlyMap<string, PublishedFigure>): readonly Recomputed[] {
  derivations.forEach(checkDerivation);
  return derivations.map(({ figure: id, how, basis, noteSv }) => {
    const figureOf: FigureOf = (wanted) => findFigure(wanted, id, figures);
    const figure = figureOf(id);
    const printed = printedNumber(figure);
    const { explanation, recomputed, reasonSv } = how.kind === 'status' ? checkStatus(how, figure, figureOf) : printed === undefined ? noNumber(figure) : judge(how, figure, printed, figureOf);
    return {
      id: [id, how.kind, distinction(how)].filter(Boolean).join(':'),
      figure: id,
      kind: how.kind,
      labelSv: figure.labelSv,
      printed: figure.printed,
      recomputed,
      agrees: explanation === 'otherBasis' || explanation === 'baseNotPrinted' ? null : explanation === 'follows' || explanation === 'rounding',
      explanation,
      basis,
      reasonSv: [reasonSv, noteSv, explanation === 'follows' ? undefined : figure.noteSv].filter(Boolean).join(' '),
      citation: figure.citation,
    };
  });
}

/** What tells a check from others of the same kind of the same figure. */
function distinction(how: How): string | undefined {
  if (how.kind === 'same' || how.kind === 'otherBasis') return how.as;
  if (how.kind === 'groups') return how.groups[0];
  return how.kind === 'subset' || how.kind === 'shareOfCount' ? how.whole : undefined;
}

function judge(how: Exclude<How, { readonly kind: 'status' }>, figure: PublishedFigure, printed: PrintedNumber, figureOf: FigureOf): Verdict {
  switch (how.kind) {
    case 'mean':
      return checkMean(how, figure, printed, figureOf);
    case 'shareOfCount':
      return checkShareOfCount(how, figure, printed, figureOf);
    case 'subset':
      return checkSubset(how, figure, printed, figureOf);
    case 'groups':
      return checkGroups(how, figure, printed, figureOf);
    case 'count':
      return checkCount(how, figure, printed, figureOf);
    case 'otherBasis':
      return { explanation: 'otherBasis', recomputed: null, reasonSv: how.as === undefined ? '' : `Jämför ”${figureOf(how.as).labelSv}”: ${figureOf(how.as).printed}.` };
    case 'baseNotPrinted':
      return { explanation: 'baseNotPrinted', recomputed: null, reasonSv: 'Talen bakom är inte tryckta.' };
    default:
      return checkFormula(how, figure, printed, figureOf);
  }
}

function findFigure(id: string, of: string, figures: ReadonlyMap<string, PublishedFigure>): PublishedFigure {
  const figure = figures.get(id);
  if (figure !== undefined) return figure;
  const near = nearest(id, figures.keys());
  throw new HjmError('unknown-figure', `Det finns inget tryckt tal ${foundText(id)}.`, [
    { path: of, expected: 'ett tal som tabell/rad/kolumn', found: foundText(id), ...(near === undefined ? {} : { nearest: near }) },
  ]);
}
