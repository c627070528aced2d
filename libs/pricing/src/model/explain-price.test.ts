import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { edition, madeUp, modelOf, plainSale } from '../testing/price-models.js';
import { describePrice } from './describe-price.js';
import { explainPrice } from './explain-price.js';
import type { Formula, PriceModel } from './model-types.js';
import type { PriceAnswer, PriceInputs, PriceUndetermined } from './price-types.js';
import { replayPrice } from './replay-price.js';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

function price(model: PriceModel, formula: string, inputs: PriceInputs, on = '2024-07-01'): PriceAnswer {
  const result = explainPrice(model, { formula, on, inputs });
  if (result.outcome !== 'price') throw new Error(result.reasonSv);
  return result;
}
function noPrice(model: PriceModel, formula: string, inputs: PriceInputs, on = '2024-07-01'): PriceUndetermined {
  const result = explainPrice(model, { formula, on, inputs });
  if (result.outcome !== 'undetermined') throw new Error(String(result.ore));
  return result;
}
function errorOf(run: () => unknown): HjmError {
  try {
    run();
  } catch (error) {
    if (error instanceof HjmError) return error;
    throw error;
  }
  throw new Error('inget fel');
}

describe('explainPrice', () => {
  it('shows each step with its amount and source, and the last one is the price', () => {
    // 1 234,50 + 10 % = 1 234,50 + 123,45 = 1 357,95
    const answer = price(modelOf(), 'sale', { purchasePrice: '1234.50' });
    expect([answer.ore, answer.unit]).toEqual([135_795, 'kr']);
    expect(answer.steps.map(({ textSv }) => plain(textSv))).toEqual([
      'Inköpspris: 1 234,50 kr',
      'Påslag: 10 %',
      '1 234,50 kr × 10 % = 123,45 kr',
      '1 234,50 kr + 123,45 kr = 1 357,95 kr',
      '1 357,95 kr avrundas till hela ören, halva uppåt till 1 357,95 kr',
    ]);
    expect(answer.steps.map(({ citation }) => citation?.document)).toEqual([undefined, madeUp.document, madeUp.document, madeUp.document, undefined]);
    expect(answer.assumptions.map(({ id }) => id)).toEqual(['price']);
  });

  it('rounds once, at the end', () => {
    // 10 % of 0,25 kr is 2,5 öre; with the purchase price 27,5 öre, which halves upwards to 28
    expect(price(modelOf(), 'sale', { purchasePrice: '0.25' }).ore).toBe(28);
  });

  it('asks for what is missing instead of taking it for zero', () => {
    const answer = noPrice(modelOf(), 'sale', {});
    expect([answer.code, answer.askWhom]).toEqual(['missing-input', 'Exempelregionens central']);
    expect(answer.needed).toEqual([{ id: 'purchasePrice', labelSv: 'Inköpspris', kind: 'number', unit: 'kr' }]);
    expect(describePrice(answer)).toMatchObject({ headline: 'Priset kan inte avgöras. Det saknas uppgifter: Inköpspris. Fråga Exempelregionens central.', needed: ['Inköpspris (kr)'] });
  });

  it('says what is wrong with an input, and which name was meant', () => {
    expect(errorOf(() => price(modelOf(), 'sale', { purchasPrice: 1 })).issues).toEqual([{ path: 'inputs.purchasPrice', expected: 'en uppgift i formeln: purchasePrice', found: '"purchasPrice"', nearest: 'purchasePrice' }]);
    for (const value of ['1 234', '1,5', -1, Number.NaN, true, []]) expect(errorOf(() => price(modelOf(), 'sale', { purchasePrice: value })).code).toBe('invalid-input');
    expect(errorOf(() => price(modelOf(), 'sal', {})).issues[0]?.nearest).toBe('sale');
    expect(errorOf(() => price(modelOf(), 'sale', { purchasePrice: '999999999999999999' })).code).toBe('amount-too-large');
    expect(errorOf(() => price(modelOf(), 'sale', {}, '2024-02-30')).code).toBe('invalid-date');
  });
});

