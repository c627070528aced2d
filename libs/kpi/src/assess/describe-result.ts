import { formatNumber } from '@hjm/core/text';
import type { KpiDefinition } from '../definition/definition-types.js';
import { clocksOf } from '../definition/describe-clock.js';
import type { KpiDerivation, KpiInterval, KpiResult } from '../result/result-types.js';
import { formatValue } from '../value/format-value.js';
import { usedClockSentences } from './used-clock-sentences.js';
import { describeMissing } from './describe-missing.js';
import { partText } from './part-text.js';
import { targetText } from './target-text.js';

/**
 * What an indicator is to the goal that it stands under. Source: Region Värmland, hjälpmedelsnämnden, årsredovisning 2025, on how goals are
 * assessed; said in our own words.
 */
export const GOAL_NOTE = 'Indikatorerna är ett underlag bland flera när ett mål bedöms. De avgör inte ensamma om målet är uppnått.';

/**
 * A result in Swedish sentences: the value, the target, the trend, how sure it is, how it was counted, what was left out, and that it
 * is not the judgement of the goal.
 *
 * @throws HjmError `invalid-value`
 */
export function describeResult(result: KpiResult, definition: KpiDefinition): string[] {
  const { value, derivation, interval, unknown, running } = result;
  const sentences = [
    valueSentence(result, definition),
    describeMissing(value),
    value.state === 'stated' ? value.commentSv : undefined,
    targetSentence(result, definition),
    result.printsAsTarget && 'Avrundat ser utfallet ut som det värde som det jämförs med. Bedömningen görs på det exakta värdet.',
    trendSentence(result, definition),
    interval && intervalSentence(interval),
    value.state === 'known' && derivation.change ? changeSentence(definition, derivation.change) : undefined,
    ...(derivation.clock === undefined ? [] : usedClockSentences(derivation.clock, clocksOf(definition.measure)[0]?.unit)),
    ...(definition.assumptionsSv ?? []),
    unknown > 0 ? `${records(unknown)} är inte med, eftersom en uppgift som avgör hur ${unknown === 1 ? 'den' : 'de'} ska räknas saknas eller säger emot en annan.` : undefined,
    running > 0 ? `${records(running)} pågick fortfarande: utfallet är preliminärt.` : undefined,
    value.state === 'known' ? `Underlaget är känt till och med ${derivation.asOf}.` : undefined,
    GOAL_NOTE,
  ];
  return sentences.filter((sentence) => sentence !== undefined);
}

function valueSentence({ value, part, period }: KpiResult, definition: KpiDefinition): string {
  const of = part === undefined ? '' : `, ${partText(part, definition)}`;
  const counted = value.state === 'known' && definition.measure.kind === 'share' ? ` (${formatNumber(value.numerator)} av ${formatNumber(value.denominator)})` : '';
  return `${definition.labelSv}${of}, ${period.labelSv}: ${formatValue(value, definition)}${counted}.`;
}

function targetSentence({ target, status }: KpiResult, definition: KpiDefinition): string | undefined {
  if (target === undefined) return status === 'none' ? 'Det finns inget målvärde att bedöma utfallet mot.' : `Bedömningen är angiven, inte uträknad: ${STATUS[status]}.`;
  return `Målvärdet för ${target.period} är ${targetText(target, definition)}: ${STATUS[status]}.`;
}

const STATUS = { reached: 'det uppnås', partly: 'det uppnås delvis', notReached: 'det uppnås inte', none: 'det kan inte bedömas' } as const;

function trendSentence({ earlier, trend }: KpiResult, definition: KpiDefinition): string | undefined {
  return earlier && `Samma period året innan: ${formatValue(earlier, definition)}${TREND[trend]}.`;
}

const TREND = { better: ', alltså bättre nu', worse: ', alltså sämre nu', unchanged: ', alltså oförändrat', unknown: '' } as const;

function intervalSentence({ low, high, level }: KpiInterval): string {
  const percent = (share: number): string => formatNumber((share * 100).toFixed(6), { decimals: 1 });
  return `Slumpen kan förklara en andel mellan ${percent(low)} och ${percent(high)}\u00A0% (Wilsons intervall, ${level.replace(' ', '\u00A0')}).`;
}

/** Both sides are told where they are counts; sums are in smaller units than people read. */
function changeSentence({ measure }: KpiDefinition, { now, earlier, workingDaysNow, workingDaysEarlier }: NonNullable<KpiDerivation['change']>): string | undefined {
  const sides = measure.kind === 'growth' && ('count' in measure.of || 'groups' in measure.of) ? ` från ${formatNumber(earlier)} till ${formatNumber(now)}` : '';
  if (workingDaysNow === undefined || workingDaysEarlier === undefined) return sides === '' ? undefined : `Förändringen är${sides}.`;
  return `Förändringen${sides} är räknad per arbetsdag: ${String(workingDaysEarlier)} arbetsdagar då och ${String(workingDaysNow)} nu.`;
}

function records(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'post' : 'poster'}`;
}
