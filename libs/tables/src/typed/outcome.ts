/** What became of a cell that was read from its bytes. Bits, so that a whole row can be told by `|`. */
export type Outcome = 0 | 1 | 2;

/** The cell is empty, and may be. */
export const MISSING = 0;
export const VALUE = 1;
/** It takes the text of the cell to tell. */
export const UNTOLD = 2;
