import { formatCitation } from '@hjm/core';
import { targetText } from '../assess/target-text.js';
import type { KpiDefinition, KpiUnit, Rhythm } from '../definition/definition-types.js';
import { clockSentences, clocksOf } from '../definition/describe-clock.js';
import { measureSentences } from '../definition/describe-measure.js';
import { EVENT_TABLES } from '../table/tables.js';
import type { Wording } from './documented.js';

/** One indicator of the page: what is counted, what each document says, what is chosen here. */
export function indicatorSection(definition: KpiDefinition, wordings: readonly Wording[]): string {
  const { id, labelSv, descriptionSv, assumptionsSv = [] } = definition;
  return [
    `### <a id="${id}"></a>${labelSv}`,
    descriptionSv,
    countedLines(definition).map((line) => `* ${line}`).join('\n'),
    'Dokumenten:',
    documentsTable(definition, wordings),
    ...(assumptionsSv.length === 0 ? [] : ['Står inte i dokumenten, valt här:', assumptionsSv.map((text) => `* ${text}`).join('\n')]),
  ].join('\n\n');
}

function countedLines({ measure, unit, decimals, span, better, breakdowns, minimumGroup, people }: KpiDefinition): readonly string[] {
  const clocks = new Set(clocksOf(measure).flatMap((clock) => clockSentences(clock)));
  return [
    ...measureSentences(measure, EVENT_TABLES),
    ...clocks,
    ...(span === 'yearToDate' ? ['Räknas från januari till och med periodens sista månad.'] : []),
    `Enhet: ${UNIT_SV[unit]}${unit === 'yesNo' || unit === 'status' ? '' : `, ${decimals === 0 ? 'utan decimaler' : decimals === 1 ? 'en decimal' : `${String(decimals)} decimaler`}`}.`,
    ...(better === undefined ? [] : [`${better === 'higher' ? 'Högre' : 'Lägre'} är bättre.`]),
    ...(breakdowns.length === 0 ? [] : [`Delas efter ${breakdowns.map((each) => each.labelSv.toLowerCase()).join('; ')}.`]),
    ...(minimumGroup === 0 ? [] : [`Grupper med färre än ${String(minimumGroup)}${people === undefined ? '' : ' personer'} visas inte när resultat publiceras.`]),
  ];
}

function documentsTable(definition: KpiDefinition, wordings: readonly Wording[]): string {
  const rows = wordings.map(({ labelSv, goalSv, reported, targets = [], citation }) => [
    formatCitation(citation),
    labelSv,
    goalSv ?? '',
    reported === undefined ? 'sägs inte' : reported.map((rhythm) => RHYTHM_SV[rhythm]).join(', '),
    targets.map((target) => `${target.period}: ${targetText({ ...target, citation }, definition)}`).join('; ') || 'inget',
    citation.summary,
  ]);
  return [['Dokument', 'Namn där', 'Rubrik', 'Redovisas', 'Mål', 'Vad där står'], Array.from({ length: 6 }, () => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

const UNIT_SV: { readonly [unit in KpiUnit]: string } = {
  percent: 'procent',
  count: 'antal',
  ore: 'kronor',
  ratio: 'kvot',
  principals: 'huvudmän',
  index: 'index',
  yesNo: 'ja eller nej',
  status: 'en status som anges',
};

const RHYTHM_SV: { readonly [rhythm in Rhythm]: string } = { month: 'månad', interim: 'delår', year: 'år', afterSurvey: 'efter enkät' };
