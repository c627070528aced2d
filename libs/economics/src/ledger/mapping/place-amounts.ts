import type { HjmIssue } from '@hjm/core';
import { type Ore, sumOre } from '@hjm/core/money';
import { formatKronor } from '@hjm/core/text';
import { throwIssues } from '../../issues/issues.js';
import type { AmountLine, StatementChart } from '../../statement/statement-types.js';
import { lineOfAccount, nearestRange } from './account-range.js';
import type { LedgerProof, LedgerSource, LeftOutAccount } from './ledger-types.js';
import type { AccountMapping } from './mapping-types.js';

/** An amount of an account in a month (1–12), by effect on the result, with the line of the file where it stands. */
export type LedgerCell = { readonly account: string; readonly month: number; readonly ore: Ore; readonly line?: number };
/** What a ledger says of an account beside its amounts. */
export type AccountFacts = { readonly name: string | null; readonly type?: 'T' | 'S' | 'K' | 'I' };

/** Amounts by line, twelve months each, with the proof that nothing vanished. */
export type Placed = {
  readonly proof: LedgerProof;
  readonly lines: ReadonlyMap<string, readonly Ore[]>;
  /** Months in which any line has an amount. */
  readonly booked: ReadonlySet<number>;
  /** Months of each line for which there is a post, be it of zero. */
  readonly postedMonths: ReadonlyMap<string, ReadonlySet<number>>;
  /** The row of the file where the first account of each line stands, where that is known. */
  readonly firstRows: ReadonlyMap<string, number>;
};

type Booked = { rows: number; readonly months: Ore[]; readonly line: number | undefined; readonly posted: Set<number>; readonly mentioned: Set<number> };

/**
 * Puts the amounts of accounts on the lines of a statement.
 *
 * Balance accounts are left out by rule: those of type T or S, and those without a type in class 1 or 2.
 *
 * @throws HjmError `unmapped-account` with every account that no line takes though it has amounts, and every balance account that a line takes
 */
export function placeAmounts(cells: readonly LedgerCell[], source: LedgerSource, factsOf: (account: string) => AccountFacts, mapping: AccountMapping, chart: StatementChart, objectPosts = 0): Placed {
  const lines = new Map(mapping.lines.map(({ line }): [string, Ore[]] => [line, new Array<Ore>(12).fill(0)]));
  const postedMonths = new Map<string, Set<number>>();
  const booked = new Set<number>();
  const firstRows = new Map<string, number>();
  const leftOutAccounts: LeftOutAccount[] = [];
  const issues: HjmIssue[] = [];
  for (const [account, { rows, months, line, posted, mentioned }] of byAccount(cells)) {
    const facts = factsOf(account);
    const place = lineOfAccount(mapping, account);
    const ore = sumOre(months);
    const balance = isBalanceAccount(account, facts);
    if (balance && typeof place === 'string') issues.push(misplaced(account, facts, line, place));
    else if (typeof place === 'string') {
      const amounts = lines.get(place) as Ore[];
      for (const [index, amount] of months.entries()) amounts[index] = sumOre([amounts[index] as Ore, amount]);
      postedMonths.set(place, new Set([...(postedMonths.get(place) ?? []), ...mentioned]));
      for (const month of posted) booked.add(month);
      if (line !== undefined && !firstRows.has(place)) firstRows.set(place, line);
    } else if (balance || place === null) leftOutAccounts.push({ account, name: facts.name, ore, reason: balance ? 'balanceAccount' : 'ignored' });
    else if (posted.size > 0) issues.push(unmapped(account, facts, { line, rows, ore }, mapping));
  }
  throwIssues('unmapped-account', 'Alla belopp går inte att föra till en rad,', issues);
  const mapped = sumOre([...lines.values()].flat());
  const leftOut = sumOre(leftOutAccounts.map(({ ore }) => ore));
  const proof: LedgerProof = {
    source, mapped, leftOut, whole: sumOre(cells.map((cell) => cell.ore)), leftOutAccounts, objectPosts,
    otherSigns: chart.lines.flatMap((line) => (line.kind !== 'sum' && isOtherSign(line.sign, sumOre(lines.get(line.key) ?? [])) ? [line.key] : [])),
    emptyLines: mapping.lines.flatMap(({ line }) => (postedMonths.has(line) ? [] : [line])),
    unmappedLines: chart.lines.flatMap((line) => (line.kind === 'sum' || lines.has(line.key) ? [] : [line.key])),
  };
  return { proof, lines, booked, postedMonths, firstRows };
}

function isOtherSign(sign: AmountLine['sign'], ore: Ore): boolean {
  return (sign === 'plus' && ore < 0) || (sign === 'minus' && ore > 0);
}

function byAccount(cells: readonly LedgerCell[]): ReadonlyMap<string, Booked> {
  const accounts = new Map<string, Booked>();
  for (const { account, month, ore, line } of cells) {
    let booked = accounts.get(account);
    if (booked === undefined) accounts.set(account, (booked = { rows: 0, months: new Array<Ore>(12).fill(0), line, posted: new Set(), mentioned: new Set() }));
    booked.months[month - 1] = sumOre([booked.months[month - 1] as Ore, ore]);
    booked.mentioned.add(month);
    booked.rows += 1;
    if (ore !== 0) booked.posted.add(month);
  }
  return accounts;
}

function isBalanceAccount(account: string, { type }: AccountFacts): boolean {
  return type === undefined ? /^[12]/.test(account) : type === 'T' || type === 'S';
}

function unmapped(account: string, { name }: AccountFacts, { line, rows, ore }: { readonly line: number | undefined; readonly rows: number; readonly ore: Ore }, mapping: AccountMapping): HjmIssue {
  const near = nearestRange(mapping, account);
  return {
    path: placeOf(account, line),
    expected: `ett konto som någon rad i avbildningen ${mapping.id} tar; åtgärd: för kontot till en rad, eller skriv det bland dem som lämnas utanför`,
    found: `konto ${named(account, name)} med ${formatKronor(ore)}${rows === 1 ? '' : `, summan av ${String(rows)} rader${line === undefined ? '' : ` från rad ${String(line)}`}`}`,
    ...(near === undefined ? {} : { nearest: near }),
  };
}

function misplaced(account: string, { name, type }: AccountFacts, line: number | undefined, place: string): HjmIssue {
  const why = type === undefined ? `klass ${account.slice(0, 1)}` : `kontotyp ${type}`;
  return { path: placeOf(account, line), expected: `ett resultatkonto på raden ${place}; åtgärd: ta kontot ur avbildningen, eller rätta dess kontotyp`, found: `balanskonto ${named(account, name)} (${why})` };
}

function placeOf(account: string, line: number | undefined): string {
  return line === undefined ? `konto ${account}` : `rad ${line}, konto ${account}`;
}

function named(account: string, name: string | null): string {
  return name === null ? account : `${account} ${name}`;
}
