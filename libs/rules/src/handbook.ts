import { type Citation, formatCitation } from '@hjm/core';
import { type AnswerPart, type Comparison, compareEditions } from './compare.js';
import { type InForce, editionInForce, latestDecision } from './editions.js';
import type { Edition, FactDef, Rule, RulePackage } from './package-types.js';
import type { Payer } from './term-types.js';
import { OUTCOME_LABELS, PAYER_LABELS, STATUS_LABELS, TOPIC_LABELS, VERDICTS, describeCondition } from './text.js';

/** A piece of a handbook page. */
export type HandbookBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A readable page about a package: a structured document, which apps lay out and `handbookMarkdown` writes as text. */
export type Handbook = { readonly title: string; readonly blocks: readonly HandbookBlock[] };

const EFFECTS = {
  right: 'kan – ger rätt',
  refusal: 'ger inte rätt',
  requirement: 'ska – krav att',
  advice: 'bör – råd att',
  term: 'följer rätten',
  uncovered: 'framgår inte av källan',
} as const;

/** Where a rule of an edition stands on the handbook page of its package: the fragment of a link. Stable as long as its ids are. */
export const ruleAnchor = (edition: string, rule: string): string => `${edition}:${rule}`;

/** The page of a package: what it covers, its editions with sources, each edition as a decision table, and what changed. */
export function handbook(pkg: RulePackage): Handbook {
  const sources = new Sources();
  const succession = successionOf(pkg);
  const periods = succession.map(({ edition, validTo }) => [edition.title, edition.validFrom ?? 'framgår inte av källan', validTo ?? 'tills vidare', edition.decided ?? 'framgår inte av källan', sources.cite(edition.citations)]);
  const changes = succession.slice(1).flatMap(({ edition }, index) => changed(pkg, (succession[index] as { edition: Edition }).edition, edition));
  return {
    title: pkg.title,
    blocks: [
      { type: 'heading', level: 1, text: pkg.title },
      { type: 'paragraph', text: `${pkg.scope.label}, ISO 9999 ${pkg.scope.isoCodes.join(', ')}. ${pkg.region}. Regelverk ${pkg.id}, version ${pkg.version}. Det är regionens eget beslut som gäller; fråga ${pkg.askWhom} när något är oklart.` },
      { type: 'heading', level: 2, text: 'Utgåvor' },
      { type: 'table', columns: ['Utgåva', 'Gäller från', 'Gäller till', 'Beslutad', 'Källa'], rows: periods },
      ...[...succession].reverse().flatMap(({ edition }) => editionBlocks(pkg, edition, sources)),
      ...(changes.length === 0 ? [] : [{ type: 'heading', level: 2, text: 'Vad som ändrades' } as const, ...changes]),
      { type: 'heading', level: 2, text: 'Frågor' },
      { type: 'table', columns: ['Uppgift', 'Fråga', 'Svar', 'Hjälp'], rows: pkg.facts.map((def) => [def.label, def.question, answersTo(def), def.help ?? '']) },
      ...(pkg.parameters === undefined
        ? []
        : [
            { type: 'heading', level: 2, text: 'Listor som källan lämnar till andra' } as const,
            { type: 'list', items: pkg.parameters.map(({ label, help, askWhom }) => `${label}. ${help ?? ''} Finns hos: ${askWhom}.`) } as const,
          ]),
      { type: 'heading', level: 2, text: 'Källor' },
      { type: 'list', items: sources.list() },
    ],
  };
}

/** The editions that answer on some day, in the order in which they follow each other. */
function successionOf(pkg: RulePackage): InForce[] {
  const starts = [...new Set(pkg.editions.map(({ validFrom }) => validFrom ?? '0001-01-01'))].sort();
  return starts.flatMap((day) => editionInForce(pkg, day, latestDecision(pkg)) ?? []);
}

