import { demoEconomy } from '@hjm/demo/economy';
import { SURPLUS_POLICIES } from '@hjm/economics/regions';
import { describe, expect, it } from 'vitest';
import { problemAt } from '../attempt.js';
import { statementOf } from '../economy-view.js';
import { answerOf, keyMisfits, leftToSay, type SurplusCase, typedKeyOf } from './surplus-case.js';

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

  it('takes from a key its principals and shares, never its name or decision', () => {
    const { key } = answer({ key: 'typed' });
    expect(key?.ok === true && [key.value.titleSv, key.value.decidedSv]).toEqual(['fördelningsnyckeln', null]);
    const told = answer({ key: 'typed', typedKey: { ...typedKey, titleSv: ' Länets nyckel ', decidedSv: 'nämnden 2023-02-01' } }).distribution;
    expect(told.ok && [told.value.key?.restsOnSv, told.value.warnings]).toEqual(['nämnden 2023-02-01', []]);
    expect(problemAt(answer({ key: 'typed', typedKey: { ...typedKey, titleSv: ' ' } }).key ?? { ok: true, value: null }, 'titleSv')).toContain('text som inte är tom');
  });

  it('says that a policy shares by measured use, and begins a typed key as such with nothing measured', () => {
    const dalarna = SURPLUS_POLICIES.find(({ region }) => region === 'dalarna');
    if (dalarna === undefined) throw new TypeError('no policy');
    const typed = typedKeyOf(economy.keys[0], dalarna);
    expect([typed.basis, typed.rows.map(({ id }) => id), new Set(typed.rows.map(({ share }) => share))]).toEqual(['use', economy.keys[0]?.principals.map(({ id }) => id), new Set([''])]);
    const of = (change: Partial<SurplusCase>): ReturnType<typeof answerOf> => answerOf({ ...start, column: null, year: '2023', result: '100 tkr', ...change }, dalarna, economy, undefined);
    expect(keyMisfits(of({})).map(({ path, found }) => [path, found])).toEqual([['key.basis', 'procent']]);
    expect(keyMisfits(of({ key: 'typed', typedKey }))).toHaveLength(1);
    expect(keyMisfits(of({ key: 'typed', typedKey: typed }))).toEqual([]);
    const measured = { ...typed, rows: typed.rows.map((row) => ({ ...row, share: '10,5' })), whatSv: 'debiterad hyra', sourceSv: 'eget exempel', from: '2023-01-01', to: '2023-12-31' };
    const { distribution } = of({ key: 'typed', typedKey: measured });
    expect(distribution.ok && [distribution.value.outcome, distribution.value.key?.restsOnSv]).toEqual(['settled', 'mätt som debiterad hyra 2023-01-01 – 2023-12-31 (eget exempel)']);
    expect(keyMisfits(answer({}))).toEqual([]);
  });

  it('says what is missing when nothing is typed', () => {
    expect(leftToSay({ ...start, column: null })).toEqual(['bokslutsår', 'resultat före återbetalning']);
    expect(leftToSay({ ...start, column: null, year: '2023' })).toEqual(['resultat före återbetalning']);
    expect(leftToSay(start)).toEqual([]);
    expect(leftToSay({ ...start, key: 'typed' })).toEqual([]);
    const unmeasured: SurplusCase = { ...start, key: 'typed', typedKey: { ...typedKey, titleSv: '', basis: 'use', rows: [{ id: '', nameSv: 'Arboga', share: ' ' }] } };
    expect(leftToSay(unmeasured)).toEqual(['vad nyckeln heter', 'vad som mättes, när och varifrån uppgifterna kommer', 'andelen för varje huvudman']);
    expect(leftToSay({ ...unmeasured, key: null })).toEqual([]);
    const { distribution } = answer({ column: null });
    expect([problemAt(distribution, 'year'), problemAt(distribution, 'result')].every((problem) => problem !== undefined)).toBe(true);
  });

  it('asks who takes what whole kronor leave', () => {
    expect(problemAt(answer({ roundTo: 'kr' }).distribution, 'remainderTo')).toContain('vem som får de ören');
    expect(answer({ roundTo: 'kr', remainderTo: 'retained' }).distribution.ok).toBe(true);
    expect(answer({ roundTo: 'kr', remainderTo: 'arboga' }).distribution.ok).toBe(true);
  });
});
