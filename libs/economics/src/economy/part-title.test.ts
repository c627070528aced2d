import { expect, it } from 'vitest';
import { PUBLISHED_INVESTMENTS } from '../published/index.js';
import { VASTMANLAND_SURPLUS } from '../regions/index.js';
import { statementColumn } from '../statement/statement-column.js';
import { partTitle } from './part-title.js';

it('a part is called by its title, its columns, or its account and year', () => {
  const [published] = PUBLISHED_INVESTMENTS;
  if (published === undefined) throw new Error('nothing is published');
  const economy = { investments: [published.plan] };
  const outcomes = { year: published.plan.year, throughMonth: 4, toDate: {} };
  expect(partTitle(economy, 'statements', { columns: [statementColumn('closed', 2023), statementColumn('budget', 2024)], amounts: {}, roundedTo: null })).toBe('Bokslut 2023, Budget 2024');
  expect(partTitle(economy, 'months', { year: 2024, account: 'actual', lines: {} })).toBe('Utfall 2024');
  expect(partTitle(economy, 'policies', VASTMANLAND_SURPLUS)).toBe(VASTMANLAND_SURPLUS.titleSv);
  expect(partTitle(economy, 'outcomes', { plan: published.plan.id, outcomes })).toBe(`${published.plan.titleSv}, ${String(published.plan.year)}`);
  expect(partTitle(economy, 'outcomes', { plan: 'gone', outcomes })).toBe(`gone, ${String(published.plan.year)}`);
});
