import { formatNumber } from '@hjm/core/text';
import { describeResult, type EventTable, type Field, type KpiDefinition, type KpiRecord, type KpiResult, startFold, unknownText } from '@hjm/kpi';
import type { Screen } from '../../output/screen.js';
import type { ChosenKpis } from '../chosen-kpis.js';
import type { Dataset } from '../dataset.js';
import type { COUNTS, TracedRecord } from '../explain-verb.js';
import { printRead } from './print-read.js';

export type Explanation = {
  readonly definition: KpiDefinition;
  readonly result: KpiResult;
  readonly rows: readonly TracedRecord[];
  readonly limit: number;
  readonly data: Dataset;
  readonly chosen: ChosenKpis;
  readonly counts: (typeof COUNTS)[number] | undefined;
};

const MARKS = { met: '✓', notMet: '✗', unknown: '?', running: '…', outside: ' ' } as const;
const WHICH_SV = { met: 'uppfyller', notMet: 'uppfyller inte', unknown: 'okänt', running: 'pågår' } as const;
const UNITS = { workingDays: 'arbetsdagar', halfDays: 'halva arbetsdagar', days: 'dagar', openMinutes: 'öppna minuter' } as const;

/** A figure in sentences and the records behind it. */
export async function printExplanation(screen: Screen, { definition, result, rows, limit, data, chosen, counts }: Explanation): Promise<void> {
  screen.line(screen.paint('bold', `${definition.labelSv}, ${result.period.labelSv}, ${chosen.titleSv}, ${data.titleSv}`));
  await printRead(screen, data);
  screen.heading('Talet');
  for (const sentence of describeResult(result, definition)) screen.item(sentence);
  const which = counts === undefined ? '' : ` (${WHICH_SV[counts]})`;
  screen.heading(rows.length < limit ? `Posterna bakom talet${which}: ${formatNumber(rows.length)}` : `De första ${formatNumber(limit)} posterna bakom talet${which}; fler: --limit`);
  const fold = startFold([definition], data.source.options);
  for (const row of rows) printRow(screen, row, definition, chosen.tables.find(({ id }) => id === row.table), fold.fields(row.table));
}

function printRow(screen: Screen, { record, file, line, trace }: TracedRecord, { measure }: KpiDefinition, table: EventTable | undefined, fields: readonly string[]): void {
  const id = record['id'];
  const where = [...(id === undefined || id === null ? [] : [`${table?.fields.find(({ kind }) => kind === 'id')?.labelSv ?? ''} ${id}`]), ...(file === null ? [] : [`${file} rad ${String(line)}`])].join(', ');
  const clock = trace.clock === undefined ? '' : `, ${formatNumber(trace.clock.elapsed)} av högst ${formatNumber(trace.clock.within)} ${UNITS[trace.clock.unit]}${trace.clock.isStopped ? '' : ' och går än'}`;
  screen.item(`${where === '' ? (table?.labelSv ?? '') : where}: ${COUNTED[measure.kind === 'share' ? 'share' : trace.side][trace.counts]}${clock}`, MARKS[trace.counts]);
  const why = unknownText(trace, table ?? { fields: [] });
  if (why !== '') screen.detail(why);
  const used = (table?.fields ?? []).filter(({ key }) => fields.includes(key));
  screen.detail(used.map((field) => `${field.labelSv} ${cellText(record[field.key], field)}`).join(' · '));
}

const COUNTED: Readonly<Record<'share' | 'numerator' | 'denominator', Readonly<Record<TracedRecord['trace']['counts'], string>>>> = {
  share: { met: 'uppfyller', notMet: 'uppfyller inte', unknown: 'okänt, räknas inte', running: 'pågår, räknas inte än', outside: 'räknas inte' },
  numerator: { met: 'räknas i talet', notMet: 'räknas inte', unknown: 'okänt, räknas inte', running: 'pågår, räknas inte än', outside: 'räknas inte' },
  denominator: { met: 'räknas i det som talet delas med', notMet: 'räknas inte', unknown: 'okänt, räknas inte', running: 'pågår, räknas inte än', outside: 'räknas inte' },
};

function cellText(value: KpiRecord[string], field: Field): string {
  if (value === undefined || value === null || value === '') return 'saknas';
  if (typeof value === 'number') return field.kind === 'ore' || field.kind === 'hundredths' ? formatNumber(`${String(value)}e-2`, { decimals: 2 }) : formatNumber(value);
  return field.kind === 'choice' ? (field.choices[value]?.[0] ?? value) : value.replace('T', ' ');
}

