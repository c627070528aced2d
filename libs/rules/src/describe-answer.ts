import { formatCitation } from '@hjm/core';
import type { Answer, Duty, Warning } from './answer-types.js';
import type { RulePackage } from './package-types.js';
import { describeFailure, describeValue } from './text.js';

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

const STATUS = { met: 'uppfyllt', unmet: 'inte uppfyllt', unknown: 'inte besvarat' } as const;

/** Says an answer in plain Swedish: headline, reasons with sources, what would have to change, and a text for the journal. */
export function describeAnswer(pkg: RulePackage, answer: Answer): AnswerInWords {
  const { outcome, edition, record } = answer;
  const headline = headlineOf(pkg, answer);
  const cited = ({ text, citations }: { text: string; citations: Duty['citations'] }): string => `${text} (${citations.map(formatCitation).join('; ')})`;
  const duty = (word: string) => (item: Duty) => `${word}, ${STATUS[item.status]}: ${cited(item)}`;
  const lines = [
    ...answer.reasons.map(cited),
    ...answer.requirements.map(duty('Krav')),
    ...answer.advice.map(duty('Råd')),
    ...answer.warnings.map((warning) => `Observera: ${describeWarning(pkg, answer, warning)}`),
  ];
  const why = { condition: '', excepted: 'ett undantag går före. ', yields: 'en annan regel avgör. ', unknown: 'kan inte avgöras än. ', 'not-reached': 'prövas först när rätten finns. ' };
  const facts = pkg.facts.flatMap((def) => {
    const value = Object.hasOwn(record.facts, def.id) ? record.facts[def.id] : undefined;
    return value === undefined ? [] : [`${def.label}: ${describeValue(def, value)}`];
  });
  const sources = [...new Set([...answer.reasons, ...answer.requirements, ...answer.advice].flatMap(({ citations }) => citations.map(formatCitation)))];
  return {
    headline,
    lines,
    otherRules: answer.otherRules.map((rule) => `${rule.text} – gäller inte här: ${why[rule.why]}${rule.failed.map((test) => describeFailure(pkg.facts, test)).join('; ')}`.trimEnd()),
    changes: answer.changes.flatMap(({ ways }) =>
      ways.map(({ set, outcome: reached }) => {
        const parts = Object.entries(set).map(([id, value]) => {
          const def = pkg.facts.find((fact) => fact.id === id);
          return def === undefined ? id : `${def.label}: ${describeValue(def, value)}`;
        });
        return `Med ${parts.join(' och ')} ${reached === 'allowed' ? 'blir svaret ja' : 'blir svaret ja, med krav som återstår'}.`;
      }),
    ),
    journal: [
      `${pkg.scope.label} (ISO ${pkg.scope.isoCodes.join(', ')}), ${pkg.region}, prövat för ${record.on}.`,
      headline,
      ...answer.requirements.map(({ text, status }) => `Krav (${STATUS[status]}): ${text}`),
      ...answer.advice.map(({ text, status }) => `Råd (${STATUS[status]}): ${text}`),
      ...(facts.length === 0 ? [] : [`Uppgifter: ${facts.join('; ')}.`]),
      ...(sources.length === 0 ? [] : [`Källa: ${sources.join('; ')}.`]),
      ...(edition === null ? [] : [`Utgåva ${edition.id} av ${record.package} ${record.version}.`]),
      'Det är regionens eget beslut som gäller.',
    ].join('\n'),
    ...(outcome === 'undetermined' ? { askWhom: pkg.askWhom } : {}),
  };
}

/** A warning in plain Swedish. */
export function describeWarning(pkg: RulePackage, answer: Answer, { code, fact, rule }: Warning): string {
  const label = pkg.facts.find(({ id }) => id === fact)?.label ?? '';
  switch (code) {
    case 'start-unknown':
      return 'Det framgår inte av källan när reglerna började gälla.';
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
  if (outcome === 'allowed') return 'Ja, du får förskriva.';
  if (outcome === 'denied') return 'Nej, du får inte förskriva.';
  if (outcome === 'conditional') {
    const open = requirements.filter(({ status }) => status !== 'met').length;
    return `Ja, men först när ${open === 1 ? 'ett krav' : `${String(open)} krav`} är uppfyllt.`;
  }
  switch (reason) {
    case 'no-edition':
      return 'Det går inte att svara: ingen utgåva av reglerna täcker den dagen.';
    case 'gap':
      return `Det går inte att svara: reglerna säger inget om detta. Fråga ${pkg.askWhom}.`;
    case 'conflict':
      return `Det går inte att svara: reglerna säger emot varandra. Fråga ${pkg.askWhom}.`;
    case 'impossible':
      return 'Det går inte att svara: uppgifterna kan inte gälla samtidigt.';
    default:
      return `Det går inte att svara än: ${needed.length === 1 ? 'en fråga' : `${String(needed.length)} frågor`} återstår.`;
  }
}
