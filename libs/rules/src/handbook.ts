import { describeTerm } from './describe-term.js';
import { type InForce, editionInForce, latestDecision } from './editions.js';
import { type Handbook, type HandbookBlock, anchorOf, exampleAnchor, ruleAnchor } from './handbook-blocks.js';
import { changed } from './handbook-changes.js';
import { type AnsweredExample, answered, exampleBlocks } from './handbook-examples.js';
import { Sources } from './handbook-sources.js';
import type { Edition, Example, FactDef, Rule, RulePackage, TermRule } from './package-types.js';
import { TOPIC_LABELS, describeCondition } from './text.js';

export { type Handbook, type HandbookBlock, type HandbookLinks, exampleAnchor, ruleAnchor } from './handbook-blocks.js';
export { handbookHtml } from './handbook-html.js';
export { handbookIndex, handbookPageName } from './handbook-index.js';
export { handbookMarkdown } from './handbook-markdown.js';

const EFFECTS = {
  right: 'kan – ger rätt',
  refusal: 'ger inte rätt',
  requirement: 'ska – krav att',
  advice: 'bör – råd att',
  term: 'följer rätten',
  uncovered: 'framgår inte av källan',
} as const;

/** Of a rule that many examples show, the first ones. */
const MOST_EXAMPLES = 8;

/**
 * The page of a package: what it covers, its editions with sources, each edition as a decision table, what changed, and the
 * examples with how far they reach. Each rule has a place to link to, `ruleAnchor`.
 */
export function handbook(pkg: RulePackage, examples: readonly Example[] = []): Handbook {
  const sources = new Sources();
  const cases = answered(pkg, examples);
  const succession = successionOf(pkg);
  const periods = succession.map(({ edition, validTo }) => [edition.title, edition.validFrom ?? 'framgår inte av källan', validTo ?? 'tills vidare', edition.decided ?? 'framgår inte av källan', sources.cite(edition.citations)]);
  const changes = succession.slice(1).flatMap(({ edition }, index) => changed(pkg, (succession[index] as { edition: Edition }).edition, edition));
  return {
    title: pkg.title,
    blocks: [
      { type: 'heading', level: 1, text: pkg.title },
      { type: 'paragraph', text: `${pkg.scope.label}${pkg.scope.isoCodes.length === 0 ? '' : `, ISO 9999 ${pkg.scope.isoCodes.join(', ')}`}. ${pkg.region}. Regelverk ${pkg.id}, version ${pkg.version}. Det är regionens eget beslut som gäller; fråga ${pkg.askWhom} när något är oklart.` },
      { type: 'heading', level: 2, text: 'Utgåvor' },
      { type: 'table', columns: ['Utgåva', 'Gäller från', 'Gäller till', 'Beslutad', 'Källa'], rows: periods },
      ...[...succession].reverse().flatMap(({ edition }) => editionBlocks(pkg, edition, sources, cases)),
      ...(changes.length === 0 ? [] : [{ type: 'heading', level: 2, text: 'Vad som ändrades' } as const, ...changes]),
      ...exampleBlocks(pkg, cases),
      { type: 'heading', level: 2, text: 'Frågor' },
      { type: 'table', columns: ['Uppgift', 'Fråga', 'Svar', 'Hjälp'], rows: pkg.facts.map((def) => [def.label, def.question, answersTo(def), def.help ?? '']) },
      ...(pkg.parameters === undefined
        ? []
        : [
            { type: 'heading', level: 2, text: 'Listor som källan lämnar till andra' } as const,
            { type: 'list', items: pkg.parameters.map(({ label, help, askWhom }) => `${label}. ${help ?? ''} Finns hos: ${askWhom}.`) } as const,
          ]),
      { type: 'heading', level: 2, text: 'Källor' },
      sources.list(),
    ],
  };
}

/** The editions that answer on some day, in the order in which they follow each other. */
function successionOf(pkg: RulePackage): InForce[] {
  const starts = [...new Set(pkg.editions.map(({ validFrom }) => validFrom ?? '0001-01-01'))].sort();
  return starts.flatMap((day) => editionInForce(pkg, day, latestDecision(pkg)) ?? []);
}

