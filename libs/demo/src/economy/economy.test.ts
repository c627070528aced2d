import { activityList, checkKey, checkStatement, controlFrame, distributeSurplus, forecastStatement, linesOf, measureFollowUp, resultOf, riskList, roundedAmount, whatIf, WHOLE_TKR, type Statement } from '@hjm/economics';
import { PUBLISHED_INVESTMENTS, PUBLISHED_STATEMENTS } from '@hjm/economics/published';
import { readEconomy } from '@hjm/economics/schema';
import { VASTMANLAND_CHART, VASTMANLAND_SURPLUS } from '@hjm/economics/regions';
import { expect, test } from 'vitest';
import { DEMO_PARTIES } from '../parties.js';
import { demoEconomy } from './economy.js';
import { DEMO_KEY } from './key.js';
import { DEMO_FOLLOW_UP_DAY } from './notice.js';

const economy = demoEconomy();
const statement: Statement = { chart: economy.chart, ...(economy.statements[0] ?? { columns: [], amounts: {}, roundedTo: null }) };
const [y2021, y2022, y2023, y2024, budget] = economy.months;
const [asReported, linear, byExperience] = economy.forecasts;
const [frame2023, frame2024] = economy.investments;
const [outcome2023, outcome2024] = economy.outcomes;
const inTkr = (ore: number | null | undefined): string => roundedAmount(ore ?? Number.NaN, WHOLE_TKR);
const there = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('not there');
  return value;
};

test('every part holds together by the checks of the library, also after it has been a file', () => {
  expect(readEconomy(JSON.parse(JSON.stringify(economy)))).toEqual(economy);
  expect(checkStatement(statement)).toBe(statement);
  for (const scenario of economy.scenarios) {
    const { effects } = whatIf(statement, scenario, { rounding: 'halfUp', interplay: 'inOrder' });
    expect(effects.every(({ ore }) => ore !== null && ore > 0)).toBe(true);
  }
});

test('says that it is made up, wherever something is', () => {
  expect(economy.noticeSv).toMatch(/^Demodata/);
  for (const { titleSv } of [...economy.measures, ...economy.risks, ...economy.activities, ...economy.keys, ...economy.mappings]) expect(titleSv).toMatch(/påhitta/i);
  for (const { titleSv } of [...economy.forecasts, ...economy.scenarios]) expect(titleSv).toMatch(/^Demo:/);
});

test('is the same each time', () => {
  expect(demoEconomy()).toEqual(economy);
});

test('the budgets are the published ones, and each year ends at the result that is published', () => {
  const published = there(PUBLISHED_STATEMENTS.find(({ id }) => id === 's0-budget-2025')).statement.amounts;
  expect([statement.amounts['budget2024'], statement.amounts['budget2025']]).toEqual([published['budget2024'], published['budget2025']]);
  // The printed lines of the budget of 2024 add up to −1, the printed result is 0: rounding, which a published budget keeps.
  expect(['closed2021', 'closed2022', 'closed2023', 'budget2024', 'actual2024-04', 'budget2025'].map((key) => inTkr(resultOf(statement, key)))).toEqual(['1600', '2305', '788', '-1', '-1442', '0']);
});

test('the forecast of the report comes out of the ledger, line by line and sum by sum', () => {
  const forecast = forecastStatement(economy.chart, there(asReported), { actual: there(y2024), budget: there(budget), history: [y2021, y2022, y2023].map(there) });
  const printed = there(PUBLISHED_STATEMENTS.find(({ id }) => id === 's3-income-statement'));
  const published = linesOf(VASTMANLAND_CHART, printed.statement.amounts['forecast2024'] ?? {});
  expect(forecast.lines.map(({ line, forecast: ore }) => [line, inTkr(ore)])).toEqual(published.map(({ key, ore }) => [key, inTkr(ore)]));
  expect(inTkr(forecast.lines.at(-1)?.forecast)).toBe('-371');
});

