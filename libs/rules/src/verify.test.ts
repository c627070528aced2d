import { describe, expect, it } from 'vitest';
import type { Edition, FactDef, Facts, Rule } from './index.js';
import { judge } from './testing/brute-force.js';
import { advice, edition, oneOf, packageOf, refusal, requirement, rest, right, yesNo } from './testing/small-package.js';
import { type Finding, verify } from './verify.js';

const facts: readonly FactDef[] = [oneOf('work', ['a', 'b', 'c']), yesNo('met'), yesNo('urgent')];
const findings = (rules: readonly Rule[], more: Partial<Edition> = {}): readonly Finding[] => verify(packageOf(facts, [edition('e', rules, more)]));
const kinds = (list: readonly Finding[]): string[] => list.map(({ kind, rules }) => [kind, ...rules].join(' '));
/** What the rules say about the witness of a finding. */
const judged = ({ witness }: Finding, rules: readonly Rule[], more: Partial<Edition> = {}) => judge(edition('e', rules, more), witness as Facts);

describe('verify', () => {
  it('finds nothing in a sound package', () => {
    const rules = [right('a', { when: { work: 'a' } }), right('b', { when: { work: 'b' } }), refusal('not-b', { when: { work: 'b', urgent: true }, excepts: ['b'] }), rest(), requirement('must', { met: true }), advice('should', { met: true })];
    expect(findings(rules)).toEqual([]);
  });

  it('finds a gap, with an input that no rule decides', () => {
    const rules = [right('a', { when: { work: 'a' } }), refusal('b', { when: { work: 'b' } })];
    const [gap, ...more] = findings(rules) as [Finding];
    expect(more).toEqual([]);
    expect(gap).toMatchObject({ kind: 'gap', edition: 'e', decision: 'who', rules: [] });
    expect(judged(gap, rules)?.decisions).toEqual({ who: 'gap' });
  });

  it('finds a gap of one decision also where another one refuses', () => {
    const rules = [right('a', { when: { work: 'a' } }), rest(), right('need', { when: { work: 'a' }, decision: 'need' })];
    const [gap] = findings(rules, { decisions: [{ id: 'who', label: 'Vem' }, { id: 'need', label: 'För vem' }] }) as [Finding];
    expect(gap).toMatchObject({ kind: 'gap', decision: 'need', text: 'Ingen regel avgör ”För vem” i detta fall.' });
  });

  it('takes no gap for one where the combination is impossible', () => {
    const rules = [right('a', { when: { work: 'a' } }), refusal('b', { when: { work: 'b' } })];
    expect(findings(rules, { impossible: [{ when: { work: 'c' }, why: 'Finns inte.' }] })).toEqual([]);
  });

  it('finds a conflict, with an input that is both granted and refused', () => {
    const rules = [right('a', { when: { work: ['a', 'b'] } }), refusal('urgent', { when: { urgent: true } }), rest()];
    const [conflict, ...more] = findings(rules) as [Finding];
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ kind: 'conflict', decision: 'who', rules: ['a', 'urgent'] });
    expect(judged(conflict, rules)?.decisions).toEqual({ who: 'conflict' });
  });

  it('finds an overlap that says the same twice', () => {
    const rules = [right('ab', { when: { work: ['a', 'b'] } }), right('bc', { when: { work: ['b', 'c'] } })];
    const [overlap, ...more] = findings(rules) as [Finding];
    expect(more).toEqual([]);
    expect(overlap).toMatchObject({ kind: 'redundant-overlap', rules: ['ab', 'bc'], witness: { work: 'b' } });
    expect(judged(overlap, rules)?.applying).toEqual(['ab', 'bc']);
  });

  it('finds two closing refusals that both close', () => {
    expect(kinds(findings([right('a', { when: { work: 'a' } }), rest('one'), rest('two', { when: { urgent: true } })]))).toEqual(['redundant-overlap one two', 'dead-rule two one']);
  });

  it('lets an exception take away conflict and overlap', () => {
    expect(findings([right('a', { when: { work: ['a', 'b'] } }), refusal('urgent', { when: { urgent: true, work: ['a', 'b'] }, excepts: ['a'] }), rest()])).toEqual([]);
  });
});

