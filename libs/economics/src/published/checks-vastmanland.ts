import { Decimal } from 'decimal.js';
import { exactAmount } from '../amount/amount.js';
import { WHOLE_TKR } from '../amount/amount-unit.js';
import { checkAmounts } from './check-amounts.js';
import { checkNumbers, rounded, type Rounded, type Term } from './check-numbers.js';
import { undecided } from './check-texts.js';
import { figuresOf, numberOf } from './checks-figures.js';
import { INTERIM_2024_STATEMENT } from './data/interim-2024-statement.js';
import { PLAN_2025_BUDGET } from './data/plan-2025-budget.js';
import type { PublishedCheck } from './published-types.js';
import { tkr } from './tkr.js';

/** Västmanland: what the regulation of the result, the estimate of income and the text say beside the statements. */
export function vastmanlandChecks(): readonly PublishedCheck[] {
  return [...refundChecks(), ...revenueChecks(), ...textChecks()];
}

/** An amount of the budget table in mnkr, with the rounding to tkr that it has; a missing one would be a mistake of the data. */
function inMnkr(column: string, line: string): Rounded {
  return { number: exactAmount(PLAN_2025_BUDGET.statement.amounts[column]?.[line] ?? 0, 'mnkr').toFixed(), step: '0.001' };
}

function refundChecks(): readonly PublishedCheck[] {
  const { id, citation, statement, printedSums } = PLAN_2025_BUDGET;
  const amount = (ore: number | null | undefined): Rounded => rounded(exactAmount(ore ?? 0, 'tkr').toFixed());
  const [refund, result] = [amount(statement.amounts['actual2023']?.['result-refund']), amount(printedSums['actual2023']?.['result'])];
  const share = (of: string): readonly Term[] => [
    { times: new Decimal(of).negated().toFixed(), of: refund },
    { times: of, of: result },
  ];
  const of = { table: id, citation, basis: 'reading' as const, moreSv: 'Överskottet 3 940 tkr före återbetalning är inte tryckt; det är resultatet och återbetalningen tillsammans.' };
  return [
    checkNumbers({ ...of, id: `${id}/result-refund/actual2023/share`, labelSv: 'Återbetalning av resultat, Bokslut 2023', howSv: '80 % av överskottet före återbetalning.' }, 'tkr', refund, share('0.8').map(negated)),
    checkNumbers({ ...of, id: `${id}/result/actual2023/share`, labelSv: 'Resultat, Bokslut 2023', howSv: '20 % av överskottet före återbetalning.' }, 'tkr', result, share('0.2')),
  ];
}

function negated({ times, of }: Term): Term {
  return { times: new Decimal(times).negated().toFixed(), of };
}

function revenueChecks(): readonly PublishedCheck[] {
  const { id, citation, ...table } = figuresOf('s0-revenue-funded-2025');
  const number = (column: string): Rounded => numberOf({ id, citation, ...table }, '2025', column) ?? rounded('0');
  const of = { table: id, citation };
  const lines = ['rent', 'sales'];
  return [
    checkNumbers({ ...of, id: `${id}/price`, labelSv: 'Prisförändring i mnkr', howSv: 'Prisförändringen 0 % av vilket belopp som helst.' }, 'mnkr', number('price'), [{ times: '0', of: number('total') }]),
    checkNumbers(
      { ...of, id: `${id}/total`, labelSv: 'Total beräknad intäkt', basis: 'reading', howSv: 'Hyra och försäljning i budget 2025.', moreSv: 'Beloppet är tryckt utan decimaler. Om det är avrundat till tiotal miljoner räcker det som förklaring, men det står inte.' },
      'mnkr',
      number('total'),
      lines.map((line) => ({ times: '1', of: inMnkr('budget2025', line) })),
    ),
    checkNumbers(
      { ...of, id: `${id}/volume`, labelSv: 'Volymförändring', basis: 'reading', howSv: 'Hyra och försäljning i budget 2025 minus budget 2024, utan prisförändring.', moreSv: 'Mot vilket år eller vilken prognos planen räknar står inte.' },
      'mnkr',
      number('volume'),
      lines.flatMap((line) => [
        { times: '1', of: inMnkr('budget2025', line) },
        { times: '-1', of: inMnkr('budget2024', line) },
      ]),
    ),
  ];
}

function textChecks(): readonly PublishedCheck[] {
  const forecast = figuresOf('s3-period-in-figures');
  const result = INTERIM_2024_STATEMENT.printedSums['forecast2024']?.['result'] ?? null;
  const earlier = figuresOf('s1-result-2022');
  return [
    checkAmounts({ id: `${forecast.id}/forecast-result/same`, table: forecast.id, labelSv: 'Årsprognos 2024 i löptext', citation: forecast.citation, howSv: 'Samma tal står i rapportens resultaträkning.' }, [result], tkr(-371) ?? 0, WHOLE_TKR),
    undecided(
      {
        id: `${earlier.id}/result/share`,
        table: earlier.id,
        labelSv: 'Resultat 2022 efter återbetalning',
        citation: earlier.citation,
        basis: 'reading',
        howSv: 'Är resultatet 20 % av överskottet var överskottet 11 525 tkr och återbetalningen 9 220 tkr.',
        moreSv: 'Inget av dem är tryckt.',
      },
      'tkr',
      '2305',
    ),
  ];
}
