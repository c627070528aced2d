import fc from 'fast-check';
import type { Condition, Edition, FactDef, FactTest, FactValue, Facts, Impossible, Rule, RulePackage } from '../package-types.js';

const text = (id: string, changeable: boolean) => ({ id, label: `Uppgift ${id}`, question: `Vad gäller om ${id}?`, ...(changeable ? { changeable } : {}) });
const values = (ids: readonly string[]) => ids.map((id) => ({ id, label: id.toUpperCase() }));

/** Facts of every type; the numbers are few, so that all of them can be tried. */
const pool: readonly FactDef[] = [
  { ...text('consulted', true), type: 'yesNo' },
  { ...text('assessed', false), type: 'yesNo' },
  { ...text('profession', false), type: 'oneOf', values: values(['a', 'b', 'c']) },
  { ...text('place', true), type: 'oneOf', values: values(['in', 'out']) },
  { ...text('age', true), type: 'wholeNumber', min: 0, max: 5, unit: 'år' },
  { ...text('price', false), type: 'money', min: 0, max: 300 },
  { ...text('day', false), type: 'date' },
  { ...text('code', true), type: 'isoCode' },
  { ...text('grade', true), type: 'oneOf', graded: true, values: values(['g1', 'g2', 'g3', 'g4']) },
];

/** Values that a case may give for a fact; more than one of the same cell among them. */
export function valuesToTry(def: FactDef): readonly FactValue[] {
  switch (def.type) {
    case 'yesNo':
      return [true, false];
    case 'oneOf':
      return def.values.map(({ id }) => id);
    case 'wholeNumber':
      return [0, 1, 2, 3, 4, 5];
    case 'money':
      return [0, 99, 100, 101, 250, 300];
    case 'date':
      return ['2023-03-30', '2023-03-31', '2023-04-01', '2024-02-29', '2024-03-01'];
    case 'isoCode':
      return ['22 21 03', '22 21 09', '22 21 09 01', '22 21 12', '22 24 03', '09 33 03', '04 03 03'];
    case 'article':
      return ['A-1'];
  }
}

function rangeTest<T extends number | string>(limits: readonly [T, ...T[]]): fc.Arbitrary<FactTest> {
  const limit = fc.constantFrom(...limits);
  return fc.oneof(
    limit,
    fc.subarray([...limits], { minLength: 1 }),
    limit.map((atLeast) => ({ atLeast })),
    limit.map((above) => ({ above })),
    limit.map((atMost) => ({ atMost })),
    limit.map((below) => ({ below })),
    fc.tuple(limit, limit).map(([a, b]) => (a < b ? { atLeast: a, atMost: b } : { atLeast: b, atMost: a })),
  );
}

function testOf(def: FactDef): fc.Arbitrary<FactTest> {
  switch (def.type) {
    case 'oneOf':
      if (def.graded === true) return rangeTest(['g1', 'g2', 'g3']);
      return fc.oneof(fc.constantFrom(...def.values.map(({ id }) => id)), fc.subarray(def.values.map(({ id }) => id), { minLength: 1 }));
    case 'wholeNumber':
      return rangeTest([1, 3, 4]);
    case 'money':
      return rangeTest([100, 250]);
    case 'date':
      return rangeTest(['2023-03-31', '2023-04-01', '2024-02-29']);
    case 'isoCode':
      return fc.oneof(fc.constantFrom('22', '22 21', '22 21 09', '22 21 09 01', '09').map((under) => ({ under })), fc.constant({ under: ['09', '22 21 12'] }));
    default:
      return fc.boolean();
  }
}

/** A condition over these facts, in any form of the language. */
export function conditions(defs: readonly FactDef[], depth = 2): fc.Arbitrary<Condition> {
  const tests = fc
    .tuple(...defs.map((def) => fc.option(testOf(def), { nil: undefined, freq: 2 })))
    .map((all) => Object.fromEntries(all.flatMap((test, index) => (test === undefined ? [] : [[(defs[index] as FactDef).id, test]]))) as Condition)
    .filter((condition) => Object.keys(condition).length > 0);
  const one = fc.constantFrom(...defs).chain((def) => testOf(def).map((test): Condition => ({ [def.id]: test })));
  if (depth === 0) return one;
  const inner = conditions(defs, depth - 1);
  const several = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 3, arbitrary: tests },
    { weight: 1, arbitrary: several.map((all) => ({ all })) },
    { weight: 2, arbitrary: several.map((any) => ({ any })) },
    { weight: 1, arbitrary: inner.map((not) => ({ not })) },
    { weight: 1, arbitrary: fc.tuple(several, fc.nat(2)).map(([of, n]) => ({ atLeast: 1 + (n % of.length), of })) },
  );
}

const citation = { body: 'Nämnden', decided: '2023-02-24', document: 'protokoll', summary: 'Så beslutades.' } as const;
const citations = [citation] as const;

