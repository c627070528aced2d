import { formatKronor } from '@hjm/core/text';
import { MONTHS_SV } from '../statement/monthly.js';
import type { StatementChart } from '../statement/statement-types.js';
import { lineLabel } from '../statement/line-named.js';
import { rangeText } from './mapping/account-range.js';
import type { LedgerProof, LedgerSource, MonthlyLedger } from './mapping/ledger-types.js';
import type { AccountMapping } from './mapping/mapping-types.js';
import type { SieFile } from './sie/sie-types.js';

const SOURCES: { readonly [source in LedgerSource]: string } = {
  vouchers: 'verifikationer (#VER)',
  periodBalances: 'kontonas förändring per månad (#PSALDO)',
  periodBudgets: 'budget per månad (#PBUDGET)',
  yearBalances: 'årets saldon för resultatkonton (#RES)',
  records: 'filens rader',
};

/** What came out of a ledger and what did not, in Swedish, a sentence a line. */
export function describeLedger(ledger: LedgerProof & Partial<Pick<MonthlyLedger, 'throughMonth' | 'gaps' | 'differences'>>, chart: StatementChart): readonly string[] {
  const { mapped, leftOut, whole, leftOutAccounts, emptyLines, unmappedLines, otherSigns, objectPosts, throughMonth, gaps = [], differences = [] } = ledger;
  const balance = leftOutAccounts.filter(({ reason }) => reason === 'balanceAccount').length;
  const names = (keys: readonly string[]): string => keys.map((key) => chart.lines.find((line) => line.key === key)?.labelSv ?? key).join(', ');
  return [
    `Beloppen kommer från ${SOURCES[ledger.source]}.`,
    ...(throughMonth === undefined ? [] : [throughMonth === null ? 'Ingen rad har belopp i någon månad.' : `Det finns uppgifter till och med ${monthName(throughMonth)}.`]),
    `Raderna har fått ${formatKronor(mapped)}, och ${formatKronor(leftOut)} står på konton som lämnas utanför; tillsammans ${formatKronor(whole)}, som i filen.`,
    ...(leftOutAccounts.length === 0 ? [] : [`Utanför står ${counted(balance, 'balanskonto', 'balanskonton')} och ${counted(leftOutAccounts.length - balance, 'konto', 'konton')} som avbildningen säger ska lämnas utanför.`]),
    ...(gaps.length === 0 ? [] : [`Inga belopp alls finns i ${gaps.map(monthName).join(', ')}.`]),
    ...(emptyLines.length === 0 ? [] : [`Inget är bokfört på ${names(emptyLines)}.`]),
    ...(unmappedLines.length === 0 ? [] : [`Avbildningen har inga konton för ${names(unmappedLines)}; där finns ingen uppgift.`]),
    ...(otherSigns.length === 0 ? [] : [`Ovanligt tecken på ${names(otherSigns)}: se om konton eller tecken är rätt.`]),
    ...(objectPosts === 0 ? [] : [`${counted(objectPosts, 'post', 'poster')} per objekt räknas inte igen, för det ingår i kontots total.`]),
    ...differences.map(({ account, month, vouchers, periodBalances }) => `Konto ${account} i ${monthName(month)}: verifikationerna ger ${formatKronor(vouchers)}, #PSALDO ${formatKronor(periodBalances)}.`),
  ];
}

/** What a ledger file is and holds, and what of it was not kept, in Swedish, a sentence a line. */
export function describeSie(file: SieFile): readonly string[] {
  const { type, company, program, years, reaches, accounts, vouchers, balances, periods, unknownPosts, leftOut } = file;
  return [
    type === null ? 'Filen säger inte vilken SIE-typ den är; formatet låter den läsas som typ 1.' : `SIE typ ${type}${type === 4 && balances.length === 0 ? ', utan saldon som en fil för import (4I)' : ''}.`,
    ...(company === null ? [] : [`Från ${company}${program === null ? '' : `, ${[program.name, program.version].filter(Boolean).join(' ')}`}.`]),
    ...years.map(({ index, from, to }) => `Räkenskapsår ${index === 0 ? '0' : `−${-index}`}: ${from} till ${to}.`),
    ...(reaches === null ? [] : [`Saldona gäller till och med ${reaches}.`]),
    `Filen har ${[counted(accounts.length, 'konto', 'konton'), counted(balances.length, 'årssaldo', 'årssaldon'), counted(periods.length, 'periodpost', 'periodposter'), counted(vouchers.length, 'verifikation', 'verifikationer')].join(', ')}.`,
    ...leftOut.map(({ post, whatSv, count }) => `Inte sparat: ${post} ${whatSv} (${count}).`),
    ...unknownPosts.map(({ label, line, nearest }) => `${line === undefined ? '' : `Rad ${line}: `}${label} är ingen post i formatet och används inte.${nearest === undefined ? '' : ` Menades ${nearest}?`}`),
  ];
}

/** Which accounts make which lines, in Swedish, a line of the chart a line. */
export function describeMapping({ titleSv, lines, ignored = [] }: AccountMapping, chart: StatementChart): readonly string[] {
  return [
    `${titleSv}.`,
    ...lines.map(({ line, accounts }) => `${lineLabel(chart, line)}: konto ${accounts.map(rangeText).join(', ')}.`),
    ...(ignored.length === 0 ? [] : [`Lämnas utanför: konto ${ignored.map(rangeText).join(', ')}.`]),
  ];
}

function monthName(month: number): string {
  return MONTHS_SV[month - 1] ?? String(month);
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
