import { foundText, HjmError } from '@hjm/core';

/** The error of whoever describes columns: the description itself cannot be used, whatever the file. */
export function wrongColumns(path: string, expected: string, found: unknown, near?: string): HjmError {
  return new HjmError('invalid-columns', 'Beskrivningen av kolumner går inte att använda.', [{ path, expected, found: foundText(found), ...(near === undefined ? {} : { nearest: near }) }]);
}
