import { formatCitation } from '@hjm/core';
import type { Recomputed } from './derivation-types.js';
import { deviations, openFigures, recomputePublished } from './deviations.js';
import { numberSv } from './printed-number.js';

/** A page in Swedish, as Markdown: every printed figure of the source documents that does not follow from the others, and how that is found out. */
export function deviationGuide(): string {
  const all = recomputePublished();
  const [wrong, open] = [deviations(all), openFigures(all)];
  const rounded = all.filter(({ explanation }) => explanation === 'rounding');
  return `${[
    '# Publicerade tal',
    'Talen som de tre regionernas dokument trycker om indikatorer finns i `@hjm/kpi/published`, vart och ett med sin källa. Allt som går att räkna ut ur andra tryckta tal räknas om: förändringar, summor, andelar, medelvärden, delar av helheter, status och tal som är tryckta på flera ställen. Sidan är gjord ur de talen med `npm run generate`; ändra där, inte här. Belopp ur tabellerna över ekonomin står i [Publicerade belopp](publicerade-belopp.md).',
    HOW_SV.map((text) => `* ${text}`).join('\n'),
    `Av ${String(all.length)} kontroller stämmer ${String(all.length - wrong.length - open.length)}, ${String(wrong.length)} stämmer inte och ${String(open.length)} går inte att avgöra.`,
    '## Stämmer inte',
    'Inget av talen är rättat. Där vi inte vet varför ett tal avviker står det.',
    ...byDocument(wrong),
    '## Går inte att avgöra',
    ...byDocument(open),
    '## Stämmer tack vare avrundning',
    ...byDocument(rounded),
    '## Kontrollera en egen rapport',
    OWN_SV,
  ].join('\n\n')}\n`;
}

const HOW_SV = [
  'Räkningen är exakt, utan flyttal. Det avrundas en gång, till lika många decimaler som i trycket; en halva avrundas bort från noll.',
  'Blir det ett annat tal prövas om avrundningen av talen bakom räcker som förklaring: ett avrundat tal kan ha varit upp till en halv enhet i sista decimalen större eller mindre. Antal och målvärden är inte avrundade.',
  'Ett medelvärde av hela tal prövas mot alla hela tal. Fyra möten med 53 huvudmän sammanlagt ger 13,25, som avrundas till 13,3; inget antal ger 13,6.',
  'En andel utan tryckt bas prövas mot det antal som ligger närmast till hands. Det är vår läsning, och det står i så fall.',
  'Uppgift saknas, ej aktuellt och noll är tre olika saker. Det som saknas gör att kontrollen inte går att avgöra; den räknas aldrig som fel.',
];

const OWN_SV = `Skriv tabellen som den är tryckt, med vad varje kolumn och rad är. \`tableDerivations\` säger vad som följer av tabellen, \`recompute\` räknar om, och \`deviations\` tar fram det som inte stämmer. Tabellen här är vår egen.

\`\`\`ts
import { deviations, publishedFigures, recompute, tableDerivations, type PublishedTable } from '@hjm/kpi/published';

const table: PublishedTable = {
  id: 'samtal', region: 'exempel', titleSv: 'Samtal', unit: 'count',
  columns: [
    { key: 'before', labelSv: '2023', role: 'outcome' },
    { key: 'now', labelSv: '2024', role: 'outcome' },
    { key: 'change', labelSv: 'Förändring', role: 'derived', unit: 'percent', change: { from: 'before', to: 'now', as: 'percent' } },
  ],
  rows: [
    { key: 'all', labelSv: 'Alla', cells: ['300', '330', '10 %'] },
    { key: 'phone', labelSv: 'Telefon', of: { row: 'all', as: 'addend' }, cells: ['200', '210', '5 %'] },
    { key: 'chat', labelSv: 'Chatt', of: { row: 'all', as: 'addend' }, cells: ['100', '121', '20 %'] },
  ],
  citation: { body: 'Exempelregionen', decided: null, document: 'påhittad rapport', summary: 'Ett exempel som är vårt.' },
};
const wrong = deviations(recompute(tableDerivations(table), publishedFigures([table])));
wrong.map(({ figure, recomputed }) => [figure, recomputed]); // => [['samtal/chat/change', '21'], ['samtal/all/now', '331']]
\`\`\``;

function byDocument(list: readonly Recomputed[]): readonly string[] {
  const documents = [...new Set(list.map(documentOf))];
  return documents.flatMap((document) => [
    `### ${document}`,
    ['| tal | tryckt | omräknat | varför |', '| --- | --- | --- | --- |', ...list.filter((one) => documentOf(one) === document).map(rowOf)].join('\n'),
  ]);
}

function documentOf({ citation: { body, decided, paragraph, diaryNumber, document, summary } }: Recomputed): string {
  return formatCitation({ body, decided, document, summary, ...(paragraph === undefined ? {} : { paragraph }), ...(diaryNumber === undefined ? {} : { diaryNumber }) });
}

function rowOf({ labelSv, printed, recomputed, reasonSv, basis, agrees }: Recomputed): string {
  const reading = basis === 'reading' && agrees === false ? ' Att talen hör ihop är vår läsning.' : '';
  return `| ${[labelSv, printed, recomputed === null ? '' : numberSv(recomputed), `${reasonSv}${reading}`].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