/** Rules of one subject in which each may except some of those before it, so that exceptions form chains and never circles. */
function chained(rules: fc.Arbitrary<readonly Rule[]>): fc.Arbitrary<readonly Rule[]> {
  return fc.tuple(rules, fc.array(fc.option(fc.nat(9), { freq: 1, nil: undefined }), { minLength: 9, maxLength: 9 })).map(([list, picks]) =>
    list.map((rule, index) => {
      const pick = picks[index];
      const excepted = pick === undefined || index === 0 || (rule.kind === 'refusal' && rule.basis === 'enumeration') ? undefined : list[pick % index];
      return excepted === undefined ? rule : { ...rule, excepts: [excepted.id] };
    }),
  );
}

export type Shape = {
  /** With combinations that are declared impossible. */
  readonly impossible?: boolean;
  readonly editions?: 1 | 2;
  /** Only yes/no and one-of facts. */
  readonly plain?: boolean;
};

function editionOver(defs: readonly FactDef[], id: string, validFrom: string, { impossible = false }: Shape): fc.Arbitrary<Edition> {
  const when = conditions(defs);
  const names = ['who', 'whom'].map((decision) => ({ id: decision, label: `Fråga ${decision}` }));
  const ofDecision = (decision: string): fc.Arbitrary<readonly Rule[]> =>
    chained(
      fc.tuple(fc.array(fc.tuple(fc.constantFrom('right', 'right', 'refusal', 'uncovered'), when), { minLength: 1, maxLength: 4 }), fc.constantFrom(true, true, true, false)).map(([list, closed]): readonly Rule[] => [
        ...list.map(([kind, condition], n): Rule => {
          const base = { id: `${decision}-${String(n)}`, text: `Regel ${decision} ${String(n)}.`, decision, when: condition, citations };
          return kind === 'refusal' ? { ...base, kind, basis: 'stated' } : { ...base, kind };
        }),
        ...(closed ? [{ id: `${decision}-rest`, text: 'Ingen annan.', kind: 'refusal', basis: 'enumeration', decision, citations } as const] : []),
      ]),
    );
  const duties = (kind: 'requirement' | 'advice'): fc.Arbitrary<readonly Rule[]> =>
    chained(fc.array(fc.tuple(fc.option(when, { nil: undefined }), when), { maxLength: 2 }).map((list) => list.map(([applies, requires], n): Rule => ({ id: `${kind}-${String(n)}`, kind, text: `${kind} ${String(n)}.`, ...(applies === undefined ? {} : { when: applies }), requires, citations }))));
  const terms = chained(
    fc.array(fc.tuple(fc.option(when, { nil: undefined }), fc.constantFrom('region', 'municipality')), { maxLength: 2 }).map((list) =>
      list.map(([applies, payer], n): Rule => ({ id: `term-${String(n)}`, kind: 'term', topic: 'payer', payer, text: `Betalning ${String(n)}.`, ...(applies === undefined ? {} : { when: applies }), citations })),
    ),
  );
  return fc.integer({ min: 1, max: 2 }).chain((count) =>
    fc
      .record({
        rules: fc.tuple(...names.slice(0, count).map(({ id: decision }) => ofDecision(decision)), duties('requirement'), duties('advice'), terms),
        impossible: impossible ? fc.array(when.map((cannot): Impossible => ({ when: cannot, why: 'Det går inte.' })), { minLength: 1, maxLength: 2 }) : fc.constant([]),
      })
      .map(({ rules, impossible: never }) => ({ id, title: `Utgåva ${id}`, decided: validFrom, validFrom, citations, decisions: names.slice(0, count), rules: rules.flat(), ...(never.length === 0 ? {} : { impossible: never }) })),
  );
}

/** A small package: two to four facts of any types, one edition or two. */
export function packages(shape: Shape = {}): fc.Arbitrary<RulePackage> {
  return fc
    .shuffledSubarray(pool.slice(0, shape.plain === true ? 4 : pool.length), { minLength: 2, maxLength: 4 })
    .chain((facts) => fc.tuple(fc.constant(facts), editionOver(facts, 'e1', '2023-01-01', shape), shape.editions === 2 ? editionOver(facts, 'e2', '2024-01-01', shape) : fc.constant(undefined)))
    .map(([facts, first, second]) => ({
      format: 'hjm.rules/1',
      id: 'test/random',
      version: '1.0.0',
      title: 'Slumpat regelverk',
      region: 'Region Test',
      askWhom: 'Hjälpmedelscentrum',
      scope: { label: 'Hjälpmedel', isoCodes: ['22 21 09'] },
      facts,
      editions: second === undefined ? [first] : [first, second],
    }));
}

/** A package with a case in which some facts are given and others are not. */
export function cases(shape: Shape = {}): fc.Arbitrary<{ readonly pkg: RulePackage; readonly facts: Facts }> {
  return fc.tuple(packages(shape), fc.array(fc.nat(), { minLength: 4, maxLength: 4 })).map(([pkg, picks]) => ({
    pkg,
    facts: Object.fromEntries(
      pkg.facts.flatMap((def, index) => {
        const all = valuesToTry(def);
        const value = all[(picks[index] as number) % Math.ceil(all.length * 1.6)];
        return value === undefined ? [] : [[def.id, value]];
      }),
    ),
  }));
}
