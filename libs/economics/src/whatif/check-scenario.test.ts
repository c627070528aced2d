import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUDGET, changes, DRIVERS, price, scenario, volume } from '../testing/whatif-cases.js';
import { checkScenario } from './check-scenario.js';
import { scenarioSchema, whatIfOptionsSchema } from './scenario-schema.js';

const issuesOf = (input: unknown): HjmError['issues'] => {
  try {
    checkScenario(BUDGET, input);
  } catch (error) {
    if (error instanceof HjmError && error.code === 'invalid-scenario') return error.issues;
    throw error;
  }
  return [];
};
const withChange = (change: unknown): unknown => ({ ...scenario(), changes: [change] });

describe('checking a scenario', () => {
  it('gives back what fits, and its JSON has the same shape', () => {
    fc.assert(fc.property(fc.array(changes, { maxLength: 4 }), (list) => {
      const whole = scenario(...list);
      expect(checkScenario(BUDGET, whole)).toBe(whole);
      expect(scenarioSchema.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    }));
  });

  it('names all faults at once, with the nearest words', () => {
    const issues = issuesOf({
      id: 'Fall 1',
      titleSv: '',
      base: 'budget2026',
      antaganden: [],
      changes: [price('3', 'rnet', 'other', 'other'), { kind: 'volym', percent: '3' }, { kind: 'staff', line: 'rent', fullTimeEquivalents: '1', costPerYearOre: 0, fromMonth: 13 }],
    });
    expect(issues.map(({ path, nearest }) => [path, nearest])).toEqual([
      ['antaganden', undefined],
      ['id', undefined],
      ['titleSv', undefined],
      ['base', 'budget2025'],
      ['changes.0.lines.0', 'rent'],
      ['changes.0.lines.2', undefined],
      ['changes.1.kind', undefined],
      ['changes.2.line', undefined],
      ['changes.2.costPerYearOre', undefined],
      ['changes.2.fromMonth', undefined],
    ]);
    expect(issues[0]?.expected).toBe('något av fälten id, titleSv, base, changes, assumptionsSv');
  });

  it('does not start from what is booked so far, and says what it may start from', () => {
    expect(issuesOf({ ...scenario(), base: 'actual2025' })).toMatchObject([{ path: 'base', expected: 'en budget, en prognos eller ett bokslut för ett helt år: budget2025' }]);
  });

  it('takes a per cent as it stands: 0.03 is three hundredths, -100 is allowed and -100.01 is not', () => {
    expect([volume('0.03'), volume('-100')].flatMap((change) => issuesOf(scenario(change)))).toEqual([]);
    expect(issuesOf(scenario(volume('-100.01')))).toMatchObject([{ path: 'changes.0.percent', found: '"-100.01"' }]);
    expect(issuesOf(scenario(price('-101', 'rent')))).toHaveLength(1);
  });

  it('names the right writing of a Swedish number or a bare one', () => {
    const numbers = ['4,5', '3 %', '\u22122,5', 3, 'tre', null];
    expect(numbers.map((percent) => issuesOf(withChange({ kind: 'price', percent, lines: ['rent'] }))[0]?.nearest)).toEqual(['4.5', '3', '-2.5', '3', undefined, undefined]);
  });

  it('asks for drivers, and for shares from 0 to 100', () => {
    expect(issuesOf(withChange({ kind: 'volume', percent: '3' }))).toMatchObject([{ path: 'changes.0.drivers', expected: 'ett objekt' }]);
    expect(issuesOf(withChange({ ...volume('3'), drivers: { ...DRIVERS, follows: {} } }))).toMatchObject([{ path: 'changes.0.drivers.follows' }]);
    const follows = { rent: '100.1', income: '5', othr: '-1' };
    expect(issuesOf(withChange({ ...volume('3'), drivers: { ...DRIVERS, follows } })).map(({ nearest, found }) => nearest ?? found)).toEqual(['"100.1"', '"income"', 'other', '"-1"']);
  });

  it('has no default for the share that carries contributions or for the capital', () => {
    expect(issuesOf(withChange({ kind: 'socialContributions', line: 'staff', fromPercent: '45.22', toPercent: '52.28' }))).toMatchObject([{ path: 'changes.0.carriesPercent', found: 'inget värde' }]);
    expect(issuesOf(withChange({ kind: 'interest', line: 'other', points: '1', fromMonth: 1 }))).toMatchObject([{ path: 'changes.0.capital' }]);
    expect(issuesOf(withChange({ kind: 'interest', line: 'other', points: '1', fromMonth: 1, capital: { from: 'ammount', ore: 1, basisSv: 'lån' } }))).toMatchObject([{ path: 'changes.0.capital.from', nearest: 'amount' }]);
    expect(issuesOf(withChange({ kind: 'interest', line: 'other', points: '1', fromMonth: 1, capital: { from: 'remainingValues', items: [] } }))).toHaveLength(1);
  });

  it('looks at citations too', () => {
    const citation = { body: 'Nämnden', decided: '2023-02-30', document: 'protokoll', summary: '' };
    expect(issuesOf(withChange({ ...price('1', 'rent'), citation })).map(({ path }) => path)).toEqual(['changes.0.citation.decided', 'changes.0.citation.summary']);
    expect(issuesOf(withChange({ ...volume('1'), drivers: { ...DRIVERS, citation: { ...citation, decided: null, summary: 'x' } } }))).toEqual([]);
  });

  it('survives anything', () => {
    fc.assert(fc.property(fc.anything(), (anything) => {
      expect(issuesOf(anything).length).toBeGreaterThan(0);
      expect(issuesOf(withChange(anything)).length).toBeGreaterThan(0);
    }));
  });
});

describe('a scenario as JSON', () => {
  it('has the shape and no more', () => {
    expect(scenarioSchema.safeParse(scenario(volume('3,5'))).success).toBe(false);
    expect(scenarioSchema.safeParse({ ...scenario(), extra: 1 }).success).toBe(false);
    expect(whatIfOptionsSchema.safeParse({ rounding: 'halfUp', interplay: 'apart' }).success).toBe(true);
    expect(whatIfOptionsSchema.safeParse({ rounding: 'halfUp' }).success).toBe(false);
  });
});
