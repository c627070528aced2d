import { describe, expect, it } from 'vitest';
import { readMonthly } from '../statement/monthly-table.js';
import { readStatement } from '../statement/read-statement.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { describeFileColumn, ECONOMY_FILES, economyTemplate } from './economy-files.js';

const kind = (id: string) => {
  const found = ECONOMY_FILES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no kind ${id}`);
  return found;
};
const asFile = ({ columns, rows }: ReturnType<typeof economyTemplate>) => ({ header: { line: 1, cells: columns }, rows: rows.map((cells, at) => ({ line: at + 2, cells })) });

describe('a file to fill in', () => {
  it('of a statement is read with every line and no amount', () => {
    const { statement, absent } = readStatement(SMALL_CHART, asFile(economyTemplate(kind('statement'), SMALL_CHART, 2025)), {});
    expect(statement.columns.map(({ key }) => key)).toEqual(['closed2024', 'budget2025']);
    expect([absent, statement.roundedTo?.unit, Object.values(statement.amounts['budget2025'] ?? {})]).toEqual([[], 'tkr', [null, null, null, null]]);
  });

  it('of months is read with every line and no amount', () => {
    const monthly = readMonthly(SMALL_CHART, asFile(economyTemplate(kind('months'), SMALL_CHART, 2025)), { year: 2025, account: 'budget' });
    expect(Object.keys(monthly.lines)).toEqual(['rent', 'refund', 'staff', 'other']);
    expect(Object.values(monthly.lines).flat()).toEqual(new Array(48).fill(null));
  });

  it('of things has the first header of each column, and measures the year asked for', () => {
    for (const one of ECONOMY_FILES.filter(({ columns }) => columns !== null)) {
      const { columns, rows } = economyTemplate(one, SMALL_CHART, 2025);
      expect([new Set(columns).size, rows]).toEqual([columns.length, []]);
    }
    expect(economyTemplate(kind('measures'), SMALL_CHART, 2026).columns).toContain('Planerad 2026');
  });

  it('says what each column holds', () => {
    const told = (['text', 'day', 'ore', 'integer'] as const).map((of) => describeFileColumn({ key: 'a', headers: ['A'], required: true, kind: of }));
    expect(told).toEqual(['text', 'datum, ÅÅÅÅ-MM-DD', 'kronor, högst två decimaler', 'heltal']);
    expect(describeFileColumn({ key: 'a', headers: ['A'], required: true, kind: 'decimal', scale: 6 })).toBe('tal, högst 6 decimaler');
    expect(describeFileColumn({ key: 'a', headers: ['A'], required: true, kind: 'oneOf', values: { yes: ['Ja', 'J'], no: ['Nej'] } })).toBe('Ja, Nej');
  });
});
