import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePackages } from './compare.js';
import type { Condition, Edition, FactDef, FactTest, FactValue, Facts, Rule, RulePackage } from './index.js';
import { type Verdict, holds, judge } from './testing/brute-force.js';
import { completions } from './testing/input-space.js';
import { packages } from './testing/random-package.js';
import { advice, edition, oneOf, packageOf, requirement, rest, right, yesNo } from './testing/small-package.js';

const HERE = 'Region Ett';
const THERE = 'Region Två';

/** Reads each test of a fact anew, in conditions of any form. */
function reread(condition: Condition, read: (fact: string, test: FactTest) => FactTest): Condition {
  const go = (part: Condition): Condition => reread(part, read);
  const { all, any, not, of } = condition as { all?: Condition[]; any?: Condition[]; not?: Condition; of?: Condition[] };
  if (Array.isArray(all)) return { all: all.map(go) };
  if (Array.isArray(any)) return { any: any.map(go) };
  if (Array.isArray(of)) return { atLeast: (condition as { atLeast: number }).atLeast, of: of.map(go) };
  if (not !== undefined) return { not: go(not) };
  return Object.fromEntries(Object.entries(condition as Record<string, FactTest>).map(([fact, test]) => [fact, read(fact, test)]));
}

function rereadEdition(of: Edition, read: (fact: string, test: FactTest) => FactTest): Edition {
  const rules = of.rules.map((rule): Rule => {
    const when = rule.when === undefined ? {} : { when: reread(rule.when, read) };
    return 'requires' in rule ? { ...rule, ...when, requires: reread(rule.requires, read) } : { ...rule, ...when };
  });
  return { ...of, rules, ...(of.impossible === undefined ? {} : { impossible: of.impossible.map((one) => ({ ...one, when: reread(one.when, read) })) }) };
}

const deep = (value: unknown, change: (leaf: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map((part) => deep(part, change)) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, deep(part, change)])) : change(value);

/** The first edition stays here; the second becomes another region's, with a profession of its own, older people and fewer grades. */
function twoRegions(pkg: RulePackage): readonly [RulePackage, RulePackage] {
  const [first, second] = pkg.editions as [Edition, Edition];
  const profession = (def: FactDef, ids: readonly string[]): FactDef => ({ ...def, values: ids.map((id) => ({ id, label: id.toUpperCase() })), otherwise: 'c' }) as FactDef;
  const read = (fact: string, test: FactTest): FactTest =>
    fact === 'profession' ? (deep(test, (leaf) => (leaf === 'a' ? 'd' : leaf)) as FactTest) : fact === 'age' ? (deep(test, (leaf) => (typeof leaf === 'number' ? leaf + 2 : leaf)) as FactTest) : test;
  const here = pkg.facts.map((def) => (def.id === 'profession' ? profession(def, ['a', 'b', 'c']) : def));
  const there = pkg.facts.map((def) => {
    if (def.id === 'profession') return profession(def, ['d', 'c', 'b']);
    if (def.type === 'wholeNumber') return { ...def, min: 2, max: 9 };
    return def.id === 'grade' && def.type === 'oneOf' ? { ...def, values: def.values.slice(0, 3) } : def;
  });
  return [
    { ...pkg, id: 'ett/regler', region: HERE, facts: here, editions: [first] },
    { ...pkg, id: 'tva/regler', region: THERE, facts: there, editions: [rereadEdition(second, read)] },
  ];
}

const mentions = (of: Edition, fact: string): boolean => JSON.stringify([of.rules, of.impossible]).includes(`"${fact}":`);

/** Every case that both regions know of, as each of them reads it. */
function jointCases([here, there]: readonly [RulePackage, RulePackage]): { facts: Facts; here: Facts; there: Facts }[] {
  const [a, b] = [here.editions[0] as Edition, there.editions[0] as Edition];
  const apart = mentions(a, 'grade') && mentions(b, 'grade');
  const rename = (name: string) => (of: Edition): Edition => JSON.parse(JSON.stringify(of).replaceAll('"grade":', `"grade (${name})":`)) as Edition;
  const defs = here.facts.flatMap((def): FactDef[] => {
    const other = there.facts.find(({ id }) => id === def.id) as FactDef;
    if (def.id === 'profession' && def.type === 'oneOf') return [{ ...def, values: ['a', 'b', 'd', 'c'].map((id) => ({ id, label: id.toUpperCase() })) }];
    if (def.type === 'wholeNumber') return [{ ...def, max: 9 }];
    if (def.id !== 'grade') return [def];
    return apart ? [{ ...def, id: `grade (${HERE})` }, { ...other, id: `grade (${THERE})` }] : [mentions(a, 'grade') ? def : other];
  });
  const used = mentions(a, 'age') || mentions(b, 'age');
  const [left, right_] = apart ? [rename(HERE)(a), rename(THERE)(b)] : [a, b];
  const confined: Edition = { ...left, impossible: [...(left.impossible ?? []), ...(used ? [{ when: { age: { below: 2 } }, why: '' }, { when: { age: { above: 5 } }, why: '' }] : [])] };
  return completions(defs, [confined, right_])
    .filter(({ age }) => age === undefined || (Number(age) >= 2 && Number(age) <= 5))
    .map((facts) => {
      const as = (region: string, unlisted: FactValue): Facts => ({
        ...facts,
        ...(facts['profession'] === unlisted ? { profession: 'c' } : {}),
        ...(facts[`grade (${region})`] === undefined ? {} : { grade: facts[`grade (${region})`] as FactValue }),
      });
      return { facts, here: as(HERE, 'd'), there: as(THERE, 'a') };
    });
}

