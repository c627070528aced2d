import { demoEconomy } from '@hjm/demo/economy';
import { describe, expect, it } from 'vitest';
import { problemAt } from '../attempt.js';
import { type FrameCase, frameAnswer, groupsWithoutMethod, inputsOf } from './frame-case.js';

const economy = demoEconomy();
const plan = economy.investments.find(({ year }) => year === 2024);
const start: FrameCase = { plan: plan?.id ?? '', throughMonth: 4, method: 'linear', straight: [], withCommitments: false, asIf: { group: '', percent: '', fromMonth: 5 } };
const answer = (change: Partial<FrameCase>): ReturnType<typeof frameAnswer> => {
  if (plan === undefined) throw new TypeError('no plan');
  return frameAnswer({ ...start, ...change }, economy, plan);
};

describe('the control on the page', () => {
  it('is that of the published plan: 8 220 tkr beyond the frame, from November', () => {
    const told = answer({});
    expect(told.ok && [told.value.control.leftAtYearEnd, told.value.control.exceededIn]).toEqual([-822_000_001, { earliest: 11, latest: 11 }]);
    expect(told.ok && told.value.points).toHaveLength(13);
    expect(told.ok && told.value.byMonth).toHaveLength(4);
    expect(told.ok && told.value.run?.result).toBe('deviation');
  });

  it('counts commitments only when it is told to', () => {
    const [without, withThem] = [answer({}), answer({ withCommitments: true })];
    expect(without.ok && without.value.control.commitments).toEqual([]);
    expect(withThem.ok && withThem.value.control.commitments).toHaveLength(plan === undefined ? -1 : (inputsOf(economy, plan)?.commitments?.length ?? -1));
  });

  it('takes a thought change as people write it, and says what is wrong with it', () => {
    const less = answer({ asIf: { group: '', percent: '−40 %', fromMonth: 5 } });
    expect(less.ok && less.value.control.status).toBe('within');
    expect(problemAt(answer({ asIf: { group: '', percent: 'lite', fromMonth: 5 } }), 'asIf')).toContain('procent som decimaltext');
  });

  it('knows the last month with an outcome, and the years that a season can be read from', () => {
    expect(economy.investments.map((one) => inputsOf(economy, one)?.throughMonth)).toEqual([12, 4, undefined]);
    expect(plan === undefined ? undefined : inputsOf(economy, plan)?.earlier.map(({ year }) => year)).toEqual([2023]);
  });

  it('says which groups have no season, and takes them straight only when it is told to', () => {
    const refused = answer({ method: 'seasonal' });
    const without = plan === undefined ? [] : groupsWithoutMethod(refused, plan).map(({ key }) => key);
    expect(without).toEqual(['cars', 'machines']);
    const seasonal = answer({ method: 'seasonal', straight: without });
    expect(seasonal.ok && seasonal.value.control.methodsSv).toEqual([expect.stringContaining('säsong'), expect.stringContaining('rak framskrivning')]);
  });
});
