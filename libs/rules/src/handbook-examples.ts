import { type CoverageReport, coverage } from './coverage.js';
import { evaluate } from './evaluate.js';
import { type HandbookBlock, exampleAnchor, ruleAnchor } from './handbook-blocks.js';
import type { Example, RulePackage } from './package-types.js';
import { OUTCOME_LABELS, describeValue, inSentence } from './text.js';

/** An example with the edition that answers it and the rules that take part in the answer. */
export type AnsweredExample = { readonly example: Example; readonly edition: string | undefined; readonly rules: readonly string[] };

/** The examples of a package, answered. */
export function answered(pkg: RulePackage, examples: readonly Example[]): AnsweredExample[] {
  return examples.map((example) => {
    const { on, knownAt, parameters } = example;
    const { record } = evaluate(pkg, example.facts, { on, ...(knownAt === undefined ? {} : { knownAt }), ...(parameters === undefined ? {} : { parameters }) });
    return { example, edition: record.edition ?? undefined, rules: [...record.rules, ...Object.keys(record.requirements), ...Object.keys(record.advice), ...Object.keys(record.terms ?? {})] };
  });
}

/** The section of examples: how far they reach, and each with its facts, its answer and the rules that take part. */
export function exampleBlocks(pkg: RulePackage, cases: readonly AnsweredExample[]): HandbookBlock[] {
  if (cases.length === 0) return [];
  const { editions } = coverage(pkg, cases.map(({ example }) => example));
  return [
    { type: 'heading', level: 2, text: 'Exempel' },
    { type: 'paragraph', text: 'Exemplen är fall med det svar som regelverket ska ge; de prövas varje gång regelverket ändras.' },
    { type: 'list', items: editions.map((report) => `${pkg.editions.find(({ id }) => id === report.edition)?.title ?? report.edition}: ${reach(report)}`) },
    {
      type: 'table',
      columns: ['Exempel', 'Dag', 'Uppgifter', 'Svar', 'Regler'],
      rows: cases.map(({ example, rules }, index) => [`${String(index + 1)}. ${example.title}`, example.on, factsInWords(pkg, example), OUTCOME_LABELS[example.expect.outcome], rules.join(', ')]),
      anchors: cases.map(({ example }) => exampleAnchor(example.id)),
      links: { column: 4, targets: cases.map(({ edition, rules }) => (edition === undefined ? [] : rules.map((rule) => `#${ruleAnchor(edition, rule)}`))) },
    },
  ];
}

function reach({ measure, covered, regions }: CoverageReport['editions'][number]): string {
  return `exemplen når ${String(covered)} av ${String(regions)} ${measure === 'regions' ? 'områden, det vill säga fall som reglerna skiljer åt' : 'mål: varje regel, varje svar och varje krav uppfyllt och inte uppfyllt'}.`;
}

function factsInWords({ facts: defs, parameters: lists = [] }: RulePackage, { facts, parameters = {} }: Example): string {
  const known = defs.flatMap((def) => {
    const value = Object.hasOwn(facts, def.id) ? facts[def.id] : undefined;
    return value === undefined ? [] : [`${inSentence(def.label)}: ${describeValue(def, value)}`];
  });
  const given = lists.flatMap(({ id, label }) => (Object.hasOwn(parameters, id) ? [`${inSentence(label)}: ${(parameters[id] ?? []).join(', ') || 'tom lista'}`] : []));
  return [...known, ...given].join('; ');
}
