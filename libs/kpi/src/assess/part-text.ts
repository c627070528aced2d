import type { KpiDefinition, Measure, Tally } from '../definition/definition-types.js';
import type { KpiPart } from '../result/result-types.js';
import { EVENT_TABLES } from '../table/tables.js';

/**
 * The values of a part in Swedish words: the label of a range, the word of a choice, else the value as it is in the data. What is not known is
 * `uppgift saknas`; of ranges, neither is what lies in none of them.
 */
export function partText({ breakdown, values }: KpiPart, { breakdowns, measure }: Pick<KpiDefinition, 'breakdowns' | 'measure'>): string {
  const found = breakdowns.find(({ id }) => id === breakdown);
  return values.map((value, index) => {
    if (value === '') return found?.bands === undefined ? 'uppgift saknas' : 'uppgift saknas eller är utanför intervallen';
    return found?.bands?.find(({ id }) => id === value)?.labelSv ?? choiceText(measure, found?.fields[index], value) ?? value;
  }).join(', ');
}

function choiceText(measure: Measure, key: string | undefined, value: string): string | undefined {
  const used = tablesOf(measure);
  const field = EVENT_TABLES.filter(({ id }) => used.includes(id)).flatMap(({ fields }) => fields).find((each) => each.key === key && each.kind === 'choice');
  return field?.kind === 'choice' ? field.choices[value]?.[0] : undefined;
}

function tablesOf(measure: Measure): readonly string[] {
  switch (measure.kind) {
    case 'share':
      return [measure.of.table];
    case 'ratio':
      return [tableOf(measure.numerator), tableOf(measure.denominator)];
    case 'stated':
      return [];
    default:
      return [tableOf(measure.of)];
  }
}

function tableOf(tally: Tally): string {
  if ('count' in tally) return tally.count.table;
  if ('sum' in tally) return tally.sum.table;
  return 'stock' in tally ? tally.stock.table : tally.groups.table;
}
