import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edition, evaluate, explain } from './index.js';
import { cases } from './testing/random-package.js';
import { advice, edition, oneOf, packageOf, refusal, requirement, rest, right, yesNo } from './testing/small-package.js';

const pkg = packageOf(
  [oneOf('work', ['a', 'b', 'c']), yesNo('met'), yesNo('stopped')],
  [edition('e', [right('a', { when: { any: [{ work: 'a' }, { work: 'b', met: true }] } }), refusal('stop', { when: { stopped: true }, excepts: ['a'] }), rest(), requirement('must', { met: true }), advice('should', { met: false })])],
);
const at = { on: '2023-06-01' };

describe('one rule is explained', () => {
  it('as the reason for the answer, or as a duty with its status', () => {
    expect(explain(pkg, { work: 'a', met: true, stopped: false }, at, 'a')).toMatchObject({ effect: 'grants', decision: 'who', text: 'Regel a.' });
    expect(explain(pkg, { work: 'a', met: true, stopped: false }, at, 'must')).toMatchObject({ rule: 'must', status: 'met' });
    expect(explain(pkg, { work: 'a', met: true, stopped: false }, at, 'should')).toMatchObject({ rule: 'should', status: 'unmet' });
    expect(explain(pkg, { work: 'c', stopped: false }, at, 'rest')).toMatchObject({ effect: 'refuses', basis: 'enumeration' });
  });

  it('by the tests that failed, with what was found', () => {
    expect(explain(pkg, { work: 'c', met: true, stopped: false }, at, 'a')).toMatchObject({
      why: 'condition',
      failed: [{ fact: 'work', expected: 'a', found: 'c' }, { fact: 'work', expected: 'b', found: 'c' }],
    });
    expect(explain(pkg, { work: 'b', stopped: false }, at, 'a')).toMatchObject({ why: 'unknown', failed: expect.arrayContaining([{ fact: 'met', expected: true }]) as unknown });
  });

  it('by what sets it aside or decides instead', () => {
    expect(explain(pkg, { work: 'a', stopped: true }, at, 'a')).toMatchObject({ why: 'excepted', by: ['stop'] });
    expect(explain(pkg, { work: 'a', met: true, stopped: false }, at, 'rest')).toMatchObject({ why: 'yields', by: ['a'] });
    expect(explain(pkg, { work: 'c', stopped: false }, at, 'must')).toMatchObject({ why: 'not-reached' });
  });

  it('as it stands in the whole answer, every one of them', () => {
    fc.assert(
      fc.property(cases(), ({ pkg: random, facts }) => {
        const { reasons, requirements, advice: advised, otherRules } = evaluate(random, facts, at);
        for (const one of [...reasons, ...requirements, ...advised, ...otherRules]) expect(explain(random, facts, at, one.rule)).toEqual(one);
      }),
      { numRuns: 30 },
    );
  });

  it.each(['stopp', '__proto__', ''])('unless there is no rule called %j', (rule) => {
    expect(explain(pkg, { work: 'a' }, at, rule)).toBeUndefined();
  });

  it('unless no edition covers the day', () => {
    const later = packageOf(pkg.facts, [{ ...(pkg.editions[0] as Edition), validFrom: '2024-01-01' }]);
    expect(explain(later, {}, at, 'a')).toBeUndefined();
  });
});
