import { describe, expect, it } from 'vitest';
import type { HjmError } from '@hjm/core';
import { PUBLISHED_STATEMENTS } from '../published/index.js';
import type { ScenarioChange } from './scenario-types.js';
import { CHANGE_FIELDS, CHANGE_KINDS_SV } from './change-words.js';
import { checkScenario } from './check-scenario.js';
import { SCENARIO_TEMPLATES } from './scenario-templates.js';

const kinds = Object.keys(CHANGE_KINDS_SV) as ScenarioChange['kind'][];

/** The fields of a change that the check asks for when none is given. */
function missingOf(kind: string): readonly string[] {
  const statement = PUBLISHED_STATEMENTS.find(({ id }) => id === 's0-budget-2025')?.statement;
  if (statement === undefined) throw new TypeError('no statement');
  try {
    checkScenario(statement, { id: 'x', titleSv: 'X', base: 'budget2025', changes: [{ kind }] });
  } catch (error) {
    return (error as HjmError).issues.map(({ path }) => path.split('.')[2] ?? '').toSorted();
  }
  return [];
}

describe('the fields of changes', () => {
  it.each(kinds)('%s: what is asked for is what the check requires', (kind) => {
    expect(CHANGE_FIELDS[kind].map(({ field }) => field).toSorted()).toEqual(missingOf(kind));
  });

  it('have what the templates state and ask for', () => {
    for (const { kind, stated, asked } of SCENARIO_TEMPLATES) {
      const fields = CHANGE_FIELDS[kind].map(({ field }) => field);
      expect([...Object.keys(stated), ...asked.map(({ field }) => field)].filter((field) => !fields.includes(field))).toEqual([]);
    }
  });
});
