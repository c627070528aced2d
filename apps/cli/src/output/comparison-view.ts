import { formatNumber } from '@hjm/core/text';
import type { AnswerPart, Comparison, DifferenceRegion, Side } from '@hjm/rules/compare';
import type { Payer } from '@hjm/rules';
import { OUTCOME_LABELS, PAYER_LABELS, VERDICTS } from '@hjm/rules/text';
import { STATUS_LABELS } from './labels.js';
import type { Screen } from './screen.js';

const COLOURS = { same: 'dim', wider: 'green', narrower: 'red', mixed: 'yellow', other: 'cyan' } as const;

/** The page about a comparison: how much changes, for whom, and exactly where. */
export async function printComparison(screen: Screen, comparison: Comparison, sides: readonly [Side, Side]): Promise<void> {
  const { before, after, total, changed, mappings, notComparable, outcomes, byValue, regions, reworded } = comparison;
  const { paint } = screen;
  const across = before.package !== after.package;
  screen.line(`${paint('bold', 'Före: ')} ${across ? `${before.package}, ` : ''}${before.title} (${before.edition})`);
  screen.line(`${paint('bold', 'Efter:')} ${across ? `${after.package}, ` : ''}${after.title} (${after.edition})`);
  screen.line();
  screen.line(changed === '0' ? `Ingen skillnad: alla ${formatNumber(total)} tänkbara fall får samma svar på samma villkor.` : `${formatNumber(changed)} av ${formatNumber(total)} tänkbara fall får ett annat svar eller andra villkor.`);
  if (mappings.length > 0) {
    screen.heading('Jämförelsen bygger på');
    for (const { text, from, to } of mappings) screen.item(`${text} (${from} → ${to})`);
  }
  if (notComparable.length > 0) {
    screen.heading('Vad som inte går att jämföra');
    for (const { label, why } of notComparable) screen.item(`${label}. ${why}`);
  }
  if (reworded.length > 0) screen.heading('Ny ordalydelse');
  for (const { before: was, after: is } of reworded) screen.item(`”${is}” i stället för ”${was}”`);
  if (changed === '0') return;

  screen.heading(`Vem vann, vem förlorade: ${labelOf(sides, comparison.by)}`);
  await screen.table({
    columns: [labelOf(sides, comparison.by), 'Verkan', 'Vann', 'Förlorade', 'Annan skillnad', 'Fall'],
    rows: byValue.map((row) => [row.label, paint(COLOURS[row.verdict], VERDICTS[row.verdict]), formatNumber(row.gained), formatNumber(row.lost), formatNumber(row.otherwise), formatNumber(row.total)]),
  });
  screen.heading('Svar före och efter');
  await screen.table({
    columns: ['Före', 'Efter', 'Fall'],
    rows: outcomes.map((row) => [OUTCOME_LABELS[row.before], OUTCOME_LABELS[row.after], formatNumber(row.count)]),
  });
  screen.heading('Var skillnaderna finns');
  for (const region of regions) printRegion(screen, region, sides);
}

function printRegion(screen: Screen, { before, after, count, where, more }: DifferenceRegion, [left, right]: readonly [Side, Side]): void {
  screen.item(`${screen.paint('bold', `${OUTCOME_LABELS[before.outcome]} → ${OUTCOME_LABELS[after.outcome]}`)}  (${formatNumber(count)} fall)`);
  for (const text of dutyTexts(before, left)) screen.detail(`Före: ${text}`);
  for (const text of dutyTexts(after, right)) screen.detail(`Efter: ${text}`);
  for (const text of where) screen.point(text);
  if (more) screen.point('med flera');
}

/** The requirements, advice and terms that differ, each with its sentence. */
function dutyTexts(part: AnswerPart, { package: pkg, edition }: Side): string[] {
  const rules = pkg.editions.find(({ id }) => id === edition)?.rules ?? [];
  const text = (name: string): string => rules.find(({ id }) => id === name)?.text ?? name;
  const duties = ([['requirements', 'krav'], ['advice', 'råd']] as const).flatMap(([kind, word]) => Object.entries(part[kind]).map(([rule, status]) => `${word} ${STATUS_LABELS[kind][status]}: ${text(rule)}`));
  const terms = Object.entries(part.terms).map(([name, applies]) => `${applies ? 'gäller' : 'gäller inte'}: ${name.startsWith('payer ') ? `betalas av ${PAYER_LABELS[name.slice('payer '.length) as Payer]}` : text(name)}`);
  return [...duties, ...terms];
}

function labelOf(sides: readonly [Side, Side], by: string | null): string {
  return sides.flatMap(({ package: pkg }) => pkg.facts).find(({ id }) => id === by)?.label ?? '';
}
