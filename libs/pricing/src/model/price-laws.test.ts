import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRICE_MODELS, genericModel, medelpunktenA, medelpunktenB, norrbotten2012 } from '../models/index.js';
import { explainPrice } from './explain-price.js';
import { dividedBy, plus, readDecimal, readExact, times, toWhole, whole } from '../fraction.js';
import type { Formula, PriceModel, PriceTable, Step } from './model-types.js';
import { isAsked, optionsOf } from './operands.js';
import { passThrough } from './pass-through.js';
import type { PriceAnswer, PriceInput, PriceInputs } from './price-types.js';
import { replayPrice } from './replay-price.js';

const ON = '2024-01-01';
const kronor = fc.integer({ min: 0, max: 10_000_000 }).map((ore) => `${String(Math.trunc(ore / 100))}.${String(ore % 100).padStart(2, '0')}`);
const tenths = (min: number, max: number): fc.Arbitrary<string> => fc.integer({ min, max }).map((value) => `${String(Math.trunc(value / 10))}.${String(value % 10)}`);

/** Anything that a step that asks may be given. */
function inputOf(step: Step, tables: readonly PriceTable[]): fc.Arbitrary<PriceInput> {
  if (step.kind === 'yesNo') return fc.boolean();
  if (step.kind === 'oneOf') return fc.constantFrom(...optionsOf(step, tables).map(({ id }) => id));
  if (step.kind === 'members') return fc.array(fc.record({ value: kronor, count: fc.integer({ min: 1, max: 1000 }) }), { minLength: 1, maxLength: 5 });
  if (step.kind === 'input' && step.unit === 'share') return tenths(1, 10);
  return step.kind === 'input' && step.unit.startsWith('kr') ? kronor : tenths(1, 500);
}

function inputsOf(formula: Formula, tables: readonly PriceTable[]): fc.Arbitrary<PriceInputs> {
  return fc.record(Object.fromEntries(formula.steps.filter(isAsked).map((step) => [step.id, inputOf(step, tables)])));
}

/** Every formula of every model, with inputs for it. */
const anyQuestion: fc.Arbitrary<{ model: PriceModel; formula: string; inputs: PriceInputs }> = fc
  .constantFrom(...[...PRICE_MODELS, genericModel].flatMap((model) => model.editions.flatMap(({ formulas, tables = [] }) => formulas.map((formula) => ({ model, formula, tables })))))
  .chain(({ model, formula, tables }) => inputsOf(formula, tables).map((inputs) => ({ model, formula: formula.id, inputs })));

function priced(model: PriceModel, formula: string, inputs: PriceInputs): PriceAnswer {
  const result = explainPrice(model, { formula, on: ON, inputs });
  if (result.outcome !== 'price') throw new Error(result.reasonSv);
  return result;
}

