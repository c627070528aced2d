import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describePrice } from '../model/describe-price.js';
import { explainPrice } from '../model/explain-price.js';
import type { PriceInputs } from '../model/price-types.js';
import { parsePriceModel } from '../schema.js';
import { PRICE_MODELS, genericModel } from './index.js';

const guide = readFileSync(new URL('../../../../docs/guides/prismodeller.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
const example = parsePriceModel(JSON.parse(/```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? 'null'));
const explained = [...guide.matchAll(/```text (\S+) (\S+) (.*)\n([\s\S]*?)```/g)].map(([, model = '', formula = '', inputs = '', lines = '']) => [model, formula, JSON.parse(inputs) as PriceInputs, lines.trimEnd().split('\n')] as const);

describe('the guide to price models', () => {
  it('has explanations to show', () => {
    expect(explained.map(([model]) => model)).toEqual(['medelpunkten-funktionspris', 'exempel']);
  });

  it.each(explained)('explains a price of %s as the library does', (id, formula, inputs, lines) => {
    const model = [...PRICE_MODELS, example].find((one) => one.id === id) ?? genericModel;
    const { headline, steps } = describePrice(explainPrice(model, { formula, on: '2026-03-01', inputs }));
    expect([headline, ...steps.map(({ text }) => text)].map((text) => text.replaceAll('\u00A0', ' '))).toEqual(lines);
  });

  it('lists every model there is', () => {
    const table = guide.slice(guide.indexOf('### Modellerna som finns'), guide.indexOf('### När leverantörerna'));
    expect([...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, id]) => id).sort()).toEqual([...PRICE_MODELS, genericModel].map(({ id }) => id).sort());
  });
});