function editionBlocks(pkg: RulePackage, edition: Edition, sources: Sources): HandbookBlock[] {
  const table = (rules: readonly Rule[]): HandbookBlock => ({ type: 'table', columns: ['Regel', 'När', 'Verkan', 'Källa'], rows: rules.map((rule) => ruleRow(pkg.facts, rule, sources)) });
  const duties = edition.rules.filter((rule) => 'requires' in rule);
  const terms = edition.rules.filter((rule) => rule.kind === 'term');
  return [
    { type: 'heading', level: 2, text: edition.title },
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
  return [rule.text, when, `${rule.kind === 'term' ? TOPIC_LABELS[rule.topic].toLowerCase() : EFFECTS[rule.kind]}${requires}${closing ? ' (källan räknar upp vem som har rätt)' : ''}${excepts}`, sources.cite(rule.citations)];
}

/** Numbers the places cited, so that a table row says in short what its source says and the list where that stands. */
class Sources {
  private readonly places: string[] = [];

  cite(citations: readonly Citation[]): string {
    return citations
      .map((citation) => {
        const place = formatCitation(citation);
        const known = this.places.indexOf(place) + 1;
        return `${citation.summary} [${String(known || this.places.push(place))}]`;
      })
      .join(' ');
  }

  list(): string[] {
    return this.places.map((place, index) => `[${String(index + 1)}] ${place}`);
  }
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

function changed(pkg: RulePackage, before: Edition, after: Edition): HandbookBlock[] {
  const diff: Comparison = compareEditions(pkg, before.id, after.id);
  const label = pkg.facts.find(({ id }) => id === diff.by)?.label ?? '';
  return [
    { type: 'paragraph', text: `Från ”${before.title}” till ”${after.title}”: ${diff.changed} av ${diff.total} tänkbara fall får ett annat svar eller andra villkor.` },
    ...(diff.mappings.length === 0 ? [] : [{ type: 'list', items: diff.mappings.map(({ text }) => text) } as const]),
    ...tableOf([label, 'Verkan', 'Vann', 'Förlorade', 'Annan skillnad', 'Fall'], diff.byValue.map((row) => [row.label, VERDICTS[row.verdict], row.gained, row.lost, row.otherwise, row.total])),
    ...tableOf(
      ['Före', 'Efter', 'Fall', 'Var'],
      diff.regions.map((region) => [partText(before, region.before), partText(after, region.after), region.count, `${region.where.join(' · ')}${region.more ? ' · med flera' : ''}`]),
    ),
  ];
}

const tableOf = (columns: readonly string[], rows: readonly (readonly string[])[]): HandbookBlock[] => (rows.length === 0 ? [] : [{ type: 'table', columns, rows }]);

/** An answer of a comparison in words: "ja. Krav uppfyllt: …". */
function partText({ rules }: Edition, { outcome, requirements, advice, terms }: AnswerPart): string {
  const duties = (word: string, kind: 'requirements' | 'advice', states: AnswerPart['advice']): string[] =>
    Object.entries(states).map(([id, status]) => `${word} ${STATUS_LABELS[kind][status]}: ${rules.find((rule) => rule.id === id)?.text ?? id}`);
  const following = Object.entries(terms).map(([name, applies]) => {
    const payer = name.startsWith('payer ') ? PAYER_LABELS[name.slice(6) as Payer] : undefined;
    const text = payer === undefined ? (rules.find((rule) => rule.id === name)?.text ?? name) : `Betalas av ${payer}.`;
    return `${applies ? 'Gäller' : 'Gäller inte'}: ${text}`;
  });
  const all = [...duties('Krav', 'requirements', requirements), ...duties('Råd', 'advice', advice), ...following];
  return [all.length === 0 ? OUTCOME_LABELS[outcome] : `${OUTCOME_LABELS[outcome]}.`, ...all].join(' ');
}

/** A handbook as Markdown. */
export function handbookMarkdown({ blocks }: Handbook): string {
  const plain = (text: string): string => text.replace(/[\\|<]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
  const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
  return `${blocks
    .map((block) => {
      switch (block.type) {
        case 'heading':
          return `${'#'.repeat(block.level)} ${plain(block.text)}`;
        case 'paragraph':
          return plain(block.text);
        case 'list':
          return block.items.map((item) => `- ${plain(item)}`).join('\n');
        case 'table':
          return [row(block.columns), row(block.columns.map(() => '---')), ...block.rows.map(row)].join('\n');
      }
    })
    .join('\n\n')}\n`;
}
