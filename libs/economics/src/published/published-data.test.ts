import { expect, it } from 'vitest';
import { defineRiskRegister } from '../control/define-risk-register.js';
import { defineInvestmentPlan } from '../investments/define-plan.js';
import { defineMeasurePlan } from '../measures/define-measure-plan.js';
import { checkStatement } from '../statement/check-statement.js';
import { PUBLISHED_FIGURES } from './published-figures.js';
import { PUBLISHED_INVESTMENTS } from './published-investments.js';
import { PUBLISHED_MEASURES } from './published-measures.js';
import { PUBLISHED_RISKS } from './published-risks.js';
import { PUBLISHED_STATEMENTS } from './published-statements.js';
import { publishedTables } from './published-tables.js';

it('passes the checks that statements, plans and registers of one’s own pass', () => {
  for (const { statement } of PUBLISHED_STATEMENTS) expect(checkStatement(statement)).toBe(statement);
  for (const { plan } of PUBLISHED_INVESTMENTS) expect(defineInvestmentPlan(plan)).toBe(plan);
  for (const plan of PUBLISHED_MEASURES) expect(defineMeasurePlan(plan)).toBe(plan);
  for (const register of PUBLISHED_RISKS) expect(defineRiskRegister(register)).toBe(register);
});

it('has outcomes and forecasts for every group of a plan that has them', () => {
  for (const { plan, outcomes, forecast } of PUBLISHED_INVESTMENTS) {
    const keys = plan.groups.map(({ key }) => key).toSorted();
    if (outcomes !== null) expect(Object.keys(outcomes.toDate).toSorted()).toEqual(keys);
    if (forecast !== null) expect(Object.keys(forecast).toSorted()).toEqual(keys);
  }
});

it('has as many cells in every row as columns, and a table only once', () => {
  for (const { rows, columns } of PUBLISHED_FIGURES) expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
  for (const { rows, columns, id } of publishedTables()) expect(rows.length === 0 || rows.some((row) => row.length !== columns.length) ? id : 'whole').toBe('whole');
  const ids = publishedTables().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('says of every table where it is printed', () => {
  expect(publishedTables().filter(({ citation }) => citation.section === undefined || citation.summary === '')).toEqual([]);
});
