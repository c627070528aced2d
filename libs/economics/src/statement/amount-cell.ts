import type { Ore } from '@hjm/core/money';
import { oreOf, parseAmount } from '../amount/amount.js';
import type { AmountUnit } from '../amount/amount-unit.js';
import { issue, throwIssues } from '../issues/issues.js';
import { hasThousandsStops } from './thousands-comma.js';

/** What stands for "no figure" in tables: nothing, or a dash. */
const NOTHING = /^\s*[-–—\u2212]?\s*$/u;

/**
 * The amount of a cell as a table file gives it, null for an empty one or a dash.
 *
 * @throws HjmError with the place, what was expected and what was found
 */
export function readAmountCell(cell: unknown, unit: AmountUnit, place: string): Ore | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'object' && 'number' in cell && typeof cell.number === 'string') return oreOf(cell.number, unit, place);
  if (typeof cell === 'string' && hasThousandsStops(cell)) {
    throwIssues('invalid-amount', 'Beloppet har punkter.', [issue(place, `tusental skilda med mellanslag, som ${cell.trim().replaceAll('.', ' ')}, och decimaler med komma; skriv om beloppet`, cell)]);
  }
  if (typeof cell === 'string') return NOTHING.test(cell) ? null : parseAmount(cell, unit, place);
  throwIssues('invalid-amount', 'Cellen är inget belopp.', [issue(place, `ett belopp i ${unit}`, kindOf(cell))]);
  return null;
}

function kindOf(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  const [kind] = Object.entries(cell).map(([key, value]) => `${key} ${String(value)}`);
  return kind ?? cell;
}
