import { HjmError } from '@hjm/core';

/** What a question to the library gives, or what it says is wrong with the question. */
export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: HjmError };

/** Asks the library. What is wrong with what a user typed is an answer too; anything else is a fault of ours. */
export function attempt<T>(ask: () => T): Attempt<T> {
  try {
    return { ok: true, value: ask() };
  } catch (error) {
    if (error instanceof HjmError) return { ok: false, error };
    throw error;
  }
}

/** What is wrong at a place and within it, as the library says it; undefined when nothing is. */
export function problemAt(asked: Attempt<unknown>, path: string): string | undefined {
  if (asked.ok) return undefined;
  const here = asked.error.issues.filter((issue) => issue.path === path || issue.path.startsWith(`${path}.`));
  if (here.length === 0) return undefined;
  return here.map(({ expected, found, nearest }) => `Väntade ${expected}; fick ${found}.${nearest === undefined ? '' : ` Menades ${nearest}?`}`).join(' ');
}
