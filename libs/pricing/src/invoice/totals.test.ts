import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vat } from './invoice.js';
import { invoiceTotals, type TaxedAmount } from './totals.js';

const vat = fc.constantFrom<Vat>(
  { category: 'S', rate: '25' },
  { category: 'S', rate: '12' },
  { category: 'S', rate: '6' },
  { category: 'E', rate: '0', exemption: { reason: 'Undantag' } },
);
const lines = fc.array(fc.record({ amount: fc.integer({ min: -1e9, max: 1e9 }), vat }), { minLength: 1, maxLength: 40 });
const exact = { vat: 'halfUp', payable: 'exact' } as const;

describe('invoiceTotals', () => {
  it('adds up: lines, VAT per category and rate, rounding, to pay', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom('exact', 'halfUp', 'halfEven', 'up', 'down'), (all: TaxedAmount[], payable) => {
        const totals = invoiceTotals(all, { vat: 'halfUp', payable });
        expect(totals.lines).toBe(all.reduce((sum, { amount }) => sum + amount, 0));
        expect(totals.vat.reduce((sum, { taxable }) => sum + taxable, 0)).toBe(totals.lines);
        expect(totals.vat.reduce((sum, { tax }) => sum + tax, 0)).toBe(totals.tax);
        expect(totals.inclusive).toBe(totals.exclusive + totals.tax);
        expect(totals.payable).toBe(totals.inclusive + totals.rounding);
        expect(Math.abs(totals.rounding)).toBeLessThan(100);
        for (const { vat, taxable, tax } of totals.vat) expect(Math.abs(taxable * Number(vat.rate) - tax * 100)).toBeLessThanOrEqual(50);
      }),
    );
  });

  it('does not mind the order of lines, and splitting a line changes nothing', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: -1e6, max: 1e6 }), (all: TaxedAmount[], part) => {
        const [first, ...rest] = all;
        if (first === undefined) throw new Error('no line');
        const split = [{ ...first, amount: part }, { ...first, amount: first.amount - part }, ...rest];
        expect(invoiceTotals(split, exact)).toEqual(invoiceTotals(all, exact));
        expect(invoiceTotals(all.toReversed(), exact).payable).toBe(invoiceTotals(all, exact).payable);
      }),
    );
  });

  it('computes VAT on the sum of the lines, not line by line', () => {
    const line: TaxedAmount = { amount: 1, vat: { category: 'S', rate: '25' } };
    expect(invoiceTotals([line], exact).tax).toBe(0);
    expect(invoiceTotals([line, line, line, line], exact).tax).toBe(1);
  });

  it('rounds VAT by the rule that is named', () => {
    const line: TaxedAmount = { amount: 10, vat: { category: 'S', rate: '25' } };
    expect((['halfUp', 'halfEven', 'up', 'down'] as const).map((rule) => invoiceTotals([line], { vat: rule, payable: 'exact' }).tax)).toEqual([3, 2, 3, 2]);
  });

  it('takes one rate in two spellings as one', () => {
    const both: TaxedAmount[] = [{ amount: 100, vat: { category: 'S', rate: '25' } }, { amount: 100, vat: { category: 'S', rate: '25.00' } }];
    expect(invoiceTotals(both, exact).vat).toHaveLength(1);
  });

  it.each<[string, Vat]>([
    ['invalid-vat', { category: 'S' }],
    ['invalid-vat', { category: 'S', rate: '0' }],
    ['invalid-vat', { category: 'S', rate: '25 %' }],
    ['invalid-vat', { category: 'E', rate: '25' }],
    ['invalid-vat', { category: 'O', rate: '0' }],
  ])('refuses with %s a rate that does not fit: %j', (code, wrong) => {
    expect(() => invoiceTotals([{ amount: 100, vat: wrong }], exact)).toThrow(expect.objectContaining({ code }));
  });

  it('refuses two reasons in one category', () => {
    const both: TaxedAmount[] = ['a', 'b'].map((reason) => ({ amount: 100, vat: { category: 'E', rate: '0', exemption: { reason } } }));
    expect(() => invoiceTotals(both, exact)).toThrow(expect.objectContaining({ code: 'mixed-exemptions' }));
  });
});
