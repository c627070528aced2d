import { describe, expect, it } from 'vitest';
import type { DecisionRecord } from './answer-types.js';
import { evaluate } from './evaluate.js';
import type { FactDef, Facts, Rule, RulePackage } from './package-types.js';
import { advice, cite, edition, oneOf, packageOf, requirement, rest, right, yesNo } from './testing/small-package.js';
import { touched } from './touched.js';

const facts: readonly FactDef[] = [oneOf('profession', ['a', 'b', 'c']), yesNo('trained'), yesNo('simple'), oneOf('tier', ['one', 'two', 'three'])];
const payer = (payer: 'region' | 'municipality', text: string): Rule => ({ kind: 'term', id: 'pays', topic: 'payer', payer, text, citations: [cite] });
const old = edition('old', [right('ab', { when: { profession: ['a', 'b'] } }), rest(), payer('region', 'Regionen betalar.')], { decided: '2023-01-01', validFrom: '2023-02-01' });
const before = packageOf(facts, [old]);
const appended = (rules: readonly Rule[], more: Partial<RulePackage> = {}): RulePackage =>
  ({ ...before, ...more, editions: [old, edition('new', rules, { decided: '2024-01-01', validFrom: '2024-02-01' })] });
const decided = (given: Facts): DecisionRecord => evaluate(before, given, { on: '2023-06-01' }).record;

describe('a kept decision', () => {
  it('is the same when the answer is, whatever the wording and the rule ids', () => {
    const after = appended([{ ...right('only', { when: { profession: ['a', 'b'] } }), text: 'Andra ord.' }, rest('closing'), { ...payer('region', 'Betalas av regionen.'), id: 'who-pays' }]);
    expect(touched(before, after, [decided({ profession: 'a' }), decided({ profession: 'c' })])).toMatchObject({ same: 2, other: 0, cannotAnswer: 0, records: [{ on: '2024-02-01', edition: 'new' }, {}] });
  });

  it('is another when the outcome, a duty or a term is another', () => {
    const after = appended([right('a', { when: { profession: 'a' } }), requirement('course', { trained: true }), advice('plan', { trained: true }), rest(), payer('municipality', 'Kommunen betalar.')]);
    const { records, other } = touched(before, after, [decided({ profession: 'b' }), decided({ profession: 'a', trained: true })]);
    expect(other).toBe(2);
    expect(records.map(({ differences }) => differences)).toEqual([
      ['Svaret var ”ja” och blir ”nej”.', 'Följer inte längre: Regionen betalar.'],
      ['Krav (nytt → uppfyllt): Regel course.', 'Råd (nytt → följt): Regel plan.', 'Följer inte längre: Regionen betalar.', 'Följer nu: Kommunen betalar.'],
    ]);
  });

  it('cannot be answered when the new edition asks for more, and says for what', () => {
    const after = appended([right('simple', { when: { tier: 'one' } }), rest()]);
    expect(touched(before, after, [decided({ profession: 'a' })]).records[0]).toMatchObject({ status: 'cannot-answer', needed: ['tier'], differences: ['Den nya utgåvan behöver fler uppgifter.', expect.any(String), expect.any(String)] });
  });

  it('is read through a mapping that leaves one value only', () => {
    const mapping = { id: 'simple-is-one', text: 'Vår läsning.', from: 'simple', to: 'tier', values: { true: ['one'], false: ['two', 'three'] } } as const;
    const after = appended([right('simple', { when: { tier: 'one' } }), rest(), payer('region', 'Regionen betalar.')], { mappings: [mapping] });
    const { records } = touched(before, after, [decided({ profession: 'a', simple: true }), decided({ profession: 'a', simple: false })]);
    expect(records).toMatchObject([{ status: 'same', mappings: ['simple-is-one'] }, { status: 'cannot-answer', mappings: [] }]);
  });

  it('cannot be answered when a fact is gone, and the others are still told', () => {
    const after = { ...before, facts: facts.filter(({ id }) => id !== 'trained') };
    const { records } = touched(before, after, [decided({ profession: 'a', trained: true }), decided({ profession: 'a' })]);
    expect(records).toMatchObject([{ status: 'cannot-answer', edition: null }, { status: 'same' }]);
  });

  it('is asked anew on its own day when nothing is new or it is later, else on the first day of the new edition, or when told', () => {
    const after = appended([right('a', { when: { profession: 'a' } }), rest()]);
    const record = decided({ profession: 'b' });
    expect(touched(before, before, [record])).toMatchObject({ same: 1, records: [{ on: '2023-06-01' }] });
    expect(touched(before, after, [record], { on: '2024-01-31' })).toMatchObject({ same: 1, records: [{ on: '2024-01-31', edition: 'old' }] });
    expect(touched(before, after, [{ ...record, on: '2025-01-01' }]).records[0]?.on).toBe('2025-01-01');
  });

  it('belongs to the package', () => {
    expect(() => touched(before, before, [{ ...decided({}), package: 'test/other' }])).toThrow(expect.objectContaining({ code: 'wrong-package', issues: [expect.objectContaining({ path: 'records.0.package' })] }));
    expect(() => touched(before, { ...before, id: 'test/other' }, [])).toThrow(expect.objectContaining({ code: 'wrong-package' }));
  });
});

describe('a kept decision with terms in words', () => {
  const followUp = (text: string): Rule => ({ kind: 'term', id: 'follow-up', topic: 'followUp', text, citations: [cite] });

  it('is another when a term that applies is told in other words', () => {
    const was = packageOf(facts, [edition('old', [right('ab', { when: { profession: ['a', 'b'] } }), rest(), followUp('Uppföljning inom sex månader.')], { decided: '2023-01-01', validFrom: '2023-02-01' })]);
    const is = { ...was, editions: [...was.editions, edition('new', [right('ab', { when: { profession: ['a', 'b'] } }), rest(), followUp('Uppföljning inom tolv månader.')], { decided: '2024-01-01', validFrom: '2024-02-01' })] };
    const { record } = evaluate(was, { profession: 'a' }, { on: '2023-06-01' });
    expect(touched(was, is, [record]).records[0]).toMatchObject({ status: 'other', differences: ['Följer inte längre: Uppföljning inom sex månader.', 'Följer nu: Uppföljning inom tolv månader.'] });
  });
});