describe('a day', () => {
  const later = edition({ id: 'second', titleSv: 'Andra utgåvan', validFrom: '2025-01-01', decided: '2024-11-20', formulas: [{ ...plainSale, steps: plainSale.steps.map((step) => (step.id === 'markupPercent' ? { ...step, value: '15' } as const : step)) }] });
  const model = modelOf(edition(), later);
  const sale = (on: string, knownAt?: string): number | string => {
    const result = explainPrice(model, { formula: 'sale', on, inputs: { purchasePrice: 100 }, ...(knownAt !== undefined && { knownAt }) });
    return result.outcome === 'price' ? result.ore : result.code;
  };

  it('is answered by the edition in force, on both sides of the change', () => {
    expect([sale('2024-05-31'), sale('2024-06-01'), sale('2024-12-31'), sale('2025-01-01')]).toEqual(['no-edition', 11_000, 11_000, 11_500]);
  });

  it('is answered as was known then', () => {
    expect([sale('2025-01-01', '2024-11-19'), sale('2025-01-01', '2024-11-20')]).toEqual([11_000, 11_500]);
  });

  it('warns when the source does not say from when the model is in force', () => {
    const open = price(modelOf(edition({ validFrom: null, warnings: ['Bara en del av källan finns.'] })), 'sale', { purchasePrice: 1 }, '1990-01-01');
    expect(open.warnings.map(({ code }) => code)).toEqual(['start-unknown', 'partial']);
  });
});

describe('steps', () => {
  const used: Formula = {
    id: 'used',
    about: 'sale',
    labelSv: 'Begagnat',
    steps: [
      { id: 'group', labelSv: 'Produktgrupp', kind: 'oneOf', rowsOf: 'years', basis: 'parameter' },
      { id: 'life', labelSv: 'Avskrivningstid', kind: 'table', table: 'years', by: 'group', basis: 'stated', citation: 'list' },
      { id: 'cost', labelSv: 'Kostnad', kind: 'input', unit: 'kr', basis: 'parameter' },
      { id: 'perYear', labelSv: 'Per år', kind: 'dividedBy', value: 'cost', by: 'life', basis: 'ours' },
      { id: 'new', labelSv: 'Nytt', kind: 'yesNo', basis: 'parameter' },
      { id: 'rebate', labelSv: 'Avdrag', kind: 'input', unit: 'kr/year', most: 500, basis: 'parameter' },
      { id: 'less', labelSv: 'Efter avdrag', kind: 'difference', from: 'perYear', minus: 'rebate', basis: 'ours' },
      { id: 'least', labelSv: 'Minst', kind: 'constant', value: 100, unit: 'kr/year', basis: 'ours' },
      { id: 'floored', labelSv: 'Minst hundra', kind: 'atLeast', value: 'less', limit: 'least', basis: 'ours' },
      { id: 'chosen', labelSv: 'Valt', kind: 'choose', by: 'new', cases: { yes: 'perYear', no: 'floored' }, basis: 'ours' },
      { id: 'price', labelSv: 'Pris', kind: 'rounding', of: 'chosen', rule: 'halfEven', to: 'krona', basis: 'ours' },
    ],
  };
  const model = modelOf(edition({ formulas: [used], tables: [{ id: 'years', labelSv: 'Avskrivningstid', unit: 'years', citation: 'list', rows: [{ id: 'beds', labelSv: 'Sängar', value: 8 }, { id: 'aids', labelSv: 'Övrigt', value: 3 }] }] }));

  it('ask only for what the chosen branch needs', () => {
    expect(noPrice(model, 'used', { group: 'beds' }).needed.map(({ id }) => id)).toEqual(['new']);
    expect(noPrice(model, 'used', { group: 'beds', new: true }).needed.map(({ id }) => id)).toEqual(['cost']);
    expect(noPrice(model, 'used', { group: 'beds', new: false }).needed.map(({ id }) => id)).toEqual(['cost', 'rebate']);
    expect(noPrice(model, 'used', { new: true }).needed[0]).toMatchObject({ id: 'group', kind: 'oneOf', options: [{ id: 'beds', labelSv: 'Sängar' }, { id: 'aids', labelSv: 'Övrigt' }] });
  });

  it('look up, divide, floor and choose', () => {
    // 1 000 ÷ 3 = 333,33…, to whole kronor 333; less 300 is 33,33…, at least 100
    const fresh = price(model, 'used', { group: 'aids', cost: 1000, new: true });
    expect([fresh.ore, fresh.unit]).toEqual([33_300, 'kr/year']);
    expect(fresh.steps.map(({ textSv }) => plain(textSv))).toEqual([
      'Produktgrupp: Övrigt',
      'Övrigt: 3 år',
      'Kostnad: 1 000 kr',
      '1 000 kr ÷ 3 år ≈ 333,33 kr per år',
      'Nytt: Ja',
      'Ja ger 333,33 kr per år',
      '333,33 kr per år avrundas till hela kronor, halva till jämnt till 333 kr per år',
    ]);
    expect(fresh.steps.find(({ id }) => id === 'perYear')?.value).toBe('1000/3');
    expect(price(model, 'used', { group: 'aids', cost: 1000, new: false, rebate: 300 }).ore).toBe(10_000);
    // 1 004 ÷ 8 = 125,5 halves to the even 126; 1 012 ÷ 8 = 126,5 also
    expect([1004, 1012].map((cost) => price(model, 'used', { group: 'beds', cost, new: true }).ore)).toEqual([12_600, 12_600]);
  });

  it('refuse a row, an option and an amount that do not exist', () => {
    expect(errorOf(() => price(model, 'used', { group: 'bed', new: true })).issues[0]).toMatchObject({ path: 'inputs.group', nearest: 'beds' });
    expect(errorOf(() => price(model, 'used', { new: 'yes' })).issues[0]?.path).toBe('inputs.new');
    expect(errorOf(() => price(model, 'used', { rebate: 501 })).issues[0]?.expected).toBe('ett tal med punkt före decimalerna, minst 0 och högst 500');
  });

  const group: Formula = {
    id: 'group',
    about: 'rent',
    labelSv: 'Grupp',
    steps: [
      { id: 'members', labelSv: 'Slag', kind: 'members', unit: 'kr/month', basis: 'parameter' },
      { id: 'mean', labelSv: 'Genomsnitt', kind: 'average', of: 'members', basis: 'ours' },
      { id: 'price', labelSv: 'Pris', kind: 'rounding', of: 'mean', rule: 'halfUp', to: 'ore', basis: 'ours' },
    ],
  };

  it('weigh the mean of a group by how many there are', () => {
    // (3 × 100 + 2 × 150) ÷ 5 = 120
    const answer = price(modelOf(edition({ formulas: [group] })), 'group', { members: [{ value: 100, count: 3 }, { name: 'dyrare', value: '150', count: '2' }] });
    expect([answer.ore, plain(answer.steps[1]?.textSv ?? '')]).toEqual([12_000, '(3 st × 100 kr per månad + 2 st × 150 kr per månad) ÷ 5 st = 120 kr per månad']);
  });

  it('give no price when a divisor is nothing, and refuse a half item', () => {
    const model = modelOf(edition({ formulas: [group] }));
    expect(noPrice(model, 'group', { members: [] }).code).toBe('divided-by-zero');
    expect(errorOf(() => price(model, 'group', { members: [{ value: 1, count: 0.5 }, { value: 'x', count: 1 }] })).issues.map(({ path }) => path)).toEqual(['inputs.members.0.count', 'inputs.members.1.value']);
  });
});

