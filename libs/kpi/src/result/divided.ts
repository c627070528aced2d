import { foundText, HjmError, nearest } from '@hjm/core';
import type { Breakdown, KpiDefinition } from '../definition/definition-types.js';
import { type FoldOptions, tableById } from '../fold/fold-options.js';
import { isDividedBy } from '../fold/group-reader.js';
import type { KpiPartial } from '../fold/partial.js';
import { denominatorStrand, foldedStrands, peopleStrand } from '../fold/strand.js';
import type { KpiPeriod } from '../period/period.js';
import { readStrand, type StrandTotal } from './read-strand.js';
import type { KpiPart } from './result-types.js';

/**
 * A breakdown of the indicator by its id.
 *
 * @throws HjmError `unknown-breakdown`
 */
export function breakdownOf({ id, breakdowns }: KpiDefinition, wanted: string): Breakdown {
  const found = breakdowns.find((each) => each.id === wanted);
  if (found !== undefined) return found;
  const known = breakdowns.map((each) => each.id);
  const close = nearest(wanted, known);
  const expected = known.length === 0 ? 'ingen uppdelning' : known.join(' eller ');
  throw new HjmError('unknown-breakdown', `Indikatorn ${id} delas inte upp på ${foundText(wanted)}.`, [{ path: 'breakdown', expected, found: foundText(wanted), ...(close === undefined ? {} : { nearest: close }) }]);
}

/** Whether the table of the strand has the fields of the breakdown. */
export function isDivided(definition: KpiDefinition, id: string, options: FoldOptions, breakdown: string): boolean {
  const strand = foldedStrands(definition).find((each) => each.id === id);
  return strand !== undefined && isDividedBy(breakdownOf(definition, breakdown), tableById(strand.rows.table, options));
}

/** What a part is held against: its own, or the whole where the table is not divided, so that parts add up. */
export function readBase(definition: KpiDefinition, partial: KpiPartial, period: KpiPeriod, options: FoldOptions, part: KpiPart | undefined): StrandTotal | undefined {
  if (definition.measure.kind !== 'ratio') return undefined;
  const id = denominatorStrand(definition.id);
  return readStrand(definition, id, partial, period, part !== undefined && isDivided(definition, id, options, part.breakdown) ? part : undefined);
}

/**
 * How many people it is about; undefined where no record says so. A part that is held against the whole is about all of them: any of them
 * could be in it.
 */
export function readPeople(definition: KpiDefinition, partial: KpiPartial, period: KpiPeriod, options: FoldOptions, part: KpiPart | undefined): number | undefined {
  const id = peopleStrand(definition.id);
  if (definition.people === undefined) return undefined;
  const own = part !== undefined && isDivided(definition, id, options, part.breakdown);
  if (part !== undefined && !own && (definition.measure.kind !== 'ratio' || isDivided(definition, denominatorStrand(definition.id), options, part.breakdown))) return undefined;
  const { records, numerator } = readStrand(definition, id, partial, period, own ? part : undefined);
  return records === 0 ? undefined : numerator;
}
