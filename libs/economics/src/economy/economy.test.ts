import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_INVESTMENTS, PUBLISHED_MEASURES, PUBLISHED_STATEMENTS } from '../published/index.js';
import { VASTMANLAND_CHART, VASTMANLAND_SURPLUS } from '../regions/index.js';
import { ECONOMY_PARTS, emptyEconomy, partName, partOf, withoutPart, withPart } from './economy-parts.js';
import { economyJsonSchema, readEconomy, readPart } from './economy-schema.js';
import type { Economy } from './economy-types.js';

const empty = emptyEconomy({ id: 'mine', region: 'vastmanland', titleSv: 'Min ekonomi', chart: VASTMANLAND_CHART });
const months = (year: number, ore: number) => ({ year, account: 'actual' as const, lines: { rent: new Array<number>(12).fill(ore) } });

function issuesOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof HjmError) return error.issues.map(({ path, expected, nearest }) => `${path}: ${expected}${nearest === undefined ? '' : ` [${nearest}]`}`);
    throw error;
  }
  return [];
}

function filled(): Economy {
  const [statement] = PUBLISHED_STATEMENTS;
  const [plan] = PUBLISHED_INVESTMENTS;
  const [measures] = PUBLISHED_MEASURES;
  if (statement === undefined || plan === undefined || measures === undefined) throw new Error('nothing is published');
  const { columns, amounts, roundedTo } = statement.statement;
  let economy = withPart(empty, 'statements', { columns, amounts, roundedTo });
  economy = withPart(economy, 'months', months(2024, 100));
  economy = withPart(economy, 'policies', VASTMANLAND_SURPLUS);
  economy = withPart(economy, 'investments', plan.plan);
  return withPart(economy, 'measures', measures);
}

describe('an economy', () => {
  it('takes a part in place of the one of the same name', () => {
    const twice = withPart(withPart(withPart(empty, 'months', months(2023, 1)), 'months', months(2024, 2)), 'months', months(2023, 3));
    expect(twice.months).toEqual([months(2023, 3), months(2024, 2)]);
    expect(partName('months', months(2023, 3))).toBe('actual-2023');
    expect(withoutPart(twice, 'months', 'actual-2023').months).toEqual([months(2024, 2)]);
    expect(empty.months).toEqual([]);
  });

  it('gives a part by name, or the only one, and says which there are', () => {
    const two = withPart(withPart(empty, 'months', months(2023, 1)), 'months', months(2024, 2));
    expect(partOf(two, 'months', 'actual-2024')).toEqual(months(2024, 2));
    expect(partOf(withoutPart(two, 'months', 'actual-2024'), 'months')).toEqual(months(2023, 1));
    expect(issuesOf(() => partOf(two, 'months', 'actual-2025'))).toEqual(['name: en av actual-2023, actual-2024 [actual-2023]'].map((text) => text.replace('name', 'months')));
    expect(issuesOf(() => partOf(two, 'months'))).toEqual(['months: en av actual-2023, actual-2024']);
    expect(issuesOf(() => partOf(empty, 'keys'))).toEqual(['keys: Fördelningsnyckel, som först behöver läsas in']);
  });

  it('is read as it was written', () => {
    const economy = filled();
    expect(readEconomy(JSON.stringify(economy))).toEqual(economy);
    const { format, id, region, titleSv, chart } = empty;
    expect(readEconomy({ format, id, region, titleSv, chart })).toEqual(empty);
  });

  it('is refused with the faults of all its parts, each with its place', () => {
    const economy = { ...filled(), months: [months(2024, 1), months(2024, 2), { ...months(2023, 1), lines: { rents: [1] } }], keys: [{ id: 'k' }] };
    expect(issuesOf(() => readEconomy(economy))).toEqual([
      'months.1: ett innehåll med eget namn',
      'months.2.lines.rents: en rad med belopp i uppställningen [rent]',
      'months.2.lines.rents: tolv månader',
      ...['titleSv', 'basis', 'decidedSv', 'citation', 'validFrom', 'validTo', 'principals'].map((field) => expect.stringMatching(new RegExp(`^keys\\.0\\.${field}: `)) as string),
    ]);
  });

  it('has a schema with every part, and no part beside them', () => {
    expect(Object.keys(economyJsonSchema()['properties'] as object)).toEqual(['format', 'id', 'region', 'titleSv', 'noticeSv', 'chart', ...Object.keys(ECONOMY_PARTS)]);
    expect(issuesOf(() => readPart('month' as never, {}, VASTMANLAND_CHART))).toEqual([expect.stringMatching(/^part: .*\[months\]$/)]);
    expect(issuesOf(() => readEconomy({ ...empty, months: 1, sheets: [] }))).toEqual(['months: en lista', 'sheets: ett fält som finns här']);
  });
});
