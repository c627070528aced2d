import type { FailedTest } from './answer-types.js';
import type { CellFact } from './cells.js';
import type { CompiledCondition, CompiledEdition } from './compile.js';
import type { Facts } from './package-types.js';

/** Whether a condition holds (1), does not (0) or cannot be told yet (-1), and the tests that stand in its way. */
export function failedTests(condition: CompiledCondition, cells: ArrayLike<number>, compiled: CompiledEdition, facts: Facts): { readonly truth: number; readonly failed: readonly FailedTest[] } {
  const failed: FailedTest[] = [];
  const truth = truthOf(condition, cells);
  if (truth !== 1) collect(condition, true);
  return { truth, failed };

  function collect(part: CompiledCondition, wanted: boolean): void {
    const is = truthOf(part, cells);
    if (is === (wanted ? 1 : 0)) return;
    if (part.form === 'not') collect(part.of, !wanted);
    else if (part.form === 'count') for (const child of part.of) collect(child, wanted);
    else {
      const cell = cells[part.level] as number;
      const { def } = compiled.facts[part.level] as CellFact;
      const found = cell < 0 ? undefined : Object.hasOwn(facts, def.id) ? facts[def.id] : cell === 0;
      failed.push({ fact: part.fact, expected: part.test, ...(wanted ? {} : { negated: true as const }), ...(found === undefined ? {} : { found }) });
    }
  }
}

/** Kleene's three values over a condition: 1 yes, 0 no, -1 unknown. */
function truthOf(condition: CompiledCondition, cells: ArrayLike<number>): number {
  if (condition.form === 'test') {
    const cell = cells[condition.level] as number;
    return cell < 0 ? -1 : condition.cells[cell] ? 1 : 0;
  }
  if (condition.form === 'not') {
    const of = truthOf(condition.of, cells);
    return of < 0 ? of : 1 - of;
  }
  let holds = 0;
  let open = 0;
  for (const part of condition.of) {
    const is = truthOf(part, cells);
    if (is === 1) holds++;
    else if (is < 0) open++;
  }
  return holds >= condition.atLeast ? 1 : holds + open < condition.atLeast ? 0 : -1;
}
