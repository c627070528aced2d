import fc from 'fast-check';
import { decodeCp437 } from '../ledger/encoding/cp437.js';
import type { SieFile, SieObjectRef, SieTransaction, SieVoucher } from '../ledger/sie/sie-types.js';

/** A file with nothing in it. */
export const EMPTY_SIE: SieFile = {
  flag: null, type: null, program: null, generated: null, company: null, companyType: null, industry: null, chartType: null, currency: null, taxYear: null, reaches: null,
  years: [], accounts: [], dimensions: [], objects: [], balances: [], periods: [], vouchers: [], unknownPosts: [], leftOut: [],
};

/** The file without the lines on which its posts stood. */
export function withoutLines(file: SieFile): SieFile {
  return JSON.parse(JSON.stringify(file, (key, value: unknown) => (key === 'line' ? undefined : value))) as SieFile;
}

const letters = decodeCp437(Uint8Array.from({ length: 224 }, (_, byte) => byte + 32)).replace('\u007F', '');
const text = fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 1, maxLength: 12 }).filter((value) => !value.endsWith('\\'));
const ore = fc.maxSafeInteger();
const account = fc.constantFrom('1930', '2440', '3010', '4010', '501000');
const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const quantity = fc.option(fc.constantFrom('2', '-3.25'), { nil: undefined });
const refs: fc.Arbitrary<readonly SieObjectRef[]> = fc.array(fc.record({ dimension: fc.constantFrom('1', '6', '20'), object: text }), { maxLength: 2 });

function known<Item extends object>(item: Item): { [key in keyof Item]: Exclude<Item[key], undefined> } {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as { [key in keyof Item]: Exclude<Item[key], undefined> };
}

const small = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const row = fc.record({ account, objects: refs, ore: small, quantity, day: fc.option(day, { nil: undefined }) });
const voucher: fc.Arbitrary<SieVoucher> = fc.record({ series: fc.constantFrom('', 'A', 'LEV 1'), number: fc.constantFrom('', '17'), day, registered: fc.option(day, { nil: undefined }), rows: fc.array(row, { maxLength: 4 }), struck: fc.array(row, { maxLength: 1 }) })
  .map(({ rows, struck, ...rest }) => {
    const counted = rows.flatMap((one, index): SieTransaction[] => (index % 2 === 0 ? [{ post: 'TRANS', ...known(one) }] : [{ post: 'RTRANS', ...known(one) }, { post: 'TRANS', ...known(one) }]));
    const rest1 = rows.reduce((sum, one) => sum - one.ore, 0);
    const transactions: SieTransaction[] = [...counted, { post: 'TRANS', account: '1930', objects: [], ore: rest1 === 0 ? 0 : rest1 }, ...struck.map((one): SieTransaction => ({ post: 'BTRANS', ...known(one) }))];
    return { ...known(rest), transactions };
  });

/** Files of all kinds of posts, with every letter of code page 437 in their texts. */
export const sieFiles: fc.Arbitrary<SieFile> = fc.record({
  flag: fc.constantFrom(0, 1, null),
  type: fc.constantFrom(1, 2, 3, 4, null),
  program: fc.option(fc.record({ name: text, version: fc.oneof(text, fc.constant('')) })),
  generated: fc.option(day),
  company: fc.option(text),
  companyType: fc.constantFrom('AB', 'X', null),
  industry: fc.constantFrom('82300', null),
  chartType: fc.option(text),
  currency: fc.constantFrom('SEK', null),
  taxYear: fc.constantFrom(2025, null),
  reaches: fc.option(day),
  years: fc.constant([{ index: 0, from: '2024-01-01', to: '2024-12-31' }, { index: -1, from: '2023-01-01', to: '2023-12-31' }]),
  accounts: fc.uniqueArray(fc.record({ number: account, name: fc.option(text), type: fc.constantFrom('T' as const, 'K' as const, undefined), unit: fc.option(text, { nil: undefined }), sru: fc.constantFrom(['7410', '7411'], undefined) }).map(known), { selector: ({ number }) => number }),
  dimensions: fc.uniqueArray(fc.record({ number: fc.constantFrom('1', '6', '20'), name: text, under: fc.constantFrom('1', undefined) }).map(known), { selector: ({ number }) => number }),
  objects: fc.array(fc.record({ dimension: fc.constantFrom('1', '6', '20'), number: text, name: text }), { maxLength: 3 }),
  balances: fc.uniqueArray(fc.record({ post: fc.constantFrom('IB' as const, 'UB' as const, 'RES' as const), year: fc.constantFrom(0, -1), account, objects: fc.constant([]), ore, quantity }).map(known), { selector: (one) => `${one.post}${one.year}${one.account}` }),
  periods: fc.uniqueArray(fc.record({ post: fc.constantFrom('PSALDO' as const, 'PBUDGET' as const), year: fc.constant(0), month: fc.constantFrom('2024-01', '2024-12'), account, objects: refs, ore, quantity }).map(known), { selector: (one) => JSON.stringify([one.post, one.month, one.account, one.objects]) }),
  vouchers: fc.array(voucher, { maxLength: 3 }),
  unknownPosts: fc.constantFrom([], [{ label: '#NYTT', text: '#NYTT 1 "a b"', block: ['#RAD 1', '#RAD 2'] }, { label: '#ANNAT', text: '#ANNAT', block: [] }]),
  leftOut: fc.constant([]),
});
