import { foundText, HjmError, nearest } from '@hjm/core';

/** The command line itself is wrong: an option, a command or an argument. */
export function usageError(message: string, found?: string, candidates: readonly string[] = []): HjmError {
  if (found === undefined) return new HjmError('usage', message);
  const near = nearest(found, candidates);
  const issue = { path: 'argv', expected: candidates.join(', '), found: foundText(found) };
  return new HjmError('usage', message, [near === undefined ? issue : { ...issue, nearest: near }]);
}
