import { describe, expect, it } from 'vitest';
import { PUBLISHED_INVESTMENTS, PUBLISHED_RISKS, PUBLISHED_STATEMENTS } from '../published/index.js';
import { DALARNA_SURPLUS, VASTMANLAND_CHART } from '../regions/index.js';
import { partTables } from './part-tables.js';

const economy = { chart: VASTMANLAND_CHART };
const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('nothing is published');
  return one;
};
const titles = (tables: ReturnType<typeof partTables>): readonly string[] => tables.map(({ titleSv }) => titleSv);

describe('a part as tables', () => {
  it('is one for most, more for what has more kinds of rows, and none for what is JSON only', () => {
    const { columns, amounts, roundedTo } = first(PUBLISHED_STATEMENTS).statement;
    const statement = partTables(economy, 'statements', { columns, amounts, roundedTo });
    expect([titles(statement), statement[0]?.table.rows.length]).toEqual([['Resultaträkning'], VASTMANLAND_CHART.lines.length]);
    expect(titles(partTables(economy, 'investments', first(PUBLISHED_INVESTMENTS).plan))).toEqual(['Investeringsplan']);
    expect(titles(partTables(economy, 'risks', first(PUBLISHED_RISKS)))).toEqual(['Risker', 'Granskningar']);
    expect(partTables(economy, 'policies', DALARNA_SURPLUS)).toEqual([]);
  });

  it('of a forecast plan is what it is agreed on and what is adjusted, when there is any', () => {
    const plan = { id: 'p', titleSv: 'P', year: 2024, throughMonth: 4, methods: {}, fallback: { kind: 'linear' }, commitments: [], adjustments: [] } as const;
    expect(partTables(economy, 'forecasts', plan)).toEqual([]);
    const adjusted = { ...plan, adjustments: [{ line: 'rent', amount: 100, reasonSv: 'Skäl', roleSv: 'controller' }], commitments: [{ id: 'a', line: 'premises', titleSv: 'Hyra', monthly: -100, fromMonth: 1, toMonth: 12 }] };
    expect(titles(partTables(economy, 'forecasts', adjusted))).toEqual(['Åtaganden', 'Justeringar']);
  });

  it('of investments by month has their rows, and of a sum to date none', () => {
    const cars = [100, ...Array.from({ length: 11 }, () => null)];
    expect(titles(partTables(economy, 'outcomes', { plan: 'p', outcomes: { year: 2024, groups: { cars } } }))).toEqual(['Investeringsutfall']);
    expect(partTables(economy, 'outcomes', { plan: 'p', outcomes: { year: 2024, throughMonth: 4, toDate: { cars: 100 } } })).toEqual([]);
  });
});
