import type { KpiDefinition } from '../definition/definition-types.js';
import type { FoldOptions } from '../fold/fold-options.js';
import { JOINT } from '../fold/group-reader.js';
import type { KpiPartial } from '../fold/partial.js';
import { strandsOf } from '../fold/strand.js';
import { countedPeriod, yearEarlier } from '../period/parse-period.js';
import type { KpiPeriod } from '../period/period.js';
import { breakdownOf, isDivided } from './divided.js';
import { measure } from './measure.js';
import { readStrand, type StrandTotal } from './read-strand.js';
import type { KpiMeasured, KpiPart } from './result-types.js';

/**
 * The indicator by every part of a breakdown that has a record in the period, or of a change a year earlier, in the order of their values; what
 * is not known last.
 *
 * @throws HjmError as {@link measure}
 */
export function measureParts(definition: KpiDefinition, partial: KpiPartial, period: KpiPeriod, options: FoldOptions, breakdown: string): readonly KpiMeasured[] {
  const counted = countedPeriod(definition, period);
  const times = definition.measure.kind === 'growth' ? [counted, yearEarlier(counted)] : [counted];
  const holds = (part: KpiPart): boolean => strandsOf(definition).some(({ id }) => times.some((time) => holdsRecords(readStrand(definition, id, partial, time, part))));
  return partsOf(definition, partial, options, breakdown).filter(holds).map((part) => measure(definition, partial, period, options, part));
}

function holdsRecords({ records, unknown, running }: StrandTotal): boolean {
  return records + unknown + running > 0;
}

function partsOf(definition: KpiDefinition, partial: KpiPartial, options: FoldOptions, breakdown: string): readonly KpiPart[] {
  const strands = strandsOf(definition).map(({ id }) => id);
  if (strands[0] === undefined || !isDivided(definition, strands[0], options, breakdown)) return [];
  const keys = new Set(strands.flatMap((strand) => Object.keys(partial.cells[strand] ?? {})).map((cell) => cell.split('|')).filter(([, of]) => of === breakdown).map(([, , ...key]) => key.join('|')));
  const bands = breakdownOf(definition, breakdown).bands?.map((band) => band.id);
  const place = (key: string): string => (key === '' ? '\uFFFF' : bands === undefined ? key : String.fromCharCode(bands.indexOf(key) + 1));
  return [...keys].sort((a, b) => (place(a) < place(b) ? -1 : 1)).map((key) => ({ breakdown, values: key.split(JOINT) }));
}
