import type { LocalDate } from '@hjm/core';
import { type Answer, type At, type FactDef, type FactValue, type Facts, type NeededFact, type Parameters, type RulePackage, evaluate } from '@hjm/rules';

/** What was answered to one question: a value, an article number to look up in a list, or "vet inte". */
export type GivenAnswer =
  | { readonly fact: string; readonly value: FactValue }
  | { readonly fact: string; readonly article: string }
  | { readonly fact: string; readonly unknown: true };

/** A case as the user has told it so far. Lives in the page and nowhere else. */
export type Case = {
  readonly on: LocalDate;
  /** Only decisions made on or before this day count; `null`: all that are known now. */
  readonly knownAt: LocalDate | null;
  /** In the order in which the questions were answered. */
  readonly given: readonly GivenAnswer[];
  /** Lists that the user has pasted in. */
  readonly lists: Parameters;
};

/** A case as plain data for the engine, the link and stored records. */
export type CaseData = { readonly on: LocalDate; readonly knownAt: LocalDate | null; readonly facts: Facts; readonly parameters: Parameters; readonly unknown?: readonly string[] };

/** A case about which nothing is said yet. */
export const emptyCase = (on: LocalDate): Case => ({ on, knownAt: null, given: [], lists: {} });

/**
 * Gives a question its answer, in its place when it had one already. A question that a list answers gets its article
 * number from the answer itself, so one that was given apart goes.
 */
export function answered(pkg: RulePackage, of: Case, answer: GivenAnswer): Case {
  const apart = listedOf(pkg, answer.fact)?.article;
  const given = of.given.filter(({ fact }) => fact !== apart);
  const known = given.some(({ fact }) => fact === answer.fact);
  return { ...of, given: known ? given.map((old) => (old.fact === answer.fact ? answer : old)) : [...given, answer] };
}

/** The facts of a case. An article number stands under the article fact that the list question names. */
export function factsOf(pkg: RulePackage, { given }: Case): Facts {
  return Object.fromEntries(
    given.flatMap((answer): [string, FactValue][] => {
      if ('value' in answer) return [[answer.fact, answer.value]];
      const listed = 'article' in answer ? listedOf(pkg, answer.fact) : undefined;
      return 'article' in answer && listed !== undefined ? [[listed.article, answer.article]] : [];
    }),
  );
}

/** The lists that an answer looks an article up in; the others have nothing to do with the case. */
export function listsOf(pkg: RulePackage, { given, lists }: Case): Parameters {
  const used = new Set(given.flatMap((answer) => ('article' in answer ? (listedOf(pkg, answer.fact)?.parameter ?? []) : [])));
  return Object.fromEntries(Object.entries(lists).filter(([id]) => used.has(id)));
}

/** When the question of a case is asked. */
export const atOf = (pkg: RulePackage, of: Case): At => ({ on: of.on, ...(of.knownAt === null ? {} : { knownAt: of.knownAt }), parameters: listsOf(pkg, of) });

/** The answer of the engine to a case. */
export const answerTo = (pkg: RulePackage, of: Case): Answer => evaluate(pkg, factsOf(pkg, of), atOf(pkg, of));

/** The question to ask now: the first that can change the answer and has not been put aside with "vet inte". */
export function nextQuestion({ needed }: Answer, { given }: Case): NeededFact | undefined {
  return needed.find(({ fact }) => !given.some((answer) => answer.fact === fact && 'unknown' in answer));
}

/** The definition of a fact of the package. */
export const factDef = (pkg: RulePackage, id: string): FactDef | undefined => pkg.facts.find((def) => def.id === id);

/** The list and the article fact behind a question that a list can answer. */
export function listedOf(pkg: RulePackage, id: string): { readonly parameter: string; readonly article: string } | undefined {
  const def = factDef(pkg, id);
  return def?.type === 'yesNo' ? def.listed : undefined;
}

/** A case from plain data: where a list is at hand, an article number becomes the answer to the question that looks it up. */
export function caseFrom(pkg: RulePackage, { on, knownAt, facts, parameters, unknown = [] }: CaseData): Case {
  const given = Object.entries(facts).flatMap(([fact, value]): GivenAnswer[] => {
    const listed = listedOf(pkg, fact);
    if (listed !== undefined && Object.hasOwn(facts, listed.article) && Object.hasOwn(parameters, listed.parameter)) return [];
    const lookedUp = pkg.facts.find(({ id }) => {
      const by = listedOf(pkg, id);
      return by?.article === fact && (Object.hasOwn(parameters, by.parameter) || !Object.hasOwn(facts, id));
    });
    return [lookedUp === undefined ? { fact, value } : { fact: lookedUp.id, article: String(value) }];
  });
  return { on, knownAt, given: [...given, ...unknown.map((fact): GivenAnswer => ({ fact, unknown: true }))], lists: parameters };
}

/**
 * Whether an answer makes no difference in the case as it stands: the engine would not ask for it.
 */
export function isIdle(pkg: RulePackage, of: Case, fact: string): boolean {
  const without = { ...of, given: of.given.filter((answer) => answer.fact !== fact) };
  const { reason, needed } = answerTo(pkg, without);
  return (reason === undefined || reason === 'facts-missing') && !needed.some((need) => need.fact === fact);
}
