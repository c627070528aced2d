import { expect, it } from 'vitest';
import { economicsChecks, economicsDeviations, economicsOpen } from './economics-checks.js';
import type { PublishedCheck } from './published-types.js';

const ALL = economicsChecks();

function told(id: string): Partial<PublishedCheck> {
  const { printed, recomputed, difference, verdict } = ALL.find((check) => check.id === id) ?? {};
  return { printed, recomputed, difference, verdict } as Partial<PublishedCheck>;
}

it('recomputes every printed sum, each under a name of its own and with a reason', () => {
  const verdicts = Object.fromEntries(['follows', 'rounding', 'doesNotFollow', 'cannotBeDecided'].map((verdict) => [verdict, ALL.filter((one) => one.verdict === verdict).length]));
  expect(verdicts).toEqual({ follows: 86, rounding: 18, doesNotFollow: 5, cannotBeDecided: 11 });
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  expect(ALL.filter(({ reasonSv, citation }) => reasonSv.length < 20 || citation.summary === '')).toEqual([]);
});

it('lists what does not follow, however it was rounded', () => {
  expect(economicsDeviations().map(({ id }) => id)).toEqual([
    's0-revenue-funded-2025/total',
    's0-revenue-funded-2025/volume',
    's3-investments/cars/linear',
    's3-investments/other-sum/linear',
    's3-working-time/worked-incl-oncall/y2023/parts',
  ]);
});

it('lists what cannot be decided', () => {
  expect(economicsOpen().map(({ id }) => id)).toEqual([
    's1-result-2022/result/share',
    's3-investments-text/treatment',
    's3-investments-text/manual-wheelchairs',
    's3-investments/technical-aids/budget',
    's3-working-time/resource-unit/percent',
    's3-working-time/hired/percent',
    's0-internal-control-region/personnel-agreements',
    's2-financial-summary-text/percent',
    's2-financial-summary/change',
    's4-forecast/sum/y2025',
    's4-forecast/sum/y2026',
  ]);
});

it('takes the rows of the accounts of 2023 to 789 tkr, beside the printed 788, by rounding', () => {
  expect(told('s0-budget-2025/total-income/actual2023')).toEqual({ printed: '155927', recomputed: '155926', difference: '1', verdict: 'rounding' });
  expect(told('s0-budget-2025/total-cost/actual2023')).toEqual({ printed: '-155139', recomputed: '-155137', difference: '-2', verdict: 'rounding' });
  expect(told('s0-budget-2025/result/actual2023')).toEqual({ printed: '788', recomputed: '789', difference: '-1', verdict: 'rounding' });
  expect(told('s0-budget-2025/result/actual2023/of-sums')).toEqual({ printed: '788', recomputed: '788', difference: '0', verdict: 'follows' });
  expect(told('s3-income-statement/result/forecast2024/of-sums')).toEqual({ printed: '-371', recomputed: '-371', difference: '0', verdict: 'follows' });
});

it('finds the same figures of 2023 and 2024 in both documents', () => {
  const same = ALL.filter(({ id }) => id.startsWith('s0-budget-2025/') && id.endsWith('/same'));
  expect(same).toHaveLength(40);
  expect(same.filter(({ verdict }) => verdict !== 'follows')).toEqual([]);
});

it('follows the refund of 2023 from four fifths of the surplus', () => {
  expect(told('s0-budget-2025/result-refund/actual2023/share')).toEqual({ printed: '-3152', recomputed: '-3152', difference: '0', verdict: 'follows' });
  expect(told('s0-budget-2025/result/actual2023/share')).toEqual({ printed: '788', recomputed: '788', difference: '0', verdict: 'follows' });
});

it('takes the forecast of investments as three times four months, but for the cars', () => {
  expect(told('s3-investments/mobility/linear')).toEqual({ printed: '16368', recomputed: '16368', difference: '0', verdict: 'follows' });
  expect(told('s3-investments/treatment/linear')).toEqual({ printed: '11084', recomputed: '11085', difference: '-1', verdict: 'rounding' });
  expect(told('s3-investments/technical-aids-sum/linear')).toEqual({ printed: '51830', recomputed: '51831', difference: '-1', verdict: 'rounding' });
  expect(told('s3-investments/cars/linear')).toEqual({ printed: '721', recomputed: '0', difference: '721', verdict: 'doesNotFollow' });
  expect(economicsDeviations().find(({ id }) => id === 's3-investments/cars/linear')?.reasonSv).toContain('gjord på ett annat sätt');
});

it('adds up the investments of both years and finds the frame', () => {
  const sums = ['s0-investments-2025/total/budget', 's0-investments-2025/frame', 's3-investments/technical-aids/outcome', 's3-investments/technical-aids/forecast', 's3-investments/other/budget', 's3-investments/total/budget', 's3-investments/total/outcome', 's3-investments/total/forecast'];
  expect(sums.filter((id) => told(id).verdict !== 'follows')).toEqual([]);
});

it('says that the estimate of income and the budget belong together by our reading only', () => {
  expect(told('s0-revenue-funded-2025/total')).toEqual({ printed: '220', recomputed: '223.9', difference: '-3.9', verdict: 'doesNotFollow' });
  expect(told('s0-revenue-funded-2025/volume')).toEqual({ printed: '37.4', recomputed: '41.631', difference: '-4.231', verdict: 'doesNotFollow' });
  expect(economicsDeviations().filter(({ basis }) => basis !== 'reading')).toEqual([]);
});

it('finds that rounding explains the change of volume when it is taken from the estimate of income itself', () => {
  expect(told('s0-revenue-funded-2025/volume/of-total')).toEqual({ printed: '37.4', recomputed: '37.731', difference: '-0.331', verdict: 'rounding' });
});

it('follows the changes of worked time in hours and per cent; one årsarbetare fewer of 83 and 83 by rounding', () => {
  expect(told('s3-working-time/own-staff/change')).toEqual({ printed: '-919', recomputed: '-919', difference: '0', verdict: 'follows' });
  expect(told('s3-working-time/own-staff/percent')).toEqual({ printed: '-2.51', recomputed: '-2.51', difference: '0', verdict: 'follows' });
  expect(told('s3-working-time/fte/change')).toEqual({ printed: '-1', recomputed: '0', difference: '-1', verdict: 'rounding' });
});

it('gives Värmland a budget of 7 467 to 8 615 tkr and no verdict on its per cent', () => {
  expect(told('s2-financial-summary/variance/same')).toEqual({ printed: '-0.056', recomputed: '-0.056', difference: '0', verdict: 'follows' });
  expect(economicsOpen().find(({ id }) => id === 's2-financial-summary-text/percent')?.reasonSv.replaceAll('\u00A0', ' ')).toContain('mellan 7 467 och 8 615 tkr');
});

it('multiplies the printed risk values, and leaves the one that is not printed', () => {
  expect(told('s0-internal-control-board/investment-frame')).toEqual({ printed: '16', recomputed: '16', difference: '0', verdict: 'follows' });
  expect(told('s0-internal-control-region/personnel-agreements')).toEqual({ printed: null, recomputed: '12', difference: null, verdict: 'cannotBeDecided' });
});
