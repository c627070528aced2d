import { dateOfDay, dayNumber } from '@hjm/core/calendar';
import type { EventTable, Field, KpiRecord } from '@hjm/kpi';
import fc from 'fast-check';

type Days = fc.Arbitrary<string>;

/** Days from December 2022 to May 2024, some of them close together. */
const MANY: Days = fc.oneof(daysFrom('2022-12-01', 540), daysFrom('2023-12-20', 50));
/** Days around Christmas and New Year, so close that most time limits are near. */
export const CLOSE: Days = daysFrom('2023-12-18', 28);

function daysFrom(first: string, count: number): Days {
  return fc.integer({ min: dayNumber(first), max: dayNumber(first) + count }).map(dateOfDay);
}

function minuteOf(days: Days): fc.Arbitrary<string> {
  return fc.tuple(days, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([date, hours, minutes]) => `${date}T${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
}

function valueOf(field: Field, days: Days): fc.Arbitrary<string | number> {
  switch (field.kind) {
    case 'day':
      return days;
    case 'moment':
      return minuteOf(days);
    case 'count':
      return fc.integer({ min: 0, max: 90 });
    case 'ore':
    case 'hundredths':
      return fc.integer({ min: -50_000, max: 500_000 });
    case 'choice':
      return fc.constantFrom(...Object.keys(field.choices));
    case 'code':
      return fc.constantFrom('Väster', "Öster's", 'Norr|Söder', '12 21 06');
    case 'id':
      return fc.integer({ min: 1, max: 30 }).map((number) => `A${String(number)}`);
  }
}

/** Records of a table with holes wherever it allows them. */
export function recordsOf(table: EventTable, maxLength: number, days = MANY): fc.Arbitrary<readonly KpiRecord[]> {
  const fields = Object.fromEntries(table.fields.map((field) => [field.key, field.required ? valueOf(field, days) : fc.option(valueOf(field, days), { freq: 3, nil: undefined })]));
  return fc.array(fc.record(fields), { minLength: Math.floor(maxLength / 2), maxLength, size: 'max' });
}
