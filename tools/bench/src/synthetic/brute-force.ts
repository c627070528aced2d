import type { Edition, FactDef, FactTest, Outcome, Rule, RulePackage } from '@hjm/rules';
import { holds, valueClasses } from './value-classes.js';

/** What trying every input of a package shows: the defects of each edition, and the difference between its two editions. */
export type BruteForce = {
  readonly inputs: number;
  /** For each edition its defects, such as `gap` and `conflict r3 r7`, in order. */
  readonly defects: readonly (readonly string[])[];
  readonly same: number;
  readonly changed: number;
  /** Inputs per pair of outcomes, such as `denied allowed`. */
  readonly outcomes: Readonly<Record<string, number>>;
};

/**
 * Tries every input of a synthetic package on both editions, reading its conditions and using nothing of the engine. It knows
 * only what the generator writes: conditions that are plain objects of facts, one decision, exceptions that have none.
 */
export function bruteForce({ facts, editions }: RulePackage): BruteForce {
  const axes = facts.map((def) => valueClasses(def, editions.flatMap((edition) => testsOf(edition, def.id))));
  const sides = editions.map(({ rules }) => rules.map((rule) => readRule(rule, rules, facts, axes)));
  const defects = sides.map(() => new Set<string>());
  const outcomes: Record<string, number> = {};
  const at = axes.map(() => 0);
  let inputs = 0;
  let same = 0;
  const visit = (axis: number): void => {
    for (let index = 0; index < (axes[axis]?.length ?? 0); index++) {
      at[axis] = index;
      visit(axis + 1);
    }
    if (axis < axes.length) return;
    const answers = sides.map((side, index) => answerOf(side, at, defects[index] as Set<string>));
    const pair = answers.map(([outcome]) => outcome).join(' ');
    outcomes[pair] = (outcomes[pair] ?? 0) + 1;
    inputs++;
    if (answers[0]?.join() === answers[1]?.join()) same++;
  };
  visit(0);
  return { inputs, defects: defects.map((set) => [...set].sort()), same, changed: inputs - same, outcomes };
}

type Plain = Readonly<Record<string, FactTest>>;

const conditionsOf = (rule: Rule): Plain[] => [rule.when ?? {}, 'requires' in rule ? rule.requires : {}] as Plain[];

function testsOf({ rules }: Edition, fact: string): FactTest[] {
  return rules.flatMap(conditionsOf).flatMap((condition) => condition[fact] ?? []);
}

/** The tests of a condition, each as the classes of its fact in which it holds. */
type Tests = readonly { readonly axis: number; readonly ok: readonly boolean[] }[];
type ReadRule = { readonly rule: Rule; readonly when: Tests; readonly requires: Tests; readonly exceptions: readonly number[]; readonly closes: boolean };

function readRule(rule: Rule, rules: readonly Rule[], facts: readonly FactDef[], axes: readonly (readonly unknown[])[]): ReadRule {
  const [when, requires] = conditionsOf(rule).map((condition): Tests =>
    Object.entries(condition).map(([fact, test]) => {
      const axis = facts.findIndex(({ id }) => id === fact);
      return { axis, ok: (axes[axis] ?? []).map((value) => holds(facts[axis] as FactDef, test, value)) };
    }),
  ) as [Tests, Tests];
  const exceptions = rules.flatMap((other, index) => (other.excepts?.includes(rule.id) ? index : []));
  return { rule, when, requires, exceptions, closes: rule.kind === 'refusal' && rule.basis === 'enumeration' };
}

const hold = (tests: Tests, at: readonly number[]): boolean => tests.every(({ axis, ok }) => ok[at[axis] as number]);

/** The outcome, and each duty that applies with how it stands. Adds the defects that the input shows. */
function answerOf(side: readonly ReadRule[], at: readonly number[], defects: Set<string>): [Outcome, ...string[]] {
  const applies = side.map(({ when }) => hold(when, at));
  const effective = side.filter(({ exceptions }, index) => applies[index] && !exceptions.some((exception) => applies[exception]));
  const stated = effective.filter(({ rule, closes }) => 'decision' in rule && !closes);
  for (const [index, first] of stated.entries()) {
    for (const second of stated.slice(index + 1)) {
      defects.add(`${first.rule.kind === second.rule.kind ? 'redundant-overlap' : 'conflict'} ${first.rule.id} ${second.rule.id}`);
    }
  }
  const granted = stated.some(({ rule }) => rule.kind === 'right');
  const refused = stated.some(({ rule }) => rule.kind === 'refusal') || (stated.length === 0 && effective.some(({ closes }) => closes));
  if (!granted && !refused) defects.add('gap');
  if (granted === refused) return ['undetermined'];
  if (refused) return ['denied'];
  const duties = effective.filter(({ rule }) => rule.kind === 'requirement' || rule.kind === 'advice');
  const open = duties.some(({ rule, requires }) => rule.kind === 'requirement' && !hold(requires, at));
  return [open ? 'conditional' : 'allowed', ...duties.map(({ rule, requires }) => `${rule.id} ${hold(requires, at) ? 'met' : 'unmet'}`)];
}
