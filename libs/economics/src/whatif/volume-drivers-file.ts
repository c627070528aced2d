import type { Citation } from '@hjm/core';
import { issue, throwIssues } from '../issues/issues.js';
import { amountLines } from '../statement/define-chart.js';
import type { StatementChart } from '../statement/statement-types.js';
import type { FileColumn, FileTable } from '../table/file-table.js';
import { under } from '../record/under.js';
import { lineNamed } from '../statement/line-named.js';
import { decimal } from './field-checks.js';
import type { VolumeDrivers } from './scenario-types.js';

/** A file with one line of the statement a row, and how much of it follows volume. */
export const VOLUME_DRIVER_COLUMNS: readonly FileColumn[] = [
  { key: 'line', headers: ['Rad', 'Benämning'], kind: 'text', required: true },
  { key: 'percent', headers: ['Följer volymen (%)', 'Följer volymen'], kind: 'decimal', scale: 6, required: true },
];

/** A record of such a file, as `readRecords` of `@hjm/tables` gives it. */
export type VolumeDriverRecord = { readonly line: string; readonly percent: string };

/** What a file does not say of the drivers. */
export type VolumeDriversHead = { readonly id: string; readonly titleSv: string; readonly citation: Citation | null };

const share = decimal('en andel i procent', '0', '100');

/**
 * The drivers of a file; lines stand there by name, another name or key. A line without a row is fixed.
 *
 * @throws HjmError `invalid-drivers` with line and column of everything that is wrong
 */
export function volumeDriversOfRecords(chart: StatementChart, head: VolumeDriversHead, records: readonly { readonly line: number; readonly record: VolumeDriverRecord }[]): VolumeDrivers {
  const lines = amountLines(chart);
  const labels = lines.map(({ labelSv }) => labelSv);
  const keys = records.map(({ record }) => lineNamed(chart, record.line)?.key);
  const issues = records.flatMap(({ line, record }, at) => {
    const place = `rad ${String(line)}, Rad`;
    const unknown = keys[at] === undefined ? [issue(place, `en rad med belopp: ${labels.join(', ')}`, record.line, labels)] : [];
    const twice = keys[at] !== undefined && keys.indexOf(keys[at]) < at ? [issue(place, 'en rad som inte redan är med', record.line)] : [];
    return [...unknown, ...twice, ...share(record.percent, `rad ${String(line)}, Följer volymen (%)`, chart)];
  });
  throwIssues('invalid-drivers', 'Vad som följer volymen går inte att läsa.', records.length === 0 ? [issue('rader', 'minst en rad', 'ingen')] : issues);
  return { ...head, follows: Object.fromEntries(records.map(({ record }, at) => [keys[at] ?? '', record.percent])) };
}

/** The drivers as a file that {@link volumeDriversOfRecords} reads back. */
export function volumeDriversTable(chart: StatementChart, { follows }: VolumeDrivers): FileTable {
  const rows = amountLines(chart).flatMap(({ key, labelSv }) => {
    const percent = under(follows, key);
    return percent === undefined ? [] : [[labelSv, { number: percent }]];
  });
  return { columns: VOLUME_DRIVER_COLUMNS.map(({ headers }) => headers[0] ?? ''), rows };
}
