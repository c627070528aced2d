import { formatKronor, formatNumber } from '@hjm/core/text';
import { type Condition, EVENT_TABLES, type EventTable, type Field, type KpiDefinition, type KpiRecord, type Rows, type Tally } from '@hjm/kpi';

/** The fields that say how a record counts towards an indicator, with its key first: what the definition asks for, and what it is divided by. */
export function columnsFor(definition: KpiDefinition, table: string): readonly Field[] {
  const known = EVENT_TABLES.find(({ id }) => id === table);
  if (known === undefined) return [];
  const asked = new Set([...fieldsOf(definition, table), ...definition.breakdowns.flatMap(({ fields }) => fields)]);
  return known.fields.filter(({ key, kind }) => kind === 'id' || asked.has(key));
}

export const tableCalled = (id: string): EventTable | undefined => EVENT_TABLES.find((table) => table.id === id);

/** A field of a record as people read it. What is not known is empty. */
export function fieldText(field: Field, record: KpiRecord): string {
  const value = record[field.key];
  if (value === undefined || value === null || value === '') return '';
  if (field.kind === 'choice') return field.choices[String(value)]?.[0] ?? String(value);
  if (field.kind === 'moment') return String(value).replace('T', ' ');
  if (typeof value !== 'number') return value;
  if (field.kind === 'ore') return formatKronor(value);
  return field.kind === 'hundredths' ? formatNumber(String(value / 100), { decimals: 2 }) : formatNumber(value);
}

export const isNumber = ({ kind }: Field): boolean => kind === 'count' || kind === 'ore' || kind === 'hundredths';

function fieldsOf({ measure }: KpiDefinition, table: string): readonly string[] {
  switch (measure.kind) {
    case 'share':
      return measure.of.table === table ? [...fieldsOfRows(measure.of), ...fieldsIn(measure.part)] : [];
    case 'ratio':
      return [...fieldsOfTally(measure.numerator, table), ...fieldsOfTally(measure.denominator, table)];
    case 'total':
    case 'growth':
      return fieldsOfTally(measure.of, table);
    case 'stated':
      return [];
  }
}

function fieldsOfTally(tally: Tally, table: string): readonly string[] {
  const rows = 'count' in tally ? tally.count : 'sum' in tally ? tally.sum : 'stock' in tally ? tally.stock : tally.groups;
  if (rows.table !== table) return [];
  return [...fieldsOfRows(rows), ...('field' in tally ? [tally.field] : []), ...('by' in tally ? tally.by : []), ...('need' in tally ? [tally.need.field] : [])];
}

const fieldsOfRows = ({ on, where }: Rows): readonly string[] => [on, ...(where === undefined ? [] : fieldsIn(where))];

function fieldsIn(condition: Condition): readonly string[] {
  if ('clock' in condition) return [condition.clock.start, condition.clock.stop, ...(condition.clock.pauses ?? []).flatMap(({ from, to }) => [from, to])];
  if ('all' in condition) return condition.all.flatMap(fieldsIn);
  if ('any' in condition) return condition.any.flatMap(fieldsIn);
  if ('not' in condition) return fieldsIn(condition.not);
  return 'sameDayAs' in condition ? [condition.field, condition.sameDayAs] : [condition.field];
}
