import { formatCitation } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { AmountPrint } from '../amount/amount-unit.js';
import { formatAmount } from '../amount/amount.js';
import { counted, sentence, withoutStop } from '../plan/sentence.js';
import type { MeasureFollowUpRow, MeasureStanding } from './measure-follow-up.js';
import type { MeasureDependency, MeasurePlan } from './measure-types.js';
import { categorySv, kindSv, MEASURE_PERSPECTIVES, MEASURE_PERSPECTIVES_SV, measureStatusSv } from './measure-words.js';
import type { EffectSum, EffectSums, MeasuresSummary } from './measures-summary.js';

/** How measures stand, in words. */
export const MEASURE_STANDINGS_SV: { readonly [standing in MeasureStanding]: string } = { late: 'Försenad', short: 'Gav mindre än planerat', unknown: 'Realiserad effekt inte känd', asPlanned: 'Gav det som var planerat eller mer', notYet: 'Effekt är planerad först senare' };

/** A plan of measures, a line each: title, category, kind with the reason where it is our reading, and what it depends on. */
export function describeMeasurePlan({ titleSv, measures, citation }: MeasurePlan): readonly string[] {
  return [
    `${titleSv}: ${counted(measures.length, 'insats', 'insatser')}.${citation === null ? '' : ` Källa: ${formatCitation(citation)}.`}`,
    ...measures.map(({ titleSv: title, category, kind, kindReasonSv, ownerRoleSv, dependsOn, riskSv, consequences }) =>
      [
        `${title}: ${categorySv(category).toLowerCase()}, ${kindSv(kind).toLowerCase()}${kindReasonSv === undefined ? '' : ` (vår läsning: ${withoutStop(kindReasonSv)})`}.`,
        ...(ownerRoleSv === null ? [] : [sentence('Ansvarig', ownerRoleSv)]),
        ...(dependsOn.length === 0 ? [] : [`Beror på ${dependsOn.map((one) => dependencySv(one, measures)).join(' och ')}.`]),
        ...(riskSv === null ? [] : [sentence('Risk', riskSv)]),
        ...MEASURE_PERSPECTIVES.flatMap((one) => (consequences[one] === undefined ? [] : [sentence(MEASURE_PERSPECTIVES_SV[one], consequences[one])])),
      ].join(' '),
    ),
  ];
}

/** The sums of a plan, a line each: per category and year, per kind and year, and in all. */
export function describeMeasuresSummary({ byCategory, byKind, byYear, total, years }: MeasuresSummary, print: AmountPrint): readonly string[] {
  const span = years.length < 2 ? years.join('') : `${String(years[0])}–${String(years.at(-1))}`;
  return [
    ...byCategory.map((one) => `${categorySv(one.category)} ${String(one.year)}: ${sumsSv(one, print)}.`),
    ...byKind.map((one) => `${kindSv(one.kind)} ${String(one.year)}: ${sumsSv(one, print)}.`),
    ...byYear.map((one) => `Alla insatser ${String(one.year)}: ${sumsSv(one, print)}.`),
    `Alla insatser ${span === '' ? 'utan år' : span}: ${sumsSv(total, print)}.`,
  ];
}

/** Measures as they are followed up, a line each, in the order given. */
export function describeMeasureFollowUp(rows: readonly MeasureFollowUpRow[], print: AmountPrint): readonly string[] {
  return rows.map(({ titleSv, standing, status, deviation, waitsFor }) => {
    const more = deviation === null || deviation === 0 ? '' : `, ${signed(deviation, print)} mot plan`;
    const waits = waitsFor.length === 0 ? '' : ` Väntar på ${waitsFor.map((one) => `${one.textSv} (${measureStatusSv(one.status).toLowerCase()})`).join(' och ')}.`;
    return `${titleSv}: ${MEASURE_STANDINGS_SV[standing].toLowerCase()}${more}. ${measureStatusSv(status)}.${waits}`;
  });
}

function dependencySv(one: MeasureDependency, measures: MeasurePlan['measures']): string {
  return 'measure' in one ? (measures.find(({ key }) => key === one.measure)?.titleSv ?? one.measure) : one.textSv;
}

function sumsSv({ planned, realised, notRecoverable }: EffectSums, print: AmountPrint): string {
  const aside = notRecoverable === null ? '' : `; ${formatAmount(notRecoverable, print)} som källan inte visar om det är planerat eller realiserat`;
  return `planerat ${effectSumSv(planned, print)}, realiserat ${effectSumSv(realised, print)}${aside}`;
}

/** A sum of effects in words; what is missing is told as that. */
export function effectSumSv({ sum, known, missing }: EffectSum, print: AmountPrint): string {
  if (sum !== null) return formatAmount(sum, print);
  return known === null ? 'inte känt' : `inte känt i sin helhet (känt ${formatAmount(known, print)}, ${missing.length === 1 ? 'ett värde' : `${String(missing.length)} värden`} saknas)`;
}

function signed(ore: Ore, print: AmountPrint): string {
  return `${ore > 0 ? '+' : ''}${formatAmount(ore, print)}`;
}
