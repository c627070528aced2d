import { brokenSeals, canonicalJson } from '@hjm/rules/canonical';
import { coverage } from '@hjm/rules/coverage';
import { parseRulePackage } from '@hjm/rules/schema';
import { verify } from '@hjm/rules/verify';
import { evaluate } from '@hjm/rules';
import { describe, expect, it } from 'vitest';
import { before2023April, from2023April, inputs, type Case } from './speech-devices.reference.js';
import { speechDeviceExamples, speechDevices } from './index.js';

/** What the engine says of a case, as the reference says it. */
function answer(facts: Case, on: string) {
  const { outcome, requirements, advice } = evaluate(speechDevices, facts, { on });
  const status = (duties: typeof requirements) => duties.map((duty) => duty.status).join();
  return { outcome, consultant: status(requirements) || 'absent', assessment: status(advice) || 'absent' };
}

describe('speech devices in Västmanland', () => {
  it('answer every input as the minutes do from 2023-04-01', () => {
    const cases = inputs(['profession', 'workplace', 'tier', 'need', 'textBased', 'selectedArticle', 'consultantConsulted', 'speechAssessment']);
    expect(cases).toHaveLength(1152);
    for (const facts of cases) expect({ facts, ...answer(facts, '2023-04-01') }).toEqual({ facts, ...from2023April(facts) });
  });

  it('answer every input as the minutes do until 2023-03-31', () => {
    const cases = inputs(['profession', 'workplace', 'simplerDevice', 'need']);
    expect(cases).toHaveLength(48);
    for (const facts of cases) expect({ facts, ...answer(facts, '2023-03-31') }).toEqual({ facts, ...before2023April(facts) });
  });

  it('has no gap, conflict, overlap or dead rule', () => {
    expect(verify(speechDevices)).toEqual([]);
  });

  it('is covered by its examples in every region of both editions', () => {
    const report = coverage(speechDevices, speechDeviceExamples);
    expect(report.failures).toEqual([]);
    expect(report.editions.map(({ edition, regions, uncovered }) => ({ edition, regions, uncovered }))).toEqual([
      { edition: 'before-2023-04-01', regions: 9, uncovered: [] },
      { edition: '2023-04-01', regions: 19, uncovered: [] },
    ]);
    expect(report.complete).toBe(true);
  });

  it('carries the hash of each edition', () => {
    expect(brokenSeals(speechDevices)).toEqual([]);
  });

  it('is the same package as JSON', () => {
    const text = canonicalJson(speechDevices);
    expect(canonicalJson(parseRulePackage(JSON.parse(text)))).toBe(text);
  });

  it('says that the start of the earlier rules is not known', () => {
    const { warnings, edition } = evaluate(speechDevices, { profession: 'logoped' }, { on: '1999-01-01' });
    expect(edition?.validFrom).toBeNull();
    expect(warnings.map(({ code }) => code)).toEqual(['start-unknown']);
  });

  it.each([
    ['2023-03-31', '2023-02-24', 'before-2023-04-01'],
    ['2023-04-01', '2023-02-24', '2023-04-01'],
    ['2023-04-01', '2023-02-23', 'before-2023-04-01'],
    ['2023-05-01', '2023-01-01', 'before-2023-04-01'],
    ['2026-01-01', undefined, '2023-04-01'],
  ])('on %s, as known on %s, the edition is %s', (on, knownAt, edition) => {
    expect(evaluate(speechDevices, {}, knownAt === undefined ? { on } : { on, knownAt }).edition?.id).toBe(edition);
  });

  it('asks for the list when a special educator wants to prescribe a simple device', () => {
    const { outcome, needed } = evaluate(speechDevices, { profession: 'specialpedagog', workplace: 'habiliteringscentrum', tier: 'simple', need: 'communication' }, { on: '2023-04-01' });
    expect(outcome).toBe('undetermined');
    expect(needed).toMatchObject([{ fact: 'selectedArticle', askWhom: 'Hjälpmedelscentrum', lookup: { parameter: 'selectedArticles', missing: 'parameter' } }]);
  });
});
