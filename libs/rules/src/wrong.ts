import { HjmError, type HjmIssue, foundText, nearest } from '@hjm/core';

/** What is wrong with one value: where, what was expected, what was found, and the nearest of the right words. */
export function issueAt(path: string, expected: string, found: unknown, words: Iterable<string> = []): HjmIssue {
  const near = typeof found === 'string' ? nearest(found, words) : undefined;
  const issue = { path, expected, found: foundText(found) };
  return near === undefined ? issue : { ...issue, nearest: near };
}

/** The error for these issues. */
export function wrong(code: string, ...issues: readonly HjmIssue[]): HjmError {
  const say = ({ path, expected, found, nearest: near }: HjmIssue): string =>
    `${path === '' ? 'hela innehållet' : path} ska vara ${expected}, inte ${found}.${near === undefined ? '' : ` Menade du ${near}?`}`;
  return new HjmError(code, issues.slice(0, 3).map(say).join(' '), issues);
}
