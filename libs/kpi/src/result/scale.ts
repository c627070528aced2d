import type { KpiDefinition, Tally } from '../definition/definition-types.js';
import { type FoldOptions, tableById } from '../fold/fold-options.js';

/** How many of what is added up make one of what is measured: 100 where hundredths are. Money stays in öre. */
export function scaleOf({ measure }: KpiDefinition, options: Pick<FoldOptions, 'tables'>): { readonly numerator: number; readonly denominator: number } {
  if (measure.kind === 'ratio') return { numerator: scaleOfTally(measure.numerator, options), denominator: scaleOfTally(measure.denominator, options) };
  return { numerator: measure.kind === 'total' ? scaleOfTally(measure.of, options) : 1, denominator: 1 };
}

function scaleOfTally(tally: Tally, options: Pick<FoldOptions, 'tables'>): number {
  if (!('field' in tally)) return 1;
  const { table } = 'sum' in tally ? tally.sum : tally.stock;
  const field = tableById(table, options).fields.find(({ key }) => key === tally.field);
  return field?.kind === 'hundredths' ? 100 : 1;
}
