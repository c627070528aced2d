import { foundText, type HjmIssue, type LocalDate } from '@hjm/core';
import { encodeCp437, lackingInCp437 } from '../encoding/cp437.js';
import { throwIssues } from '../../issues/issues.js';
import { kronorText } from '../../table/kronor-cell.js';
import { sieFaults } from './check-sie.js';
import { fieldText } from './field-text.js';
import { readSie } from './read-sie.js';
import type { SieAmount, SieFile, SieVoucher } from './sie-types.js';

type Part = string | { readonly list: readonly string[] } | undefined;
type Line = { readonly path: string; readonly label: string; readonly parts: readonly Part[] };

/**
 * A ledger file as bytes in the format SIE: code page 437, lines that end with CR and LF, posts in the format's order. `readSie` gives
 * the same data back; what was left out of a file is not there to write.
 *
 * @throws HjmError `invalid-sie` with every fault at once: a letter that code page 437 lacks (`–`, `€`), a control character, a text with
 * spaces that ends with a backslash, and all that `readSie` would refuse, by the line that it would have got
 */
export function writeSie(file: SieFile): Uint8Array {
  const lines = [...identityLines(file), ...chartLines(file), ...amountLines(file), ...file.vouchers.flatMap(voucherLines), ...unknownLines(file)];
  const faults: HjmIssue[] = [...sieFaults(file)];
  const texts = lines.map((line) => textOf(line, faults));
  throwIssues('invalid-sie', 'SIE-filen går inte att skriva,', faults);
  const bytes = encodeCp437(texts.map((text) => `${text}\r\n`).join(''));
  readSie(bytes, { encoding: 'cp437' }); // what can not be read is never given out
  return bytes;
}

function identityLines(file: SieFile): Line[] {
  const { flag, program, type, reaches } = file;
  return [
    optional('flag', '#FLAGGA', flag),
    ...(program === null ? [] : [{ path: 'program', label: '#PROGRAM', parts: [program.name, program.version] }]),
    { path: 'format', label: '#FORMAT', parts: ['PC8'] },
    optional('generated', '#GEN', file.generated === null ? null : dayText(file.generated)),
    optional('type', '#SIETYP', type),
    optional('companyType', '#FTYP', file.companyType),
    optional('industry', '#BKOD', file.industry),
    optional('company', '#FNAMN', file.company),
    ...file.years.map(({ index, from, to }, k) => ({ path: `years[${k}]`, label: '#RAR', parts: [String(index), dayText(from), dayText(to)] })),
    optional('taxYear', '#TAXAR', file.taxYear),
    optional('reaches', '#OMFATTN', reaches === null ? null : dayText(reaches)),
    optional('chartType', '#KPTYP', file.chartType),
    optional('currency', '#VALUTA', file.currency),
  ].filter((line) => line !== undefined);
}

function optional(path: string, label: string, value: string | number | null): Line | undefined {
  return value === null ? undefined : { path, label, parts: [String(value)] };
}

function chartLines({ accounts, dimensions, objects }: SieFile): Line[] {
  return [
    ...accounts.flatMap(({ number, name, type, unit, sru = [] }, k) => {
      const line = (label: string, value: string): Line => ({ path: `accounts[${k}]`, label, parts: [number, value] });
      return [line('#KONTO', name ?? ''), ...(type === undefined ? [] : [line('#KTYP', type)]), ...(unit === undefined ? [] : [line('#ENHET', unit)]), ...sru.map((code) => line('#SRU', code))];
    }),
    ...dimensions.map(({ number, name, under }, k) => ({ path: `dimensions[${k}]`, label: under === undefined ? '#DIM' : '#UNDERDIM', parts: [number, name, under] })),
    ...objects.map(({ dimension, number, name }, k) => ({ path: `objects[${k}]`, label: '#OBJEKT', parts: [dimension, number, name] })),
  ];
}

function amountLines({ balances, periods }: SieFile): Line[] {
  return [
    ...balances.map((balance, k) => ({ path: `balances[${k}]`, label: `#${balance.post}`, parts: [String(balance.year), ...amountParts(balance, balance.post.startsWith('O')), balance.quantity] })),
    ...periods.map((period, k) => ({ path: `periods[${k}]`, label: `#${period.post}`, parts: [String(period.year), period.month.replace('-', ''), ...amountParts(period, true), period.quantity] })),
  ];
}

function voucherLines({ series, number, day, registered, transactions }: SieVoucher, k: number): Line[] {
  const path = `vouchers[${k}]`;
  return [
    { path, label: '#VER', parts: [series, number, dayText(day), ...(registered === undefined ? [] : ['', dayText(registered)])] },
    { path, label: '{', parts: [] },
    ...transactions.map((row, index) => {
      const extra = row.quantity === undefined ? [] : ['', row.quantity];
      const at = row.day === undefined ? (extra.length === 0 ? [] : ['']) : [dayText(row.day)];
      return { path: `${path}.transactions[${index}]`, label: `#${row.post}`, parts: [...amountParts(row, true), ...at, ...extra] };
    }),
    { path, label: '}', parts: [] },
  ];
}

function unknownLines({ unknownPosts }: SieFile): Line[] {
  return unknownPosts.flatMap(({ text, block }, k) => [text, ...(block.length === 0 ? [] : ['{', ...block, '}'])].map((label) => ({ path: `unknownPosts[${k}]`, label, parts: [] })));
}

function amountParts({ account, objects, ore }: SieAmount, withList: boolean): Part[] {
  const list = { list: objects.flatMap(({ dimension, object }) => [dimension, object]) };
  return [account, ...(withList ? [list] : []), kronorText(ore)];
}

function dayText(day: LocalDate): string {
  return day.replaceAll('-', '');
}

function textOf({ path, label, parts }: Line, faults: HjmIssue[]): string {
  const fields = parts.flatMap((part) => (part === undefined ? [] : [typeof part === 'string' ? fieldText(part) : listText(part.list)]));
  const text = [label, ...fields.map((field) => field ?? '')].join(' ');
  if (fields.includes(undefined)) faults.push({ path, expected: 'en text med blanktecken som inte slutar med omvänt snedstreck', found: foundText(parts.flatMap((part) => (typeof part === 'object' ? part.list : (part ?? []))).join(' ')) });
  if (/[\u0000-\u001F\u007F]/.test(text)) faults.push({ path, expected: 'text utan styrtecken', found: foundText(text) });
  else for (const letter of lackingInCp437(text)) faults.push({ path, expected: 'tecken som finns i code page 437; åtgärd: skriv texten utan det', found: `${foundText(letter)} i ${foundText(text)}` });
  return text;
}

function listText(items: readonly string[]): string | undefined {
  const fields = items.map(fieldText);
  return fields.includes(undefined) ? undefined : `{${fields.join(' ')}}`;
}