describe('what is given in a wrong shape', () => {
  const members: Formula = {
    id: 'group',
    about: 'rent',
    labelSv: 'Gruppens hyra',
    steps: [
      { id: 'members', labelSv: 'Medlemmar', kind: 'members', unit: 'kr/month', basis: 'parameter' },
      { id: 'mean', labelSv: 'Genomsnitt', kind: 'average', of: 'members', basis: 'ours' },
      { id: 'price', labelSv: 'Pris', kind: 'rounding', of: 'mean', rule: 'halfUp', to: 'ore', basis: 'ours' },
    ],
  };

  it('is refused: a field of a member that does not exist, a name that is no text, inputs that are no object', () => {
    const model = modelOf(edition({ formulas: [members] }));
    const wrong = { members: [{ value: 1, count: 1, cuont: 3 }, { name: 7, value: 1, count: 1 }] } as unknown as PriceInputs;
    expect(errorOf(() => price(model, 'group', wrong)).issues).toMatchObject([{ path: 'inputs.members.0.cuont', nearest: 'count' }, { path: 'inputs.members.1.name', found: '7' }]);
    for (const inputs of [null, [1], 'x']) expect(errorOf(() => price(model, 'group', inputs as unknown as PriceInputs)).issues[0]).toMatchObject({ path: 'inputs' });
  });

  it('ends in an error, not in hours, when a chain of steps makes numbers of millions of digits', () => {
    const squares = Array.from({ length: 30 }, (_, k): Formula['steps'][number] => ({ id: `s${String(k + 1)}`, labelSv: 'Del', kind: 'times', of: [`s${String(k)}`, `s${String(k)}`], basis: 'ours' }));
    const chain: Formula = {
      id: 'chain',
      about: 'sale',
      labelSv: 'Kedja',
      steps: [
        { id: 'kr', labelSv: 'Pris', kind: 'input', unit: 'kr', basis: 'parameter' },
        { id: 's0', labelSv: 'Del', kind: 'input', unit: 'share', basis: 'parameter' },
        ...squares,
        { id: 'all', labelSv: 'Produkt', kind: 'times', of: ['kr', 's30'], basis: 'ours' },
        { id: 'price', labelSv: 'Pris', kind: 'rounding', of: 'all', rule: 'halfUp', to: 'ore', basis: 'ours' },
      ],
    };
    expect(errorOf(() => price(modelOf(edition({ formulas: [chain] })), 'chain', { kr: 1, s0: '0.1234567890123456789' })).code).toBe('number-too-long');
  });
});

