import { formatNumber } from '@hjm/core/text';
import type { KpiDefinition, KpiResult } from '@hjm/kpi';

/** What a value was made of, in few words: its parts, how sure it is, what was left out, and where the print hides something. */
export function resultNotes(result: KpiResult, definition: KpiDefinition): string {
  const { value, interval, unknown, running, derivation, printsAsTarget } = result;
  if (value.state === 'masked') return '';
  const { change, day, from, to } = derivation;
  const notes = [
    value.state === 'known' && change === undefined && (value.denominator !== 1 || definition.measure.kind === 'share') ? `${definition.measure.kind === 'share' ? '' : 'exakt '}${formatNumber(value.numerator)} / ${formatNumber(value.denominator)}` : undefined,
    change === undefined ? undefined : changeText(change, definition),
    interval === undefined ? undefined : `95 % mellan ${percent(interval.low)} och ${percent(interval.high)} %`,
    day === undefined ? undefined : `per ${day}`,
    from === result.period.from && to === result.period.to ? undefined : `räknat ${from}–${to}`,
    unknown > 0 ? `${formatNumber(unknown)} ej med (okänt)` : undefined,
    running > 0 ? `${formatNumber(running)} pågår` : undefined,
    printsAsTarget === true ? 'avrundat ser det ut som målet, men bedömt exakt' : undefined,
  ];
  return notes.filter((note) => note !== undefined).join(' · ');
}

/** Both sides where they are counts; sums are in smaller units than people read. */
function changeText({ now, earlier, workingDaysNow, workingDaysEarlier }: NonNullable<KpiResult['derivation']['change']>, { measure }: KpiDefinition): string | undefined {
  const sides = measure.kind === 'growth' && !('sum' in measure.of) ? `från ${formatNumber(earlier)} till ${formatNumber(now)}` : undefined;
  const days = workingDaysNow === undefined || workingDaysEarlier === undefined ? undefined : `på ${String(workingDaysEarlier)} och ${String(workingDaysNow)} arbetsdagar`;
  return sides === undefined ? days : [sides, ...(days === undefined ? [] : [days])].join(' ');
}

function percent(share: number): string {
  return formatNumber((share * 100).toFixed(6), { decimals: 1 });
}
