import { demoEconomy } from '@hjm/demo/economy';
import { checkScenario } from '@hjm/economics';
import { describe, expect, it } from 'vitest';
import { statementOf } from '../economy-view.js';
import { emptyDraft } from './change-draft.js';
import { firstCase, isUnsaved } from './first-case.js';
import { whatIfAnswer } from './whatif-case.js';

const economy = demoEconomy();
const statement = statementOf(economy);
if (statement === undefined) throw new TypeError('no statement');

describe('a scenario as the page begins with it', () => {
  it('is the same scenario when it is saved again', () => {
    for (const scenario of economy.scenarios) {
      const { checked } = whatIfAnswer(firstCase(economy, statement, scenario), statement);
      expect(checked.ok && { assumptionsSv: [], ...checked.value, id: scenario.id }).toEqual({ assumptionsSv: [], ...checkScenario(statement, scenario) });
    }
  });

  it('is without changes when there is none, from the latest budget', () => {
    const latest = Math.max(...statement.columns.flatMap(({ account, year }) => (account === 'budget' ? [year] : [])));
    expect(firstCase(economy, statement, undefined)).toMatchObject({ titleSv: 'Eget scenario', base: `budget${String(latest)}`, changes: [] });
  });
});

it('is unsaved once a change or the base is another, not by how it is looked at', () => {
  const start = firstCase(economy, statement, economy.scenarios[0]);
  expect(isUnsaved(start, start)).toBe(false);
  expect(isUnsaved({ ...start, target: '5', interplay: 'apart' } as typeof start, start)).toBe(false);
  expect(isUnsaved({ ...start, base: 'closed2023' }, start)).toBe(true);
  expect(isUnsaved({ ...start, changes: [...start.changes, emptyDraft('price')] }, start)).toBe(true);
});
