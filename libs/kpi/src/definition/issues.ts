import { foundText, HjmError, type HjmIssue, nearest } from '@hjm/core';

/** A name that must be one of some; empty when it is. Who writes another word for a name, such as a header of files, meant that name. */
export function misnamed(name: unknown, known: readonly string[], path: string, expected: string, wordsFor: (name: string) => readonly string[] = () => []): HjmIssue[] {
  if (typeof name === 'string' && known.includes(name)) return [];
  const near = typeof name === 'string' ? (known.find((each) => wordsFor(each).some((word) => word.toLowerCase() === name.trim().toLowerCase())) ?? nearest(name, known)) : undefined;
  const listed = known.length > 0 && known.length <= 12 ? `${expected}: ${known.join(', ')}` : expected;
  return [{ path, expected: listed, found: foundText(name), ...(near !== undefined && { nearest: near }) }];
}

/** Names that stand twice in a list. */
export function twice(names: readonly string[], path: (index: number) => string, expected = 'ett namn som inte redan används'): HjmIssue[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    const first = !seen.has(name);
    seen.add(name);
    return first ? [] : [{ path: path(index), expected, found: foundText(name) }];
  });
}

/** A text that says something. */
export function emptyText(value: unknown, path: string): HjmIssue[] {
  return typeof value === 'string' && value.trim() !== '' ? [] : [{ path, expected: 'text som inte är tom', found: foundText(value) }];
}

/** A whole number from the least one allowed. */
export function notWhole(value: unknown, least: number, path: string): HjmIssue[] {
  return Number.isSafeInteger(value) && (value as number) >= least ? [] : [{ path, expected: `ett heltal från ${String(least)}`, found: foundText(value) }];
}

/** Throws what is wrong, with the first issue in the message. */
export function refuse(code: string, messageSv: string, issues: readonly HjmIssue[]): void {
  const [first] = issues;
  if (first === undefined) return;
  const near = first.nearest === undefined ? '' : ` Menade du ${first.nearest}?`;
  throw new HjmError(code, `${messageSv} ${first.path === '' ? 'Väntade' : `${first.path}: väntade`} ${first.expected}, fick ${first.found}.${near}`, issues);
}
