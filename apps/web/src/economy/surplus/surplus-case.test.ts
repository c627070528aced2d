import { demoEconomy } from '@hjm/demo/economy';
import { SURPLUS_POLICIES } from '@hjm/economics/regions';
import { describe, expect, it } from 'vitest';
import { problemAt } from '../attempt.js';
import { statementOf } from '../economy-view.js';
import { answerOf, leftToSay, type SurplusCase, typedKeyOf } from './surplus-case.js';

const economy = demoEconomy();
const [policy] = SURPLUS_POLICIES;
const typedKey = typedKeyOf(economy.keys[0]);
const start: SurplusCase = { policy: 'vastmanland-surplus', column: 'closed2023', refundLine: 'result-refund', year: '', result: '', closedOn: null, retained: '', key: economy.keys[0]?.id ?? null, typedKey, roundTo: 'ore', remainderTo: null };
const answer = (change: Partial<SurplusCase>): ReturnType<typeof answerOf> => {
  if (policy === undefined) throw new TypeError('no policy');
  return answerOf({ ...start, ...change }, policy, economy, statementOf(economy));
};

describe('what is shared on the page', () => {
  it('is the result of a column before its refund', () => {
    const { before, distribution } = answer({});
    expect(before?.ok === true && before.value.ore).toBe(394_000_000);
    expect(distribution.ok && distribution.value.outcome).toBe('settled');
    expect(distribution.ok && distribution.value.refundOre).toBe(315_200_000);
  });

  it('is what is typed, also in tkr', () => {
    const { distribution } = answer({ column: null, year: '2023', result: '3 940 tkr' });
    expect(distribution.ok && distribution.value.retainedOre).toBe(78_800_000);
  });

  it('is the same with the same key typed', () => {
    const [named, typed] = [answer({}).distribution, answer({ key: 'typed' }).distribution];
    expect(typed.ok && typed.value.parts).toEqual(named.ok && named.value.parts);
  });

  it('says that a key comes to 99,9 %, and does not scale it', () => {
    const rows = typedKey.rows.map((row) => (row.id === 'arboga' ? { ...row, share: '1,12' } : row));
    const { key, distribution } = answer({ key: 'typed', typedKey: { ...typedKey, rows } });
    expect(key === undefined ? undefined : problemAt(key, 'principals')?.replaceAll('\u00A0', ' ')).toContain('fick summan 99,9 %');
    expect(distribution.ok).toBe(false);
  });

  it('says what is missing when nothing is typed', () => {
    expect(leftToSay({ ...start, column: null })).toEqual(['bokslutsår', 'resultat före återbetalning']);
    expect(leftToSay({ ...start, column: null, year: '2023' })).toEqual(['resultat före återbetalning']);
    expect(leftToSay(start)).toEqual([]);
    const { distribution } = answer({ column: null });
    expect([problemAt(distribution, 'year'), problemAt(distribution, 'result')].every((problem) => problem !== undefined)).toBe(true);
  });

  it('asks who takes what whole kronor leave', () => {
    expect(problemAt(answer({ roundTo: 'kr' }).distribution, 'remainderTo')).toContain('vem som får de ören');
    expect(answer({ roundTo: 'kr', remainderTo: 'retained' }).distribution.ok).toBe(true);
    expect(answer({ roundTo: 'kr', remainderTo: 'arboga' }).distribution.ok).toBe(true);
  });
});
