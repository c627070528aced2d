import { describe, expect, it } from 'vitest';
import { MADE_UP_MAPPING } from '../../testing/made-up-accounts.js';
import { EMPTY_SIE } from '../../testing/sie-files.js';
import { SMALL_CHART } from '../../testing/small-chart.js';
import type { SieBalance, SieFile, SiePeriod } from '../sie/sie-types.js';
import { importSie, STATEMENT_PROGRAM } from './import-sie.js';

const years: SieFile['years'] = [{ index: 0, from: '2024-01-01', to: '2024-12-31' }, { index: -1, from: '2023-01-01', to: '2023-12-31' }];
const accounts: SieFile['accounts'] = [{ number: '3000', name: 'Hyra', type: 'I' }, { number: '4000', name: 'Löner', type: 'K' }];
const balance = (year: number, ore: number): SieBalance => ({ post: 'RES', year, account: '3000', objects: [], ore });
const period = (post: SiePeriod['post'], month: string, ore: number): SiePeriod => ({ post, year: 0, month, account: '3000', objects: [], ore });
const file = (over: Partial<SieFile>): SieFile => ({ ...EMPTY_SIE, type: 4, years, accounts, ...over });
const vouchers: SieFile['vouchers'] = [{ series: 'A', number: '1', day: '2024-02-10', transactions: [{ post: 'TRANS', account: '3000', objects: [], ore: -500 }, { post: 'TRANS', account: '4000', objects: [], ore: 500 }] }];
const read = (sie: SieFile, options = {}): ReturnType<typeof importSie> => importSie(sie, MADE_UP_MAPPING, SMALL_CHART, options);

describe('what a ledger file gives', () => {
  it('is what is booked by month, and the budget of the year; balances of earlier years are left where months are', () => {
    const { months, statement, findingsSv } = read(file({ vouchers, periods: [period('PBUDGET', '2024-01', -900)], balances: [balance(0, -500), balance(-1, -7)] }));
    expect(months.map(({ year, account, lines }) => [year, account, lines['rent']?.slice(0, 2)])).toEqual([[2024, 'actual', [null, 500]], [2024, 'budget', [900, null]]]);
    expect(statement.columns).toEqual([]);
    expect(findingsSv).toContain('Beloppen kommer från verifikationer (#VER).');
  });

  it('is years as a whole where nothing is by month, and so far where the file ends within the year', () => {
    const { months, statement } = read(file({ type: 1, balances: [balance(0, -500), balance(-1, -700)], reaches: '2024-04-30' }));
    expect(months).toEqual([]);
    expect(statement.columns.map(({ labelSv }) => labelSv)).toEqual(['Bokslut 2023', 'Utfall jan–apr 2024']);
    expect(statement.amounts).toMatchObject({ closed2023: { rent: 700, staff: 0 }, 'actual2024-04': { rent: 500 } });
  });

  it('is another year of the file where it is asked for', () => {
    expect(read(file({ vouchers, balances: [] }), { throughMonth: 4 }).months[0]?.lines['rent']?.slice(0, 5)).toEqual([null, 500, null, null, null]);
    expect(read(file({ vouchers }), { throughMonth: 3, gapsAre: 'zero' }).months[0]?.lines['rent']?.slice(0, 4)).toEqual([0, 500, 0, null]);
    expect(() => read(file({ vouchers }), { year: 2022 })).toThrow('Filen har inte året 2022.');
  });

  it('tells a file without any amounts', () => {
    expect(() => read(file({}))).toThrow('Filen har inga sådana belopp');
  });

  it('leaves a line without a figure where the file states every known zero', () => {
    const { statement } = read(file({ type: 2, balances: [balance(0, -500)], periods: [period('PBUDGET', '2024-01', -1), period('PBUDGET', '2024-03', -1)] }), { statesZeros: true });
    expect(statement.columns.map(({ key }) => key)).toEqual(['closed2024', 'budget2024-03']);
    expect(statement.amounts['closed2024']).toEqual({ rent: 500, refund: null, staff: null, other: null });
    expect(read(file({ type: 2 }), { statesZeros: true }).statement.columns).toEqual([]);
    const own = file({ type: 2, balances: [balance(0, -500)], program: { name: STATEMENT_PROGRAM, version: '1' } });
    expect(read(own).statement.amounts['closed2024']).toMatchObject({ rent: 500, staff: null });
    expect(read(own, { statesZeros: false }).statement.amounts['closed2024']).toMatchObject({ rent: 500, staff: 0 });
  });
});
