import { evaluateFormula, type Formula, inputsOf } from './arithmetic.js';
import { add, fraction, multiply, roundHalfUp, subtract } from './exact/fraction.js';
import { meet, point, unrounded } from './exact/interval.js';
import { numberSv, printedNumber, type PrintedNumber } from './printed-number.js';
import type { PublishedFigure } from './published-types.js';
import { type Check, noNumber } from './verdict.js';

/** Recomputes a formula on the printed figures, then asks whether the rounding of those figures could explain a difference. */
export const checkFormula: Check<Formula> = (how, figure, printed, figureOf) => {
  const inputs: PrintedNumber[] = [];
  const behind: PublishedFigure[] = [];
  for (const id of inputsOf(how)) {
    const one = figureOf(id);
    const number = printedNumber(one);
    if (number === undefined) return noNumber(one);
    inputs.push(number);
    behind.push(one);
  }
  const exact = evaluateFormula(how.kind, inputs.map(({ number }) => point(number)));
  const possible = evaluateFormula(how.kind, inputs.map(({ before }) => before));
  const formula = formulaSv(how, behind, inputs);
  if (exact === undefined || possible === undefined) {
    return { explanation: 'doesNotFollow', recomputed: null, reasonSv: `${formula}: från noll går det inte att räkna i procent, så rutan borde vara tom.` };
  }
  const recomputed = roundHalfUp(exact.low, printed.decimals);
  const alike = how.kind === 'same' && inputs[0]?.decimals === printed.decimals;
  const found = alike ? formula : `${formula}${how.kind === 'same' ? ', med lika många decimaler' : ' blir'} ${numberSv(recomputed, figure.unit)}`;
  const difference = `${found}; tryckt står ${numberSv(printed.text, figure.unit)}`;
  if (recomputed === printed.text) return { explanation: 'follows', recomputed, reasonSv: `${found}, som tryckt.` };
  if (meet(possible, printed.before)) return { explanation: 'rounding', recomputed, reasonSv: `${difference}. Att talen bakom är avrundade räcker som förklaring.` };
  return { explanation: 'doesNotFollow', recomputed, reasonSv: `${difference}, och avrundning räcker inte som förklaring.${hintSv(how, behind, inputs, printed)}` };
};

/** What would have given the print. */
function hintSv(how: Formula, behind: readonly PublishedFigure[], inputs: readonly PrintedNumber[], printed: PrintedNumber): string {
  const [from, to] = inputs;
  if (how.kind === 'percentChange' && from !== undefined && to !== undefined && behind[1]?.exact === true) {
    const [least, most] = countsFor(from, printed);
    return least > most ? '' : ` Det tryckta hade krävt ${least === most ? '' : `${numberSv(String(least))}–`}${numberSv(String(most))} i stället för ${numberSv(to.text)}.`;
  }
  if (how.kind !== 'sum') return '';
  const sum = inputs.reduce((total, { number }) => add(total, number), fraction(0n));
  return ` Skillnaden är ${numberSv(roundHalfUp(subtract(printed.number, sum), printed.decimals))}.`;
}

/** The whole numbers, least and most, to which the change from a number is as printed. */
function countsFor(from: PrintedNumber, change: PrintedNumber): readonly [bigint, bigint] {
  const { low, high } = unrounded(change.number, change.decimals);
  const [a, b] = [low, high].map((percent) => multiply(from.number, add(fraction(1n), multiply(percent, fraction(1n, 100n)))));
  if (a === undefined || b === undefined || from.number.above <= 0n) return [1n, 0n];
  return [(a.above + a.below - 1n) / a.below, b.above / b.below];
}

function formulaSv(how: Formula, behind: readonly PublishedFigure[], inputs: readonly PrintedNumber[]): string {
  const [first = '', second = ''] = inputs.map(({ text }, at) => numberSv(text, behind[at]?.unit));
  switch (how.kind) {
    case 'percentChange':
      return `Förändringen från ${first} till ${second} i procent`;
    case 'difference':
      return `Förändringen från ${first} till ${second}`;
    case 'sum':
      return `Summan av ${inputs.length === 2 ? `${first} och ${second}` : `${String(inputs.length)} tal`}`;
    case 'share':
      return `${first} av ${second}`;
    case 'percentOf':
      return `${first} av ${second}`;
    case 'same':
      return `Talet i ”${behind[0]?.labelSv ?? ''}” är ${first}`;
  }
}
