import { foundText, HjmError, nearest, type HjmIssue } from '@hjm/core';

/** An issue with what was found told as text, and the nearest of the words that are permitted. */
export function issue(path: string, expected: string, found: unknown, permitted: readonly string[] = []): HjmIssue {
  const near = typeof found === 'string' ? nearest(found, permitted) : undefined;
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
