import { describe, expect, it } from 'vitest';
import { statementColumn } from '../statement/statement-column.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { emptyEconomy, withPart } from './economy-parts.js';
import { missingMonths, statementWithMonths } from './statement-with-months.js';

const booked = (months: number, except?: number) => Array.from({ length: 12 }, (_, at) => (at < months && at + 1 !== except ? 100 : null));
const empty = emptyEconomy({ id: 'mine', region: 'nowhere', titleSv: 'Min', chart: SMALL_CHART });
const year = (of: number, months: number, except?: number) => ({ year: of, account: 'actual' as const, lines: { rent: booked(months, except), refund: booked(months), staff: booked(months), other: booked(months) } });
const economy = withPart(withPart(empty, 'months', year(2023, 12)), 'months', year(2024, 4, 3));
const keysThrough = (throughMonth?: number): readonly string[] | undefined => statementWithMonths(economy, throughMonth === undefined ? {} : { throughMonth })?.columns.map(({ key }) => key);

describe('months that are asked for', () => {
  it('are counted for every year, in place of those of the latest', () => {
    expect(keysThrough()).toEqual(['actual2023-04', 'actual2023', 'actual2024-04']);
    expect(keysThrough(2)).toEqual(['actual2023-02', 'actual2023', 'actual2024-02']);
    expect(keysThrough(12)).toEqual(['actual2023']);
    expect(() => keysThrough(13)).toThrow('Månaden finns inte.');
  });
});

describe('months that are missing', () => {
  it('are told for the columns that are made of them, and of no other', () => {
    const statement = statementWithMonths(economy);
    expect(statement && missingMonths(economy, statement)).toEqual([{ line: 'rent', month: 3, column: 'actual2024-04', year: 2024 }]);
    const early = statementWithMonths(economy, { throughMonth: 2 });
    expect(early && missingMonths(economy, early)).toEqual([]);
    const column = statementColumn('actual', 2024, 4);
    const kept = withPart(economy, 'statements', { columns: [column], amounts: { [column.key]: { rent: 1 } }, roundedTo: null });
    expect(missingMonths(kept, { columns: [column] })).toEqual([]);
  });
});
