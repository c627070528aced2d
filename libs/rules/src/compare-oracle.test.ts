import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerPart, type Comparison, comparePackages, compareEditions } from './compare.js';
import type { Edition, FactMapping, Facts, Outcome, RulePackage } from './index.js';
import { answerKey, judge } from './testing/brute-force.js';
import { completions } from './testing/input-space.js';
import { packages } from './testing/random-package.js';

type Pair = { readonly facts: Facts; readonly before: ReturnType<typeof judge>; readonly after: ReturnType<typeof judge> };
const rank: Readonly<Record<Outcome, number>> = { undetermined: NaN, denied: 0, conditional: 1, allowed: 2 };

/** Both answers on one input per cell of the common refinement, where the input is possible on both sides. */
function brutePairs(pkg: RulePackage, [first, second]: readonly [Edition, Edition]): Pair[] {
  return completions(pkg.facts, [first, second])
    .map((facts) => ({ facts, before: judge(first, facts), after: judge(second, facts) }))
    .filter(({ before, after }) => before !== null && after !== null);
}

/** Two answers are the same to a comparison when the payers are, whichever rules name them. */
const keyOf = (verdict: NonNullable<Pair['before']>): string => answerKey({ ...verdict, terms: verdict.payers });
const differs = ({ before, after }: Pair): boolean => before !== null && after !== null && keyOf(before) !== keyOf(after);
const count = <T>(items: readonly T[], key: (item: T) => string): Record<string, string> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort().map(([name, number]) => [name, String(number)]));
};
const sorted = (entries: readonly (readonly [string, string])[]): Record<string, string> => Object.fromEntries([...entries].sort());

const granted = (of: Pair['before']): boolean => of?.outcome === 'allowed' || of?.outcome === 'conditional';

/** The part of two answers that a region tells: the outcomes and, where both grant the right, the duties whose status differs. */
function partKey({ before, after }: Pair): string {
  const part = (here: Pair['before'], there: Pair['before']): AnswerPart => {
    const only = (kind: 'requirements' | 'advice') => Object.fromEntries(Object.entries(granted(here) && granted(there) ? (here?.[kind] ?? {}) : {}).filter(([rule, status]) => there?.[kind][rule] !== status));
    const payers = granted(here) && granted(there) ? ['municipality', 'region'].filter((payer) => here?.payers.includes(payer) !== there?.payers.includes(payer)) : [];
    return { outcome: here?.outcome ?? 'undetermined', requirements: only('requirements'), advice: only('advice'), terms: Object.fromEntries(payers.map((payer) => [`payer ${payer}`, here?.payers.includes(payer) === true])) };
  };
  return JSON.stringify([part(before, after), part(after, before)]);
}
const regionKey = ({ before, after }: { before: AnswerPart; after: AnswerPart }): string => {
  const order = ({ outcome, requirements, advice, terms }: AnswerPart) => ({ outcome, requirements: sorted(Object.entries(requirements)), advice: sorted(Object.entries(advice)), terms: Object.fromEntries(Object.entries(terms).sort()) });
  return JSON.stringify([order(before), order(after)]);
};

