import type { CellFact } from './cells.js';
import type { FactValue } from './package-types.js';

/** A value that lies in a cell: the first one for numbers and days, a code of the group for codes. */
export function representative({ def, marks, cellOf }: CellFact, cell: number): FactValue {
  const mark = marks[cell] as FactValue;
  if (def.type === 'date') return new Date((mark as number) * 864e5).toISOString().slice(0, 10);
  if (def.type !== 'isoCode') return mark;
  const group = mark as string;
  for (let number = group === '' ? FIRST_CODE : 0; ; number++) {
    const digits = group.length < 6 ? group + String(number).padStart(6 - group.length, '0') : group;
    const code = digits.replace(/..(?!$)/g, '$& ');
    if (cellOf(code) === cell) return code;
  }
}

/** 04 03 03: where the search for a code of no group begins. */
const FIRST_CODE = 40303;