type Seen = { readonly verdict: Verdict; readonly key: string };

/** What an answer is between regions: its outcome, its payers, and what its requirements and advice require – not what they are called. */
function answersOf(pkgs: readonly [RulePackage, RulePackage]) {
  const all = jointCases(pkgs);
  const content = ([0, 1] as const).map((side) =>
    new Map(((pkgs[side].editions[0] as Edition).rules).flatMap((rule) => ('requires' in rule ? [[rule.id, `${rule.kind} ${all.map((one) => Number(holds(rule.requires, side === 0 ? one.here : one.there))).join('')}`] as const] : []))),
  );
  const seen = (side: 0 | 1, facts: Facts): Seen | null => {
    const verdict = judge(pkgs[side].editions[0] as Edition, facts);
    if (verdict === null) return null;
    const duties = [...new Set(Object.entries({ ...verdict.requirements, ...verdict.advice }).map(([rule, status]) => `${content[side]?.get(rule) ?? ''} ${status}`))].sort();
    return { verdict, key: JSON.stringify([duties, verdict.payers]) };
  };
  return all.flatMap((one) => {
    const [x, y] = [seen(0, one.here), seen(1, one.there)];
    if (x === null || y === null) return [];
    const granted = [x, y].every(({ verdict }) => verdict.outcome === 'allowed' || verdict.outcome === 'conditional');
    return [{ facts: one.facts, before: x.verdict.outcome, after: y.verdict.outcome, changed: x.verdict.outcome !== y.verdict.outcome || (granted && x.key !== y.key) }];
  });
}

const rank = { denied: 0, conditional: 1, allowed: 2, undetermined: NaN } as const;

