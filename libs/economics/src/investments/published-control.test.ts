import { describe, expect, it } from 'vitest';
import { oreOf } from '../amount/amount.js';
import { INTERIM_2024_INVESTMENTS } from '../published/data/interim-2024-investments.js';
import { controlFrame } from './control-frame.js';
import { frameControlTable, frameMonthsTable } from './control-table.js';
import { describeFrameControl } from './describe-control.js';
import type { InvestmentCommitment } from './frame-method.js';
import { purchasesOf } from './purchases.js';

const { plan, outcomes, forecast } = INTERIM_2024_INVESTMENTS;
const cars: InvestmentCommitment = { group: 'cars', amount: oreOf(721, 'tkr'), month: null, reasonSv: 'bilar enligt rapportens prognos' };
const tkr = (amount: number): number => oreOf(amount, 'tkr');

function control(commitments: readonly InvestmentCommitment[]) {
  if (outcomes === null) throw new Error('no outcomes');
  return controlFrame(plan, outcomes, { throughMonth: 4, method: { kind: 'linear' }, commitments });
}

describe('the interim report of January to April 2024', () => {
  it('foretells three times the outcome, 51 831 tkr, where the report prints 51 830 by rounding', () => {
    const { groups, sections, outcome } = control([]);
    expect(outcome).toBe(tkr(17277));
    expect(sections[0]).toMatchObject({ outcome: tkr(17277), forecast: tkr(51831), over: tkr(9021) });
    const off = groups.map((group) => (group.forecast - (forecast?.[group.key] ?? 0)) / tkr(1));
    expect(off).toEqual([0, 0, 1, -1, 1, 0, -721, 0]); // within 3 × 0,5 + 0,5 tkr, but for the cars, which are no outcome times three
  });

  it('exceeds the frame of 43 610 tkr by 8 942 tkr with the cars, one thousand more than the rounded figures of the report', () => {
    expect(control([cars])).toMatchObject({ status: 'willExceed', forecast: tkr(52552), left: tkr(26333), leftAtYearEnd: tkr(-8942) });
    expect(tkr(52551) - plan.frame).toBe(tkr(8941));
  });

  it('lasts through October on the linear path, and is exceeded in November', () => {
    const { exceededIn, months } = control([]);
    expect(exceededIn).toEqual({ earliest: 11, latest: 11 });
    expect(months.slice(8).map(({ cumulative }) => cumulative)).toEqual([3_887_325_000, 4_319_250_000, 4_751_175_000, 5_183_100_000]);
    expect(months.slice(0, 5).map(({ kind, left }) => [kind, left])).toEqual([['outcome', null], ['outcome', null], ['outcome', null], ['outcome', tkr(26333)], ['forecast', 2_201_375_000]]);
  });

  it('may be exceeded in October already if the cars come by then', () => {
    expect(control([cars]).exceededIn).toEqual({ earliest: 10, latest: 11 });
    expect(control([{ ...cars, month: 10 }]).exceededIn).toEqual({ earliest: 10, latest: 10 });
    expect(control([{ ...cars, month: 12 }]).exceededIn).toEqual({ earliest: 11, latest: 11 });
  });

  it('cannot say which group of aids exceeds, for they share one budget', () => {
    const { overruns, withoutBudget } = control([cars]);
    expect(overruns).toEqual([{ of: 'section', key: 'technical-aids', labelSv: 'Tekniska hjälpmedel', over: tkr(9021) }]);
    expect(withoutBudget).toHaveLength(6);
  });

  it('is told in Swedish', () => {
    expect(describeFrameControl(control([cars])).map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
      'Till och med april 2024 är 17 277 tkr använt av ramen 43 610 tkr; 26 333 tkr är kvar.',
      'Prognosen för året är 52 552 tkr, 8 942 tkr mer än ramen. Metod: rak framskrivning: varje månad som snittet hittills.',
      'Känt köp i prognosen: bilar enligt rapportens prognos, 721 tkr, månad ej känd.',
      'Ramen överskrids tidigast i oktober och senast i november: månaden för ett känt köp är inte känd.',
      'Tekniska hjälpmedel beräknas gå 9 021 tkr över delens gemensamma budget.',
      'Grupper utan egen budget, om vilka det inte kan sägas att de överskrider något: Förflyttning, Kommunikation, Behandling, Insulinpumpar, Medicinska behandlingshjälpmedel, Övriga tekniska hjälpmedel.',
    ]);
  });

  it('is a table as the report prints it', () => {
    const { columns, rows } = frameControlTable(control([cars]));
    expect(columns).toEqual(['Grupp', 'Budget', 'Utfall', 'Prognos', 'Prognos utöver budget']);
    expect(rows[0]).toEqual(['Förflyttning', null, { number: '5456000' }, { number: '16368000' }, null]);
    expect(rows.filter(([label]) => typeof label === 'string' && label.startsWith('Summa'))).toEqual([
      ['Summa tekniska hjälpmedel', { number: '42810000' }, { number: '17277000' }, { number: '51831000' }, { number: '9021000' }],
      ['Summa övriga hjälpmedel', { number: '800000' }, { number: '0' }, { number: '721000' }, { number: '-79000' }],
      ['Summa', { number: '43610000' }, { number: '17277000' }, { number: '52552000' }, { number: '8942000' }],
    ]);
  });

  it('is a table of months, empty where a month is not known', () => {
    expect(frameMonthsTable(control([])).rows.slice(2, 5)).toEqual([
      ['mars', 'utfall', null, null],
      ['april', 'utfall', { number: '17277000' }, { number: '26333000' }],
      ['maj', 'prognos', { number: '21596250' }, { number: '22013750' }],
    ]);
  });

  it('has no purchases by month to write off, for only sums to date are printed', () => {
    expect(() => purchasesOf(control([]))).toThrow('groups.mobility.cumulative.0: väntade utfallet i januari, fick null. Det finns 23 fel till.');
  });
});
