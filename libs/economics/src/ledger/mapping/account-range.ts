import type { AccountMapping, AccountRange } from './mapping-types.js';

/** Whether an account is in a range: as many digits, and from the first to the last. */
export function isInRange(account: string, { from, to }: AccountRange): boolean {
  return account.length === from.length && from <= account && account <= to;
}

/** Where a mapping puts an account: a line, `null` for one that it ignores, undefined for one that it does not know. */
export function lineOfAccount(mapping: AccountMapping, account: string): string | null | undefined {
  const line = mapping.lines.find(({ accounts }) => accounts.some((range) => isInRange(account, range)));
  if (line !== undefined) return line.line;
  return mapping.ignored?.some((range) => isInRange(account, range)) === true ? null : undefined;
}

/** The range of a mapping that is nearest to an account by number, told with its line; undefined when none has as many digits. */
export function nearestRange(mapping: AccountMapping, account: string): string | undefined {
  const number = BigInt(account);
  let found: { readonly text: string; readonly far: bigint } | undefined;
  for (const { line, accounts } of mapping.lines) {
    for (const range of accounts) {
      if (range.from.length !== account.length) continue;
      const far = number < BigInt(range.from) ? BigInt(range.from) - number : number - BigInt(range.to);
      if (found === undefined || far < found.far) found = { text: `${rangeText(range)} (${line})`, far };
    }
  }
  return found?.text;
}

export function rangeText({ from, to }: AccountRange): string {
  return from === to ? from : `${from}–${to}`;
}
