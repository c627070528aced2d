import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { WHOLE_KR } from '../amount/amount-unit.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import type { MonthlyAmounts } from '../statement/statement-types.js';
import { forecastPlanIssues } from './define-forecast-plan.js';
import { describeAdjustments, describeForecastGaps, describeForecastMethods } from './describe-methods.js';
import { forecastStatement } from './forecast-statement.js';
import type { ForecastPlan } from './forecast-types.js';
import { FORECAST_METHODS, forecastMethodNamed } from './named-methods.js';

const plan: ForecastPlan = {
  id: 'p', titleSv: 'Prognos', year: 2024, throughMonth: 4, fallback: { kind: 'linear' }, methods: { other: { kind: 'budget' } }, commitments: [],
  adjustments: [{ line: 'rent', amount: 5_000, reasonSv: 'Nya avtal.', roleSv: 'controller' }],
};
const booked = (ore: number) => Array.from({ length: 12 }, (_, at) => (at < 4 ? ore : null));
const actual: MonthlyAmounts = { year: 2024, account: 'actual', lines: { rent: booked(10_000), refund: booked(0), staff: booked(-5_000), other: booked(0) } };
const forecast = forecastStatement(SMALL_CHART, plan, { actual, history: [] });
const plain = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replaceAll('\u00A0', ' '));

describe('methods by a word', () => {
  it('are all methods that a plan may have', () => {
    for (const { id, method } of FORECAST_METHODS) {
      expect(forecastMethodNamed(` ${id} `)).toEqual(method);
      expect(forecastPlanIssues(SMALL_CHART, { ...plan, adjustments: [], methods: {}, fallback: method })).toEqual([]);
    }
    expect(new Set(FORECAST_METHODS.map(({ labelSv }) => labelSv)).size).toBe(FORECAST_METHODS.length);
  });

  it('tell the nearest where there is none', () => {
    try {
      forecastMethodNamed('lineart', '--method');
      expect.unreachable();
    } catch (error) {
      expect(error instanceof HjmError && [error.code, error.issues[0]?.path, error.issues[0]?.nearest]).toEqual(['unknown-method', '--method', 'linear']);
    }
  });
});

describe('a forecast in short', () => {
  it('tells each method once, with its lines', () => {
    expect(describeForecastMethods(forecast)).toEqual(['Linjärt: utfallet till och med april × 12 ÷ 4. Rader: Hyra, Återbetalning och Personal.', 'Budget: årets budget som den är. Rader: Övrigt.']);
  });

  it('tells what was added, and why', () => {
    expect(plain(describeAdjustments(forecast, WHOLE_KR))).toEqual(['Hyra 50 kr: Nya avtal (controller).']);
    expect(plain(describeAdjustments(forecast))[0]).toContain('50,00 kr');
  });

  it('tells why a line has no figure', () => {
    expect(describeForecastGaps(forecast)).toEqual([expect.stringMatching(/^Övrigt: .*[Bb]udget/)]);
  });
});
