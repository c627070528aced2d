import { expect, test } from 'vitest';
import { genericModel, medelpunktenA, norrbotten2012, PRICE_MODELS } from '../models/index.js';
import { describeFormula } from './describe-formula.js';
import { explainPrice } from './explain-price.js';
import { formulaInputs } from './formula-inputs.js';
import type { PriceModel } from './model-types.js';

const formulasOf = (model: PriceModel): { readonly model: PriceModel; readonly edition: PriceModel['editions'][number]; readonly formula: PriceModel['editions'][number]['formulas'][number] }[] =>
  model.editions.flatMap((edition) => edition.formulas.map((formula) => ({ model, edition, formula })));

test('what a formula asks for first is among what it may ask for, in every model', () => {
  for (const { model, formula } of [...PRICE_MODELS, genericModel].flatMap(formulasOf)) {
    const on = '2024-04-01';
    const all = formulaInputs(model, { formula: formula.id, on }) ?? [];
    const first = explainPrice(model, { formula: formula.id, on, inputs: {} });
    if (first.outcome === 'undetermined') for (const needed of first.needed) expect(all).toContainEqual(needed);
    else expect(all).toEqual([]);
  }
});

test('nothing is asked for where no edition has the formula', () => {
  expect(formulaInputs(norrbotten2012, { formula: 'sale', on: '2011-12-31' })).toBeUndefined();
  expect(() => formulaInputs(medelpunktenA, { formula: 'salt', on: '2024-01-01' })).toThrow('Menade du sale?');
});

test('a formula reads as it is reckoned, before any number is given', () => {
  const [edition] = medelpunktenA.editions;
  const sale = edition?.formulas.find(({ id }) => id === 'sale');
  if (edition === undefined || sale === undefined) throw new Error('no sale');
  expect(describeFormula(sale, edition).map(({ labelSv, textSv, basisSv }) => `${labelSv}: ${textSv} (${basisSv})`)).toEqual([
    'Aktuellt inköpspris för hela beställningen: anges i kr (måste anges)',
    'Påslag: 10\u00A0% (står i källan)',
    'Påslag i kronor: Påslag av Aktuellt inköpspris för hela beställningen (står i källan)',
    'Påslag, högst per beställning: 5\u00A0000\u00A0kr (står i källan)',
    'Påslag efter taket: Påslag i kronor, högst Påslag, högst per beställning (står i källan)',
    'Inköpspris med påslag: Aktuellt inköpspris för hela beställningen + Påslag efter taket (står i källan)',
    'Pris: Inköpspris med påslag, avrundat till hela ören, halva uppåt (vår tolkning)',
  ]);
});

test('every step of every model can be told, and choices with the same step stand together', () => {
  for (const { edition, formula } of [...PRICE_MODELS, genericModel].flatMap(formulasOf)) {
    for (const { id, textSv } of describeFormula(formula, edition)) expect([formula.id, id, textSv === '' || textSv.includes('undefined')]).toEqual([formula.id, id, false]);
  }
  const rent = formulasOf(medelpunktenA).find(({ formula }) => formula.id === 'rent');
  const told = rent && describeFormula(rent.formula, rent.edition).find(({ id }) => id === 'maintenanceOfGroup');
  expect(told?.textSv).toContain('Lyftar ger Förebyggande underhåll per år');
  expect(told?.textSv.match(/ger Inget förebyggande underhåll/g)).toHaveLength(1);
});
