import type { FailedTest } from './answer-types.js';
import type { CellFact } from './cells.js';
import type { CompiledCondition, CompiledEdition } from './compile.js';
import type { Facts } from './package-types.js';
import { own } from './own.js';

/** Whether a condition holds (1), does not (0) or cannot be told yet (-1), and the tests that stand in its way. */
export function failedTests(condition: CompiledCondition, cells: readonly number[], compiled: CompiledEdition, facts: Facts): { readonly truth: number; readonly failed: readonly FailedTest[] } {
  const failed: FailedTest[] = [];
  const collect = (part: CompiledCondition, wanted: number): void => {
    if (truthOf(part, cells) === wanted) return;
    if ('not' in part) collect(part.not, 1 - wanted);
    else if ('of' in part) part.of.forEach((child) => { collect(child, wanted); });
    else {
      const cell = cells[part.level] as number;
      const { def } = compiled.facts[part.level] as CellFact;
      failed.push({
        fact: part.fact,
        expected: part.test,
        ...(wanted === 0 && { negated: true }),
        ...(cell >= 0 && { found: own(facts, def.id) ?? cell === 0 }),
      });
    }
  };
  collect(condition, 1);
  return { truth: truthOf(condition, cells), failed };
}

/** Kleene's three values over a condition: 1 yes, 0 no, -1 unknown. */
function truthOf(condition: CompiledCondition, cells: readonly number[]): number {
  if ('cells' in condition) {
    const cell = cells[condition.level] as number;
    return cell < 0 ? -1 : Number(condition.cells[cell]);
  }
  if ('not' in condition) {
    const of = truthOf(condition.not, cells);
    return of < 0 ? of : 1 - of;
  }
  let missing = condition.atLeast;
  let open = 0;
  for (const part of condition.of) {
    const is = truthOf(part, cells);
    if (is > 0) missing--;
    else if (is < 0) open++;
  }
  return missing <= 0 ? 1 : open < missing ? 0 : -1;
}
