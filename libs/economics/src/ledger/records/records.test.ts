import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MADE_UP_MAPPING } from '../../testing/made-up-accounts.js';
import { SMALL_CHART } from '../../testing/small-chart.js';
import type { FileCell, FileTable } from '../../table/file-table.js';
import type { LedgerRecord, LedgerRecordRow, LedgerSign } from './ledger-columns.js';
import { ledgerRowsOfRecords, ledgerTable } from './ledger-rows.js';
import { mappingOfRecords, mappingTable } from './mapping-rows.js';
import { monthlyOfRecords, type MonthlyRecordsOptions } from './monthly-of-records.js';

const rowsOf = (records: readonly LedgerRecord[]): LedgerRecordRow[] => records.map((record, index) => ({ line: index + 2, record }));
const monthly = (records: readonly LedgerRecord[], options: Partial<MonthlyRecordsOptions> = {}) => monthlyOfRecords(rowsOf(records), MADE_UP_MAPPING, SMALL_CHART, { year: 2024, account: 'actual', sign: 'debitPositive', ...options });

function faultsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof HjmError) return [error.code, ...error.issues.map(({ path, found, nearest = '' }) => `${path} | ${found} | ${nearest}`)];
    throw error;
  }
  return [];
}

/** What a cell of a table is as a value of a record. */
function valueOf(cell: FileCell | undefined): string | number | undefined {
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell === 'string') return cell;
  return 'day' in cell ? cell.day : Number(cell.number.replace('.', ''));
}
const readBack = ({ rows }: FileTable) => rows.map(([account, name, day, month, amount], index) => ({ line: index + 2, record: { account: valueOf(account), name: valueOf(name), day: valueOf(day), month: valueOf(month), amount: valueOf(amount) } as LedgerRecord }));

describe('a ledger as a file', () => {
  it('has amounts by day or by month, which add up', () => {
    const read = monthly([{ account: '3010', day: '2024-01-31', amount: -500 }, { account: '3010', month: '2024-01', amount: -250 }, { account: '4010', month: '202402', amount: 5 }, { account: '4010', month: '02', amount: 5 }, { account: '1930', name: 'Exempelbank', month: '2', amount: 7 }]);
    expect(read).toMatchObject({ source: 'records', throughMonth: 2, mapped: 740, leftOut: -7, whole: 733, monthly: { lines: { rent: [750, 0, ...new Array<null>(10).fill(null)] } }, leftOutAccounts: [{ name: 'Exempelbank' }], differences: [] });
    expect(read.monthly.lines['staff']?.[1]).toBe(-10);
  });

  it('has the sign that is said, and tells lines that look turned around', () => {
    const records = [{ account: '3010', month: '1', amount: 500 }];
    expect(monthly(records, { sign: 'incomePositive' })).toMatchObject({ mapped: 500, otherSigns: [] });
    expect(monthly(records)).toMatchObject({ mapped: -500, otherSigns: ['rent'] });
    expect(faultsOf(() => monthly(records, { sign: 'income' as LedgerSign }))).toEqual(['invalid-ledger-rows', 'sign | "income" | ']);
  });

  it('is refused when more than half of the lines have the other sign, unless they are accepted', () => {
    const records = [{ account: '3010', month: '1', amount: 500 }, { account: '4010', month: '1', amount: -300 }, { account: '6010', month: '2', amount: 5 }];
    const [code, fault] = faultsOf(() => monthly(records));
    expect([code, fault?.replaceAll('\u00A0', ' ')]).toEqual(['other-signs', 'sign | omvänt tecken på 2 av 2 rader: Hyra −5,00 kr (från rad 2), Personal 3,00 kr (från rad 3) | incomePositive']);
    expect(monthly(records, { sign: 'incomePositive' }).otherSigns).toEqual([]);
    expect(faultsOf(() => monthly(records.map((row) => ({ ...row, amount: -row.amount })), { sign: 'incomePositive' }))[1]).toContain('| debitPositive');
    expect(monthly(records, { accept: ['rent'] }).otherSigns).toEqual(['rent', 'staff']);
    expect(faultsOf(() => monthly(records, { accept: ['rnet'] }))).toEqual(['invalid-accept', 'accept | "rnet" | rent']);
    expect(monthly([...records, { account: '3800', month: '1', amount: 1 }, { account: '3801', month: '1', amount: 0 }].slice(1, 4)).otherSigns).toEqual(['staff']);
  });

  it('is the whole year as a budget', () => {
    expect(monthly([{ account: '3010', month: '1', amount: -5 }], { account: 'budget' })).toMatchObject({ throughMonth: 12, gaps: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] });
  });

  it('tells every row that is wrong, by line and column', () => {
    const wrong = [{ account: '3O10', month: '1', amount: 0.5 }, { account: '3010', amount: 1 }, { account: '3010', month: 'marsvin', amount: 1 }, { account: '3010', day: '2023-12-31', amount: 1 }, { account: '3010', month: '202501', amount: 1 }, { account: '3010', month: '2', day: '2024-01-31', amount: 1 }, { account: '3010', day: '2024-02-30', amount: 1 }];
    expect(faultsOf(() => monthly(wrong))).toEqual([
      'invalid-ledger-rows', 'rad 2, Konto | "3O10" | ', 'rad 2, Belopp | 0.5 | ', 'rad 3, Månad | inget värde | ', 'rad 4, Månad | "marsvin" | ', 'rad 5, Datum | "2023-12-31" | ', 'rad 6, Månad | "202501" | ', 'rad 7, Månad | "2" | ', 'rad 8, Datum | "2024-02-30" | ',
    ]);
  });

  it('tells an account that no line takes with its line in the file, and a file without rows', () => {
    expect(faultsOf(() => monthly([{ account: '5900', name: 'Exempel', month: '1', amount: 100 }]))).toEqual(['unmapped-account', 'rad 2, konto 5900 | konto 5900 Exempel med −1,00\u00A0kr | 6000–7999 (other)']);
    expect(faultsOf(() => monthly([]))[0]).toBe('no-amounts');
  });

  it('is read back as it was written, by either sign', () => {
    const record = fc.record({ account: fc.constantFrom('3010', '50100'), name: fc.constantFrom('Exempel', undefined), day: fc.constantFrom('2024-02-29', undefined), month: fc.constant('2024-02'), amount: fc.maxSafeInteger() });
    fc.assert(
      fc.property(fc.array(record), fc.constantFrom<LedgerSign>('debitPositive', 'incomePositive'), (records, sign) => {
        const options = { year: 2024, sign };
        const rows = ledgerRowsOfRecords(rowsOf(records), options);
        expect(ledgerRowsOfRecords(readBack(ledgerTable(rows, options)), options)).toEqual(rows);
      }),
    );
  });
});

