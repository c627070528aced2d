import { demoEconomy } from '@hjm/demo/economy';
import { CHANGE_KINDS_SV, checkScenario, SCENARIO_TEMPLATES, type ScenarioChange, sensitivity } from '@hjm/economics';
import { describe, expect, it } from 'vitest';
import { problemAt } from '../attempt.js';
import { statementOf } from '../economy-view.js';
import { changeOf, draftOf, draftOfTemplate, emptyDraft } from './change-draft.js';
import { ONE_STEP, principalsAnswer, rentsAnswer, sensitivityAnswer, type WhatIfCase, whatIfAnswer } from './whatif-case.js';

const economy = demoEconomy();
const start: WhatIfCase = { titleSv: 'Prov', base: 'budget2025', changes: [], interplay: 'inOrder', assumptionsSv: [], rentLine: 'rent', target: '', key: null, steps: ONE_STEP };
const answer = (part: Partial<WhatIfCase>): ReturnType<typeof whatIfAnswer> => {
  const statement = statementOf(economy);
  if (statement === undefined) throw new TypeError('no statement');
  return whatIfAnswer({ ...start, ...part }, statement);
};

const CHANGES: readonly ScenarioChange[] = [
  ...economy.scenarios.flatMap(({ changes }) => changes),
  { kind: 'price', percent: '2.5', lines: ['rent', 'sales'] },
  { kind: 'interest', line: 'financial-costs', points: '-0.25', capital: { from: 'amount', ore: 5_000_000_050, basisSv: 'eget exempel' }, fromMonth: 4 },
  { kind: 'interest', line: 'financial-costs', points: '1', capital: { from: 'remainingValues', items: [{ key: 'aids', labelSv: 'Hjälpmedel', ore: 100 }] }, fromMonth: 1 },
  { kind: 'staff', line: 'personnel', fullTimeEquivalents: '-1.5', costPerYearOre: 65_000_000, fromMonth: 7 },
  { kind: 'line', line: 'it', ore: -12_345, reasonSv: 'Nytt avtal', labelSv: 'Avtal' },
];

describe('a change in its fields', () => {
  it('means the same change again', () => {
    expect(CHANGES.map(draftOf).map(changeOf)).toEqual(CHANGES);
  });

  it('of every kind is refused when nothing is given, and left out', () => {
    const kinds = Object.keys(CHANGE_KINDS_SV) as ScenarioChange['kind'][];
    const told = answer({ changes: kinds.map(emptyDraft) });
    expect(told.leftOut).toEqual(kinds.map((_, at) => at));
    expect(told.outcome.ok && told.outcome.value.difference.ore).toBe(0);
  });

  it('of a template has what the document states, and asks for the rest by name', () => {
    const template = SCENARIO_TEMPLATES.find(({ kind }) => kind === 'socialContributions');
    if (template === undefined) throw new TypeError('no template');
    const draft = draftOfTemplate(template);
    expect(draft.fields).toEqual({ fromPercent: '45,22', toPercent: '52,28' });
    const asked = answer({ changes: [draft] });
    expect([problemAt(asked.checked, 'changes.0.line'), problemAt(asked.checked, 'changes.0.carriesPercent')].every((problem) => problem !== undefined)).toBe(true);
    const given = answer({ changes: [{ ...draft, fields: { ...draft.fields, line: 'personnel', carriesPercent: '97' } }] });
    expect(given.leftOut).toEqual([]);
    expect(given.outcome.ok && (given.outcome.value.difference.ore ?? 0) < 0).toBe(true);
  });

  it('names its source only while its figures are those of the source', () => {
    const template = SCENARIO_TEMPLATES.find(({ kind }) => kind === 'socialContributions');
    if (template === undefined) throw new TypeError('no template');
    const draft = draftOfTemplate(template);
    const given = { ...draft, fields: { ...draft.fields, line: 'personnel', carriesPercent: '97' } };
    const kept = draftOf(changeOf(given) as ScenarioChange);
    for (const of of [draft, given, kept]) expect(changeOf(of)).toMatchObject({ citation: template.citation });
    for (const of of [given, kept]) expect(changeOf({ ...of, fields: { ...of.fields, toPercent: '50' } })).not.toHaveProperty('citation');
  });
});

