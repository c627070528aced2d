import { describe, expect, it } from 'vitest';
import { planOf } from '../testing/forecast-cases.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { forecastPlanIssues, defineForecastPlan } from './define-forecast-plan.js';
import type { Commitment, ForecastMethod, ForecastPlan } from './forecast-types.js';

const found = (changes: Partial<ForecastPlan>): unknown => forecastPlanIssues(SMALL_CHART, planOf(changes)).map(({ path, found: text, nearest }) => [path, text, ...(nearest === undefined ? [] : [nearest])]);
const wrong = (method: object): ForecastMethod => method as ForecastMethod;
const lease: Commitment = { id: 'lease', line: 'staff', titleSv: 'Avtal', monthly: -10, fromMonth: 3, toMonth: 9 };
const committed = (changes: Partial<Commitment>): Partial<ForecastPlan> => ({ fallback: { kind: 'commitments', rest: 'nothing' }, commitments: [{ ...lease, ...changes }] });

describe('a forecast plan', () => {
  it('is given back when it fits its chart', () => {
    const index = { nameSv: 'KPI', fromMonth: 10, before: '400', after: '410.25' };
    const plan = planOf({
      methods: { rent: { kind: 'seasonal', years: [2022, 2023], by: 'sums', unusable: 'refuse' }, refund: { kind: 'budget' }, staff: { kind: 'commitments', rest: 'linear' }, other: { kind: 'budgetRest', spreading: { kind: 'even' } } },
      commitments: [{ ...lease, index }],
      adjustments: [{ line: 'rent', amount: 5, reasonSv: 'Ny avtalspart', roleSv: 'controller' }],
      rounding: 'down',
    });
    expect(defineForecastPlan(SMALL_CHART, plan)).toBe(plan);
  });

  it('is refused with everything that is wrong at once, and the nearest word', () => {
    expect(() => defineForecastPlan(SMALL_CHART, planOf({ id: '', throughMonth: 13, methods: { rnt: { kind: 'linear' } } }))).toThrow(
      expect.objectContaining({
        code: 'invalid-forecast-plan',
        issues: [
          { path: 'id', expected: 'ett id, utan blanktecken före och efter', found: '""' },
          { path: 'throughMonth', expected: 'en månad, 1–12', found: '13' },
          { path: 'methods.rnt', expected: 'en rad med belopp i uppställningen', found: '"rnt"', nearest: 'rent' },
        ],
      }),
    );
  });

  it('has a title, a year, a month and a rounding that exist', () => {
    expect(found({ titleSv: ' ', year: 24, throughMonth: 1.5, rounding: 'halfup' as 'halfUp' })).toEqual([['titleSv', '" "'], ['year', '24'], ['throughMonth', '1.5'], ['rounding', '"halfup"', 'halfUp']]);
  });

  it('names no sum among its lines', () => {
    expect(found({ methods: { result: { kind: 'linear' } } })).toMatchObject([['methods.result', '"result"']]);
  });

  it('names methods and their choices by words that exist', () => {
    expect(found({ fallback: wrong({ kind: 'seasonl', years: [] }) })).toEqual([['fallback.kind', '"seasonl"', 'seasonal']]);
    expect(found({ fallback: wrong({ kind: 'commitments', rest: 'linjär' }) })).toMatchObject([['fallback.rest', '"linjär"', 'linear']]);
    expect(found({ fallback: wrong({ kind: 'budgetRest', spreading: { kind: 'weight' } }) })).toEqual([['fallback.spreading.kind', '"weight"', 'weights']]);
    expect(found({ fallback: wrong({ kind: 'seasonal', years: 'all', by: 'sum', unusable: 'leaveout' }) })).toMatchObject([['fallback.by', '"sum"', 'sums'], ['fallback.unusable', '"leaveout"', 'leaveOut'], ['fallback.years', '"all"']]);
  });

  it('learns from earlier years, each named once', () => {
    const seasonal = (years: readonly number[]): ForecastMethod => ({ kind: 'seasonal', years, by: 'sums', unusable: 'leaveOut' });
    expect(found({ fallback: seasonal([2023, 2024, 2023]) })).toEqual([['fallback.years.1', '2024'], ['fallback.years.2', '2023']]);
    expect(found({ methods: { rent: seasonal([]) } })).toEqual([['methods.rent.years', 'lista med 0 värden']]);
    expect(found({ fallback: { kind: 'seasonal', years: 'allEarlier', by: 'sums', unusable: 'leaveOut' } })).toEqual([]);
  });

  it('spreads by twelve whole weights of which one is above zero', () => {
    const weights = (...all: readonly number[]): Partial<ForecastPlan> => ({ fallback: { kind: 'budgetRest', spreading: { kind: 'weights', weights: all } } });
    expect(found(weights(1, -1, 0.5))).toEqual([['fallback.spreading.weights.1', '-1'], ['fallback.spreading.weights.2', '0.5'], ['fallback.spreading.weights', 'lista med 3 värden']]);
    expect(found(weights(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))).toEqual([['fallback.spreading.weights', '0']]);
    expect(found(weights(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1))).toEqual([]);
    expect(found(weights(-1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1))).toEqual([['fallback.spreading.weights.0', '-1']]);
  });

  it('adjusts no line without an amount, a reason and a role', () => {
    expect(found({ adjustments: [{ line: 'staf', amount: 0, reasonSv: '', roleSv: '' }] })).toEqual([
      ['adjustments.0.line', '"staf"', 'staff'],
      ['adjustments.0.amount', '0'],
      ['adjustments.0.reasonSv', '""'],
      ['adjustments.0.roleSv', '""'],
    ]);
    expect(found({ adjustments: [{ line: 'staff', amount: 0.5, reasonSv: 'a', roleSv: 'b' }] })).toEqual([['adjustments.0.amount', '0.5']]);
  });

  it('commits lines that are forecast by commitments, each under its own id', () => {
    expect(found({ commitments: [lease] })).toEqual([['commitments.0.line', '"staff: linear"']]);
    expect(found({ methods: { staff: { kind: 'commitments', rest: 'nothing' } }, commitments: [lease, lease] })).toEqual([['commitments.1.id', '"lease"']]);
    expect(found(committed({ line: 'result' }))).toMatchObject([['commitments.0.line', '"result"']]);
  });

  it('commits amounts with the sign of their line, in months in order', () => {
    expect(found(committed({ monthly: 10 }))).toEqual([['commitments.0.monthly', '"0,10\u00A0kr"']]);
    expect(found(committed({ line: 'rent', monthly: -10 }))).toEqual([['commitments.0.monthly', '"−0,10\u00A0kr"']]);
    expect(found(committed({ line: 'other', monthly: 10 }))).toEqual([]);
    expect(found(committed({ id: '', titleSv: 'x ', monthly: -0.5 }))).toEqual([['commitments.0.id', '""'], ['commitments.0.titleSv', '"x "'], ['commitments.0.monthly', '-0.5']]);
    expect(found(committed({ fromMonth: 9, toMonth: 8 }))).toEqual([['commitments.0.toMonth', '8']]);
    expect(found(committed({ fromMonth: 0, toMonth: 13 }))).toEqual([['commitments.0.fromMonth', '0'], ['commitments.0.toMonth', '13']]);
  });

  it('follows an index only by values that somebody gave', () => {
    const index = { nameSv: '', fromMonth: 13, before: '0', after: '4,1' };
    expect(found(committed({ index }))).toEqual([['commitments.0.index.nameSv', '""'], ['commitments.0.index.fromMonth', '13'], ['commitments.0.index.before', '"0"'], ['commitments.0.index.after', '"4,1"']]);
    expect(found(committed({ index: { nameSv: 'KPI', fromMonth: 10, before: '400.12', after: undefined as unknown as string } }))).toEqual([['commitments.0.index.after', 'inget värde']]);
  });
});
