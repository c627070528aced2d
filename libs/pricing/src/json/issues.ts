import { HjmError, type HjmIssue, foundText, nearest } from '@hjm/core';

/** A name that must be one of some; empty when it is. */
export function misnamed(name: string, known: readonly string[], path: string, expected: string): HjmIssue[] {
  if (known.includes(name)) return [];
  const near = nearest(name, known);
  const listed = known.length > 0 && known.length <= 12 ? `${expected}: ${known.join(', ')}` : expected;
  return [{ path, expected: listed, found: foundText(name), ...(near !== undefined && { nearest: near }) }];
}

/** Ids that stand twice. */
export function twice(path: string, items: readonly { readonly id: string }[]): HjmIssue[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    const first = !seen.has(id);
    seen.add(id);
    return first ? [] : [{ path: `${path}.${String(index)}.id`, expected: 'ett id som inte redan används', found: foundText(id) }];
  });
}

/** Throws what is wrong, with the first issue in the message. */
export function refuse(code: string, messageSv: string, issues: readonly HjmIssue[]): void {
  const [first] = issues;
  if (first === undefined) return;
  const near = first.nearest === undefined ? '' : ` Menade du ${first.nearest}?`;
  throw new HjmError(code, `${messageSv} ${first.path === '' ? 'Väntade' : `${first.path}: väntade`} ${first.expected}, fick ${first.found}.${near}`, issues);
}
