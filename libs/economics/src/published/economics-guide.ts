import { formatCitation } from '@hjm/core';
import { describeEconomicsCounts, numberWithUnit, PUBLISHED_VERDICTS_SV } from './describe-check.js';
import { economicsChecks } from './economics-checks.js';
import { publishedTables } from './published-tables.js';
import type { PublishedCheck, PublishedTable } from './published-types.js';

/** A page in Swedish, as Markdown: what follows from the printed tables of the economy and what does not, and the tables as printed. */
export function economicsGuide(): string {
  const all = economicsChecks();
  return `${[
    '# Publicerade belopp',
    'Tabellerna över ekonomin i de tre regionernas dokument finns i `@hjm/economics/published`, var och en med sin källa: resultaträkningar, investeringar, effekter av insatser, risker, aktiviteter och enstaka belopp. Varje summa, produkt, procenttal och förändring som är tryckt bredvid sina delar räknas om. Sidan är gjord ur tabellerna med `npm run generate`; ändra där, inte här. Vad tabellerna används till står i [Ekonomi](ekonomi.md); talen om indikatorer står i [Publicerade tal](publicerade-tal.md).',
    HOW_SV.map((text) => `* ${text}`).join('\n'),
    describeEconomicsCounts(all),
    `## ${PUBLISHED_VERDICTS_SV.doesNotFollow}`,
    'Inget belopp är rättat. Alla avvikelser här bygger på att talen hör ihop, vilket är vår läsning; dokumenten säger det inte.',
    ...byDocument(all.filter(({ verdict }) => verdict === 'doesNotFollow')),
    `## ${PUBLISHED_VERDICTS_SV.cannotBeDecided}`,
    ...byDocument(all.filter(({ verdict }) => verdict === 'cannotBeDecided')),
    `## ${PUBLISHED_VERDICTS_SV.rounding}`,
    ...byDocument(all.filter(({ verdict }) => verdict === 'rounding')),
    '## Tabellerna',
    'Beloppen är som i trycket, med dess enhet och decimaler. Summorna är de tryckta. Texterna är våra egna, korta ord.',
    ...publishedTables().map(tableText),
  ].join('\n\n')}\n`;
}

const HOW_SV = [
  'Beloppen räknas exakt i hela ören, andra tal exakt som decimaltal. Intäkter är positiva och kostnader negativa, så att varje summa är en ren addition.',
  'Blir det ett annat tal än det tryckta prövas om avrundning räcker som förklaring: varje avrundat tal kan ha varit upp till en halv enhet i sista decimalen större eller mindre. Beloppen anses avrundade till närmaste enhet; dokumenten säger inte hur.',
  'Saknas ett tal går kontrollen inte att avgöra. Ett tal som saknas är aldrig noll, och ett intervall eller en fråga i trycket är inget tal.',
  'Hör talen ihop bara enligt vår läsning står det vid kontrollen.',
];

function byDocument(list: readonly PublishedCheck[]): readonly string[] {
  const documents = [...new Set(list.map(documentOf))];
  return documents.flatMap((document) => [
    `### ${document}`,
    ['| tal | tryckt | omräknat | skillnad | avrundning ger högst | varför |', '| --- | --- | --- | --- | --- | --- |', ...list.filter((one) => documentOf(one) === document).map(checkRow)].join('\n'),
  ]);
}

function checkRow({ labelSv, printed, recomputed, difference, roundingGives, unit, reasonSv }: PublishedCheck): string {
  return rowText([labelSv, ...[printed, recomputed, difference, roundingGives].map((number) => (number === null ? '' : numberWithUnit(number, unit))), reasonSv]);
}

function tableText({ titleSv, id, columns, rows, citation, notesSv }: PublishedTable): string {
  const table = [rowText(columns), rowText(columns.map(() => '---')), ...rows.map(rowText)].join('\n');
  return [`### ${titleSv}`, `\`${id}\`, ${formatCitation(citation)}`, table, ...(notesSv.length === 0 ? [] : [notesSv.map((note) => `* ${note}`).join('\n')])].join('\n\n');
}

function rowText(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function documentOf({ citation: { body, decided, paragraph, diaryNumber, document, summary } }: PublishedCheck): string {
  return formatCitation({ body, decided, document, summary, ...(paragraph === undefined ? {} : { paragraph }), ...(diaryNumber === undefined ? {} : { diaryNumber }) });
}
