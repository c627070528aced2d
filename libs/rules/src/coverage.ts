import type { Answer } from './answer-types.js';
import { type CompiledEdition, type CompiledRule } from './compile.js';
import { factsAt, pathTo } from './describe-cells.js';
import { NO, type Ref, YES } from './diagrams.js';
import { evaluate } from './evaluate.js';
import { readyEdition } from './prepare.js';
import { readCells } from './read-case.js';
import type { Example, Facts, Outcome, RulePackage, Status } from './package-types.js';
import { ALLOWED, CONDITIONAL, DENIED, IMPOSSIBLE, MET, UNMET } from './terminals.js';

/** Editions with more regions than this are measured by rules, answers and duties instead. */
const MOST_REGIONS = 500;

/** Something that examples ought to cover: a region, or in large editions a rule, an outcome or the state of a duty. */
export type CoverageGoal = { readonly what: string; readonly covered: boolean; readonly witness: Facts; readonly outcome: Outcome };

/** How much of an edition the examples cover. */
export type EditionCoverage = {
  readonly edition: string;
  /** `regions`: all inputs with the same answer and the same rules behind it. `goals`: the edition has more than 500 of them. */
  readonly measure: 'regions' | 'goals';
  readonly regions: number;
  readonly covered: number;
  readonly uncovered: readonly CoverageGoal[];
  readonly rules: readonly { readonly rule: string; readonly covered: boolean }[];
};

/** What the examples of a package show. */
export type CoverageReport = {
  /** Everything is covered and every example gets its answer. */
  readonly complete: boolean;
  readonly editions: readonly EditionCoverage[];
  /** Examples that do not get the answer that they expect. */
  readonly failures: readonly { readonly example: string; readonly text: string }[];
};

/** Runs the examples of a package and measures them over the whole input space of each edition. */
export function coverage(pkg: RulePackage, examples: readonly Example[]): CoverageReport {
  const answers = examples.map((example) => ({ example, answer: answerTo(pkg, example) }));
  const editions = pkg.editions.map((edition) => {
    const { id } = edition;
    const ready = readyEdition(pkg, edition);
    const { compiled } = ready;
    const cases = answers.flatMap(({ example, answer }) => (typeof answer !== 'string' && answer.edition?.id === id ? [readCells(pkg, ready, example.facts, example.parameters)] : []));
    // An example covers what holds however its missing facts are filled in, as far as that is possible.
    const covers = (where: Ref): boolean => {
      const shown = compiled.diagrams.where(compiled.possible, where, ~IMPOSSIBLE);
      return cases.some((cells) => (compiled.diagrams.reach(shown, cells) & ~(1 << IMPOSSIBLE)) === 2);
    };
    const goals = regionGoals(compiled) ?? largeGoals(compiled);
    const measured = goals.map(({ where, ...goal }) => ({ ...goal, covered: covers(where) }));
    return {
      edition: id,
      measure: goals.some(({ what }) => what.startsWith('region')) ? ('regions' as const) : ('goals' as const),
      regions: measured.length,
      covered: measured.filter((goal) => goal.covered).length,
      uncovered: measured.filter((goal) => !goal.covered),
      rules: compiled.rules.map((rule) => ({ rule: rule.rule.id, covered: covers(whereItCounts(compiled, rule)) })),
    };
  });
  const failures = answers.flatMap(({ example, answer }) => {
    const text = typeof answer === 'string' ? answer : differenceFrom(example, answer);
    return text === undefined ? [] : [{ example: example.id, text }];
  });
  return { complete: failures.length === 0 && editions.every(({ uncovered, rules }) => uncovered.length === 0 && rules.every(({ covered }) => covered)), editions, failures };
}

type Goal = Omit<CoverageGoal, 'covered'> & { readonly where: Ref };

function answerTo(pkg: RulePackage, { facts, on, knownAt, parameters }: Example): Answer | string {
  try {
    return evaluate(pkg, facts, { on, ...(knownAt === undefined ? {} : { knownAt }), ...(parameters === undefined ? {} : { parameters }) });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Where a rule decides something: a duty only where the right is granted. */
function whereItCounts({ diagrams, duties }: CompiledEdition, rule: CompiledRule): Ref {
  const duty = duties.find((one) => one.rule.rule === rule.rule);
  return duty === undefined ? rule.effective : diagrams.or(diagrams.is(duty.status, MET), diagrams.is(duty.status, UNMET));
}

function differenceFrom({ expect }: Example, { outcome, record }: Answer): string | undefined {
  const wanted = (name: string, expected: unknown, found: unknown): string[] =>
    expected === undefined || JSON.stringify(expected) === JSON.stringify(found) ? [] : [`${name}: väntade ${JSON.stringify(expected)}, fick ${JSON.stringify(found)}`];
  const sorted = (states: { readonly [rule: string]: Status } | undefined) => states && Object.entries(states).sort();
  const found = [
    ...wanted('svar', expect.outcome, outcome),
    ...wanted('regler', expect.rules && [...expect.rules].sort(), [...record.rules].sort()),
    ...wanted('krav', sorted(expect.requirements), sorted(record.requirements)),
    ...wanted('råd', sorted(expect.advice), sorted(record.advice)),
    ...wanted('följder', expect.terms && [...expect.terms].sort(), Object.keys(record.terms ?? {}).sort()),
  ];
  return found.length === 0 ? undefined : found.join('; ');
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
    ...duties.map(({ rule, status }): [Ref, string[]] => [status, [`${rule.rule.id} inte uppfyllt`, `${rule.rule.id} uppfyllt`, '']]),
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
      { what: `${rule.rule.id} uppfyllt`, where: diagrams.is(status, MET) },
      { what: `${rule.rule.id} inte uppfyllt`, where: diagrams.is(status, UNMET) },
    ]),
  ]
    .filter(({ where }) => where !== NO)
    .map((goal) => ({ ...goal, ...witness(compiled, facts, goal.where) }));
}

function witness({ diagrams, outcome }: CompiledEdition, facts: CompiledEdition['facts'], where: Ref): { witness: Facts; outcome: Outcome } {
  const cells = pathTo(diagrams, where, YES) ?? [];
  return { witness: factsAt(facts, cells), outcome: OUTCOMES[Math.log2(diagrams.reach(outcome, cells))] ?? 'undetermined' };
}
