import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXACT_KR } from '../amount/amount-unit.js';
import { describePriceVolume } from './describe-price-volume.js';
import { priceVolumeEffectsTable, PRICE_VOLUME_COLUMNS, priceVolumeOfRecords, priceVolumeTable, type PriceVolumeRecord } from './price-volume-file.js';
import { priceVolumeItemsSchema, priceVolumeOptionsSchema } from './price-volume-schema.js';
import type { PriceVolumeItem, PriceVolumeOptions, VolumeAtPrice } from './price-volume-types.js';
import { priceVolumeEffects } from './price-volume.js';

const APART: PriceVolumeOptions = { mixed: 'separate', newAndRemoved: 'apart', rounding: 'halfUp' };
const beds: PriceVolumeItem = { key: 'beds', labelSv: 'Sängar', before: { volume: '10', price: 200_00 }, after: { volume: '12', price: 210_00 } };
const added: PriceVolumeItem = { key: 'new', labelSv: 'Nytt', before: null, after: { volume: '2', price: 50_00 } };
const removed: PriceVolumeItem = { key: 'gone', labelSv: 'Utgånget', before: { volume: '3', price: 10_00 }, after: null };

const volume = fc.tuple(fc.nat(100_000), fc.nat(999)).map(([units, decimals]) => `${String(units)}.${String(decimals).padStart(3, '0')}`);
const known: fc.Arbitrary<VolumeAtPrice> = fc.record({ volume, price: fc.integer({ min: -1_000_000, max: 1_000_000 }) });
const sides = fc.oneof(fc.tuple(known, known), fc.tuple(known, fc.constant(null)), fc.tuple(fc.constant(null), known));
const items = fc.array(sides, { maxLength: 8 }).map((all) => all.map(([before, after], at): PriceVolumeItem => ({ key: `item-${String(at)}`, labelSv: `Vara ${String(at)}`, before, after })));
const options: fc.Arbitrary<PriceVolumeOptions> = fc.record({
  mixed: fc.constantFrom('toPrice', 'toVolume', 'separate'),
  newAndRemoved: fc.constantFrom('toVolume', 'apart'),
  rounding: fc.constantFrom('halfUp', 'halfEven', 'up', 'down'),
});

describe('price and volume effects', () => {
  it('puts new volume at new price where it is told to', () => {
    expect(priceVolumeEffects([beds], APART).parts).toEqual({ price: 100_00, volume: 400_00, mixed: 20_00, added: 0, removed: 0 });
    expect(priceVolumeEffects([beds], { ...APART, mixed: 'toPrice' }).parts).toEqual({ price: 120_00, volume: 400_00, mixed: 0, added: 0, removed: 0 });
    expect(priceVolumeEffects([beds], { ...APART, mixed: 'toVolume' }).parts).toEqual({ price: 100_00, volume: 420_00, mixed: 0, added: 0, removed: 0 });
  });

  it('tells new and removed items apart, or takes them as volume', () => {
    expect(priceVolumeEffects([added, removed], APART).parts).toEqual({ price: 0, volume: 0, mixed: 0, added: 100_00, removed: -30_00 });
    expect(priceVolumeEffects([added, removed], { ...APART, newAndRemoved: 'toVolume' }).parts).toEqual({ price: 0, volume: 70_00, mixed: 0, added: 0, removed: 0 });
  });

  it('adds up to the change exactly, whatever the rules', () => {
    fc.assert(
      fc.property(items, options, (all, rules) => {
        const effects = priceVolumeEffects(all, rules);
        for (const { parts, change } of [...effects.items, effects]) expect(Object.values(parts ?? {}).reduce((sum, part) => sum + part, 0)).toBe(change);
        expect(effects.change).toBe((effects.after ?? NaN) - (effects.before ?? NaN));
        if (rules.mixed !== 'separate') expect(effects.parts?.mixed).toBe(0);
      }),
    );
  });

  it('is nothing but volume where prices stand still, and nothing but price where volumes do', () => {
    fc.assert(
      fc.property(known, known, options, (a, b, rules) => {
        const one = (before: VolumeAtPrice, after: VolumeAtPrice): PriceVolumeItem => ({ key: 'one', labelSv: 'En', before, after });
        expect(priceVolumeEffects([one(a, { ...a, volume: b.volume })], rules).parts).toMatchObject({ price: 0, mixed: 0 });
        expect(priceVolumeEffects([one(a, { ...a, price: b.price })], rules).parts).toMatchObject({ volume: 0, mixed: 0 });
      }),
    );
  });

  it('is missing where a figure is, and says for which item', () => {
    const unknown = { ...beds, key: 'unknown', labelSv: 'Okänt', after: { volume: null, price: 210_00 } };
    const effects = priceVolumeEffects([beds, unknown], APART);
    expect(effects).toMatchObject({ change: null, parts: null, missing: ['unknown'], before: 4_000_00, after: null });
    expect(effects.items[0]?.change).toBe(520_00);
    expect(describePriceVolume(effects)).toContain('Volym eller pris saknas för Okänt; effekterna går inte att summera.');
  });

  it('tells everything that is wrong at once', () => {
    const wrong = [{ ...beds, before: { volume: '-1', price: 0.5 } }, { ...beds, labelSv: ' ', after: { volume: '1,5', price: 1 } }, { key: ' ', labelSv: 'Tom', before: null, after: null }];
    const caught = caughtFrom(() => priceVolumeEffects(wrong, APART));
    expect(caught.issues.map(({ path }) => path)).toEqual(['items.0.before.volume', 'items.0.before.price', 'items.1.key', 'items.1.labelSv', 'items.1.after.volume', 'items.2.key', 'items.2.before']);
  });

  it('tells the parts and the rules in Swedish', () => {
    expect(describePriceVolume(priceVolumeEffects([beds, added], APART))).toEqual([
      'Från 2 000,00 kr till 2 620,00 kr: +620,00 kr', 'Priseffekt: +100,00 kr', 'Volymeffekt: +400,00 kr', 'Samspel: +20,00 kr', 'Nytt: +100,00 kr', 'Borttaget: 0,00 kr',
      'Ny volym till nytt pris är en egen del, samspel.', 'Nytt och borttaget står för sig.', 'Avrundning: varje belopp (volym × pris), en gång, till hela öre, halva öre från noll.',
    ].map(spaced));
    expect(describePriceVolume(priceVolumeEffects([beds], { ...APART, mixed: 'toPrice', newAndRemoved: 'toVolume' }))).toHaveLength(6);
  });
});

