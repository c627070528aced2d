import { formatCitation } from '@hjm/core';
import type { EventTable } from '../table/table-types.js';
import { EVENT_TABLES } from '../table/tables.js';
import type { KpiDefinition, Rhythm } from './definition-types.js';
import { clockSentences, clocksOf } from './describe-clock.js';
import { measureSentences } from './describe-measure.js';
import { targetSentence } from './describe-targets.js';

/**
 * An indicator in Swedish sentences: what is counted and from what, the rules of its clocks with what is a default, which
 * months, ways to divide it, masking, targets and sources.
 */
export function describeDefinition(definition: KpiDefinition, tables: readonly EventTable[] = EVENT_TABLES): readonly string[] {
  const { descriptionSv, measure, span, better, breakdowns, minimumGroup, people, reported, targets, unit, assumptionsSv = [], citations } = definition;
  const clocks = clocksOf(measure).flatMap((clock) => clockSentences(clock));
  return [
    descriptionSv,
    ...measureSentences(measure, tables),
    ...new Set(clocks),
    ...(span === 'yearToDate' ? ['Räknas från januari till och med periodens sista månad.'] : []),
    ...(better === undefined ? [] : [`${better === 'higher' ? 'Högre' : 'Lägre'} är bättre.`]),
    ...(breakdowns.length === 0 ? [] : [`Delas efter ${breakdowns.map(({ labelSv }) => labelSv.toLowerCase()).join('; ')}.`]),
    ...(minimumGroup === 0 ? [] : [`Grupper med färre än ${String(minimumGroup)}${people === undefined ? '' : ' personer'} visas inte när resultat publiceras.`]),
    ...(reported.length === 0 ? [] : [`Redovisas ${reported.map((rhythm) => RHYTHM_SV[rhythm]).join(', ')}.`]),
    ...targets.map((target) => targetSentence(target, unit)),
    ...assumptionsSv.map((text) => `Valt här: ${text}`),
    ...citations.map((citation) => `Källa: ${formatCitation(citation)}. ${citation.summary}`),
  ];
}

const RHYTHM_SV: { readonly [rhythm in Rhythm]: string } = {
  month: 'varje månad',
  interim: 'i delårsrapporter',
  year: 'varje år',
  afterSurvey: 'efter varje enkät',
};
