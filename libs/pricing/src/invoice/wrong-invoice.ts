import { foundText, HjmError, type HjmIssue } from '@hjm/core';

/** The error for an invoice that cannot be made: says where, what was expected and what was found. */
export function wrongInvoice(code: string, path: string, expected: string, value: unknown, nearest?: string): HjmError {
  const found = foundText(value);
  const issue: HjmIssue = nearest === undefined ? { path, expected, found } : { path, expected, found, nearest };
  return new HjmError(code, `${path}: väntade ${expected}, fick ${found}.`, [issue]);
}

export function invalidOre(path: string, value: unknown): HjmError {
  return wrongInvoice('invalid-number', path, 'ett helt antal öre', value);
}
