import { describe, expect, it } from 'vitest';
import type { PriceList } from '../price-list/price-list.js';
import { openPriceList } from '../price-list/price-book.js';
import { onlyVersion } from './only-version.js';

const version = (id: string, validFrom: string, ore: number) => ({ id, validFrom, validTo: '2024-12-31', decided: validFrom, citation: null, prices: [{ article: 'bed', ore }] });
const list: PriceList = { id: 'l', titleSv: 'Lista', unit: 'month', approval: 'each', versions: [version('old', '2023-01-01', 100), version('new', '2024-06-01', 150)] };

describe('one version alone', () => {
  it('applies to everybody on every day, without approval', () => {
    const book = openPriceList(onlyVersion(list, 'new'), '2000-01-01');
    expect(book.spansOf('anybody').map((span) => [span.version.id, span.to])).toEqual([['new', Infinity]]);
  });

  it('must be there', () => {
    expect(() => onlyVersion(list, 'nwe')).toThrow(expect.objectContaining({ code: 'unknown-version' }) as Error);
  });
});
