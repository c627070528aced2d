import type { Io } from '../io.js';

/** The option that says which sheet of workbooks is read. */
export const SHEET = ['--sheet <namn>', 'bladet som läses i Excelfiler; utelämnat: det första som visas och inte är tomt'] as const;

/** The world of a command, with the sheet that its options say. */
export function withSheet(io: Io, options: object): Io {
  return 'sheet' in options && typeof options.sheet === 'string' ? { ...io, sheet: options.sheet } : io;
}
