import { HjmError, isLocalDate } from '@hjm/core';
import { type FactValue, type RulePackage, evaluate } from '@hjm/rules';
import { type Case, type CaseData, answerTo, caseFrom, factDef, factsOf, listsOf } from './case.js';

/**
 * The link that reproduces a case. Everything stands in the URL fragment, which browsers send to no server:
 * `#fall=1&regler=vastmanland/speech-devices&dag=2023-04-01&svar.profession=logoped`. Readable on purpose.
 */
const VERSION = '1';
/** A list of thousands of article numbers fits; a text made to hang the page does not. */
const LONGEST = 500_000;

/** What a fragment says: nothing, a case, or why it cannot be read. */
export type LinkedCase =
  | { readonly kind: 'none' }
  | { readonly kind: 'case'; readonly package: RulePackage; readonly case: Case }
  | { readonly kind: 'broken'; readonly problem: string };

/** The fragment of a case, without `#`. The day of knowledge is written out, so that later decisions do not change the answer. */
export function caseFragment(pkg: RulePackage, of: Case): string {
  const { record } = answerTo(pkg, of);
  const fragment = new URLSearchParams([
    ['fall', VERSION],
    ['regler', pkg.id],
    ['dag', of.on],
    ...(record.knownAt === null ? [] : [['kant', record.knownAt]]),
    ...Object.entries(factsOf(pkg, of)).map(([fact, value]) => [`svar.${fact}`, String(value)]),
    ...of.given.flatMap((answer) => ('unknown' in answer ? [['vetinte', answer.fact]] : [])),
    ...Object.entries(listsOf(pkg, of)).flatMap(([id, list]) => (list.length === 0 ? [''] : list).map((article) => [`lista.${id}`, article])),
  ]);
  return fragment.toString().replaceAll('%2F', '/');
}

/** Reads a fragment, with or without `#`. Never throws: what cannot be read is said in Swedish. */
export function readCaseFragment(fragment: string, packageOf: (id: string) => RulePackage | undefined): LinkedCase {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith('fall=')) return { kind: 'none' };
  if (text.length > LONGEST) return broken('Länken är för lång.');
  const parts = new URLSearchParams(text);
  if (parts.get('fall') !== VERSION) return broken('Länken är gjord av en annan version av sidan.');
  const pkg = packageOf(parts.get('regler') ?? '');
  if (pkg === undefined) return broken(`Regelverket ”${short(parts.get('regler') ?? '')}” finns inte här.`);
  const data = readParts(pkg, parts);
  if (typeof data === 'string') return broken(data);
  const { on, knownAt, facts, parameters } = data;
  try {
    // The engine refuses facts, values and lists that do not exist, with the nearest right word.
    const { record } = evaluate(pkg, facts, { on, ...(knownAt === null ? {} : { knownAt }), parameters });
    const latest = evaluate(pkg, {}, { on }).record.knownAt;
    return { kind: 'case', package: pkg, case: caseFrom(pkg, { ...data, knownAt: record.knownAt === latest ? null : knownAt }) };
  } catch (error) {
    return broken(problemText(pkg, error));
  }
}

function readParts(pkg: RulePackage, parts: URLSearchParams): CaseData | string {
  const facts: [string, FactValue][] = [];
  const lists = new Map<string, string[]>();
  const unknown: string[] = [];
  const days = new Map<string, string>();
  for (const [key, value] of parts) {
    const [, kind = key, id = ''] = /^(svar|lista)\.(.*)$/s.exec(key) ?? [];
    if (kind === 'svar') {
      if (facts.some(([known]) => known === id)) return `Länken svarar två gånger på ”${short(id)}”.`;
      facts.push([id, valueOf(pkg, id, value)]);
    } else if (kind === 'lista') lists.set(id, [...(lists.get(id) ?? []), ...(value === '' ? [] : [value])]);
    else if (kind === 'vetinte') {
      if (factDef(pkg, value) === undefined) return `Frågan ”${short(value)}” finns inte i regelverket.`;
      unknown.push(value);
    } else if (kind === 'dag' || kind === 'kant') {
      if (!isLocalDate(value)) return `”${short(value)}” är inget datum.`;
      days.set(kind, value);
    } else if (kind !== 'fall' && kind !== 'regler') return `Länken har en del som inte går att läsa: ”${short(kind)}”.`;
  }
  const on = days.get('dag');
  if (on === undefined) return 'Länken säger inte vilken dag den gäller.';
  return {
    on,
    knownAt: days.get('kant') ?? null,
    facts: Object.fromEntries(facts),
    parameters: Object.fromEntries(lists),
    unknown: [...new Set(unknown)].filter((id) => !facts.some(([known]) => known === id)),
  };
}

/** The text as the type of the fact; what does not fit is left for the engine to refuse. */
function valueOf(pkg: RulePackage, id: string, text: string): FactValue {
  const type = factDef(pkg, id)?.type;
  if (type === 'yesNo' && (text === 'true' || text === 'false')) return text === 'true';
  if ((type === 'wholeNumber' || type === 'money') && /^-?\d{1,15}$/.test(text)) return Number(text);
  return text;
}

/** What was wrong, with the facts called by the names that people know. */
export function problemText(pkg: RulePackage, error: unknown): string {
  if (!(error instanceof HjmError)) throw error;
  return pkg.facts.reduce((text, { id, label }) => text.replaceAll(`facts.${id} `, `${label} `), error.message);
}

const broken = (problem: string): LinkedCase => ({ kind: 'broken', problem });
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
