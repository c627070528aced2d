import { foundText, HjmError, nearest, type HjmIssue } from '@hjm/core';

/** Among more words than this nobody guesses which was meant: it takes too long where there are many faults. */
const MOST_WORDS = 1000;

/** An issue with what was found told as text, and the nearest of the words that are permitted. */
export function issue(path: string, expected: string, found: unknown, permitted: readonly string[] = []): HjmIssue {
  const near = typeof found === 'string' && permitted.length <= MOST_WORDS ? nearest(found, permitted) : undefined;
  return { path, expected, found: foundText(found), ...(near === undefined ? {} : { nearest: near }) };
}

/** Throws all of them as one error; none is no error. The message tells the first. */
export function throwIssues(code: string, lead: string, issues: readonly HjmIssue[]): void {
  const [first] = issues;
  if (first === undefined) return;
  const more = issues.length === 1 ? '' : ` Det finns ${String(issues.length - 1)} fel till.`;
  const near = first.nearest === undefined ? '' : ` Menades ${first.nearest}?`;
  throw new HjmError(code, `${lead} ${first.path}: väntade ${first.expected}, fick ${first.found}.${near}${more}`, issues);
}