function editionBlocks(pkg: RulePackage, edition: Edition, sources: Sources, cases: readonly AnsweredExample[]): HandbookBlock[] {
  const showing = (rule: Rule): { number: string; id: string }[] =>
    cases.flatMap((one, index) => (one.edition === edition.id && one.rules.includes(rule.id) ? [{ number: String(index + 1), id: one.example.id }] : [])).slice(0, MOST_EXAMPLES);
  const table = (rules: readonly Rule[]): HandbookBlock => ({
    type: 'table',
    columns: ['Regel', 'När', 'Verkan', 'Källa', ...(cases.length === 0 ? [] : ['Exempel'])],
    rows: rules.map((rule) => [...ruleRow(pkg.facts, rule, sources), ...(cases.length === 0 ? [] : [showing(rule).map(({ number }) => number).join(', ')])]),
    anchors: rules.map((rule) => ruleAnchor(edition.id, rule.id)),
    ...(cases.length === 0 ? {} : { links: { column: 4, targets: rules.map((rule) => showing(rule).map(({ id }) => `#${exampleAnchor(id)}`)) } }),
  });
  const duties = edition.rules.filter((rule) => 'requires' in rule);
  const terms = edition.rules.filter((rule) => rule.kind === 'term');
  return [
    { type: 'heading', level: 2, text: edition.title, anchor: anchorOf(edition.id) },
    ...(edition.partial === undefined ? [] : [{ type: 'paragraph', text: `Källan säger mer än vad som är inlagt här. ${edition.partial}` } as const]),
    ...(edition.notes === undefined ? [] : [{ type: 'list', items: edition.notes } as const]),
    ...edition.decisions.flatMap(({ id, label }): HandbookBlock[] => [
      { type: 'heading', level: 3, text: label },
      table(edition.rules.filter((rule) => 'decision' in rule && rule.decision === id)),
    ]),
    ...(duties.length === 0 ? [] : [{ type: 'heading', level: 3, text: 'Krav och råd' } as const, table(duties)]),
    ...(terms.length === 0 ? [] : [{ type: 'heading', level: 3, text: 'Vad som följer' } as const, table(terms)]),
    ...(edition.impossible === undefined ? [] : [{ type: 'list', items: edition.impossible.map(({ when, why }) => `Kan inte förekomma: ${describeCondition(pkg.facts, when)}. ${why}`) } as const]),
    ...(edition.hash === undefined ? [] : [{ type: 'paragraph', text: `Utgåvans kontrollsumma: ${edition.hash}` } as const]),
  ];
}

function ruleRow(defs: readonly FactDef[], rule: Rule, sources: Sources): string[] {
  const closing = rule.kind === 'refusal' && rule.basis === 'enumeration';
  const rest = closing || rule.kind === 'uncovered';
  const when = rest && rule.when === undefined ? 'i alla andra fall' : describeCondition(defs, rule.when ?? {});
  const requires = 'requires' in rule ? ` ${describeCondition(defs, rule.requires)}` : '';
  const excepts = rule.excepts === undefined ? '' : ` (undantag från ${rule.excepts.join(', ')})`;
  return [rule.text, when, `${rule.kind === 'term' ? termText(rule) : EFFECTS[rule.kind]}${requires}${closing ? ' (källan räknar upp vem som har rätt)' : ''}${excepts}`, sources.cite(rule.citations)];
}

/** What follows, as data where the source gives it: "avgift: 250 kr per utprovning". */
function termText(rule: TermRule): string {
  const topic = TOPIC_LABELS[rule.topic].toLowerCase();
  const said = describeTerm(rule);
  return rule.topic === 'payer' || said === topic ? said : `${topic}: ${said}`;
}

function answersTo(def: FactDef): string {
  switch (def.type) {
    case 'yesNo':
      return 'ja eller nej';
    case 'oneOf':
      return def.values.map(({ label }) => label).join(' · ');
    case 'wholeNumber':
      return `heltal ${String(def.min)}–${String(def.max)}${def.unit === undefined ? '' : ` ${def.unit}`}`;
    case 'money':
      return 'belopp';
    case 'date':
      return 'datum';
    case 'isoCode':
      return 'ISO 9999-kod';
    case 'article':
      return 'artikelnummer';
  }
}
