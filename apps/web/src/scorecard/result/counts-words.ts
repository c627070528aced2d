import { formatNumber } from '@hjm/core/text';
import { type KpiDefinition, type RecordTrace, unknownText } from '@hjm/kpi';
import type { Counts } from '../indicator-api.js';
import { tableCalled } from './record-columns.js';

const UNITS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  workingDays: ['arbetsdag', 'arbetsdagar'],
  halfDays: ['halv arbetsdag', 'halva arbetsdagar'],
  days: ['dag', 'dagar'],
  openMinutes: ['öppen minut', 'öppna minuter'],
};

/** Which records may be asked for, and how that is said: of a clock by time, of another share by whether it holds, else by whether they count. */
export function countsWords({ measure }: KpiDefinition): readonly { readonly counts: Counts; readonly wordSv: string }[] {
  if (measure.kind !== 'share') {
    return [{ counts: 'met', wordSv: 'Räknas' }, { counts: 'unknown', wordSv: 'Okänt' }];
  }
  const timed = JSON.stringify(measure.part).includes('"clock"');
  return [
    { counts: 'met', wordSv: timed ? 'I tid' : 'Uppfyller' },
    { counts: 'notMet', wordSv: timed ? 'Inte i tid' : 'Uppfyller inte' },
    { counts: 'unknown', wordSv: 'Okänt' },
    ...(timed ? [{ counts: 'running' as const, wordSv: 'Pågår' }] : []),
  ];
}

/** How a record counts, in a word. */
function countsWord({ counts, side }: RecordTrace, definition: KpiDefinition): string {
  if (definition.measure.kind === 'ratio' && counts === 'met') return side === 'numerator' ? 'Räknas i täljaren' : 'Räknas i nämnaren';
  return countsWords(definition).find((one) => one.counts === counts)?.wordSv ?? 'Räknas inte';
}

/** How a record of a table counts, and why it is unknown where it is. */
export function countsText(trace: RecordTrace, definition: KpiDefinition, table: string): string {
  const why = unknownText(trace, tableCalled(table) ?? { fields: [] });
  return why === '' ? countsWord(trace, definition) : `${countsWord(trace, definition)}. ${why}`;
}

/** What the clock has counted: `7 arbetsdagar av högst 5`. */
export function clockText({ clock }: RecordTrace): string {
  if (clock === undefined) return '';
  const [one, several] = UNITS[clock.unit] ?? [clock.unit, clock.unit];
  return `${formatNumber(clock.elapsed)} ${clock.elapsed === 1 ? one : several}${clock.isStopped ? '' : ' hittills'}, högst ${formatNumber(clock.within)}`;
}
