import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { edition, madeUp, modelOf, plainSale } from '../testing/price-models.js';
import type { PriceModelEdition, Step } from './model-types.js';
import { parsePriceModel, parsePriceRecord } from './schema.js';
import { explainPrice } from './explain-price.js';

function issuesOf(run: () => unknown): readonly { path: string; expected: string; found: string; nearest?: string }[] {
  try {
    run();
  } catch (error) {
    if (error instanceof HjmError) return error.issues;
    throw error;
  }
  return [];
}

/** The plain sale with the step of that id changed. */
const saleWith = (id: string, change: Record<string, unknown>): PriceModelEdition =>
  edition({ formulas: [{ ...plainSale, steps: plainSale.steps.map((step) => (step.id === id ? ({ ...step, ...change }) : step)) }] });

const firstIssue = (...editions: readonly PriceModelEdition[]): unknown => issuesOf(() => modelOf(...editions))[0];

describe('a price model', () => {
  it('refers only to earlier steps, and says which was meant', () => {
    expect(firstIssue(saleWith('markup', { of: 'purchasPrice' }))).toEqual({ path: 'editions.0.formulas.0.steps.2.of', expected: 'ett tidigare steg: purchasePrice, markupPercent', found: '"purchasPrice"', nearest: 'purchasePrice' });
    expect(firstIssue(saleWith('markup', { of: 'salePrice' }))).toMatchObject({ path: 'editions.0.formulas.0.steps.2.of' });
    expect(firstIssue(saleWith('markup', { of: 'markup' }))).toMatchObject({ path: 'editions.0.formulas.0.steps.2.of' });
  });

  it('never adds kronor to per cent or multiplies kronor by kronor', () => {
    expect(firstIssue(saleWith('salePrice', { of: ['purchasePrice', 'markupPercent'] }))).toEqual({ path: 'editions.0.formulas.0.steps.3.of', expected: 'samma enhet, kr', found: 'percent' });
    expect(firstIssue(saleWith('salePrice', { kind: 'times', of: ['purchasePrice', 'markup'] }))).toEqual({ path: 'editions.0.formulas.0.steps.3.of.1', expected: 'en enhet som kan gångras med kr', found: 'kr' });
    expect(firstIssue(saleWith('markup', { percent: 'purchasePrice' }))).toMatchObject({ path: 'editions.0.formulas.0.steps.2.percent', expected: 'procent' });
    expect(firstIssue(saleWith('price', { of: 'markupPercent' }))).toMatchObject({ path: 'editions.0.formulas.0.steps.4.of', expected: 'ett belopp i kronor' });
  });

  it('cites what is stated, by a citation that exists', () => {
    expect(firstIssue(saleWith('markupPercent', { citation: undefined }))).toMatchObject({ path: 'editions.0.formulas.0.steps.1.citation', found: 'inget värde' });
    expect(firstIssue(saleWith('markupPercent', { citation: 'lst' }))).toMatchObject({ path: 'editions.0.formulas.0.steps.1.citation', nearest: 'list' });
    expect(firstIssue(edition({ citation: 'lista' }))).toMatchObject({ path: 'editions.0.citation', nearest: 'list' });
  });

  it('uses every step, and ends in one rounding', () => {
    const spare: Step = { id: 'spare', labelSv: 'Över', kind: 'constant', value: 1, unit: 'kr', basis: 'ours' };
    expect(firstIssue(edition({ formulas: [{ ...plainSale, steps: [spare, ...plainSale.steps] }] }))).toMatchObject({ path: 'editions.0.formulas.0.steps.0.id', found: '"spare"' });
    expect(firstIssue(edition({ formulas: [{ ...plainSale, steps: plainSale.steps.slice(0, 4) }] }))).toMatchObject({ expected: 'ett sista steg av slaget rounding' });
    expect(firstIssue(edition({ formulas: [{ ...plainSale, steps: [...plainSale.steps, { id: 'again', labelSv: 'Igen', kind: 'rounding', of: 'price', rule: 'up', to: 'krona', basis: 'ours' }] }] }))).toMatchObject({ path: 'editions.0.formulas.0.steps.4', expected: 'avrundning bara sist' });
  });

  it('has numbers with a full stop, and each id once', () => {
    expect(firstIssue(saleWith('markupPercent', { value: '10,5' }))).toMatchObject({ path: 'editions.0.formulas.0.steps.1.value', found: '"10,5"' });
    expect(firstIssue(saleWith('markup', { id: 'purchasePrice' }))).toMatchObject({ path: 'editions.0.formulas.0.steps.2.id' });
    expect(firstIssue(edition(), edition({ validFrom: '2025-01-01' }))).toMatchObject({ path: 'editions.1.id' });
  });

  it('covers its options, no fewer and no more', () => {
    const choice = (cases: Record<string, string>): PriceModelEdition =>
      edition({
        formulas: [
          {
            ...plainSale,
            steps: [
              { id: 'new', labelSv: 'Nytt', kind: 'yesNo', basis: 'parameter' },
              ...plainSale.steps.slice(0, 4),
              { id: 'chosen', labelSv: 'Valt', kind: 'choose', by: 'new', cases, basis: 'ours' },
              { id: 'price', labelSv: 'Pris', kind: 'rounding', of: 'chosen', rule: 'up', to: 'ore', basis: 'ours' },
            ],
          },
        ],
      });
    expect(firstIssue(choice({ yes: 'salePrice', no: 'purchasePrice' }))).toBeUndefined();
    expect(firstIssue(choice({ yes: 'salePrice' }))).toMatchObject({ path: 'editions.0.formulas.0.steps.5.cases.no' });
    expect(firstIssue(choice({ yes: 'salePrice', no: 'markup', maybe: 'markup' }))).toMatchObject({ path: 'editions.0.formulas.0.steps.5.cases.maybe' });
    expect(firstIssue(choice({ yes: 'salePrice', no: 'markupPercent' }))).toMatchObject({ expected: 'samma enhet, kr' });
    expect(firstIssue(choice({ yes: 'salePrice', no: 'new' }))).toMatchObject({ path: 'editions.0.formulas.0.steps.5.cases.no', expected: 'ett steg som ger ett tal' });
  });

  it('has editions in order, without a gap and without overlap', () => {
    const second = (changes: Partial<PriceModelEdition>): PriceModelEdition => edition({ id: 'second', ...changes });
    expect(firstIssue(edition({ validTo: '2024-12-31' }), second({ validFrom: '2025-01-01' }))).toBeUndefined();
    expect(firstIssue(edition({ validTo: '2024-12-30' }), second({ validFrom: '2025-01-01' }))).toMatchObject({ path: 'editions.1.validFrom' });
    expect(firstIssue(edition({ validTo: '2025-01-01' }), second({ validFrom: '2025-01-01' }))).toMatchObject({ path: 'editions.1.validFrom' });
    expect(firstIssue(edition(), second({ validFrom: '2024-05-31' }))).toMatchObject({ path: 'editions.1.validFrom' });
    expect(firstIssue(edition(), second({ validFrom: '2024-06-01' }))).toMatchObject({ path: 'editions.1.decided' });
    expect(firstIssue(edition(), second({ validFrom: '2024-06-01', decided: '2024-05-03' }))).toBeUndefined();
    expect(firstIssue(edition(), second({ validFrom: null }))).toMatchObject({ path: 'editions.1.validFrom' });
    expect(firstIssue(edition({ validTo: '2024-05-31' }))).toMatchObject({ path: 'editions.0.validTo' });
    expect(firstIssue(edition({ validFrom: '2024-06-31' }))).toMatchObject({ path: 'editions.0' });
  });
});

