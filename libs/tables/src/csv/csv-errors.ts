import { HjmError } from '@hjm/core';

/** The one error of CSV files: nothing after that line can be trusted, so reading stops. */
export function csvError(code: string, message: string, line: number, expected: string, found: string): HjmError {
  return new HjmError(code, message, [{ path: `line ${String(line)}`, expected, found }]);
}

export function hex(byte: number): string {
  return `byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
