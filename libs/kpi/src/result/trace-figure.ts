import type { KpiDefinition } from '../definition/definition-types.js';
import type { FoldOptions } from '../fold/fold-options.js';
import { denominatorStrand, strandsOf } from '../fold/strand.js';
import type { KpiRecord } from '../table/table-types.js';
import type { KpiResult } from './result-types.js';
import { recordTracer, type RecordTrace, type RecordTracer } from './trace-record.js';

/**
 * The records of a table that stand behind one figure: as {@link recordTracer}, and nothing of records of other months. Of what is
 * held on a day, such as a stock, they are those of the day that the figure is of; what it is divided by, or divides, may be of all its months.
 *
 * @param result - the figure, of which the derivation says the months and the day
 * @throws HjmError as {@link recordTracer}
 */
export function figureTracer(definition: KpiDefinition, { derivation: { from, to, day } }: Pick<KpiResult, 'derivation'>, table: string, options: FoldOptions): RecordTracer {
  const sides = strandsOf(definition).filter(({ rows }) => rows.table === table);
  const isOf = (on: string, isStock: boolean): boolean => (isStock && day !== undefined ? on === day : on.slice(0, 7) >= from && on.slice(0, 7) <= to);
  const stocks = new Set(sides.flatMap(({ id, work }) => (work.kind === 'stock' ? [id === denominatorStrand(definition.id) ? 'denominator' : 'numerator'] : [])));
  const mayCount = (record: KpiRecord): boolean =>
    sides.some(({ rows, work }) => {
      const at = record[rows.on];
      return typeof at === 'string' && isOf(at.slice(0, 10), work.kind === 'stock');
    });
  const counts = ({ side, counts: how, on }: RecordTrace): boolean => how !== 'outside' && on !== undefined && isOf(on, stocks.has(side));
  const trace = recordTracer(definition, table, options);
  // Few records are of the months, and to look at their day is quicker than to judge them.
  return (record) => (mayCount(record) ? trace(record).filter(counts) : []);
}
