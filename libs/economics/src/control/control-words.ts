import type { ControlInterval, ControlOutcome } from './risk-types.js';

export const CONTROL_OUTCOMES_SV: { readonly [outcome in ControlOutcome]: string } = { ongoing: 'Pågår', ok: 'Utan anmärkning', deviation: 'Avvikelse', corrected: 'Åtgärdad' };
export const CONTROL_OUTCOMES: readonly ControlOutcome[] = ['ongoing', 'ok', 'deviation', 'corrected'];
export const CONTROL_INTERVALS_SV: { readonly [interval in ControlInterval]: string } = { monthly: 'Månadsvis', quarterly: 'Kvartalsvis', yearly: 'Årligen', once: 'En gång' };
export const CONTROL_INTERVALS: readonly ControlInterval[] = ['monthly', 'quarterly', 'yearly', 'once'];

/** A control point as it stands in one cell of a file: `Månadsvis: utgifter mot ram`. */
export function pointText({ interval, textSv }: { readonly interval: ControlInterval | null; readonly textSv: string }): string {
  return interval === null ? textSv : `${CONTROL_INTERVALS_SV[interval]}: ${textSv}`;
}

/** The control point that a text says; a text that leads with no interval has none. */
export function pointOf(text: string): { readonly interval: ControlInterval | null; readonly textSv: string } {
  const interval = CONTROL_INTERVALS.find((one) => text.startsWith(`${CONTROL_INTERVALS_SV[one]}:`)) ?? null;
  return { interval, textSv: interval === null ? text : text.slice(CONTROL_INTERVALS_SV[interval].length + 1).trim() };
}
