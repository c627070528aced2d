import { type AnswerPart, type Comparison, compareEditions } from './compare.js';
import type { HandbookBlock } from './handbook-blocks.js';
import type { Edition, RulePackage } from './package-types.js';
import type { Payer } from './term-types.js';
import { OUTCOME_LABELS, PAYER_LABELS, STATUS_LABELS, VERDICTS } from './text.js';

/** What a new edition changed: the count, who gained and lost, and each kind of difference with where it is. */
export function changed(pkg: RulePackage, before: Edition, after: Edition): HandbookBlock[] {
  const diff: Comparison = compareEditions(pkg, before.id, after.id);
  const label = pkg.facts.find(({ id }) => id === diff.by)?.label ?? '';
  return [
    { type: 'paragraph', text: `Från ”${before.title}” till ”${after.title}”: ${diff.changed} av ${diff.total} tänkbara fall får ett annat svar eller andra villkor.` },
    ...(diff.reworded.length === 0 ? [] : [{ type: 'list', items: diff.reworded.map(({ before: was, after: is }) => `Ny ordalydelse: ”${is}” i stället för ”${was}”`) } as const]),
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
  // What follows on one side only is told there; that it does not follow on the other goes without saying.
  const following = Object.entries(terms).flatMap(([name, applies]) => {
    if (!applies) return [];
    const payer = name.startsWith('payer ') ? PAYER_LABELS[name.slice(6) as Payer] : undefined;
    return [payer === undefined ? `Gäller: ${rules.find((rule) => rule.id === name)?.text ?? name}` : `Betalas av ${payer}.`];
  });
  const all = [...duties('Krav', 'requirements', requirements), ...duties('Råd', 'advice', advice), ...following];
  return [all.length === 0 ? OUTCOME_LABELS[outcome] : `${OUTCOME_LABELS[outcome]}.`, ...all].join(' ');
}
