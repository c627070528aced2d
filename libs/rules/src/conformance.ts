import { HjmError, isoDigits } from '@hjm/core';
import { brokenSeals, canonicalJson } from './canonical.js';
import { conditionsOf, testsIn } from './compile.js';
import { coverage } from './coverage.js';
import type { Example, RulePackage } from './package-types.js';
import { parseExamples, parseRulePackage } from './schema.js';
import { verify } from './verify.js';

/** A package with its examples, as TypeScript or as read from JSON. */
export type ConformanceInput = { readonly package: unknown; readonly examples: unknown };

/**
 * Something that a package must mend (`error`) or ought to know of before it is published (`note`).
 *
 * `schema`: the package or its examples cannot be read · `identity`: an id is used twice · `verify`: a gap, conflict, overlap or
 * dead rule · `example`: an example does not get its answer · `coverage`: inputs or rules that no example shows · `citation`: a
 * rule, or an edition, whose source cannot be found · `iso-code`: a rule tests a code that the package does not say it is about ·
 * `seal`: an edition's hash is not that of its content, or (a note) it has none · `to-replace`: text of the template is left (a note).
 */
export type ConformanceFinding = {
  readonly severity: 'error' | 'note';
  readonly kind: 'schema' | 'identity' | 'verify' | 'example' | 'coverage' | 'citation' | 'iso-code' | 'seal' | 'to-replace';
  readonly package: string;
  /** Where in the package: a path, an edition, a rule or an example. */
  readonly at: string;
  readonly text: string;
};

/** What the template writes where the author's own words belong. */
export const TO_REPLACE = 'ERSÄTT';

/**
 * Checks packages as a region's own CI does: the schema, `verify`, full coverage by examples that get their answers, sources,
 * hashes and codes. A package without a finding of severity `error` conforms.
 */
export function conformance(inputs: readonly ConformanceInput[]): readonly ConformanceFinding[] {
  const ids = inputs.map((input) => idOf(input.package));
  return inputs.flatMap((input, index): ConformanceFinding[] => {
    const id = ids[index] ?? '';
    const twice = ids.indexOf(id) < index ? [finding(id, 'identity', 'id', `Regelverkets id ${id} används av flera regelverk.`)] : [];
    return [...twice, ...checkOne(id, input)];
  });
}

/** Whether there is nothing that must be mended. */
export function conforms(findings: readonly ConformanceFinding[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}

const finding = (pkg: string, kind: ConformanceFinding['kind'], at: string, text: string, severity: ConformanceFinding['severity'] = 'error'): ConformanceFinding => ({ severity, kind, package: pkg, at, text });

function idOf(pkg: unknown): string {
  const id: unknown = typeof pkg === 'object' && pkg !== null && Object.hasOwn(pkg, 'id') ? (pkg as { readonly id: unknown }).id : undefined;
  return typeof id === 'string' ? id : '(utan id)';
}

function checkOne(id: string, input: ConformanceInput): ConformanceFinding[] {
  const pkg = readAs(id, 'package', () => parseRulePackage(JSON.parse(canonicalJson(input.package))));
  const examples = readAs(id, 'examples', () => parseExamples(JSON.parse(canonicalJson(input.examples))));
  const unread = [pkg, examples].flatMap(({ findings }) => findings);
  if (pkg.value === undefined) return unread;
  const shown = examples.value ?? [];
  return [
    ...unread,
    ...uniqueExamples(id, shown),
    ...orError(id, 'verify', () => verify(pkg.value as RulePackage).map(({ edition, rules, text }) => finding(id, 'verify', [edition, ...rules].join(' '), text))),
    ...orError(id, 'coverage', () => (examples.value === undefined ? [] : coverageOf(id, pkg.value as RulePackage, shown))),
    ...sources(id, pkg.value),
    ...codes(id, pkg.value),
    ...seals(id, pkg.value),
    ...leftovers(id, pkg.value, shown),
  ];
}

type Read<T> = { readonly value?: T; readonly findings: readonly ConformanceFinding[] };

function readAs<T>(id: string, what: string, parse: () => T): Read<T> {
  try {
    return { value: parse(), findings: [] };
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    if (error.issues.length === 0) return { findings: [finding(id, 'schema', what, error.message)] };
    return { findings: error.issues.map(({ path, expected, found, nearest }) => finding(id, 'schema', [what, path].filter(Boolean).join('.'), `Ska vara ${expected}, inte ${found}.${nearest === undefined ? '' : ` Menade du ${nearest}?`}`)) };
  }
}

/** A check that cannot be carried out, such as for a package that needs too many nodes, is a finding too. */
function orError(id: string, kind: ConformanceFinding['kind'], check: () => ConformanceFinding[]): ConformanceFinding[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof HjmError) return [finding(id, kind, 'package', error.message)];
    throw error;
  }
}

