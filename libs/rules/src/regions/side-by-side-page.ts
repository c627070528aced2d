import type { Handbook, HandbookBlock } from '../handbook.js';
import { handbookMarkdown } from '../handbook.js';
import { PAYER_LABELS, TOPIC_LABELS, VERDICTS, andList, inSentence } from '../text.js';
import { housing } from '../vocabulary.js';
import { type CoveringPackage, type PaysWhere, type ProfessionVerdict, type RegionSide, type SideBySide, VERDICT_LABELS } from './side-by-side-types.js';

/** The comparison as a readable page: a table with professions as rows and regions as columns, and what differs. */
export function sideBySidePage(side: SideBySide): Handbook {
  const { isoCode, on, professions, regions, nearestCode } = side;
  const none = regions.every(({ packages }) => packages.length === 0);
  const title = `Regionernas regler för ISO 9999 ${isoCode}`;
  const columns = ['', ...regions.map(({ region }) => region)];
  const row = (label: string, cell: (pkg: CoveringPackage) => string): string[] => [label, ...regions.map((region) => cellOf(region, cell))];
  const rows = [
    row('Regelverk', ({ title: name, way, code, edition }) => `${name}${way === 'exact' ? '' : ` (${code})`}${edition === null ? ', ingen utgåva den dagen' : ''}`),
    ...professions.map(({ id, label }) => row(label, (pkg) => pkg.byProfession.filter(({ profession }) => profession === id).map(verdictText).join(''))),
    row('Vem betalar', ({ pays }) => paysText(pays)),
    row('Krav', ({ requirements }) => requirements.map(({ text }) => text).join(' ')),
    row('Avgift, antal och annat', ({ terms }) => terms.map(({ topic, text, inWords }) => `${TOPIC_LABELS[topic]}: ${text}${inWords === undefined ? '' : ` (${inWords})`}`).join(' ')),
    row('För vem', ({ forWhom }) => forWhom.filter(({ grants }) => grants).map(({ text }) => text).join(' ')),
  ];
  return {
    title,
    blocks: [
      { type: 'heading', level: 1, text: title },
      { type: 'paragraph', text: `Så som reglerna gäller den ${on}. Det är varje regions eget beslut som gäller.` },
      ...(none ? [{ type: 'paragraph', text: `Ingen av regionerna har regler för koden ${isoCode}.${nearestCode === undefined ? '' : ` Menade du ${nearestCode}?`}` } as const] : []),
      ...(none ? [] : [{ type: 'table', columns, rows } as const]),
      ...partial(regions),
      ...general(regions),
      ...differences(side),
    ],
  };
}

/** The same as Markdown. */
export const sideBySideMarkdown = (side: SideBySide): string => handbookMarkdown(sideBySidePage(side));

function cellOf({ packages }: RegionSide, cell: (pkg: CoveringPackage) => string): string {
  if (packages.length === 0) return 'inga regler för koden';
  const texts = packages.map((pkg) => cell(pkg) || '–');
  const [first] = texts;
  return texts.every((text) => text === first) ? (first ?? '') : packages.map(({ title }, index) => `${title}: ${texts[index] ?? ''}`).join(' · ');
}

/** "får, med krav", "beror på typ av apparat: får när …", "får inte (räknas som ”Annat yrke”)". */
export function verdictText({ verdict, dependsOn, where, more, readAs }: ProfessionVerdict): string {
  const read = readAs === undefined ? '' : ` (räknas som ”${readAs}”)`;
  if (verdict === 'depends' && where.length === 0) return `får inte, eller framgår inte av underlaget, beroende på ${andList(dependsOn.map(inSentence))}${read}`;
  const on = dependsOn.length === 0 ? '' : ` ${andList(dependsOn.map(inSentence))}`;
  const when = verdict !== 'depends' || where.length === 0 ? '' : `; får när: ${where.join(' – eller ')}${more ? ' – med mera' : ''}`;
  return `${VERDICT_LABELS[verdict]}${on}${when}${read}`;
}

/** "regionen i ordinärt boende, kommunen i särskilt boende". */
export function paysText(pays: readonly PaysWhere[]): string {
  const label = (id: string | null): string => (id === null ? '' : ` i ${inSentence(housing.values.find((value) => value.id === id)?.label ?? id)}`);
  return pays
    .map(({ housing: place, payers }) => (payers.length === 0 ? `framgår inte${label(place)}` : `${payers.map(({ payer, always }) => `${PAYER_LABELS[payer]}${always ? '' : ' (i vissa fall)'}`).join(' eller ')}${label(place)}`))
    .join(', ');
}

function partial(regions: readonly RegionSide[]): HandbookBlock[] {
  const items = regions.flatMap(({ packages }) => packages.flatMap(({ title, partial: missing }) => (missing === undefined ? [] : [`${title}: källan säger mer än vad som är inlagt här. ${missing}`])));
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

function general(regions: readonly RegionSide[]): HandbookBlock[] {
  const items = regions.flatMap(({ region, general: all }) => (all.length === 0 ? [] : [`${region}: ${all.map(({ title }) => title).join('; ')}`]));
  return items.length === 0 ? [] : [{ type: 'heading', level: 2, text: 'Regler för alla hjälpmedel' }, { type: 'list', items }];
}

function differences({ pairs }: SideBySide): HandbookBlock[] {
  return pairs.flatMap(({ before, after, comparison, notComparable }): HandbookBlock[] => [
    { type: 'heading', level: 2, text: `Från ${before.region} till ${after.region}: vem får förskriva` },
    { type: 'paragraph', text: `${before.package} jämfört med ${after.package}.` },
    ...(comparison === undefined
      ? []
      : [
          { type: 'paragraph', text: comparison.changed === '0' ? `Alla ${comparison.total} tänkbara fall får samma svar på samma villkor.` : `${comparison.changed} av ${comparison.total} tänkbara fall får ett annat svar eller andra villkor.` } as const,
          { type: 'table', columns: ['Yrke', 'Verkan', 'Vinner', 'Förlorar', 'Annan skillnad', 'Fall'], rows: comparison.byValue.map((value) => [value.label, VERDICTS[value.verdict], value.gained, value.lost, value.otherwise, value.total]) } as const,
          ...(comparison.mappings.length === 0 ? [] : [{ type: 'list', items: comparison.mappings.map(({ text }) => text) } as const]),
        ]),
    ...(notComparable.length === 0 ? [] : [{ type: 'heading', level: 3, text: 'Vad som inte går att jämföra' } as const, { type: 'list', items: notComparable.map(({ label, why }) => `${label}. ${why}`) } as const]),
  ]);
}
