import type { How } from './derivation-types.js';
import { compare } from './exact/fraction.js';
import { meet } from './exact/interval.js';
import { numberSv, printedNumber } from './printed-number.js';
import type { PublishedFigure } from './published-types.js';
import { type FigureOf, noNumber, type Verdict } from './verdict.js';

/** Whether a printed status is what the outcome says beside what it is held against. */
export function checkStatus(how: Extract<How, { readonly kind: 'status' }>, figure: PublishedFigure, figureOf: FigureOf): Verdict {
  const [outcome, against] = [figureOf(how.outcome), figureOf(how.against)];
  const [reached, wanted] = [printedNumber(outcome), printedNumber(against)];
  if (figure.value.state !== 'status') return noNumber(figure);
  if (reached === undefined || wanted === undefined) return noNumber(reached === undefined ? outcome : against);
  const sign = how.direction === 'atLeast' ? 1 : -1;
  const positive = figure.value.status !== 'negative';
  const beside = `${numberSv(reached.text, outcome.unit)} mot ${how.direction === 'atLeast' ? 'minst' : 'högst'} ${numberSv(wanted.text, against.unit)}`;
  if (sign * compare(reached.number, wanted.number) >= 0 === positive) return { explanation: 'follows', recomputed: null, reasonSv: `${beside}: ${figure.printed}, som tryckt.` };
  if (meet(reached.before, wanted.before)) return { explanation: 'rounding', recomputed: null, reasonSv: `${beside}: så nära att avrundningen avgör.` };
  return { explanation: 'doesNotFollow', recomputed: null, reasonSv: `${beside}: tryckt ${figure.printed}, men det är tvärtom.` };
}