describe.each([{ impossible: false }, { impossible: true }])('two regions, %o', (shape) => {
  it('differ in exactly the cases in which brute force finds a difference', () => {
    fc.assert(
      fc.property(packages({ ...shape, editions: 2 }), (pkg) => {
        const regions = twoRegions(pkg);
        const [before, after] = regions.map((one, index) => ({ package: one, edition: index === 0 ? 'e1' : 'e2' })) as [{ package: RulePackage; edition: string }, { package: RulePackage; edition: string }];
        const answers = answersOf(regions);
        const found = comparePackages(before, after);
        expect([found.total, found.changed]).toEqual([String(answers.length), String(answers.filter(({ changed }) => changed).length)]);
        if (found.by === 'profession') {
          for (const { value, gained, lost, otherwise } of found.byValue) {
            const of = answers.filter(({ facts, changed }) => changed && facts['profession'] === value).map((one) => rank[one.after] - rank[one.before]);
            expect([gained, lost, otherwise]).toEqual([of.filter((step) => step > 0), of.filter((step) => step < 0), of.filter((step) => !(step > 0) && !(step < 0))].map(({ length }) => String(length)));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

const profession = (...ids: readonly string[]): FactDef => oneOf('profession', [...ids, 'other'], { otherwise: 'other' });
const region = (name: string, facts: readonly FactDef[], rules: readonly Rule[]) => ({ package: packageOf(facts, [edition('e', rules)], { id: `${name}/regler`, region: `Region ${name}` }), edition: 'e' });

describe('a profession that only one region lists', () => {
  const found = comparePackages(
    region('A', [profession('logoped', 'audionom')], [right('yes', { when: { profession: 'audionom' } }), rest()]),
    region('B', [profession('logoped', 'lakare')], [right('yes', { when: { profession: ['logoped', 'other'] } }), rest()]),
  );

  it('is read by the other as any other profession', () => {
    expect(found.byValue.map(({ value, verdict }) => [value, verdict])).toEqual([['logoped', 'wider'], ['audionom', 'same'], ['lakare', 'same'], ['other', 'wider']]);
  });

  it('is told among the readings that the comparison rests on', () => {
    expect(found.mappings.map(({ text }) => text)).toEqual([
      'Uppgift profession: ”lakare” räknas inte upp i Region A och läses där som ”other”.',
      'Uppgift profession: ”audionom” räknas inte upp i Region B och läses där som ”other”.',
    ]);
    expect(found.notComparable).toEqual([]);
  });
});

describe('an age that one region asks for up to 20', () => {
  const age = (max: number): FactDef => ({ id: 'age', type: 'wholeNumber', label: 'Ålder', question: 'Hur gammal?', min: 0, max, unit: 'år' });
  const found = comparePackages(
    region('A', [age(20)], [right('young', { when: { age: { atMost: 17 } } }), rest()]),
    region('B', [age(130)], [right('young', { when: { age: { atMost: 19 } } }), right('old', { when: { age: { above: 80 } } }), rest()]),
  );

  it('is compared up to there, and says so', () => {
    expect(found.notComparable).toEqual([{ kind: 'range-cut', side: 'both', ids: ['age'], label: 'Ålder', why: '0 år till 20 år i Region A, 0 år till 130 år i Region B; jämförelsen gäller 0 år till 20 år.' }]);
    expect(found.regions.map(({ where }) => where)).toEqual([['Ålder är 18–19 år']]);
  });
});

describe('requirements of two regions', () => {
  const facts = [profession('logoped'), yesNo('consultantConsulted'), yesNo('tryOut')];

  it('are the same when they require the same, whatever they are called and however they are written', () => {
    const a = region('A', facts, [right('all'), requirement('samrad', { consultantConsulted: true })]);
    const b = region('B', facts, [right('all'), requirement('consult-first', { not: { consultantConsulted: false } })]);
    expect(comparePackages(a, b).changed).toBe('0');
  });

  it('are named by what they require when they differ', () => {
    const a = region('A', facts, [right('all'), advice('try', { tryOut: true })]);
    const b = region('B', facts, [right('all'), requirement('try', { tryOut: true })]);
    expect(comparePackages(a, b).regions.map(({ before, after }) => [before.advice, after.requirements])).toContainEqual([{ 'svaret på ”Uppgift tryOut” är ja': 'met' }, { 'svaret på ”Uppgift tryOut” är ja': 'met' }]);
  });

  it('that rest on a question of the same name but other words are told apart', () => {
    const other = [profession('logoped'), yesNo('consultantConsulted'), yesNo('tryOut', { question: 'Har något annat prövats?' })];
    const found = comparePackages(region('A', facts, [right('all'), requirement('try', { tryOut: true })]), region('B', other, [right('all'), requirement('try', { tryOut: true })]));
    expect(found.notComparable.map(({ kind, ids }) => [kind, ids])).toEqual([['fact-differs', ['tryOut']]]);
    expect(found.total).toBe('4');
  });
});

describe('terms of two regions', () => {
  const facts = [profession('logoped')];
  const term = (id: string, more: object): Rule => ({ id, kind: 'term', text: `Villkor ${id}.`, citations: right('x').citations, ...more }) as Rule;

  it('are the same when payer, fee and limit are, and those in words take no part but are told', () => {
    const fee = { kind: 'fee', amount: { ore: 20000 }, per: 'item' };
    const a = region('A', facts, [right('all'), term('a1', { topic: 'payer', payer: 'region' }), term('a2', { topic: 'fee', fee }), term('a3', { topic: 'loan' })]);
    const b = region('B', facts, [right('all'), term('b1', { topic: 'payer', payer: 'region' }), term('b2', { topic: 'fee', fee: { per: 'item', amount: { ore: 20000 }, kind: 'fee' } }), term('b3', { topic: 'return' })]);
    const found = comparePackages(a, b);
    expect(found.changed).toBe('0');
    expect(found.notComparable.map(({ kind, side, ids }) => [kind, side, ids])).toEqual([['said-in-words', 'before', ['a3']], ['said-in-words', 'after', ['b3']]]);
  });

  it('differ when the fees do', () => {
    const fee = (ore: number) => term('fee', { topic: 'fee', fee: { kind: 'fee', amount: { ore }, per: 'item' } });
    const [first] = comparePackages(region('A', facts, [right('all'), fee(20000)]), region('B', facts, [right('all'), fee(30000)])).regions;
    expect(first?.before.terms).toEqual({ '200\u00A0kr per styck': true, '300\u00A0kr per styck': false });
  });
});
