import { foundText, HjmError } from './errors.js';

/** The one error of numbers; `expected` is Swedish and completes "Väntade …". */
export function invalidNumber(path: string, expected: string, value: unknown): HjmError {
  const found = foundText(value);
  return new HjmError('invalid-number', `Väntade ${expected}, fick ${found}.`, [{ path, expected, found }]);
}