test('the other plans have a forecast of every line too, and earlier years to be held against', () => {
  const inputs = { actual: there(y2024), budget: there(budget), history: [y2021, y2022, y2023].map(there) };
  const [plain, learnt] = [linear, byExperience].map((plan) => forecastStatement(economy.chart, there(plan), inputs).lines);
  for (const lines of [plain, learnt]) expect(lines?.filter(({ forecast }) => forecast === null)).toEqual([]);
  expect(plain?.map(({ earlier }) => earlier.tested)).toEqual(economy.chart.lines.map(() => 3));
  // 2021 has no year before it to learn from; budgets and contracts of earlier years are not made up.
  const untested = (learnt ?? []).filter(({ earlier }) => earlier.tested < 2).map(({ line }) => line);
  expect(untested).toEqual(['result-refund', 'total-income', 'premises', 'total-cost', 'result']);
});

test('the surplus of 2023 is handed back as published, by a key of everybody who rents, in per cent that add up to 100', () => {
  const refund = 0 - (statement.amounts['closed2023']?.['result-refund'] ?? 0);
  const result = (resultOf(statement, 'closed2023') ?? 0) + refund;
  const shared = distributeSurplus(VASTMANLAND_SURPLUS, { year: 2023, closedOn: '2024-01-31', result, key: DEMO_KEY });
  expect([shared.outcome, inTkr(shared.resultOre), inTkr(shared.refundOre), inTkr(shared.retainedOre)]).toEqual(['settled', '3940', '3152', '788']);
  expect(shared.refundOre).toBe(refund);
  const principals = [...new Set(DEMO_PARTIES.map(({ principal }) => principal))].filter((id) => id !== 'ej-fordelat');
  expect(checkKey(DEMO_KEY, { principals: principals.map((id) => ({ id, nameSv: id })) }).principals).toHaveLength(11);
});

test('investments through April and their forecast are the published ones; those of 2023 stayed within a frame of our own', () => {
  const published = there(PUBLISHED_INVESTMENTS.find(({ plan }) => plan.year === 2024));
  const control = controlFrame(there(frame2024), there(outcome2024).outcomes, {
    throughMonth: 4,
    method: { kind: 'linear' },
    commitments: there(there(outcome2024).commitments),
  });
  for (const { key, outcome, forecast } of control.groups) {
    expect([key, inTkr(outcome), inTkr(forecast)]).toEqual([key, inTkr(published.outcomes?.toDate[key]), inTkr(published.forecast?.[key])]);
  }
  const before = controlFrame(there(frame2023), there(outcome2023).outcomes, { throughMonth: 12, method: { kind: 'linear' } });
  expect(before.status).toBe('within');
});

test('measures: some are late, some short, some as planned, of some nothing is known, and of some the effect is still to come', () => {
  const standings = measureFollowUp(there(economy.measures[0]), { today: DEMO_FOLLOW_UP_DAY }).map(({ standing }) => standing);
  expect([...new Set(standings)]).toEqual(['late', 'short', 'unknown', 'asPlanned', 'notYet']);
});

test('risks: the one whose day passed without a result comes first, then the red ones', () => {
  const rows = economy.risks.flatMap((register) => riskList(register, { today: DEMO_FOLLOW_UP_DAY, colours: { redFrom: 12, yellowFrom: 8 }, occasions: { 'Delår 2025': '2025-08-31' } }));
  expect(rows.map(({ risk, standing, colour }) => [risk.key, standing, colour])).toEqual([
    ['contract-loyalty', 'overdue', 'yellow'],
    ['chemicals', 'deviation', 'red'],
    ['personnel-agreements', 'finished', 'red'],
    ['keys', 'finished', 'red'],
    ['investment-frame', 'overdue', 'red'],
  ]);
  for (const { last } of rows) expect(last?.textSv.startsWith('Demo: ') ?? true).toBe(true);
});

test('activities: late ones first, one of which nobody has said how it went, and the rest', () => {
  const rows = activityList(there(economy.activities[0]), { today: DEMO_FOLLOW_UP_DAY });
  expect(rows.slice(0, 4).map(({ activity, standing }) => [activity.key, standing])).toEqual([['digital', 'late'], ['premises', 'late'], ['log-control', 'late'], ['shadowing', 'notKnown']]);
  expect(new Set(rows.slice(4).map(({ standing }) => standing))).toEqual(new Set(['finished', 'due']));
  for (const { activity } of rows) expect(activity.commentSv?.startsWith('Demo: ') ?? true).toBe(true);
});
