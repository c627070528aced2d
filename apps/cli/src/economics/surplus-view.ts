import { formatCitation } from '@hjm/core';
import { formatKronor, formatNumber } from '@hjm/core/text';
import { type SurplusDistribution, SURPLUS_OUTCOME_SV, surplusLetters, surplusTable } from '@hjm/economics';
import type { Screen } from '../output/screen.js';
import { showFileTable } from './show-file-table.js';

const MARKS = { settled: ['green', '✓'], incomplete: ['yellow', '!'], undetermined: ['yellow', '?'] } as const;

/** A distribution for people: what each gets, how it was reckoned, and what to know about it. */
export async function showDistribution(screen: Screen, distribution: SurplusDistribution, fromSv: string | null, helpSv: readonly string[]): Promise<void> {
  const { outcome, policy, year, steps, warnings, interpretationsSv, remainder, uncovered, parts, undivided, retainedFunds } = distribution;
  const [colour, mark] = MARKS[outcome];
  screen.line(screen.paint('bold', `${policy.titleSv}, ${String(year)}`));
  screen.line(`${screen.paint(colour, mark)} ${SURPLUS_OUTCOME_SV[outcome]}.${fromSv === null ? '' : ` ${fromSv}`}`);
  const { columns, rows } = surplusTable(distribution);
  // Ids and what each amount rests on stand in the file.
  await showFileTable(screen, { columns: columns.slice(1, 5), rows: rows.map((row) => row.slice(1, 5)) }, (number) => formatNumber(number, { decimals: 2 }));
  if (retainedFunds !== null) screen.line(`Resultatreglerat sedan tidigare: ${formatKronor(retainedFunds.beforeOre)}; därefter ${formatKronor(retainedFunds.afterOre)}.`);
  screen.heading('Så är det räknat');
  for (const { textSv, citation } of steps) {
    screen.item(textSv);
    if (citation !== null) screen.detail(`Källa: ${formatCitation(citation)}`);
  }
  // A step that tells who got what was left over tells the rule too.
  if (parts.length > 1 && !steps.some(({ textSv }) => textSv.includes(remainder.ruleSv))) screen.item(`Öresregel: ${remainder.ruleSv}`);
  const toKnow = [...warnings.map(({ textSv }) => textSv), ...(uncovered === null || steps.some(({ textSv }) => textSv === uncovered.reasonSv) ? [] : [uncovered.reasonSv]), ...(undivided.length === 0 && uncovered === null ? [] : helpSv)];
  if (toKnow.length > 0) screen.heading('Att veta');
  for (const text of toKnow) screen.item(text, '!');
  if (interpretationsSv.length > 0) screen.heading('Så läses regeln där källan är öppen');
  for (const text of interpretationsSv) screen.item(text);
}

/** The letters as text, one after the other. */
export function showLetters(screen: Screen, distribution: SurplusDistribution): void {
  for (const { principal, sentencesSv, restsOnSv, sourcesSv } of surplusLetters(distribution).letters) {
    screen.heading(`Brev till ${principal.nameSv}`);
    for (const sentence of sentencesSv) screen.line(sentence);
    screen.detail(`Vilar på: ${restsOnSv.join('; ')}`);
    for (const source of sourcesSv) screen.detail(`Källa: ${source}`);
  }
}
