import { formatCitation } from '@hjm/core';
import type { Answer, Change, Duty, OtherRule, Warning } from './answer-types.js';
import { own } from './own.js';
import type { RulePackage } from './package-types.js';
import { STATUS_LABELS, TOPIC_LABELS, andList, describeFailure, describeValue, inSentence, quoteValue } from './text.js';

/** An answer in plain Swedish. */
export type AnswerInWords = {
  /** "Ja, …", "Ja, men …", "Nej, …" or why it cannot be told. */
  readonly headline: string;
  /** One sentence per reason, requirement, advice and warning, each with its source. */
  readonly lines: readonly string[];
  /** One sentence per rule that does not stand behind the answer. */
  readonly otherRules: readonly string[];
  /** What would have to change. */
  readonly changes: readonly string[];
  /** A short text to paste into the journal. */
  readonly journal: string;
  /** Whom to ask, when the answer is undetermined. */
  readonly askWhom?: string;
};

/** Says an answer in plain Swedish: headline, reasons with sources, what would have to change, and a text for the journal. */
export function describeAnswer(pkg: RulePackage, answer: Answer): AnswerInWords {
  const cited = ({ text, citations }: Pick<Duty, 'text' | 'citations'>): string => `${text} (${citations.map(formatCitation).join('; ')})`;
  return {
    headline: headlineOf(pkg, answer),
    lines: [
      ...answer.reasons.map(cited),
      ...answer.requirements.map((duty) => `Krav, ${STATUS_LABELS.requirements[duty.status]}: ${cited(duty)}`),
      ...answer.advice.map((duty) => `Råd, ${STATUS_LABELS.advice[duty.status]}: ${cited(duty)}`),
      ...answer.terms.map((term) => `${TOPIC_LABELS[term.term.topic]}${term.status === 'unknown' ? ' (beror på uppgifter som saknas)' : ''}: ${cited(term)}`),
      ...answer.warnings.filter(({ code }) => code !== 'advice-unmet').map((warning) => `Observera: ${describeWarning(pkg, answer, warning)}`),
    ],
    otherRules: answer.otherRules.map((rule) => `${rule.text} ${whyNot(pkg, answer, rule)}`),
    changes: answer.changes.flatMap(({ ways }) => ways.map((way) => describeWay(pkg, way))),
    journal: journalOf(pkg, answer),
    ...(answer.outcome === 'undetermined' ? { askWhom: pkg.askWhom } : {}),
  };
}

/** Why a rule does not stand behind the answer, as a sentence after its text. */
function whyNot(pkg: RulePackage, { edition }: Answer, { rule, why, by, failed }: OtherRule): string {
  const rules = pkg.editions.find(({ id }) => id === edition?.id)?.rules ?? [];
  const tests = failed.map((test) => describeFailure(pkg.facts, test)).join('; ');
  const others = rules.filter(({ id }) => by?.includes(id)).map(({ text }) => text);
  const because = others.length === 0 ? '.' : `: ${others.join(' ')}`;
  switch (why) {
    case 'condition':
      return tests === '' ? 'Gäller inte här.' : `Gäller inte här: ${tests}.`;
    case 'excepted':
      return `Gäller inte här, för ett undantag går före${because}`;
    case 'yields':
      return `Behövs inte här, för en annan regel avgör${because}`;
    case 'unknown':
      return tests === '' ? 'Går inte att avgöra än.' : `Går inte att avgöra än: ${tests}.`;
    case 'not-reached':
      return rules.some(({ id, kind }) => id === rule && kind === 'right') ? 'Uppfyllt, men räcker inte här.' : 'Prövas först när rätten finns.';
  }
}

/** A way to a better answer: "Om typ av apparat är ”Enkel” blir svaret ja." */
function describeWay(pkg: RulePackage, { set, outcome }: Change['ways'][number]): string {
  const parts = pkg.facts.flatMap((def) => {
    const value = own(set, def.id);
    if (value === undefined) return [];
    if (def.type === 'yesNo') return [`svaret på ”${def.label}” är ${describeValue(def, value)}`];
    return [`${inSentence(def.label)} är ${def.type === 'oneOf' ? '' : 'till exempel '}${quoteValue(def, value)}`];
  });
  return `Om ${andList(parts)} blir svaret ${outcome === 'allowed' ? 'ja' : 'ja, men med krav som återstår'}.`;
}

