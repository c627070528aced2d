import type { Breakdown, Condition, KpiDefinition, Rows, Tally } from '../definition/definition-types.js';

/** What a strand does with a record that counts. */
export type StrandWork =
  | { readonly kind: 'share'; readonly part: Condition }
  | { readonly kind: 'count' }
  | { readonly kind: 'sum' | 'stock'; readonly field: string }
  | { readonly kind: 'groups'; readonly by: readonly string[]; readonly need?: { readonly field: string; readonly atLeast: { readonly [value: string]: number } } };

/** One pass over one table for one indicator: all of it, or one side of a ratio. */
export type Strand = {
  /** `<indicator>`, or `<indicator>/denominator`. */
  readonly id: string;
  readonly rows: Rows;
  readonly work: StrandWork;
  readonly breakdowns: readonly Breakdown[];
};

/** The passes that an indicator needs; none where it is stated. */
export function strandsOf({ id, measure, breakdowns }: KpiDefinition): readonly Strand[] {
  switch (measure.kind) {
    case 'share':
      return [{ id, rows: measure.of, work: { kind: 'share', part: measure.part }, breakdowns }];
    case 'total':
    case 'growth':
      return [strandOf(id, measure.of, breakdowns)];
    case 'ratio':
      return [strandOf(id, measure.numerator, breakdowns), strandOf(denominatorStrand(id), measure.denominator, breakdowns)];
    case 'stated':
      return [];
  }
}

/** What a fold counts: the passes of the indicator, and how many people its parts are about. */
export function foldedStrands(definition: KpiDefinition): readonly Strand[] {
  const { id, people, breakdowns } = definition;
  return people === undefined ? strandsOf(definition) : [...strandsOf(definition), strandOf(peopleStrand(id), people, breakdowns)];
}

/** The strand of how many people the parts are about. */
export function peopleStrand(kpi: string): string {
  return `${kpi}/people`;
}

/** The strand of what a ratio divides by. */
export function denominatorStrand(kpi: string): string {
  return `${kpi}/denominator`;
}

function strandOf(id: string, tally: Tally, breakdowns: readonly Breakdown[]): Strand {
  if ('count' in tally) return { id, rows: tally.count, work: { kind: 'count' }, breakdowns };
  if ('sum' in tally) return { id, rows: tally.sum, work: { kind: 'sum', field: tally.field }, breakdowns };
  if ('stock' in tally) return { id, rows: tally.stock, work: { kind: 'stock', field: tally.field }, breakdowns };
  const { by, need } = tally;
  return { id, rows: tally.groups, work: { kind: 'groups', by, ...(need === undefined ? {} : { need }) }, breakdowns };
}
