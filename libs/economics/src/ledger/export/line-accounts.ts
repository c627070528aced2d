import type { HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../../issues/issues.js';
import { isInRange } from '../mapping/account-range.js';
import type { AccountMapping } from '../mapping/mapping-types.js';

/**
 * The one account that stands for each line of a mapping: the one given, else the first of the line.
 *
 * @throws HjmError `invalid-line-account` for a given account that its line does not take, or a line that the mapping does not have
 */
export function lineAccounts(mapping: AccountMapping, given: { readonly [line: string]: string } = {}): ReadonlyMap<string, string> {
  const lines = mapping.lines.map(({ line }) => line);
  const issues: HjmIssue[] = Object.entries(given).flatMap(([line, account]) => {
    const mapped = mapping.lines.find((one) => one.line === line);
    if (mapped === undefined) return [issue(`accounts.${line}`, `en rad i avbildningen ${mapping.id}`, line, lines)];
    return mapped.accounts.some((range) => isInRange(account, range)) ? [] : [issue(`accounts.${line}`, `ett konto som raden ${line} tar`, account)];
  });
  throwIssues('invalid-line-account', 'Kontona går inte att använda,', issues);
  return new Map(mapping.lines.map(({ line, accounts }) => [line, given[line] ?? accounts[0]?.from ?? '']));
}
