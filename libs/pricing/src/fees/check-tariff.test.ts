import { describe, expect, it } from 'vitest';
import { chargeFee } from './charge-fee.js';
import { checkTariff } from './check-tariff.js';
import type { FeeCondition } from './condition.js';
import type { Fee, TariffFee } from './fee-types.js';
import type { FeeTariff, TariffEdition } from './tariff-types.js';

const fee: TariffFee = { kind: 'fee', amount: { ore: 100 }, per: 'item' };
const edition: TariffEdition = {
  id: 'a',
  start: { earliest: null, latest: null },
  citations: [{ body: 'Exempelregionen', decided: null, document: 'påhittad sida', summary: 'En avgift som är vår.' }],
  lines: [{ id: 'item', label: 'Hjälpmedel', rules: [{ fee }] }],
};
const tariff = (...editions: Partial<TariffEdition>[]): FeeTariff => ({ id: 'example/fee', region: 'Exempelregionen', title: 'Exempel', facts: [], askWhom: 'enheten', editions: editions.map((one) => ({ ...edition, ...one })) });
const start = (earliest: string | null, latest: string | null): Partial<TariffEdition> => ({ start: { earliest, latest } });
const lines = (one: object): Partial<TariffEdition> => ({ lines: [{ id: 'item', label: 'Hjälpmedel', rules: [one] }] }) as Partial<TariffEdition>;
const capped = (from: 'firstVisit' | 'firstFee'): object => ({ fee: { ...fee, ceiling: { id: 'x', ore: 1000, months: 12, from } } });

function deep(levels: number): FeeCondition {
  let condition: FeeCondition = { fact: 'age', below: 20 };
  for (let level = 0; level < levels; level++) condition = { not: condition };
  return condition;
}

describe('a tariff', () => {
  it('that is in order is given back', () => {
    const one = tariff({}, { id: 'b', ...start('2023-01-01', '2023-12-31') }, { id: 'c', ...start('2024-01-01', null) });
    expect(checkTariff(one)).toBe(one);
  });

  it.each<readonly [string, FeeTariff, string]>([
    ['without an edition', tariff(), 'editions'],
    ['with two editions of one id', tariff({}, {}), 'editions'],
    ['without a source', tariff({ citations: [] }), 'editions.a.citations'],
    ['with a start that does not exist', tariff(start('2023-02-29', null)), 'editions.a.start'],
    ['with a start that ends before it begins', tariff(start('2023-02-02', '2023-02-01')), 'editions.a.start'],
    ['with editions that overlap', tariff(start('2023-01-01', '2023-01-01'), { id: 'b', ...start('2023-01-01', null) }), 'editions.b.start'],
    ['with two lines of one id', tariff({ lines: [...edition.lines, ...edition.lines] }), 'editions.a.lines'],
    ['with one ceiling of two windows', tariff(lines(capped('firstVisit')), { id: 'b', ...start('2023-01-01', null), ...lines(capped('firstFee')) }), 'editions.b.lines.item.ceiling'],
    ['that is none', null as unknown as FeeTariff, 'tariff'],
    ['without a list of editions', {} as FeeTariff, 'editions'],
    ['with a condition that is none', tariff(lines({ when: null, fee })), 'editions.a.lines.item.when'],
    ['with a condition of no list', tariff(lines({ when: { any: null }, fee })), 'editions.a.lines.item.when'],
    ['with a condition deeper than any source', tariff(lines({ when: deep(20_000), fee })), 'editions.a.lines.item.when'],
  ])('%s is refused', (_, one, path) => {
    expect(() => checkTariff(one)).toThrow(expect.objectContaining({ code: 'bad-fee-tariff', issues: [expect.objectContaining({ path })] }));
  });

  it('with a fact that does not exist names the nearest', () => {
    expect(() => checkTariff(tariff(lines({ when: { any: [{ not: { fact: 'paliative', is: true } }] }, fee })))).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ nearest: 'palliative' })] }));
  });
});

describe('a fee that cannot be', () => {
  it.each([
    [{ ...fee, kind: 'free' }, 'kind'],
    [{ ...fee, amount: {} }, 'amount.ore'],
    [{ ...fee, amount: { ore: 10.5 } }, 'amount.ore'],
    [{ ...fee, amount: { percent: -5, of: 'priset' } }, 'amount.percent'],
    [{ ...fee, amount: { percent: 5, of: '' } }, 'amount.of'],
    [{ ...fee, amount: { percent: 100, of: 'priset', less: { percent: 10 } } }, 'amount.less.everyMonths'],
    [{ ...fee, amount: { percent: 100, of: 'priset', less: { percent: 110, everyMonths: 6 } } }, 'amount.less'],
    [{ ...fee, per: 'moth' }, 'per'],
    [{ ...fee, everyMonths: 0 }, 'everyMonths'],
    [{ ...fee, freeFirst: { count: 3, unit: 'week' } }, 'freeFirst.unit'],
    [{ ...fee, ceiling: { id: 'x', ore: -1 } }, 'ceiling.ore'],
    [{ kind: 'fee' }, 'amount'],
    [null, 'amount'],
  ])('is refused: %j', (one, path) => {
    expect(() => chargeFee(one as Fee, { on: '2023-01-01' })).toThrow(expect.objectContaining({ code: 'bad-fee', issues: [expect.objectContaining({ path })] }));
  });

  it('names the nearest word', () => {
    expect(() => chargeFee({ ...fee, per: 'moth' } as unknown as Fee, { on: '2023-01-01' })).toThrow('Menade du month?');
  });
});