describe('a dead rule is one', () => {
  it('whose condition never holds; it has no witness', () => {
    const never = right('never', { when: { all: [{ work: 'a' }, { work: 'b' }] } });
    const [dead] = findings([never, rest()]) as [Finding];
    expect(dead).toMatchObject({ kind: 'dead-rule', rules: ['never'], witness: null });
  });

  it('whose condition holds only in impossible cases', () => {
    expect(kinds(findings([right('a', { when: { work: 'a' } }), rest()], { impossible: [{ when: { work: 'a' }, why: 'Finns inte.' }] }))).toEqual(['dead-rule a']);
  });

  it('that its exceptions always set aside; it names them and not the rest', () => {
    const rules = [right('a', { when: { work: 'a' } }), refusal('urgent', { when: { urgent: true }, excepts: ['a'] }), refusal('calm', { when: { urgent: false, work: 'a' }, excepts: ['a'] }), right('ab', { when: { work: ['a', 'b'] } }), rest()];
    const dead = findings(rules).find(({ kind }) => kind === 'dead-rule') as Finding;
    expect(dead.rules).toEqual(['a', 'urgent', 'calm']);
    expect(judged(dead, rules)?.holding).toContain('a');
    expect(judged(dead, rules)?.applying).not.toContain('a');
  });

  it('that closes what is already decided', () => {
    const dead = findings([right('all', {}), rest()]) as [Finding];
    expect(kinds(dead)).toEqual(['dead-rule rest all']);
  });

  it('that others already say, with those others', () => {
    const rules = [right('ab', { when: { work: ['a', 'b'] } }), right('c', { when: { work: 'c' } }), right('urgent', { when: { urgent: true } }), rest()];
    const dead = findings(rules).find(({ kind }) => kind === 'dead-rule') as Finding;
    expect(dead.rules).toEqual(['urgent', 'ab', 'c']);
    expect(judged(dead, rules)?.applying).toContain('urgent');
  });

  it('that is a duty of those who have no right', () => {
    const rules = [right('a', { when: { work: 'a' } }), rest(), requirement('must', { met: true }, { when: { work: 'b' } }), advice('should', { met: true }, { when: { work: 'c' } })];
    const dead = findings(rules);
    expect(kinds(dead)).toEqual(['dead-rule must', 'dead-rule should']);
    for (const finding of dead) expect(judged(finding, rules)?.outcome).toBe('denied');
  });

  it('that is a duty which an exception always sets aside', () => {
    const rules = [right('all'), requirement('must', { met: true }, { when: { work: 'a' } }), requirement('instead', { urgent: true }, { excepts: ['must'] })];
    expect(kinds(findings(rules))).toEqual(['dead-rule must instead']);
  });
});

describe('between editions', () => {
  const dated = (id: string, more: Partial<Edition>): Edition => edition(id, [right('all')], more);
  const between = (...editions: readonly Edition[]): (readonly unknown[])[] => verify(packageOf([yesNo('f')], editions)).map(({ kind, edition: of, witness }) => [kind, of, (witness as { on: string }).on]);

  it.each([
    ['2020-12-31', []],
    ['2020-12-30', [['edition-hole', 'one', '2020-12-31']]],
    ['2021-01-01', [['edition-overlap', 'two', '2021-01-01']]],
    ['2019-12-31', [['edition-hole', 'one', '2020-01-01']]],
    ['2020-01-01', [['edition-hole', 'one', '2020-01-02']]],
  ])('a stated end %s before a start 2021-01-01 gives %j', (validTo, expected) => {
    const editions = [dated('one', { decided: '2019-01-01', validFrom: '2020-01-01', validTo }), dated('two', { decided: '2020-06-01', validFrom: '2021-01-01' })] as const;
    expect(between(...editions)).toEqual(expected);
    expect(between(...[...editions].reverse())).toEqual(expected);
  });

  it('two that begin and were decided on the same days overlap', () => {
    const same = { decided: '2020-01-01', validFrom: '2020-02-01' };
    expect(between(dated('one', same), dated('two', same))).toEqual([['edition-overlap', 'two', '2020-02-01']]);
    expect(between(dated('one', {}), dated('two', {}))).toEqual([['edition-overlap', 'two', '0001-01-01']]);
  });

  it('one that a later decision replaced from its first day leaves no hole and no overlap', () => {
    const replaced = dated('replaced', { decided: '2019-01-01', validFrom: '2020-01-01', validTo: '2020-06-30' });
    const by = dated('by', { decided: '2019-06-01', validFrom: '2020-01-01' });
    const next = dated('next', { decided: '2022-01-01', validFrom: '2022-06-01' });
    expect(between(replaced, by, next)).toEqual([]);
    expect(between(next, by, replaced)).toEqual([]);
  });
});