describe.each([['', {}], [' with impossible combinations', { impossible: true }]])('the comparison of two random editions%s', (_, shape) => {
  it('counts what brute force counts, by outcome and by value', () => {
    fc.assert(
      fc.property(packages({ ...shape, editions: 2 }), (pkg) => {
        const found = compareEditions(pkg, 'e1', 'e2');
        const pairs = brutePairs(pkg, pkg.editions as [Edition, Edition]);
        const changed = pairs.filter(differs);
        expect([found.total, found.changed, found.same]).toEqual([pairs.length, changed.length, pairs.length - changed.length].map(String));
        expect(sorted(found.outcomes.map(({ before, after, count: n }) => [`${before} ${after}`, n]))).toEqual(count(pairs, ({ before, after }) => `${before?.outcome ?? ''} ${after?.outcome ?? ''}`));
        const by = found.by as string;
        const values = [...new Set(completions(pkg.facts, pkg.editions).map((facts) => facts[by]))];
        expect(found.byValue.map(({ value }) => value)).toHaveLength(values.length);
        for (const { value, verdict, gained, lost, otherwise, total } of found.byValue) {
          const same = pkg.facts.find(({ id }) => id === by)?.type === 'isoCode' ? codeOf(values as string[], value as string, pkg) : value;
          const of = pairs.filter(({ facts }) => facts[by] === same);
          const steps = of.filter(differs).map(({ before, after }) => rank[after?.outcome ?? 'undetermined'] - rank[before?.outcome ?? 'undetermined']);
          const [up, down] = [steps.filter((step) => step > 0).length, steps.filter((step) => step < 0).length];
          expect([gained, lost, otherwise, total]).toEqual([up, down, steps.length - up - down, of.length].map(String));
          expect(verdict).toBe(up > 0 ? (down > 0 ? 'mixed' : 'wider') : down > 0 ? 'narrower' : steps.length > 0 ? 'other' : 'same');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has regions that hold exactly the inputs that changed, largest first, each in words', () => {
    fc.assert(
      fc.property(packages({ ...shape, editions: 2 }), (pkg) => {
        const { regions, changed } = compareEditions(pkg, 'e1', 'e2', { mostBlocks: 100_000 });
        const pairs = brutePairs(pkg, pkg.editions as [Edition, Edition]).filter(differs);
        expect(sorted(regions.map((region) => [regionKey(region), region.count]))).toEqual(count(pairs, partKey));
        const sizes = regions.map(({ count: n }) => Number(n));
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        expect(sizes.reduce((sum, n) => sum + n, 0)).toBe(Number(changed));
        for (const { where, more } of regions) expect([more, where.length > 0]).toEqual([false, true]);
      }),
      { numRuns: 40 },
    );
  });

  it('says of every input that changed exactly once where it lies', () => {
    fc.assert(
      fc.property(packages({ ...shape, editions: 2, plain: true }), (pkg) => {
        const { regions } = compareEditions(pkg, 'e1', 'e2', { mostBlocks: 100_000 });
        for (const pair of brutePairs(pkg, pkg.editions as [Edition, Edition])) {
          const found = regions.flatMap((region) => region.where.filter((phrase) => liesIn(phrase, pair.facts)).map(() => regionKey(region)));
          expect(found).toEqual(differs(pair) ? [partKey(pair)] : []);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds nothing between an edition and itself', () => {
    fc.assert(
      fc.property(packages(shape), (pkg) => {
        const { changed, regions, total, same, byValue } = compareEditions(pkg, 'e1', 'e1');
        expect([changed, regions, same]).toEqual(['0', [], total]);
        expect(byValue.every(({ verdict }) => verdict === 'same')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('read backwards turns wider into narrower and keeps the counts', () => {
    fc.assert(
      fc.property(packages({ ...shape, editions: 2 }), (pkg) => {
        const there = compareEditions(pkg, 'e1', 'e2');
        const back = compareEditions(pkg, 'e2', 'e1', { by: there.by as string });
        const turned = { wider: 'narrower', narrower: 'wider', mixed: 'mixed', other: 'other', same: 'same' } as const;
        expect([back.total, back.changed]).toEqual([there.total, there.changed]);
        const turn = ({ byValue }: Comparison) => byValue.map(({ label, verdict, gained, lost }) => [label, turned[verdict], lost, gained]);
        expect(turn(back).sort()).toEqual(there.byValue.map(({ label, verdict, gained, lost }) => [label, verdict, gained, lost]).sort());
      }),
      { numRuns: 40 },
    );
  });
});

/** Whether an input lies in a block of inputs that is described as "Uppgift place är ”IN”; Uppgift consulted: ja". */
function liesIn(phrase: string, facts: Facts): boolean {
  if (phrase === 'alla fall') return true;
  return phrase.split('; ').every((part) => {
    const [, fact, yes, values] = /^Uppgift (\w+)(?:: (ja|nej)| är (.*))$/.exec(part) as unknown as [string, string, string | undefined, string];
    const value = facts[fact];
    return yes === undefined ? values.includes(`”${String(value).toUpperCase()}”`) : value === (yes === 'ja');
  });
}

/** The code, of those that brute force tries, that lies in the same group as this one. */
function codeOf(values: readonly string[], code: string, pkg: RulePackage): string | undefined {
  const groups = [...JSON.stringify(pkg.editions).matchAll(/"under":(\[[^\]]*\]|"[^"]*")/g)].flatMap(([, list]) => [JSON.parse(list as string) as string | string[]].flat());
  const finest = (of: string): string => groups.filter((group) => of.startsWith(group)).sort().at(-1) ?? '';
  return values.find((value) => finest(value) === finest(code));
}

describe('a fact that only the earlier edition has', () => {
  const mapping: FactMapping = { id: 'm', text: 'Vår läsning.', from: 'consulted', to: 'profession', values: { true: ['a'], false: ['b', 'c'] } };

  it('is compared as the values that the mapping gives it', () => {
    fc.assert(
      fc.property(packages({ editions: 2 }), (pkg) => {
        const text = JSON.stringify(pkg.editions.map(({ rules }) => rules));
        fc.pre(pkg.facts.some(({ id }) => id === 'profession') && text.includes('profession') && pkg.facts.some(({ id }) => id === 'consulted') && text.includes('consulted'));
        const rename = (edition: Edition, from: string, to: (value: unknown) => unknown): Edition => JSON.parse(JSON.stringify(edition), (_, value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) && from in value ? to(value) : value)) as Edition;
        const [first, second] = pkg.editions as [Edition, Edition];
        // The earlier edition knows only `consulted`, the later only `profession`.
        const early = rename(first, 'profession', (value) => ({ ...(value as object), profession: undefined, consulted: true }));
        const late = rename(second, 'consulted', (value) => ({ ...(value as object), consulted: undefined, profession: 'a' }));
        const clean = JSON.parse(JSON.stringify({ ...pkg, editions: [early, late], mappings: [mapping] })) as RulePackage;
        const mentions = (edition: Edition, fact: string): boolean => JSON.stringify(edition).includes(`"${fact}"`);
        fc.pre(mentions(clean.editions[0] as Edition, 'consulted') && mentions(clean.editions[1] as Edition, 'profession'));
        const found = compareEditions(clean, 'e1', 'e2');
        expect(found.mappings.map(({ id }) => id)).toEqual(['m']);
        const [a, b] = clean.editions as [Edition, Edition];
        // The later side's cells of `profession`, with `consulted` read off it.
        const without = clean.facts.filter(({ id }) => id !== 'consulted');
        const probe: Edition = { ...b, rules: [...a.rules, ...b.rules] };
        const inputs = completions(without, [probe]);
        const changed = inputs.filter((facts) => {
          const [x, y] = [judge(a, { ...facts, consulted: facts['profession'] === 'a' }), judge(b, facts)];
          return x !== null && y !== null && keyOf(x) !== keyOf(y);
        });
        expect([found.total, found.changed]).toEqual([String(inputs.length), String(changed.length)]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('two packages', () => {
  it('are compared like two editions of one', () => {
    fc.assert(
      fc.property(packages({ editions: 2 }), (pkg) => {
        const [first, second] = pkg.editions as [Edition, Edition];
        const one: RulePackage = { ...pkg, editions: [first] };
        const two: RulePackage = { ...pkg, id: 'test/other', editions: [second] };
        const within = compareEditions(pkg, 'e1', 'e2');
        const across = comparePackages({ package: one, edition: 'e1' }, { package: two, edition: 'e2' });
        expect({ ...across, before: null, after: null }).toEqual({ ...within, before: null, after: null });
        expect(across.after).toEqual({ package: 'test/other', edition: 'e2', title: 'Utgåva e2' });
      }),
      { numRuns: 50 },
    );
  });
});
