import { type KpiDefinition, type KpiMeasured, type KpiPartial, type KpiRecord, measure, measureParts, parsePeriod, publishParts, startFold } from '../index.js';
import { REGION_KPIS } from '../definitions/index.js';

const DEFINITIONS = Object.values(REGION_KPIS).flatMap(({ definitions }) => definitions);
const options = { asOf: '2024-04-30' };

export type Rows = { readonly [table: string]: readonly KpiRecord[] };

/** An indicator of the regions by its id, or one that is given. */
function kpiOf(kpi: string | KpiDefinition): KpiDefinition {
  const found = typeof kpi === 'string' ? DEFINITIONS.find(({ id }) => id === kpi) : kpi;
  if (found === undefined) throw new Error(`no indicator ${JSON.stringify(kpi)}`);
  return found;
}

function partialOf(definition: KpiDefinition, rows: Rows): KpiPartial {
  const fold = startFold([definition], options);
  for (const [table, records] of Object.entries(rows)) fold.addRecords(table, records);
  return fold.partial();
}

/** An indicator of a period, counted from rows as known on 30 April 2024. */
export function measured(kpi: string | KpiDefinition, rows: Rows, period = '2024-04'): KpiMeasured {
  const definition = kpiOf(kpi);
  return measure(definition, partialOf(definition, rows), parsePeriod(period), options);
}

/** The whole and the parts of a breakdown as they may be published. */
export function published(kpi: string, rows: Rows, breakdown: string): readonly (readonly [string | undefined, string])[] {
  const definition = kpiOf(kpi);
  const partial = partialOf(definition, rows);
  const april = parsePeriod('2024-04');
  return publishParts(definition, [measure(definition, partial, april, options), ...measureParts(definition, partial, april, options, breakdown)]).map(({ part, value }) => [part?.values[0], value.state] as const);
}

/** The parts of a breakdown with their values as plain ratios; what is not known is left out. */
export function parts(kpi: string, rows: Rows, breakdown: string): readonly (readonly [string | undefined, number])[] {
  const definition = kpiOf(kpi);
  const all = measureParts(definition, partialOf(definition, rows), parsePeriod('2024-04'), options, breakdown);
  return all.filter(({ part }) => part?.values[0] !== '').map((each) => [each.part?.values[0], ratio(each)] as const);
}

/** Numerator by denominator of a value that is known. */
export function ratio({ value }: KpiMeasured): number {
  if (value.state !== 'known') throw new Error(value.state);
  return value.numerator / value.denominator;
}

/** Rows with an id each. */
export function numbered(records: readonly KpiRecord[]): readonly KpiRecord[] {
  return records.map((record, at) => ({ id: String(at), ...record }));
}