describe('what the source does not say', () => {
  it('is undetermined, for a whole formula and for a branch', () => {
    const model = modelOf(edition({ formulas: [], uncovered: [{ id: 'rent', about: 'rent', textSv: 'Källan säger inte hur hyran räknas.', citation: 'list' }] }));
    expect(noPrice(model, 'rent', {})).toMatchObject({ code: 'not-stated', reasonSv: 'Källan säger inte hur hyran räknas.' });
    const branch: Formula = {
      id: 'branch',
      about: 'rent',
      labelSv: 'Hyra',
      steps: [
        { id: 'writtenOff', labelSv: 'Avskrivet', kind: 'yesNo', basis: 'parameter' },
        { id: 'rent', labelSv: 'Hyra', kind: 'input', unit: 'kr/day', basis: 'parameter' },
        { id: 'unsaid', labelSv: 'Avskriven hyra', kind: 'notStated', unit: 'kr/day', textSv: 'Källan säger inte vad hyran är när hjälpmedlet är avskrivet.', basis: 'ours' },
        { id: 'chosen', labelSv: 'Hyra', kind: 'choose', by: 'writtenOff', cases: { no: 'rent', yes: 'unsaid' }, basis: 'ours' },
        { id: 'price', labelSv: 'Pris', kind: 'rounding', of: 'chosen', rule: 'up', to: 'ore', basis: 'ours' },
      ],
    };
    const partly = modelOf(edition({ formulas: [branch] }));
    expect(noPrice(partly, 'branch', { writtenOff: true }).reasonSv).toBe('Källan säger inte vad hyran är när hjälpmedlet är avskrivet.');
    expect(price(partly, 'branch', { writtenOff: false, rent: '1.001' }).ore).toBe(101);
  });
});

describe('replayPrice', () => {
  it('comes to the same price again from plain JSON', () => {
    const record = JSON.parse(JSON.stringify(price(modelOf(), 'sale', { purchasePrice: '1234.50' }).record)) as PriceAnswer['record'];
    expect(record).toMatchObject({ edition: 'first', knownAt: '2024-05-02', inputs: { purchasePrice: '1234.5' }, ore: 135_795 });
    expect(replayPrice(record, modelOf())).toMatchObject({ same: true, differences: [] });
  });

  it('says where a changed model parts from the record', () => {
    const record = price(modelOf(), 'sale', { purchasePrice: 100 }).record;
    const dearer = modelOf(edition({ formulas: [{ ...plainSale, steps: plainSale.steps.map((step) => (step.id === 'markupPercent' ? { ...step, value: '12' } as const : step)) }] }));
    expect(replayPrice(record, dearer).differences.map(({ path }) => path)).toEqual(['ore', 'steps.markupPercent', 'steps.markup', 'steps.salePrice', 'steps.price']);
    expect(errorOf(() => replayPrice({ ...record, model: 'annan' }, dearer)).code).toBe('wrong-price-model');
  });

  it('does not take a record for whole that tells a step twice or in another order', () => {
    const { record } = price(modelOf(), 'sale', { purchasePrice: 100 });
    const wrongFirst = { ...record, steps: [...record.steps.map(([id]) => [id, '7'] as const), ...record.steps] };
    for (const told of [wrongFirst, { ...record, steps: record.steps.toReversed() }]) expect(replayPrice(told, modelOf())).toMatchObject({ same: false, differences: [{ path: 'steps' }] });
  });
});
