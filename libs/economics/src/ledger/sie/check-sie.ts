import type { HjmIssue } from '@hjm/core';
import { foundText } from '@hjm/core';
import { formatKronor } from '@hjm/core/text';
import type { SieAmount, SieBalance, SieFile, SiePeriod, SieTransaction, SieVoucher, SieYear } from './sie-types.js';

/** What is wrong between the posts of a file that each read well: years, days, sums of vouchers, the same balance twice. */
export function sieFaults(file: Omit<SieFile, 'leftOut'>): readonly HjmIssue[] {
  return [
    ...yearFaults(file.years),
    ...file.balances.flatMap((balance, index) => knownYear(file.years, balance, at('balances', index, balance.post, balance.line))),
    ...file.periods.flatMap((period, index) => periodFaults(file.years, period, at('periods', index, period.post, period.line))),
    ...twice(file.balances, 'balances', ({ post, year }) => `${post} ${year}`),
    ...twice(file.periods, 'periods', ({ post, year, month }) => `${post} ${year} ${month}`),
    ...file.vouchers.flatMap((voucher, index) => voucherFaults(file.years, voucher, at('vouchers', index, 'VER', voucher.line))),
  ];
}

function at(list: string, index: number, post: string, line: number | undefined): string {
  return line === undefined ? `${list}[${index}]` : `rad ${line}, #${post}`;
}

function yearFaults(years: readonly SieYear[]): HjmIssue[] {
  return years.flatMap(({ index, from, to, line }, k) => {
    const path = at('years', k, 'RAR', line);
    const faults: HjmIssue[] = [];
    if (years.findIndex((other) => other.index === index) !== k) faults.push({ path, expected: 'varje årsnr en gång', found: String(index) });
    if (from > to) faults.push({ path, expected: 'ett år som börjar innan det slutar', found: `${from} till ${to}` });
    return faults;
  });
}

function knownYear(years: readonly SieYear[], { year }: SieBalance | SiePeriod, path: string): HjmIssue[] {
  if (years.some(({ index }) => index === year)) return [];
  return [{ path: `${path} årsnr`, expected: `ett år som står i en #RAR: ${years.map(({ index }) => index).join(', ') || 'inget står där'}; åtgärd: exportera om filen med #RAR för alla sina år`, found: String(year) }];
}

function periodFaults(years: readonly SieYear[], period: SiePeriod, path: string): HjmIssue[] {
  const year = years.find(({ index }) => index === period.year);
  if (year === undefined) return knownYear(years, period, path);
  if (isInYear(period, year)) return [];
  return [{ path: `${path} period`, expected: `en månad i år ${year.index}, ${year.from} till ${year.to}; åtgärd: exportera om filen, eller välj att poster utanför sitt år inte ska tas med`, found: period.month }];
}

/** Whether a month is in a year. */
export function isInYear({ month }: SiePeriod, { from, to }: SieYear): boolean {
  return from.slice(0, 7) <= month && month <= to.slice(0, 7);
}

function twice<Item extends SieAmount & { readonly post: string }>(items: readonly Item[], list: string, keyOf: (item: Item) => string): HjmIssue[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const key = `${keyOf(item)} ${item.account}`;
    if (item.objects.length > 0 || !seen.has(key)) { // those of objects are parts of the account's own, and never added up
      if (item.objects.length === 0) seen.add(key);
      return [];
    }
    return [{ path: at(list, index, item.post, item.line), expected: 'varje saldo en gång; åtgärd: ta bort den ena posten', found: `konto ${item.account} igen` }];
  });
}

function voucherFaults(years: readonly SieYear[], voucher: SieVoucher, path: string): HjmIssue[] {
  const faults: HjmIssue[] = [];
  const year = years.find(({ from, to }) => from <= voucher.day && voucher.day <= to);
  const spans = years.map(({ from, to }) => `${from} till ${to}`).join(', ');
  if (year === undefined && years.length > 0) faults.push({ path: `${path} datum`, expected: `en dag i något av filens år: ${spans}`, found: voucher.day });
  const sum = voucher.transactions.reduce((total, { post, ore }) => (post === 'TRANS' ? total + BigInt(ore) : total), 0n);
  if (sum !== 0n) faults.push({ path, expected: 'rader som tar ut varandra; åtgärd: rätta verifikationen där den är bokförd', found: `${formatKronor(sum > 0n ? sum : -sum)} för mycket i ${sum > 0n ? 'debet' : 'kredit'}` });
  voucher.transactions.forEach((row, index) => {
    const place = row.line === undefined ? `${path}.transactions[${index}]` : `rad ${row.line}, #${row.post}`;
    if (row.post === 'TRANS' && row.day !== undefined && year !== undefined && (row.day < year.from || row.day > year.to)) faults.push({ path: `${place} transdat`, expected: `en dag i samma år som verifikationen, ${year.from} till ${year.to}`, found: row.day });
    const next = voucher.transactions[index + 1];
    if (row.post === 'RTRANS' && !(next?.post === 'TRANS' && sameRow(row, next))) faults.push({ path: place, expected: 'samma rad som #TRANS direkt efter', found: next === undefined ? 'ingen rad efter' : foundText(`#${next.post} ${next.account} ${formatKronor(next.ore)}`) });
  });
  return faults;
}

function sameRow(a: SieTransaction, b: SieTransaction): boolean {
  return a.account === b.account && a.ore === b.ore; // programs put the day of the correction on the one that is added
}
