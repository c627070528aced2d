import { type LocalDate, isLocalDate, isoDigits } from '@hjm/core';
import type { OneOfFact, Rule, RulePackage } from '../package-types.js';
import { type CodeMatch, matchCode, nearestCode } from '../search-codes.js';
import { describeCondition, describeFee, describeLimit } from '../text.js';
import { issueAt, wrong } from '../wrong.js';
import { compareWho } from './compare-who.js';
import { type Question, questionAt } from './question-at.js';
import type { CoveringPackage, Pair, RegionSide, Said, SaidTerm, SideBySide } from './side-by-side-types.js';
import { whoMay } from './who-may.js';
import { whoPays } from './who-pays.js';

export type SideBySideOptions = {
  /** The day that the rules are read for. */
  readonly on: LocalDate;
  readonly nodeBudget?: number;
};

/**
 * The rules of several regions for one ISO code, beside each other: which packages cover it, who may prescribe, who pays,
 * on what terms, and the exact differences between each two regions with what cannot be compared and why.
 *
 * The regions come in the order in which the packages name them; a region without rules for the code is there, and empty.
 * Throws `HjmError` `bad-iso-code` or `bad-date`.
 */
export function sideBySide(packages: readonly RulePackage[], isoCode: string, { on, nodeBudget }: SideBySideOptions): SideBySide {
  const digits = isoDigits(isoCode);
  if (digits === undefined) throw wrong('bad-iso-code', issueAt('iso', 'en ISO 9999-kod', isoCode));
  if (!isLocalDate(on)) throw wrong('bad-date', issueAt('on', 'en dag ÅÅÅÅ-MM-DD', on));
  const code = digits.replace(/..(?!$)/g, '$& ');
  const found = packages.flatMap((pkg) => {
    const match = matchCode(pkg.scope, digits);
    return match === undefined || match.way === 'general' ? [] : [{ pkg, match, question: questionAt(pkg, code, on) }];
  });
  const professions = professionsOf(found.map(({ pkg }) => pkg));
  const regions = [...new Set(packages.map(({ region }) => region))].map((region): RegionSide => ({
    region,
    packages: found.filter(({ pkg }) => pkg.region === region).map(({ pkg, match, question }) => covering(pkg, match, question, professions.map(({ id }) => id))),
    general: packages.filter((pkg) => pkg.region === region && pkg.scope.isoCodes.length === 0).map(({ id, title }) => ({ id, title })),
  }));
  const questions = found.flatMap(({ question }) => (question !== undefined && question.who.length > 0 ? [question] : []));
  const pairs = questions.flatMap((before, index) =>
    questions.slice(index + 1).flatMap((after): Pair[] => (before.package.region === after.package.region ? [] : [compareWho(before, after, code, nodeBudget)])),
  );
  const near = found.length > 0 ? undefined : nearestCode(packages.flatMap(({ scope }) => scope.isoCodes), digits);
  return { isoCode: code, on, professions, regions, ...(near === undefined ? {} : { nearestCode: near }), pairs };
}

/** The professions that some package names, in that order; the value for all others last. */
function professionsOf(packages: readonly RulePackage[]): SideBySide['professions'] {
  const facts = packages.flatMap(({ facts: defs }) => defs.filter((def): def is OneOfFact => def.id === 'profession' && def.type === 'oneOf'));
  const labels = new Map(facts.flatMap(({ values }) => values.map(({ id, label }) => [id, label] as const)));
  const rest = new Set(facts.map(({ otherwise }) => otherwise ?? 'other'));
  return [...labels].map(([id, label]) => ({ id, label })).sort((a, b) => Number(rest.has(a.id)) - Number(rest.has(b.id)));
}

function covering(pkg: RulePackage, { way, code, why }: CodeMatch, question: Question | undefined, professions: readonly string[]): CoveringPackage {
  const about = { id: pkg.id, title: pkg.title, way, code, ...(why === undefined ? {} : { why }) };
  if (question === undefined) return { ...about, edition: null, byProfession: [], forWhom: [], pays: [], requirements: [], advice: [], terms: [] };
  const { edition, who } = question;
  const said = (rule: Rule): Said => ({ rule: rule.id, text: rule.text, ...(rule.when === undefined ? {} : { when: describeCondition(pkg.facts, rule.when) }), citations: rule.citations });
  return {
    ...about,
    edition: { id: edition.id, title: edition.title },
    ...(edition.partial === undefined ? {} : { partial: edition.partial }),
    byProfession: professions.map((profession) => whoMay(question, profession)),
    forWhom: edition.rules.flatMap((rule) => ((rule.kind === 'right' || rule.kind === 'refusal') && !who.includes(rule.decision) ? [{ ...said(rule), grants: rule.kind === 'right' }] : [])),
    pays: whoPays(question),
    requirements: edition.rules.filter(({ kind }) => kind === 'requirement').map(said),
    advice: edition.rules.filter(({ kind }) => kind === 'advice').map(said),
    terms: edition.rules.flatMap((rule): SaidTerm[] => (rule.kind === 'term' && rule.topic !== 'payer' ? [{ ...said(rule), topic: rule.topic, ...inWords(rule) }] : [])),
  };
}

function inWords(rule: Rule): { inWords?: string } {
  if ('fee' in rule) return { inWords: describeFee(rule.fee) };
  return 'limit' in rule ? { inWords: describeLimit(rule.limit) } : {};
}
