import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, seal } from './canonical.js';
import { type RulePackage, evaluate, replay } from './index.js';
import { parseRecord, parseRulePackage } from './schema.js';
import { edition, packageOf, refusal, right, yesNo } from './testing/small-package.js';
import { cases } from './testing/random-package.js';

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
/** The same data with the keys of every object in reverse order. */
const reversed = <T>(value: T): T =>
  (Array.isArray(value)
    ? value.map(reversed)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, reversed(part)]))
      : value) as T;

const ons = fc.constantFrom('2022-12-31', '2023-01-01', '2023-06-01', '2024-01-01');

describe('a record', () => {
  it('is decided again to the same bytes', () => {
    fc.assert(
      fc.property(cases({ editions: 2 }), ons, fc.option(ons, { nil: undefined }), ({ pkg, facts }, on, knownAt) => {
        const { record } = evaluate(pkg, facts, { on, ...(knownAt === undefined ? {} : { knownAt }) });
        const again = replay(pkg, record);
        expect(again.same).toBe(true);
        expect(again.differences).toEqual([]);
        expect(JSON.stringify(again.record)).toBe(JSON.stringify(record));
      }),
      { numRuns: 120 },
    );
  });

  it('is decided again to the same bytes from JSON, with package and record read back and every key in another order', () => {
    fc.assert(
      fc.property(cases({ editions: 2, impossible: true }), ons, ({ pkg, facts }, on) => {
        const sealed = seal(pkg);
        const { record } = evaluate(sealed, facts, { on });
        const stored = parseRecord(json(record));
        expect(JSON.stringify(replay(parseRulePackage(json(sealed)), stored).record)).toBe(JSON.stringify(record));
        const again = replay(parseRulePackage(reversed(json(sealed))), parseRecord(reversed(json(record))));
        expect(again.same).toBe(true);
        expect(canonicalJson(again.record)).toBe(canonicalJson(record));
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(cases(), ({ pkg, facts }) => {
        const at = { on: '2023-06-01' };
        expect(canonicalJson(evaluate(pkg, reversed(facts), at))).toBe(canonicalJson(evaluate(pkg, facts, at)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a record of an earlier version', () => {
  const facts = [yesNo('f')];
  const first = edition('first', [right('all')]);
  const dated = edition('dated', [right('all')], { decided: '2023-02-24', validFrom: '2023-04-01' });
  const appended = edition('appended', [refusal('none')], { decided: '2024-01-10', validFrom: '2024-02-01' });
  const pkg = (version: string, ...editions: RulePackage['editions']): RulePackage => seal(packageOf(facts, editions, { version }));

  it.each([
    ['with a dated edition', pkg('1.0.0', first, dated), pkg('1.1.0', first, dated, appended)],
    ['that held no day of decision', pkg('1.0.0', first), pkg('1.1.0', first, appended)],
  ])('%s comes to the same record when an edition has been appended', (_, before, after) => {
    const { record } = evaluate(before, { f: true }, { on: '2024-03-01' });
    const again = replay(after, record);
    expect(again.same).toBe(true);
    expect(JSON.stringify(again.record)).toBe(JSON.stringify(record));
    expect(evaluate(after, { f: true }, { on: '2024-03-01' }).outcome).toBe('denied');
  });

  it('differs, and says where, when somebody has edited its edition', () => {
    const { record } = evaluate(pkg('1.0.0', first), { f: true }, { on: '2024-03-01' });
    const { same, differences } = replay(pkg('1.0.1', { ...first, rules: [refusal('none')] }), record);
    expect(same).toBe(false);
    expect(differences.map(({ field }) => field).sort()).toEqual(['editionHash', 'outcome', 'rules']);
    expect(differences.find(({ field }) => field === 'outcome')).toEqual({ field: 'outcome', then: 'allowed', now: 'denied' });
  });

  it.each([
    ['outcome', 'denied'],
    ['rules', []],
    ['knownAt', '2020-01-01'],
    ['needed', ['f']],
    ['requirements', { r: 'met' }],
  ])('does not replay when %s has been tampered with', (field, value) => {
    const sealed = pkg('1.0.0', first, dated);
    const { record } = evaluate(sealed, { f: true }, { on: '2024-03-01' });
    const { same, differences } = replay(sealed, { ...record, [field]: value });
    expect(same).toBe(false);
    expect(differences.length).toBeGreaterThan(0);
  });

  it('of another package is refused', () => {
    const sealed = pkg('1.0.0', first);
    const { record } = evaluate(sealed, {}, { on: '2024-03-01' });
    expect(() => replay(sealed, { ...record, package: 'test/other' })).toThrow(expect.objectContaining({ code: 'wrong-package' }));
  });
});
