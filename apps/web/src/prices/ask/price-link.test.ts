import { medelpunktenA, medelpunktenB, norrbotten2012, PRICE_MODELS } from '@hjm/pricing/models';
import { describe, expect, it } from 'vitest';
import { newPriceCase, pricesOf, readPriceCase } from './price-case.js';
import { priceFragment, readPriceFragment } from './price-link.js';

const SALE = 'pris=1&modell=medelpunkten-funktionspris&formel=sale&dag=2024-01-01&in.purchasePrice=60000';
const problem = (fragment: string): string => {
  const read = readPriceFragment(fragment, PRICE_MODELS);
  return read.kind === 'broken' ? read.problem : read.kind;
};

describe('a link to a price', () => {
  it('gives the same price again', () => {
    const of = { ...newPriceCase(medelpunktenA, '2024-01-01', 'sale'), written: { purchasePrice: '60 000' } };
    expect(priceFragment(of)).toBe(SALE);
    const read = readPriceFragment(`#${SALE}`, PRICE_MODELS);
    expect(read.kind === 'case' && readPriceCase(read.case).result).toEqual(readPriceCase(of).result);
  });

  it('keeps yes and no, choices and the rows of a group', () => {
    const group = pricesOf(medelpunktenB)[0]?.id ?? '';
    const field = readPriceCase(newPriceCase(medelpunktenB, '2024-01-01', group)).fields[0]?.id ?? '';
    const of = { ...newPriceCase(medelpunktenB, '2024-01-01', group), written: { [field]: [{ name: 'Säng; hög & låg', value: '10,5', count: '2' }, { name: '', value: '7', count: '1' }] } };
    const read = readPriceFragment(priceFragment(of), PRICE_MODELS);
    expect(read.kind === 'case' && read.case.written).toEqual(of.written);
    const lost = { ...newPriceCase(norrbotten2012, '2024-01-01', 'lost'), written: { hasResidualValue: 'nej', residualValue: 'x' } };
    expect(readPriceFragment(priceFragment(lost), PRICE_MODELS).kind).toBe('case');
  });

  it('is none when the address holds something else', () => {
    expect([readPriceFragment('', PRICE_MODELS), readPriceFragment('#innehall', PRICE_MODELS)]).toEqual([{ kind: 'none' }, { kind: 'none' }]);
  });

  it.each([
    [SALE.replace('pris=1', 'pris=2'), 'Länken är gjord av en annan version av sidan.'],
    [SALE.replace('medelpunkten-funktionspris', 'medelpunkt'), 'Prismodellen ”medelpunkt” finns inte här.'],
    [SALE.replace('2024-01-01', '2024-02-30'), 'Länken säger inte vilken dag priset gäller.'],
    [`${SALE}&kant=igår`, '”igår” är inget datum.'],
  ])('that cannot be read is refused with the reason: %s', (fragment, reason) => {
    expect(problem(fragment)).toBe(reason);
  });

  it.each([SALE.replace('formel=sale', 'formel=sael'), SALE.replace('purchasePrice', 'purchaseprice'), SALE.replace('60000', 'mycket'), `${SALE}&medlem.purchasePrice=1;2`])('with a price, an input or a value that does not exist is refused: %s', (fragment) => {
    expect(readPriceFragment(fragment, PRICE_MODELS).kind).toBe('broken');
  });
});
