import type { Statement } from '../statement/statement-types.js';
import type { Comparison } from '../statement/usual-comparison.js';
import { span } from './months-behind.js';

/** What is to be known of a comparison before it is read, in Swedish: columns of different many months do not say better or worse. */
export function comparisonRemarks(statement: Statement, { of, against }: Comparison): readonly string[] {
  const [first, second] = [of, against].map((key) => statement.columns.find((column) => column.key === key));
  if (first === undefined || second === undefined || span(first) === span(second)) return [];
  return [`${first.labelSv} är ${monthsText(span(first))} och ${second.labelSv} ${monthsText(span(second))}. Skillnaden säger därför inte om det går bättre eller sämre.`];
}

const monthsText = (months: number): string => (months === 1 ? 'en månad' : `${String(months)} månader`);