describe('any price of any model', () => {
  it('is its explanation’s last step, to the öre', () => {
    fc.assert(
      fc.property(anyQuestion, ({ model, formula, inputs }) => {
        const result = explainPrice(model, { formula, on: ON, inputs });
        if (result.outcome === 'undetermined') {
          expect(result.code).toBe('not-stated');
          return;
        }
        const last = readExact(result.steps.at(-1)?.value ?? '');
        expect(last).toEqual(dividedBy(whole(result.ore), whole(100)));
        expect(result.steps.every(({ basis, citation }) => basis !== 'stated' || citation !== undefined)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('never depends on the order of the inputs, nor on how a number is written', () => {
    fc.assert(
      fc.property(anyQuestion, ({ model, formula, inputs }) => {
        const turned = Object.fromEntries(Object.entries(inputs).reverse().map(([id, value]) => [id, typeof value === 'string' && readDecimal(value) !== undefined ? `${value}0` : value]));
        expect(JSON.stringify(explainPrice(model, { formula, on: ON, inputs: turned }))).toBe(JSON.stringify(explainPrice(model, { formula, on: ON, inputs })));
      }),
    );
  });

  it('comes back from its record', () => {
    fc.assert(
      fc.property(anyQuestion, ({ model, formula, inputs }) => {
        const { record } = explainPrice(model, { formula, on: ON, inputs });
        expect(replayPrice(JSON.parse(JSON.stringify(record)) as typeof record, model).same).toBe(true);
      }),
    );
  });

  it('asks for what is left out and is in the way, and for nothing else', () => {
    fc.assert(
      fc.property(anyQuestion, fc.nat(), ({ model, formula, inputs }, pick) => {
        const ids = Object.keys(inputs);
        const left = ids[pick % Math.max(ids.length, 1)];
        const rest = Object.fromEntries(Object.entries(inputs).filter(([id]) => id !== left));
        const [all, some] = [inputs, rest].map((given) => explainPrice(model, { formula, on: ON, inputs: given }));
        if (some?.outcome === 'undetermined' && some.code === 'missing-input') expect(some.needed.map(({ id }) => id)).toEqual([left]);
        else expect([some?.outcome, some?.record.ore]).toEqual([all?.outcome, all?.record.ore]);
      }),
    );
  });
});

describe('a rent', () => {
  const bed = { productGroup: 'beds', interestBase: 'halfPurchasePrice', interestRate: '3.5', service: '412.75', utilisation: '0.87', chargesPerYear: '12.2' };

  it('never falls when the purchase price rises', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), fc.nat(5_000_000), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((purchasePrice) => [
          priced(medelpunktenA, 'rent', { ...bed, purchasePrice }).ore,
          priced(medelpunktenA, 'sale', { purchasePrice }).ore,
          priced(norrbotten2012, 'rent', { writtenOff: false, purchasePrice, depreciationYears: 5, daysPerYear: 365 }).ore,
        ]);
        expect(low?.every((ore, index) => ore <= (high?.[index] ?? 0))).toBe(true);
      }),
    );
  });

  it('of a group, times its items, is what they cost, up to the rounding of one rent', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ value: kronor, count: fc.integer({ min: 1, max: 500 }) }), { minLength: 1, maxLength: 8 }), (members) => {
        const items = members.reduce((sum, { count }) => sum + count, 0);
        const cost = members.map(({ value, count }) => times(readDecimal(value) ?? whole(0), whole(count))).reduce(plus);
        const ore = Number(toWhole(times(cost, whole(100)), 'halfUp'));
        expect(Math.abs(priced(medelpunktenB, 'rent', { members }).ore * items - ore) * 2).toBeLessThanOrEqual(items);
      }),
    );
  });
});

describe('a supplier’s rise', () => {
  const percent = fc.integer({ min: -500, max: 3000 }).map((hundredths) => `${hundredths < 0 ? '-' : ''}${String(Math.trunc(Math.abs(hundredths) / 100))}.${String(Math.abs(hundredths) % 100).padStart(2, '0')}`);
  const articles = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), purchasePrice: kronor, quantity: fc.nat(500) }), { selector: ({ id }) => id, maxLength: 6 });
  const listed = (list: readonly { id: string; purchasePrice: string; quantity: number }[]) => list.map(({ id, purchasePrice, quantity }) => ({ id, quantity, inputs: { purchasePrice } }));
  const rise = (percents: string, list: Parameters<typeof passThrough>[1]['articles']) => passThrough(medelpunktenA, { formula: 'sale', on: ON, input: 'purchasePrice', percent: percents, articles: list });

  it('of nothing changes nothing', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const { totals, articles: raised } = rise('0', listed(list));
        expect([totals.effect, raised.every(({ difference }) => difference === 0), totals.before === totals.after]).toEqual([0, true, true]);
      }),
    );
  });

  it('after another is one rise of both, compounded', () => {
    fc.assert(
      fc.property(articles, percent, percent, (list, first, second) => {
        const once = rise(first, listed(list));
        const twice = rise(second, once.articles.map(({ id, quantity, inputs }) => ({ id, quantity, inputs })));
        const [a, b] = [readDecimal(first) ?? whole(0), readDecimal(second) ?? whole(0)];
        const compound = plus(plus(a, b), dividedBy(times(a, b), whole(100)));
        const together = rise(`${compound.n < 0n ? '-' : ''}${decimals(compound)}`, listed(list));
        expect(twice.articles.map(({ after }) => after)).toEqual(together.articles.map(({ after }) => after));
        expect(once.totals.effect + twice.totals.effect).toBe(together.totals.effect);
      }),
    );
  });

  it('adds up over the articles', () => {
    fc.assert(
      fc.property(articles, percent, (list, much) => {
        const { totals, articles: raised } = rise(much, listed(list));
        expect(totals.after - totals.before).toBe(totals.effect);
        expect(raised.reduce((sum, { before, quantity }) => sum + before * quantity, 0)).toBe(totals.before);
      }),
    );
  });

  /** Percents with two decimals compound to at most six. */
  function decimals({ n, d }: { n: bigint; d: bigint }): string {
    const millionths = ((n < 0n ? -n : n) * 1_000_000n) / d;
    return `${String(millionths / 1_000_000n)}.${String(millionths % 1_000_000n).padStart(6, '0')}`;
  }
});