describe('parsePriceModel', () => {
  const json = (): Record<string, unknown> => JSON.parse(JSON.stringify(modelOf())) as Record<string, unknown>;

  it('reads back what was written, and it gives the same price', () => {
    expect(parsePriceModel(json())).toEqual(modelOf());
    const question = { formula: 'sale', on: '2024-07-01', inputs: { purchasePrice: '99.99' } };
    expect(explainPrice(parsePriceModel(json()), question)).toEqual(explainPrice(modelOf(), question));
  });

  it('says where the shape is wrong, and which word was meant', () => {
    expect(issuesOf(() => parsePriceModel({ ...json(), format: undefined }))).toContainEqual({ path: 'format', expected: 'något av de ord som finns: hjm.price-model/1', found: 'inget värde' });
    expect(issuesOf(() => parsePriceModel({ ...json(), titelSv: 'x' }))).toContainEqual(expect.objectContaining({ path: 'titelSv', nearest: 'titleSv' }));
    const bad = json() as { editions: { formulas: { steps: Record<string, unknown>[] }[] }[] };
    Object.assign(bad.editions[0]?.formulas[0]?.steps[0] ?? {}, { kind: 'inpt' });
    expect(issuesOf(() => parsePriceModel(bad))[0]).toMatchObject({ nearest: 'input' });
    expect(issuesOf(() => parsePriceModel(null))[0]).toMatchObject({ expected: 'ett objekt' });
    expect(issuesOf(() => parsePriceModel({ ...json(), editions: [{ ...edition(), citation: 'x', citations: { list: madeUp } }] }))[0]).toMatchObject({ path: 'editions.0.citation' });
  });

  it('reads a record, and refuses what is none', () => {
    const { record } = explainPrice(modelOf(), { formula: 'sale', on: '2024-07-01', inputs: { purchasePrice: 1 } });
    expect(parsePriceRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
    expect(issuesOf(() => parsePriceRecord({ ...record, ore: 1.5 }))[0]).toMatchObject({ path: 'ore' });
  });
});
