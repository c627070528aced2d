import { type HjmIssue, foundText } from '@hjm/core';

const DEEPEST = 64;

/**
 * What keeps JSON data from being read at all: nesting without end, which could exhaust the stack, and the key `__proto__`,
 * which readers drop in silence. Looks level by level. `undefined` when there is neither.
 */
export function unreadable(json: unknown): HjmIssue | undefined {
  let level: readonly Place[] = [{ value: json, path: '' }];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return { path: '', expected: `högst ${String(DEEPEST)} nivåer`, found: 'djupare data' };
    const next: Place[] = [];
    for (const { value, path } of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const [key, part] of Object.entries(value)) {
        const at = `${path}${path === '' ? '' : '.'}${key.slice(0, 80)}`;
        if (key === '__proto__') return { path: at, expected: 'ett annat namn', found: foundText(key) };
        if (typeof part === 'object' && part !== null) next.push({ value: part, path: at });
      }
    }
    level = next;
  }
  return undefined;
}

type Place = { readonly value: unknown; readonly path: string };