describe('a mapping as a file', () => {
  const { id, titleSv, citation } = MADE_UP_MAPPING;
  const head = { id, titleSv, citation };
  const records = (rows: readonly (readonly FileCell[])[]) => rows.map((cells, index) => {
    const [line = '', from = '', to] = cells.map((cell) => (typeof cell === 'string' ? cell : ''));
    return { line: index + 2, record: { line, from, to } };
  });

  it('is read back as it was written', () => {
    const { columns, rows } = mappingTable(MADE_UP_MAPPING);
    expect(columns).toEqual(['Rad', 'Från konto', 'Till konto']);
    expect(mappingOfRecords(records(rows), head, SMALL_CHART)).toEqual(MADE_UP_MAPPING);
  });

  it('takes the names of the chart, and a single account', () => {
    expect(mappingOfRecords(records([['hyresintäkter', '3010'], ['Lämnas utanför', '9000']]), head, SMALL_CHART)).toMatchObject({ lines: [{ line: 'rent', accounts: [{ from: '3010', to: '3010' }] }], ignored: [{ from: '9000', to: '9000' }] });
  });

  it('tells lines that are not in the chart', () => {
    expect(faultsOf(() => mappingOfRecords(records([['Persnal', '4000'], ['Resultat', '5000']]), head, SMALL_CHART))).toEqual(['invalid-mapping-rows', 'rad 2, Rad | "Persnal" | Personal', 'rad 3, Rad | "Resultat" | ']);
  });

  it('tells wrong accounts by row and column, together with what else is wrong', () => {
    const rows = [['Hyra', '3010', '3019'], ['Persnal', '1'], ['Personal', '4999', '4000'], ['Hyra', '3O20'], ['Lämnas utanför', '3015'], ['Personal', '50', '5x']];
    const said = records(rows).map(({ line, record: { to, ...record } }) => ({ line, record: to === '' || to === undefined ? record : { ...record, to } }));
    expect(faultsOf(() => mappingOfRecords(said, head, SMALL_CHART))).toEqual([
      'invalid-mapping-rows', 'rad 3, Rad | "Persnal" | Personal', 'rad 5, Från konto | "3O20 till 3O20" | ', 'rad 4, Till konto | "4999 till 4000" | ', 'rad 7, Till konto | "50 till 5x" | ', 'rad 6, Från konto | "3015" | ',
    ]);
    expect(() => mappingOfRecords(said.filter(({ line }) => line === 2 || line === 6), head, SMALL_CHART)).toThrow('rad 6, Från konto: väntade konton som inte redan står i rad 2, Från konto (3010–3019), fick "3015"');
    expect(faultsOf(() => mappingOfRecords([], head, SMALL_CHART))).toEqual(['invalid-mapping-rows', 'Rad | inget värde | ']);
    expect(faultsOf(() => mappingOfRecords(said.slice(1, 2), head, SMALL_CHART))).toHaveLength(2);
  });
});