describe('a file of prices and volumes', () => {
  it('reads back what was written', () => {
    fc.assert(
      fc.property(items, (all) => {
        expect(priceVolumeOfRecords(recordsOf(priceVolumeTable(all).rows))).toEqual(all);
      }),
    );
  });

  it('names line and column', () => {
    const record: PriceVolumeRecord = { key: 'a', labelSv: 'A', volumeBefore: '-2', priceBefore: 100 };
    expect(caughtFrom(() => priceVolumeOfRecords([{ line: 7, record }])).issues[0]?.path).toBe('rad 7, Volym före');
  });

  it('writes the effects with a sum', () => {
    const table = priceVolumeEffectsTable(priceVolumeEffects([beds], APART), EXACT_KR);
    expect(table.columns).toHaveLength(9);
    expect(priceVolumeEffectsTable(priceVolumeEffects([beds], { ...APART, mixed: 'toPrice', newAndRemoved: 'toVolume' }), EXACT_KR).columns).toEqual(['Benämning', 'Före (kr)', 'Efter (kr)', 'Förändring (kr)', 'Priseffekt (kr)', 'Volymeffekt (kr)']);
    expect(table.rows.at(-1)).toEqual(['Summa', ...['2000.00', '2520.00', '520.00', '100.00', '400.00', '20.00', '0.00', '0.00'].map((number) => ({ number }))]);
    expect(priceVolumeEffectsTable(priceVolumeEffects([{ ...beds, after: { volume: null, price: 1 } }], APART), EXACT_KR).rows[0]?.at(-1)).toBeNull();
  });

  it('has a shape as JSON', () => {
    expect(priceVolumeItemsSchema.safeParse([beds, added]).success).toBe(true);
    expect(priceVolumeItemsSchema.safeParse([{ ...beds, before: { volume: '-1', price: 1 } }]).success).toBe(false);
    expect(priceVolumeOptionsSchema.safeParse({ ...APART, mixed: 'half' }).success).toBe(false);
  });
});

const spaced = (text: string): string => text.replace(/(\d) (?=\d|kr)/gu, '$1\u00A0').replace(/−/gu, '\u2212');

function caughtFrom(run: () => unknown): HjmError {
  try {
    run();
  } catch (error) {
    if (error instanceof HjmError) return error;
  }
  throw new Error('nothing was thrown');
}

function recordsOf(rows: readonly (readonly unknown[])[]): { line: number; record: PriceVolumeRecord }[] {
  return rows.map((cells, index) => {
    const valueOf = (at: number): unknown => {
      const cell = cells[at];
      if (typeof cell !== 'object' || cell === null || !('number' in cell)) return cell ?? undefined;
      return PRICE_VOLUME_COLUMNS[at]?.kind === 'ore' ? Math.round(Number(cell.number) * 100) : cell.number;
    };
    return { line: index + 2, record: Object.fromEntries(PRICE_VOLUME_COLUMNS.map(({ key }, at) => [key, valueOf(at)])) as unknown as PriceVolumeRecord };
  });
}
