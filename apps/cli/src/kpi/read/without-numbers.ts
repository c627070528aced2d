import { looksLikeIdentityNumber } from '@hjm/rules/cases';
import { type BadRow, plainText } from '@hjm/tables';

const HIDDEN = 'något som inte visas: raden har vad som ser ut som ett personnummer';

/** A bad row as it may be told: of one that holds what looks like somebody's identity number, only where it is and what was expected. */
export function withoutNumbers(row: BadRow): BadRow {
  if (!row.cells.some((cell) => looksLikeIdentityNumber(plainText(cell)))) return row;
  return { ...row, cells: [HIDDEN], read: {}, problems: row.problems.map(({ line, column, code, expected }) => ({ line, column, code, expected, found: HIDDEN })) };
}
