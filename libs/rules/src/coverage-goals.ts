import type { CompiledEdition } from './compile.js';
import type { CoverageGoal } from './coverage.js';
import { factsAt, pathTo } from './describe-cells.js';
import { NO, type Ref, YES } from './diagrams.js';
import type { Facts, Outcome, Rule } from './package-types.js';
import { ALLOWED, CONDITIONAL, DENIED, IMPOSSIBLE, MET, UNMET } from './terminals.js';
import { STATUS_LABELS } from './text.js';

/** Editions with more regions than this are measured by rules, answers and duties instead. */
const MOST_REGIONS = 500;

/** What examples ought to cover, and where that is. */
export type Goal = Omit<CoverageGoal, 'covered'> & { readonly where: Ref };

/** The regions of an edition; when it has too many to name, its rules, answers and duties. */
export function coverageGoals(compiled: CompiledEdition): readonly Goal[] {
  return regionGoals(compiled) ?? largeGoals(compiled);
}

/** "course följt", "consultation inte uppfyllt"; a term has no other state than that it applies. */
function stateOf({ id, kind }: Rule, status: 'met' | 'unmet'): string {
  if (kind === 'term') return `${id} ${status === 'met' ? 'gäller' : 'gäller inte'}`;
  return `${id} ${STATUS_LABELS[kind === 'advice' ? 'advice' : 'requirements'][status]}`;
}

/** The regions of an edition, or `undefined` when it has too many to name. */
function regionGoals(compiled: CompiledEdition): Goal[] | undefined {
  const { diagrams, facts, possible, rules, duties } = compiled;
  const names: string[] = [''];
  const known = new Map<string, number>([['', 0]]);
  const name = (text: string): Ref => {
    const index = known.get(text) ?? names.push(text) - 1;
    known.set(text, index);
    return ~index;
  };
  const within = (ref: Ref): Ref => diagrams.and(possible, ref);
  const parts: [Ref, readonly string[]][] = [
    ...rules.filter(({ rule }) => 'decision' in rule).map(({ rule, effective }): [Ref, string[]] => [within(effective), ['', rule.id]]),
    ...duties.map(({ rule, status }): [Ref, string[]] => [status, [stateOf(rule.rule, 'unmet'), stateOf(rule.rule, 'met'), '']]),
  ];
  let root: Ref = ~0;
  for (const [ref, labels] of parts) {
    root = diagrams.apply(root, ref, (sum, part) =>
      sum < 0 && part < 0 ? name([names[~sum], labels[~part] ?? ''].filter((word) => word !== '').join(' + ')) : undefined,
    );
    if (diagrams.terminals(diagrams.where(possible, root, ~0)).length > MOST_REGIONS + 1) return undefined;
  }
  const marked = diagrams.where(possible, root, ~names.length);
  const regions = diagrams
    .terminals(marked)
    .filter((ref) => ref !== ~names.length);
  if (regions.length > MOST_REGIONS) return undefined;
  return regions.map((ref) => {
    const where = diagrams.is(marked, ~ref);
    return { what: `region ${names[~ref] ?? ''}`, where, ...witness(compiled, facts, where) };
  });
}

const OUTCOMES: Readonly<Record<number, Outcome>> = { [ALLOWED]: 'allowed', [DENIED]: 'denied', [CONDITIONAL]: 'conditional' };

/** For large editions: every rule, every outcome, and every duty both met and unmet. */
function largeGoals(compiled: CompiledEdition): Goal[] {
  const { diagrams, facts, rules, duties, outcome, right } = compiled;
  const settled = diagrams.minus(YES, diagrams.is(right, IMPOSSIBLE));
  return [
    ...rules.filter(({ rule }) => 'decision' in rule).map(({ rule, effective }) => ({ what: `regel ${rule.id}`, where: diagrams.and(settled, effective) })),
    ...Object.entries(OUTCOMES).map(([terminal, name]) => ({ what: `svar ${name}`, where: diagrams.is(outcome, Number(terminal)) })),
    ...duties.flatMap(({ rule, status }) => [
      { what: stateOf(rule.rule, 'met'), where: diagrams.is(status, MET) },
      { what: stateOf(rule.rule, 'unmet'), where: diagrams.is(status, UNMET) },
    ]),
  ]
    .filter(({ where }) => where !== NO)
    .map((goal) => ({ ...goal, ...witness(compiled, facts, goal.where) }));
}

function witness({ diagrams, outcome }: CompiledEdition, facts: CompiledEdition['facts'], where: Ref): { witness: Facts; outcome: Outcome } {
  const cells = pathTo(diagrams, where, YES) ?? [];
  return { witness: factsAt(facts, cells), outcome: OUTCOMES[Math.log2(diagrams.reach(outcome, cells))] ?? 'undetermined' };
}
