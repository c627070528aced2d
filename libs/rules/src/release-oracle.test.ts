import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Edition, FactDef, Facts, RulePackage } from './index.js';
import { evaluate } from './index.js';
import { releaseOf, touched } from './release.js';
import { answerKey, judge } from './testing/brute-force.js';
import { completions } from './testing/input-space.js';
import { packages } from './testing/random-package.js';

/** The answer, by brute force, as far as a release tells answers apart: payers count and not the rules that name them. */
const keyOn = (edition: Edition, facts: Facts): string | null => {
  const verdict = judge(edition, facts);
  return verdict === null ? null : answerKey({ ...verdict, terms: verdict.payers });
};
const states = (pkg: RulePackage): readonly [Edition, Edition] => pkg.editions as unknown as readonly [Edition, Edition];
const wider = (defs: readonly FactDef[]): readonly FactDef[] =>
  defs.map((def) => (def.type === 'oneOf' ? { ...def, values: [...def.values, { id: 'new', label: 'Nytt' }] } : 'min' in def ? { ...def, min: def.min - 5, max: def.max + 5 } : def));

it('finds that an edition answers otherwise exactly when some input does, also when facts have got more values since', () => {
  fc.assert(
    fc.property(packages({ editions: 2 }), fc.boolean(), (pkg, grown) => {
      const [first, second] = states(pkg);
      const before = { ...pkg, editions: [first] };
      const after = { ...pkg, facts: grown ? wider(pkg.facts) : pkg.facts, editions: [{ ...first, decisions: second.decisions, rules: second.rules }] };
      const differs = completions(pkg.facts, [first, second]).some((facts) => keyOn(first, facts) !== keyOn(second, facts));
      expect(releaseOf(before, after).reasons.some(({ code }) => code === 'answers-changed')).toBe(differs);
    }),
    { numRuns: 150 },
  );
});

it('calls an appended edition minor, whatever it says', () => {
  fc.assert(
    fc.property(packages({ editions: 2 }), (pkg) => {
      expect(releaseOf({ ...pkg, editions: [states(pkg)[0]] }, pkg)).toMatchObject({ level: 'minor', reasons: [{ code: 'edition-added', at: 'e2' }] });
    }),
    { numRuns: 30 },
  );
});

it('tells of each complete case whether the new edition answers it the same', () => {
  fc.assert(
    fc.property(packages({ editions: 2 }), (pkg) => {
      const [first, second] = states(pkg);
      const inputs = completions(pkg.facts, [first, second]).slice(0, 40);
      const records = inputs.map((facts) => evaluate(pkg, facts, { on: '2023-06-01' }).record);
      const found = touched({ ...pkg, editions: [first] }, pkg, records).records.map(({ status }) => status);
      const expected = inputs.map((facts) => {
        const [was, is] = [judge(first, facts), judge(second, facts)];
        if (was?.outcome !== 'undetermined' && is?.outcome === 'undetermined') return 'cannot-answer';
        return keyOn(first, facts) === keyOn(second, facts) ? 'same' : 'other';
      });
      expect(found).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});
