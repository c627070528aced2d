import { closeSync, openSync, writeSync } from 'node:fs';
import { dateOfDay, dayNumber } from '@hjm/core/calendar';
import { seeded } from '../synthetic/random.js';

export const UNITS: readonly string[] = Array.from({ length: 24 }, (_, number) => `Verkstad ${number + 1}`);
const KINDS = ['AU', 'AU', 'AU', 'FU', 'rekonditionering'] as const;
const FIRST = dayNumber('2022-01-01');
const DAYS = 1096;

/** The day after which nothing is known: every clock that is not stopped by then has run out. */
export const AS_OF = '2025-12-31';

/** The columns of as many work orders, made of a seed and made up throughout: about one in twenty is not finished. */
export function workOrderColumns(rows: number): { readonly kind: Uint8Array; readonly unit: Uint32Array; readonly reported: Int32Array; readonly finished: Int32Array } {
  const random = seeded(20_251_231);
  const columns = { kind: new Uint8Array(rows), unit: new Uint32Array(rows), reported: new Int32Array(rows), finished: new Int32Array(rows) };
  for (let row = 0; row < rows; row++) {
    const day = FIRST + Math.floor((row / rows) * DAYS);
    columns.kind[row] = random.int(KINDS.length);
    columns.unit[row] = 1 + random.int(UNITS.length);
    columns.reported[row] = day;
    columns.finished[row] = random.int(20) === 0 ? NO_DAY : day + random.int(14);
  }
  return columns;
}

const NO_DAY = -2_147_483_648;

/** The same as a CSV file, in the order in which they were reported. */
export function writeWorkOrders(path: string, rows: number): void {
  const { kind, unit, reported, finished } = workOrderColumns(rows);
  const days = new Map<number, string>([[NO_DAY, '']]);
  const text = (day: number): string => days.get(day) ?? (days.set(day, dateOfDay(day)), days.get(day) as string);
  const file = openSync(path, 'w');
  let waiting = 'arbetsorder;slag;enhet;anmäld;klar\n';
  for (let row = 0; row < rows; row++) {
    waiting += `AO${10_000_000 + row};${KINDS[kind[row] as number] as string};${UNITS[(unit[row] as number) - 1] as string};${text(reported[row] as number)};${text(finished[row] as number)}\n`;
    if (waiting.length > 1 << 20) {
      writeSync(file, waiting);
      waiting = '';
    }
  }
  writeSync(file, waiting);
  closeSync(file);
}

/** What the kinds of the columns are called by the indicator: `corrective` three times of five. */
export const KIND_NAMES: readonly string[] = ['corrective', 'corrective', 'corrective', 'preventive', 'reconditioning'];
