import { describe, expect, it } from 'vitest';
import { type Answer, type Edition, evaluate } from './index.js';
import { edition, packageOf, right, yesNo } from './testing/small-package.js';

const facts = [yesNo('known')];
const of = (id: string, more: Partial<Edition>): Edition => edition(id, [right('all')], more);
const answer = (editions: readonly Edition[], on: string, knownAt?: string): Answer => evaluate(packageOf(facts, editions), {}, { on, ...(knownAt === undefined ? {} : { knownAt }) });
const inForce = (editions: readonly Edition[], on: string, knownAt?: string): string | undefined => answer(editions, on, knownAt).edition?.id;

const before = of('before', {});
const after = of('after', { decided: '2023-02-24', validFrom: '2023-04-01' });
const two = [before, after];

describe('the edition in force', () => {
  it.each([
    ['2023-03-31', 'before', '2023-03-31'],
    ['2023-04-01', 'after', null],
  ])('on %s is the one %s 2023-04-01, ending %s', (on, id, validTo) => {
    expect(answer(two, on).edition).toMatchObject({ id, validTo });
  });

  it.each([
    ['2023-05-01', '2023-02-23', 'before'],
    ['2023-05-01', '2023-02-24', 'after'],
    ['2023-03-31', '2023-02-24', 'before'],
    ['2023-05-01', '2023-01-01', 'before'],
    ['2023-05-01', '2099-01-01', 'after'],
  ])('on %s as known on %s is the one %s', (on, knownAt, id) => {
    expect(inForce(two, on, knownAt)).toBe(id);
    expect(inForce([...two].reverse(), on, knownAt)).toBe(id);
  });

  it('has no end as long as its successor is not known', () => {
    expect(answer(two, '2023-03-01', '2023-02-23').edition?.validTo).toBeNull();
    expect(answer(two, '2023-03-01', '2023-02-24').edition?.validTo).toBe('2023-03-31');
  });

  it('ends the day before also across months, years and leap days', () => {
    for (const [validFrom, validTo] of [['2024-03-01', '2024-02-29'], ['2023-03-01', '2023-02-28'], ['2024-01-01', '2023-12-31'], ['1970-01-01', '1969-12-31']] as const) {
      expect(answer([before, of('next', { decided: '1960-01-01', validFrom })], validTo).edition).toMatchObject({ id: 'before', validTo });
      expect(inForce([before, of('next', { decided: '1960-01-01', validFrom })], validFrom)).toBe('next');
    }
  });

  it('is none before the first and after a stated end: the answer is undetermined, never a no', () => {
    const stated = [of('one', { decided: '2020-01-01', validFrom: '2020-02-01', validTo: '2020-12-31' })];
    expect(inForce(stated, '2020-02-01')).toBe('one');
    expect(inForce(stated, '2020-12-31')).toBe('one');
    for (const on of ['2020-01-31', '2021-01-01']) {
      expect(answer(stated, on)).toMatchObject({ outcome: 'undetermined', reason: 'no-edition', edition: null, needed: [], warnings: [] });
      expect(answer(stated, on).record).toMatchObject({ edition: null, editionHash: null, reason: 'no-edition', outcome: 'undetermined' });
    }
  });

  it('is none while no decision is known', () => {
    expect(answer([after], '2023-05-01', '2023-02-23').reason).toBe('no-edition');
    expect(inForce([after], '2023-05-01', '2023-02-24')).toBe('after');
  });

  it('ends at the successor when that comes before the stated end', () => {
    const long = of('long', { decided: '2020-01-01', validFrom: '2020-01-01', validTo: '2030-12-31' });
    expect(answer([long, after], '2023-03-01').edition?.validTo).toBe('2023-03-31');
    expect(inForce([long, after], '2023-04-01')).toBe('after');
  });

  it('is, of two that begin on the same day, the one decided later', () => {
    const corrected = of('corrected', { decided: '2023-03-10', validFrom: '2023-04-01' });
    for (const editions of [[before, after, corrected], [corrected, after, before]]) {
      expect(inForce(editions, '2023-04-01')).toBe('corrected');
      expect(inForce(editions, '2023-04-01', '2023-03-09')).toBe('after');
      expect(inForce(editions, '2023-03-31')).toBe('before');
    }
  });

  it('may be decided after the day from which it is valid', () => {
    const late = of('late', { decided: '2023-06-15', validFrom: '2023-05-01' });
    expect(inForce([...two, late], '2023-05-20', '2023-06-14')).toBe('after');
    expect(inForce([...two, late], '2023-05-20', '2023-06-15')).toBe('late');
  });
});

describe('an answer', () => {
  it('warns that the start of an edition is not known, and only then', () => {
    expect(answer(two, '2023-03-31').warnings).toMatchObject([{ code: 'start-unknown' }]);
    expect(answer(two, '2023-04-01').warnings).toEqual([]);
  });

  it.each([['2024-12-31', []], ['2025-01-01', [{ code: 'review-due' }]]])('given for %s on rules to be reviewed by 2024-12-31 warns: %j', (on, warnings) => {
    expect(answer([of('due', { decided: '2020-01-01', validFrom: '2020-01-01', reviewBy: '2024-12-31' })], on).warnings).toMatchObject(warnings);
  });

  it('records the day of knowledge: the one given, else that of the latest decision, else none', () => {
    expect(answer(two, '2023-05-01', '2023-03-01').record.knownAt).toBe('2023-03-01');
    expect(answer(two, '2023-05-01').record.knownAt).toBe('2023-02-24');
    expect(answer([before], '2023-05-01').record.knownAt).toBeNull();
    expect(answer([after], '2000-01-01').record.knownAt).toBe('2023-02-24');
  });
});
