import { formatCitation } from '@hjm/core';
import { GOAL_NOTE } from '../assess/describe-result.js';
import { statusText } from '../assess/status-text.js';
import type { KpiDefinition } from '../definition/definition-types.js';
import { indicatorSection } from './indicator-section.js';
import type { RegionKpis } from './region-kpis.js';

/** A page of all indicators in Swedish, as Markdown: what is counted, what the documents say, and what is chosen here. */
export function indicatorGuide(regions: readonly RegionKpis[]): string {
  return `${[
    '# Indikatorer',
    'Varje indikator som finns i de tre regionernas dokument: vad som räknas, vad dokumenten säger och vad som är valt här. Sidan är gjord ur definitionerna i `@hjm/kpi/definitions` med `npm run generate`; ändra där, inte här.',
    '## Så räknas det',
    COMMON_SV.map((text) => `* ${text}`).join('\n'),
    ...regions.flatMap(regionSections),
  ].join('\n\n')}\n`;
}

const COMMON_SV = [
  GOAL_NOTE,
  'Det som är okänt är varken ja eller nej: posten räknas inte, men redovisas. Saknas uppgifter för perioden saknas värdet; det är inte noll.',
  'Månader som tabellens uppgifter inte täcker ger inget värde. En förändring kräver uppgifter för samma månader året före.',
  'Reglerna för klockor står inte i något dokument. Där inget annat sägs: arbetsdagar är måndag till fredag utom helgdagar och midsommarafton, julafton och nyårsafton, startdagen är dag 0, en start på en ledig dag står kvar, och det som ännu pågår räknas som för sent när tiden har gått ut. Varje resultat säger vilka regler som användes.',
  'Mål för ett år gäller årets alla perioder. Har två dokument mål för samma år gäller det senares; båda visas här.',
  'Andelen besvarade samtal inom en viss tid har inget mål, för ingen säger hur lång tiden är. Den som vill mäta det väljer tiden: `answeredWithin(60)`.',
];

function regionSections(region: RegionKpis): readonly string[] {
  const { nameSv, definitions, wordings, scheme, schemeStated, interims } = region;
  const words = (scheme === 'colours' ? (['reached', 'partly', 'notReached'] as const) : (['reached', 'notReached'] as const)).map((status) => statusText(status, scheme)).join(', ');
  const from = schemeStated ? 'som i dokumenten' : 'vårt val, för dokumentet har inga ord för det';
  return [
    `## ${nameSv}`,
    `Status visas som ${words} (${from}).`,
    interims.length === 0 ? 'Inget dokument säger vilka månader en delårsrapport gäller.' : interims.map(({ id, labelSv, from: first, to, citation }) => `${labelSv} (\`2024-${id}\`) är månad ${String(first)}–${String(to)}: ${citation.summary} ${formatCitation(citation)}.`).join('\n'),
    overview(definitions),
    ...definitions.map((definition) => indicatorSection(definition, wordings[definition.id] ?? [])),
  ];
}

function overview(definitions: readonly KpiDefinition[]): string {
  return ['| Indikator | Id | Står under |', '| --- | --- | --- |', ...definitions.map(({ id, labelSv, goalSv }) => `| ${labelSv} | [\`${id}\`](#${id}) | ${goalSv ?? ''} |`)].join('\n');
}
