import { type CellFact, cellOf } from './cells.js';
import type { FactValue } from './package-types.js';

/** A value that lies in a cell: the first one for numbers and days, a code of the group for codes. */
export function representative(fact: CellFact, cell: number): FactValue {
  if (fact.index.size > 0) return [...fact.index.keys()][cell] as FactValue;
  if (fact.def.type !== 'isoCode') {
    const start = fact.starts[cell] as number;
    return fact.def.type === 'date' ? new Date(start * 864e5).toISOString().slice(0, 10) : start;
  }
  const group = fact.groups[cell] as string;
  for (let number = group === '' ? FIRST_CODE : 0; ; number++) {
    const digits = group.length < 6 ? group + String(number).padStart(6 - group.length, '0') : group;
    const code = digits.replace(/..(?!$)/g, '$& ');
    if (cellOf(fact, code) === cell) return code;
  }
}

/** 04 03 03: where the search for a code of no group begins. */
const FIRST_CODE = 40303;