function uniqueExamples(id: string, examples: readonly Example[]): ConformanceFinding[] {
  return examples.filter((one, index) => examples.findIndex((other) => other.id === one.id) < index).map((one) => finding(id, 'identity', one.id, `Exemplet ${one.id} finns två gånger.`));
}

function coverageOf(id: string, pkg: RulePackage, examples: readonly Example[]): ConformanceFinding[] {
  const { failures, editions } = coverage(pkg, examples);
  return [
    ...failures.map(({ example, text }) => finding(id, 'example', example, `Exemplet får inte sitt svar: ${text}`)),
    ...editions.flatMap(({ edition, uncovered, rules }) => [
      ...uncovered.map(({ what, witness }) => finding(id, 'coverage', edition, `Inget exempel visar ${what.replace(/^region/, 'området')}, till exempel ${JSON.stringify(witness)}.`)),
      // What no example shows names its rules already; what is left is a rule that no input could show.
      ...rules.filter(({ covered }) => !covered && uncovered.length === 0).map(({ rule }) => finding(id, 'coverage', `${edition} ${rule}`, `Inget exempel visar regeln ${rule}.`)),
    ]),
  ];
}

/** The schema asks for a citation everywhere; here it must also say where in the document, or when it was decided. */
function sources(id: string, { editions }: RulePackage): ConformanceFinding[] {
  return editions.flatMap((edition) =>
    [{ id: edition.id, citations: edition.citations }, ...edition.rules.map((rule) => ({ id: `${edition.id} ${rule.id}`, citations: rule.citations }))].flatMap(({ id: at, citations }) =>
      citations.some(({ decided, paragraph, section, diaryNumber, url }) => decided !== null || [paragraph, section, diaryNumber, url].some((part) => part !== undefined))
        ? []
        : [finding(id, 'citation', at, 'Källan går inte att hitta: ange beslutsdag, paragraf, avsnitt, diarienummer eller adress.')],
    ),
  );
}

/** A rule may test groups and parts of the package's codes, and their aliases, but no others. General rules may test any. */
function codes(id: string, { scope, editions, facts }: RulePackage): ConformanceFinding[] {
  const declared = [...scope.isoCodes, ...(scope.aliases ?? []).map(({ code }) => code)].map((code) => isoDigits(code) ?? code);
  if (scope.isoCodes.length === 0) return [];
  const isCode = new Set(facts.filter(({ type }) => type === 'isoCode').map((def) => def.id));
  return editions.flatMap((edition) => {
    const tested = conditionsOf(edition).flatMap(testsIn).flatMap(([fact, test]) => (isCode.has(fact) && typeof test === 'object' && 'under' in test ? [test.under].flat() : []));
    const strange = [...new Set(tested)].filter((code) => !declared.some((own) => own.startsWith(isoDigits(code) ?? code) || (isoDigits(code) ?? code).startsWith(own)));
    return strange.map((code) => finding(id, 'iso-code', edition.id, `En regel prövar koden ${code}, men regelverket uppger bara ${scope.isoCodes.join(', ')}.`));
  });
}

function seals(id: string, pkg: RulePackage): ConformanceFinding[] {
  return brokenSeals(pkg).map((edition) =>
    pkg.editions.find((one) => one.id === edition)?.hash === undefined
      ? finding(id, 'seal', edition, 'Utgåvan har ingen kontrollsumma än. Den ska ha en innan den publiceras.', 'note')
      : finding(id, 'seal', edition, 'Innehållet stämmer inte med kontrollsumman. En publicerad utgåva ändras inte; är den inte publicerad, gör om kontrollsumman.'),
  );
}

/** One finding per text, however many places it stands in. */
function leftovers(id: string, pkg: RulePackage, examples: readonly Example[]): ConformanceFinding[] {
  const found = new Map<string, string[]>();
  const look = (value: unknown, path: string): void => {
    if (typeof value === 'string' && value.includes(TO_REPLACE)) found.set(value, [...(found.get(value) ?? []), path]);
    if (typeof value === 'object' && value !== null) for (const [key, part] of Object.entries(value)) look(part, path === '' ? key : `${path}.${key}`);
  };
  look(pkg, '');
  look(examples, 'examples');
  return [...found].map(([text, paths]) => finding(id, 'to-replace', paths[0] ?? '', `Mallens text är kvar${paths.length > 1 ? ` på ${String(paths.length)} ställen` : ''}: ”${text}”.`, 'note'));
}
