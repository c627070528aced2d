import { formatNumber } from '@hjm/core/text';
import { Decimal } from 'decimal.js';
import { checkNumbers, exact, type Rounded } from './check-numbers.js';
import { undecided } from './check-texts.js';
import { cellOf, figuresOf, numberOf } from './checks-figures.js';
import type { PublishedCheck } from './published-types.js';

/** Värmland's deficit, and the sums of Dalarna's forecast. */
export function otherRegionsChecks(): readonly PublishedCheck[] {
  return [...varmlandChecks(), ...dalarnaChecks()];
}

/** The bases of which an amount is a printed per cent, from the smallest to the largest that rounding of both allows. */
export function basesOf(amount: Rounded, percent: Rounded): readonly [string, string] {
  const [whole, share] = [new Decimal(amount.number).abs(), new Decimal(percent.number).abs()];
  const [halfOfWhole, halfOfShare] = [new Decimal(amount.step).div(2), new Decimal(percent.step).div(2)];
  const base = (part: Decimal, of: Decimal): string => part.times(100).div(of).toFixed(0, Decimal.ROUND_HALF_UP);
  return [base(whole.minus(halfOfWhole), share.plus(halfOfShare)), base(whole.plus(halfOfWhole), share.minus(halfOfShare))];
}

function varmlandChecks(): readonly PublishedCheck[] {
  const [summary, text] = [figuresOf('s2-financial-summary'), figuresOf('s2-financial-summary-text')];
  const inText = numberOf(text, '2025', 'variance');
  const inTable = numberOf(summary, '2025', 'variance');
  const percent = numberOf(text, '2025', 'percent');
  const tkr = (bases: readonly [string, string]): string => bases.map((base) => formatNumber(base)).join(' och ');
  return [
    checkNumbers({ id: `${summary.id}/variance/same`, table: summary.id, labelSv: 'Utfall mot budget 2025', citation: summary.citation, howSv: 'Samma underskott står i löptexten i tkr.' }, 'mnkr', inTable, [{ times: '0.001', of: inText }]),
    undecided(
      {
        id: `${text.id}/percent`,
        table: text.id,
        labelSv: 'Underskottets del av budgeten 2025',
        citation: text.citation,
        howSv: `Budgeten är inte tryckt. 56 tkr är 0,7 % av en budget mellan ${tkr(basesOf(exact(inText.number), percent))} tkr.`,
        moreSv: `Är också de 56 tkr avrundade ligger budgeten mellan ${tkr(basesOf(inText, percent))} tkr.`,
      },
      '%',
      '-0.7',
    ),
    undecided({ id: `${summary.id}/change`, table: summary.id, labelSv: 'Utfall mot föregående år', citation: summary.citation, howSv: 'Varken årets eller föregående års utfall är tryckt.' }, 'mnkr', '0.134'),
  ];
}

function dalarnaChecks(): readonly PublishedCheck[] {
  const table = figuresOf('s4-forecast');
  return table.columns.flatMap(({ key, labelSv }) => {
    const cell = cellOf(table, 'sum', key);
    if (cell === null || !('low' in cell)) return [];
    const of = { id: `${table.id}/sum/${key}`, table: table.id, labelSv: `SUMMA ${labelSv}`, citation: table.citation };
    const premises = cellOf(table, 'premises', key);
    const question = premises !== null && 'textSv' in premises ? premises.textSv : '';
    return [undecided({ ...of, basis: 'reading', howSv: `Lokalkostnaden är inget tal i trycket (”${question}”), och summan är ett intervall.`, moreSv: 'Att summan gäller året är också en läsning: två värden är tryckta under fyra år.' }, 'mnkr', `${cell.low}–${cell.high}`)];
  });
}
