import { formatCitation } from '@hjm/core';
import { formatNumber } from '@hjm/core/text';
import type { Comparison, ValueVerdict } from './compare.js';
import { conditionsOf, testsIn } from './compile.js';
import { editionInForce, latestDecision } from './editions.js';
import { type EditionOf, compareStates, isReadable } from './joint-editions.js';
import type { Edition, OneOfFact, RulePackage } from './package-types.js';
import { releaseOf } from './release-of.js';
import { VERDICTS } from './text.js';

/** The fact that tells who prescribes: the changelog goes by it where a package has it. */
const PRESCRIBER = 'profession';
/** A fact with more values is not told value by value. */
const MOST_VALUES = 12;

/**
 * The changelog of a new version in Swedish, as Markdown, written from what the difference does: the version that it asks for
 * and why, and for each new or changed edition who gets a wider or narrower right, profession by profession and, within a
 * profession, by the one-of fact that most rules mention ("Logoped: del 3 oförändrat").
 */
export function changelogOf(before: RulePackage, after: RulePackage): string {
  const { level, reasons, version } = releaseOf(before, after);
  const lines = [
    `## ${plain(after.version)}`,
    '',
    `${plain(after.title)} (\`${after.id}\`), från version ${plain(before.version)}. ${level === 'none' ? 'Inget skiljer.' : `Skillnaden är **${level}** och kräver minst version ${version.least}${version.enough ? '' : `; ${plain(version.after)} räcker inte`}.`}`,
    ...(reasons.length === 0 ? [] : ['', ...reasons.map((reason) => `- ${reason.level}: ${plain(reason.text)}`)]),
  ];
  for (const is of after.editions) {
    const was = before.editions.find(({ id }) => id === is.id);
    if (was === undefined) lines.push(...newEdition(before, after, is));
    else if (reasons.some(({ code, at }) => code === 'answers-changed' && at === is.id)) {
      lines.push('', `### ${plain(is.title)} (\`${is.id}\`) svarar annorlunda än förut`, '', ...effects({ package: before, edition: was }, { package: after, edition: is }));
    }
  }
  return `${lines.join('\n')}\n`;
}

function newEdition(before: RulePackage, after: RulePackage, is: Edition): string[] {
  const was = editionInForce(before, is.validFrom ?? '0001-01-01', latestDecision(before))?.edition;
  const dates = [is.decided === null ? 'beslutsdagen framgår inte av källan' : `beslutad ${is.decided}`, is.validFrom === null ? 'första dagen framgår inte av källan' : `gäller från ${is.validFrom}`];
  return [
    '',
    `### Ny utgåva: ${plain(is.title)} (\`${is.id}\`)`,
    '',
    `${dates.join(', ')}. Källa: ${is.citations.map((citation) => plain(formatCitation(citation))).join('; ')}.`.replace(/^./, (first) => first.toUpperCase()),
    '',
    ...(was === undefined ? ['Ingen tidigare utgåva gällde de dagarna.'] : [`Jämfört med ”${plain(was.title)}” (\`${was.id}\`):`, '', ...effects({ package: before, edition: was }, { package: after, edition: is })]),
  ];
}

/** Who gains and who loses, as list items. */
function effects(before: EditionOf, after: EditionOf): string[] {
  const unreadable = before.package.facts.find((def) => after.package.facts.some((now) => now.id === def.id && !isReadable(def, now)));
  if (unreadable !== undefined) return [`Kan inte jämföras: uppgiften ${unreadable.id} är av ett annat slag än förut.`];
  const used = new Map<string, number>();
  for (const condition of [before, after].flatMap(({ edition }) => conditionsOf(edition))) for (const [fact] of testsIn(condition)) used.set(fact, (used.get(fact) ?? 0) + 1);
  const by = used.has(PRESCRIBER) ? { by: PRESCRIBER } : {};
  const mappings = [...new Set([...(after.package.mappings ?? []), ...(before.package.mappings ?? [])])].filter(({ id }, index, all) => all.findIndex((one) => one.id === id) === index);
  const all = compareStates(before, after, { ...by, mappings });
  const said = all.mappings.map(({ text }) => `*${plain(text)}*`);
  const reworded = all.reworded.flatMap(({ rule, before: was, after: is }) => [`- \`${rule}\`: ”${plain(is)}” i stället för ”${plain(was)}”`]);
  const words = reworded.length === 0 ? [] : ['', 'Ny ordalydelse:', '', ...reworded];
  if (all.changed === '0') return [...said, `Oförändrat: alla tänkbara fall får samma svar på samma villkor${reworded.length === 0 ? '' : ', men läs den nya ordalydelsen'}.`, ...words];
  const within = innerFact(after, all.by, used);
  const parts = within === undefined ? [] : within.values.map((value) => ({ label: value.label, comparison: compareStates(before, after, { ...by, mappings, only: { [within.id]: value.id } }) }));
  return [
    ...said,
    ...(said.length === 0 ? [] : ['']),
    `${formatNumber(all.changed)} av ${formatNumber(all.total)} tänkbara fall får ett annat svar eller andra villkor.`,
    '',
    ...all.byValue.map((row) => `- **${plain(row.label)}**: ${row.verdict === 'same' || parts.length === 0 ? verdictText(row) : innerText(row, parts)}`),
    ...words,
  ];
}

/** The one-of fact, other than `by`, that the later edition's rules mention most; the first of equals. */
function innerFact({ package: pkg, edition }: EditionOf, by: string | null, used: ReadonlyMap<string, number>): OneOfFact | undefined {
  const mentioned = new Set(conditionsOf(edition).flatMap(testsIn).map(([fact]) => fact));
  return pkg.facts
    .filter((def): def is OneOfFact => def.type === 'oneOf' && def.id !== by && mentioned.has(def.id) && def.values.length <= MOST_VALUES)
    .sort((a, b) => (used.get(b.id) ?? 0) - (used.get(a.id) ?? 0))[0];
}

/** "Enkel, Med tangentbord: oförändrat; Avancerad: snävare rätt (24 av 96 fall)": values with the same verdict are said together. */
function innerText({ value }: ValueVerdict, parts: readonly { readonly label: string; readonly comparison: Comparison }[]): string {
  const said = new Map<string, string[]>();
  for (const { label, comparison } of parts) {
    const row = comparison.byValue.find((one) => one.value === value);
    if (row === undefined || row.total === '0') continue;
    said.set(verdictText(row), [...(said.get(verdictText(row)) ?? []), plain(label)]);
  }
  return [...said].map(([text, labels]) => `${labels.join(', ')}: ${text}`).join('; ');
}

function verdictText({ verdict, gained, lost, otherwise, total }: ValueVerdict): string {
  if (verdict === 'same') return 'oförändrat';
  const parts = [
    ...(gained === '0' ? [] : [`${formatNumber(gained)} vinner`]),
    ...(lost === '0' ? [] : [`${formatNumber(lost)} förlorar`]),
    ...(otherwise === '0' ? [] : [`${formatNumber(otherwise)} får andra villkor`]),
  ];
  return `${VERDICTS[verdict]} (av ${formatNumber(total)} fall: ${parts.join(', ')})`;
}

/** Text of a package inside Markdown. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#]/g, '\\$&').replaceAll(/\s+/g, ' ');
