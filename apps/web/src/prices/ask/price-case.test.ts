import { genericModel, medelpunktenA, medelpunktenB, norrbotten2012, PRICE_MODELS } from '@hjm/pricing/models';
import { describe, expect, it } from 'vitest';
import { newPriceCase, pricesOf, readPriceCase, writtenOf } from './price-case.js';

const sale = newPriceCase(medelpunktenA, '2024-01-01', 'sale');

describe('a price case', () => {
  it('asks for what the price needs and says so until it is given', () => {
    const { result, fields } = readPriceCase(sale);
    expect(result).toMatchObject({ outcome: 'undetermined', code: 'missing-input' });
    expect(fields.map(({ id }) => id)).toEqual(['purchasePrice']);
  });

  it('reads Swedish amounts, and gives the price of the capped mark-up', () => {
    for (const written of ['60 000', '60000', '60 000,00 kr']) {
      expect(readPriceCase({ ...sale, written: { purchasePrice: written } }).result).toMatchObject({ outcome: 'price', ore: 6_500_000 });
    }
  });

  it('tells in which field something cannot be read, and counts it as not given', () => {
    for (const written of ['sextiotusen', '−5', '1.234,50,1']) {
      const { problems, result } = readPriceCase({ ...sale, written: { purchasePrice: written } });
      expect(problems.get('purchasePrice')).toBe('Skriv ett tal, minst 0, till exempel 1 234,50.');
      expect(result).toMatchObject({ code: 'missing-input' });
    }
  });

  it('asks for what follows a choice only once it is chosen', () => {
    const rent = newPriceCase(medelpunktenA, '2024-01-01');
    const ids = (group: string): string[] => readPriceCase({ ...rent, written: { productGroup: group } }).fields.map(({ id }) => id);
    expect(ids('lifts').length).toBe(ids('walkers').length + 1);
  });

  it('reads the members of a group, a row each, and leaves empty rows out', () => {
    const group = newPriceCase(medelpunktenB, '2024-01-01', pricesOf(medelpunktenB)[0]?.id);
    const [field] = readPriceCase(group).fields.filter(({ kind }) => kind === 'members');
    const row = (value: string, count: string) => ({ name: '', value, count });
    const read = (...rows: ReturnType<typeof row>[]) => readPriceCase({ ...group, written: { [field?.id ?? '']: rows } });
    expect(Object.values(read(row('1 000,50', '3'), row('', '')).inputs)).toEqual([[{ value: '1000.5', count: '3' }]]);
    expect(read(row('1 000', '')).problems.size).toBe(1);
    expect(read(row('1 000', '2,5')).problems.size).toBe(1);
  });

  it('has no fields on a day that no edition covers', () => {
    const { fields, result, edition } = readPriceCase(newPriceCase(norrbotten2012, '2011-12-31'));
    expect([fields, edition]).toEqual([[], undefined]);
    expect(result).toMatchObject({ code: 'no-edition' });
  });

  it('can ask every price of every model', () => {
    for (const model of [...PRICE_MODELS, genericModel]) {
      expect(pricesOf(model).length).toBeGreaterThan(0);
      for (const { id, covered } of pricesOf(model)) {
        const { result, fields } = readPriceCase(newPriceCase(model, '2024-06-01', id));
        expect(result.outcome === 'undetermined' && !covered ? result.code : 'not-stated').toBe('not-stated');
        expect(fields.length > 0).toBe(result.outcome === 'undetermined' && result.code === 'missing-input');
      }
    }
  });

  it('writes inputs as people write them', () => {
    expect(writtenOf({ a: '1234.5', b: true, c: [{ value: '0.9', count: '2' }] })).toEqual({ a: '1234,5', b: 'ja', c: [{ name: '', value: '0,9', count: '2' }] });
  });
});
