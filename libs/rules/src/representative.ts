import type { CellFact } from './cells.js';
import type { FactValue } from './package-types.js';

/** A value that lies in a cell: the first one for numbers and days, a code of the group for codes. */
export function representative({ def, marks }: CellFact, cell: number): FactValue {
  const mark = marks[cell] as FactValue;
  if (def.type === 'date') return new Date((mark as number) * 864e5).toISOString().slice(0, 10);
  return def.type === 'isoCode' ? (codeIn(mark as string, marks as string[]) as string).replace(/..(?!$)/g, '$& ') : mark;
}

/** The digits of a code of a group that stands in no finer one of the groups; `undefined` when they leave nothing of it. */
export function codeIn(group: string, groups: readonly string[]): string | undefined {
  if (group.length >= 6) return group;
  if (!groups.some((other) => other !== group && other.startsWith(group))) return group.padEnd(6, '03');
  for (let pair = 103; pair < 203; pair++) {
    const finer = group + String(pair).slice(-2);
    const code = groups.includes(finer) ? undefined : codeIn(finer, groups);
    if (code !== undefined) return code;
  }
  return undefined;
}
