import type { Answer } from './answer-types.js';
import type { CompiledEdition, CompiledRule } from './compile.js';
import { type Goal, coverageGoals } from './coverage-goals.js';
import type { Ref } from './diagrams.js';
import { evaluate } from './evaluate.js';
import { readyEdition } from './prepare.js';
import { readCells } from './read-case.js';
import type { Example, Facts, Outcome, RulePackage, Status } from './package-types.js';
import { IMPOSSIBLE, MET, UNMET } from './terminals.js';

/**
 * Something that examples ought to cover: a region, or in large editions a rule, an outcome or the state of a duty. The witness
 * of what is not covered holds the facts that matter to it, and no others: an example with them covers it.
 */
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
    const covering = (where: Ref, apartFrom = 1 << IMPOSSIBLE): ((cells: readonly number[]) => boolean) => {
      const shown = compiled.diagrams.where(compiled.possible, where, ~IMPOSSIBLE);
      return (cells) => (compiled.diagrams.reach(shown, cells) & ~apartFrom) === 2;
    };
    const covers = (where: Ref): boolean => cases.some(covering(where));
    // First without what does not matter, then without what follows from what is impossible.
    const shorten = ({ witness, where }: Goal): Facts =>
      [covering(where, 0), covering(where)].reduce((facts, enough) => shortest(facts, (fewer) => enough(readCells(pkg, ready, fewer, undefined))), witness);
    const goals = coverageGoals(compiled);
    const measured = goals.map(({ where, ...goal }) => (covers(where) ? { ...goal, covered: true } : { ...goal, covered: false, witness: shorten({ ...goal, where }) }));
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

/** The facts without those that can be left out, one after the other. */
function shortest(facts: Facts, enough: (facts: Facts) => boolean): Facts {
  return Object.keys(facts).reduce((kept, id) => {
    const fewer = Object.fromEntries(Object.entries(kept).filter(([other]) => other !== id));
    return enough(fewer) ? fewer : kept;
  }, facts);
}