describe('the answer', () => {
  const changes = economy.scenarios.flatMap((scenario) => scenario.changes).map(draftOf);

  it('adds up to the difference, with the interplay as a part of its own', () => {
    const prices = draftOf({ kind: 'price', percent: '5', lines: ['rent'] });
    const { outcome } = answer({ changes: [...changes, prices], interplay: 'apart' });
    if (!outcome.ok) throw outcome.error;
    expect(outcome.value.effects.at(-1)?.kind).toBe('interplay');
    expect(outcome.value.effects.reduce((sum, { ore }) => sum + (ore ?? 0), 0)).toBe(outcome.value.difference.ore);
  });

  it('leaves out only the change that is wrong', () => {
    const { leftOut, outcome } = answer({ changes: [emptyDraft('volume'), ...changes] });
    expect(leftOut).toEqual([0]);
    expect(outcome.ok && outcome.value.effects).toHaveLength(changes.length);
  });

  it('tells the rents for a result and what each principal pays', () => {
    const { outcome } = answer({ changes });
    const [key] = economy.keys;
    if (!outcome.ok || key === undefined) throw new TypeError('no outcome');
    const rents = rentsAnswer(start, outcome.value);
    if (!rents.ok || rents.value.outcome !== 'known') throw new TypeError('no rents');
    expect(rents.value.change).toBe(-(outcome.value.after.ore ?? 0));
    const paid = principalsAnswer(start, key, outcome.value, rents.value);
    expect(paid.ok && paid.value.byRents.parts.reduce((sum, { ore }) => sum + ore, 0)).toBe(rents.value.change);
    expect(rentsAnswer({ ...start, target: 'noll' }, outcome.value).ok).toBe(false);
  });

  it('says which change moves the result most, with the figures of each change by itself', () => {
    const { outcome } = answer({ changes: [...changes, draftOf({ kind: 'price', percent: '5', lines: ['rent'] })], interplay: 'apart' });
    const statement = statementOf(economy);
    if (!outcome.ok || statement === undefined) throw new TypeError('no outcome');
    const ranked = sensitivityAnswer({ ...start, steps: { ...ONE_STEP, percent: '1,5 %' } }, outcome.value, statement);
    if (!ranked.ok) throw ranked.error;
    expect(ranked.value.map(({ labelSv, ends }) => [labelSv, ends.map(({ value }) => value)])).toEqual([['Pris +5\u00A0%: Hyra', ['3.5', '6.5']], ['Volym +3\u00A0%', ['1.5', '4.5']], ['Sociala avgifter 52,28\u00A0% → 45,22\u00A0%', ['44.22', '46.22']]]);
    for (const { vary, ends } of ranked.value) {
      const { scenario, options } = outcome.value;
      expect(sensitivity(statement, scenario, { vary, steps: ends.map(({ value }) => value) }, options).steps.map(({ after }) => after)).toEqual(ends.map(({ after }) => after));
    }
    const refused = sensitivityAnswer({ ...start, steps: { ...ONE_STEP, percent: 'lite' } }, outcome.value, statement);
    expect(problemAt(refused, 'steps.percent')).toContain('fick "lite"');
  });

  it('of a scenario is that of the library', () => {
    const [scenario] = economy.scenarios;
    const statement = statementOf(economy);
    if (scenario === undefined || statement === undefined) throw new TypeError('no scenario');
    expect(answer({ changes: scenario.changes.map(draftOf) }).checked).toMatchObject({ ok: true, value: { changes: checkScenario(statement, scenario).changes } });
  });
});