/** A short text for the journal: what was asked, the answer with its reasons, what it rests on, and where that stands. */
function journalOf(pkg: RulePackage, answer: Answer): string {
  const { reasons, requirements, advice, terms, needed, record, edition } = answer;
  const facts = pkg.facts.flatMap((def) => {
    const value = own(record.facts, def.id);
    return value === undefined ? [] : [`${inSentence(def.label)}: ${describeValue(def, value)}`];
  });
  const open = needed.map(({ def }) => inSentence(def.label));
  const sources = [...new Set([...reasons, ...requirements, ...advice, ...terms].flatMap(({ citations }) => citations.map(formatCitation)))];
  return [
    `${pkg.scope.label}${pkg.scope.isoCodes.length === 0 ? '' : ` (ISO 9999 ${pkg.scope.isoCodes.join(', ')})`}, ${pkg.region}. Prövat enligt reglerna den ${record.on}.`,
    headlineOf(pkg, answer),
    ...reasons.map(({ text }) => `Skäl: ${text}`),
    ...requirements.map(({ text, status }) => `Krav, ${STATUS_LABELS.requirements[status]}: ${text}`),
    ...advice.map(({ text, status }) => `Råd, ${STATUS_LABELS.advice[status]}: ${text}`),
    ...terms.map(({ text, status, term }) => `${TOPIC_LABELS[term.topic]}${status === 'unknown' ? ' (oklart)' : ''}: ${text}`),
    ...(facts.length === 0 ? [] : [`Uppgifter: ${facts.join('; ')}.`]),
    ...(open.length === 0 ? [] : [`Inte besvarat: ${open.join('; ')}.`]),
    ...(sources.length === 0 ? [] : [`Källa: ${sources.join('; ')}.`]),
    `Regelverk ${record.package} ${record.version}${edition === null ? '' : `, utgåva ${edition.id}`}. Det är regionens eget beslut som gäller.`,
  ].join('\n');
}

/** A warning in plain Swedish. */
export function describeWarning(pkg: RulePackage, answer: Answer, { code, fact, rule }: Warning): string {
  const label = pkg.facts.find(({ id }) => id === fact)?.label ?? '';
  switch (code) {
    case 'start-unknown':
      return 'Det framgår inte av källan när reglerna började gälla.';
    case 'partial-source':
      return `Källan säger mer än vad som är inlagt här. ${pkg.editions.find(({ id }) => id === answer.edition?.id)?.partial ?? ''}`;
    case 'review-due':
      return `Reglerna skulle ha setts över senast ${pkg.editions.find(({ id }) => id === answer.edition?.id)?.reviewBy ?? ''}.`;
    case 'advice-unmet':
      return `Rådet är inte följt: ${answer.advice.find((duty) => duty.rule === rule)?.text ?? ''}`;
    case 'fact-not-used':
      return `${label}: uppgiften används inte i de regler som gäller den dagen.`;
    case 'list-not-given':
      return `${label}: svaret bygger på din uppgift, listan har inte lästs in.`;
  }
}

function headlineOf(pkg: RulePackage, { outcome, reason, requirements, needed }: Answer): string {
  const terms = pkg.about === 'terms';
  if (outcome === 'allowed') return terms ? 'Ja, det här gäller.' : 'Ja, du får förskriva.';
  if (outcome === 'denied') return terms ? 'Nej, reglerna ger inte det.' : 'Nej, du får inte förskriva.';
  if (outcome === 'conditional') {
    const open = requirements.filter(({ status }) => status !== 'met').length;
    return open === 1 ? 'Ja, men först när ett krav är uppfyllt.' : `Ja, men först när ${inWords(open)} krav är uppfyllda.`;
  }
  switch (reason) {
    case 'no-edition':
      return 'Det går inte att svara: ingen utgåva av reglerna täcker den dagen.';
    case 'not-covered':
      return `Det går inte att svara: det ligger utanför vad som finns inlagt av regionens regler. Fråga ${pkg.askWhom}.`;
    case 'gap':
      return `Det går inte att svara: reglerna säger inget om detta. Fråga ${pkg.askWhom}.`;
    case 'conflict':
      return `Det går inte att svara: reglerna säger emot varandra. Fråga ${pkg.askWhom}.`;
    case 'impossible':
      return 'Det går inte att svara: uppgifterna kan inte gälla samtidigt.';
    default:
      return `Det går inte att svara än: ${needed.length === 1 ? 'en fråga' : `${inWords(needed.length)} frågor`} återstår.`;
  }
}

/** Whole numbers up to twelve are written with letters. */
export const inWords = (count: number): string => ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'][count] ?? String(count);
