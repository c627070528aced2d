import { describe, expect, it } from 'vitest';
import { VASTMANLAND_KPIS } from '../definitions/index.js';
import { deviationsOf } from './deviations-of.js';

const printedOf = (kpi: string, region = 'vastmanland'): readonly string[] =>
  VASTMANLAND_KPIS.filter(({ id }) => id === kpi).flatMap((definition) => deviationsOf(region, definition, VASTMANLAND_KPIS)).map(({ printed }) => printed);

describe('deviations of an indicator', () => {
  it('are those of its count and of its change alike, since the change is printed beside the count', () => {
    expect(['orders', 'orders-growth', 'orders-growth-per-working-day'].map((kpi) => printedOf(kpi))).toEqual([['9,1%'], ['9,1%'], ['9,1%']]);
  });

  it('are none where all that is printed agrees', () => {
    expect(printedOf('returns-growth')).toEqual([]);
  });

  it('are of its region', () => {
    expect(printedOf('orders', 'varmland')).toEqual([]);
  });

  it('of a share are its own', () => {
    expect(printedOf('fitting-offered-15wd')).toEqual(['68,5%']);
  });
});
