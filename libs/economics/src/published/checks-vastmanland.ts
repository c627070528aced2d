import { formatNumber } from '@hjm/core/text';
import { Decimal } from 'decimal.js';
import { checkNumbers, checkShare, type Rounded, type Term } from './check-numbers.js';
import { undecided } from './check-texts.js';
import { figuresOf, numberOf } from './checks-figures.js';
import { INTERIM_2024_STATEMENT } from './data/interim-2024-statement.js';
import { PLAN_2025_BUDGET } from './data/plan-2025-budget.js';
import { printedAmount } from './printed-amount.js';
import type { PublishedCheck } from './published-types.js';

/** Västmanland: what the regulation of the result, the estimate of income and the text say beside the statements. */
export function vastmanlandChecks(): readonly PublishedCheck[] {
  return [...refundChecks(), ...revenueChecks(), ...textChecks(), ...increaseChecks()];
}

const inMnkr = (column: string, line: string): Rounded => printedAmount(PLAN_2025_BUDGET, column, line, 'mnkr');

function refundChecks(): readonly PublishedCheck[] {
  const { id, citation } = PLAN_2025_BUDGET;
  const [refund, result] = [printedAmount(PLAN_2025_BUDGET, 'actual2023', 'result-refund', 'tkr'), printedAmount(PLAN_2025_BUDGET, 'actual2023', 'result', 'tkr')];
  const surplus = formatNumber(new Decimal(result.number).minus(refund.number));
  const share = (of: string): readonly Term[] => [
    { times: new Decimal(of).negated().toFixed(), of: refund },
    { times: of, of: result },
  ];
  const of = { table: id, citation, basis: 'reading' as const, moreSv: `Överskottet ${surplus} tkr före återbetalning är inte tryckt; det är resultatet och återbetalningen tillsammans.` };
  return [
    checkNumbers({ ...of, id: `${id}/result-refund/actual2023/share`, labelSv: 'Återbetalning av resultat, Bokslut 2023', howSv: '80 % av överskottet före återbetalning.' }, 'tkr', refund, share('0.8').map(negated)),
    checkNumbers({ ...of, id: `${id}/result/actual2023/share`, labelSv: 'Resultat, Bokslut 2023', howSv: '20 % av överskottet före återbetalning.' }, 'tkr', result, share('0.2')),
  ];
}

function negated({ times, of }: Term): Term {
  return { times: new Decimal(times).negated().toFixed(), of };
}

function revenueChecks(): readonly PublishedCheck[] {
  const table = figuresOf('s0-revenue-funded-2025');
  const { id, citation } = table;
  const number = (column: string): Rounded => numberOf(table, '2025', column);
  const of = { table: id, citation };
  const lines = ['rent', 'sales'];
  return [
    checkShare({ ...of, id: `${id}/price`, labelSv: 'Prisförändring i mnkr', howSv: 'Prisförändringen i procent av intäkten.' }, 'mnkr', number('price'), number('price-percent'), number('total')),
    checkNumbers(
      { ...of, id: `${id}/total`, labelSv: 'Total beräknad intäkt', basis: 'reading', howSv: 'Hyra och försäljning i budget 2025.', moreSv: 'Beloppet är tryckt utan decimaler. Om det är avrundat till tiotal miljoner räcker det som förklaring, men det står inte.' },
      'mnkr',
      number('total'),
      lines.map((line) => ({ times: '1', of: inMnkr('budget2025', line) })),
    ),
    checkNumbers(
      { ...of, id: `${id}/volume`, labelSv: 'Volymförändring', basis: 'reading', howSv: 'Hyra och försäljning i budget 2025 minus budget 2024, utan prisförändring.', moreSv: 'Mot vilket år eller vilken prognos planen räknar står inte. Räknas den ur tabellens egen intäkt räcker avrundning som förklaring.' },
      'mnkr',
      number('volume'),
      lines.flatMap((line) => [
        { times: '1', of: inMnkr('budget2025', line) },
        { times: '-1', of: inMnkr('budget2024', line) },
      ]),
    ),
    checkNumbers(
      { ...of, id: `${id}/volume/of-total`, labelSv: 'Volymförändring ur total beräknad intäkt', basis: 'reading', howSv: 'Total beräknad intäkt minus hyra och försäljning i budget 2024, utan prisförändring.' },
      'mnkr',
      number('volume'),
      [{ times: '1', of: number('total') }, ...lines.map((line) => ({ times: '-1', of: inMnkr('budget2024', line) }))],
    ),
  ];
}

function textChecks(): readonly PublishedCheck[] {
  const forecast = figuresOf('s3-period-in-figures');
  const earlier = figuresOf('s1-result-2022');
  const result = numberOf(earlier, 'result', 'y2022');
  const surplus = new Decimal(result.number).div('0.2');
  const same = { id: `${forecast.id}/forecast-result/same`, table: forecast.id, labelSv: 'Årsprognos 2024 i löptext', citation: forecast.citation, howSv: 'Samma tal står i rapportens resultaträkning.' };
  return [
    checkNumbers(same, 'tkr', numberOf(forecast, 'forecast-result', 'value'), [{ times: '1', of: printedAmount(INTERIM_2024_STATEMENT, 'forecast2024', 'result', 'tkr') }]),
    undecided(
      {
        id: `${earlier.id}/result/share`,
        table: earlier.id,
        labelSv: 'Resultat 2022 efter återbetalning',
        citation: earlier.citation,
        basis: 'reading',
        howSv: `Är resultatet 20 % av överskottet var överskottet ${formatNumber(surplus)} tkr och återbetalningen ${formatNumber(surplus.minus(result.number))} tkr.`,
        moreSv: 'Inget av dem är tryckt.',
      },
      'tkr',
      result.number,
    ),
  ];
}

function increaseChecks(): readonly PublishedCheck[] {
  const table = figuresOf('s3-investments-text');
  return table.rows.map(({ key, labelSv }) =>
    undecided(
      { id: `${table.id}/${key}`, table: table.id, labelSv: `${labelSv}, ökning`, citation: table.citation, howSv: 'Varken beloppet före eller perioden som ökningen räknas från är tryckt.' },
      'mnkr',
      numberOf(table, key, 'change').number,
    ),
  );
}
