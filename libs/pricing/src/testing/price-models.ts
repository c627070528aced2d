import type { Citation } from '@hjm/core';
import { definePriceModel } from '../model/define-price-model.js';
import type { Formula, PriceModel, PriceModelEdition } from '../model/model-types.js';

/** A source of a made-up region: every figure of these tests is ours. */
export const madeUp: Citation = { body: 'Exempelregionen', decided: '2024-05-02', document: 'påhittad prislista', summary: 'Siffror som är våra egna.' };

/** An edition of a made-up region, with what the test needs of it. */
export function edition(changes: Partial<PriceModelEdition> = {}): PriceModelEdition {
  return { id: 'first', titleSv: 'Första utgåvan', validFrom: '2024-06-01', decided: '2024-05-02', citation: 'list', citations: { list: madeUp }, formulas: [plainSale], ...changes };
}

/** A model of a made-up region with one edition, or these. */
export function modelOf(...editions: readonly PriceModelEdition[]): PriceModel {
  return definePriceModel({ id: 'exempel', version: '1.0.0', region: 'Exempelregionen', titleSv: 'Exempelmodellen', askWhom: 'Exempelregionens central', editions: editions.length === 0 ? [edition()] : editions });
}

/** Purchase price and ten per cent. */
export const plainSale: Formula = {
  id: 'sale',
  about: 'sale',
  labelSv: 'Försäljning',
  steps: [
    { id: 'purchasePrice', labelSv: 'Inköpspris', kind: 'input', unit: 'kr', basis: 'parameter' },
    { id: 'markupPercent', labelSv: 'Påslag', kind: 'constant', value: '10', unit: 'percent', basis: 'stated', citation: 'list' },
    { id: 'markup', labelSv: 'Påslag i kronor', kind: 'percentOf', percent: 'markupPercent', of: 'purchasePrice', basis: 'stated', citation: 'list' },
    { id: 'salePrice', labelSv: 'Inköpspris med påslag', kind: 'sum', of: ['purchasePrice', 'markup'], basis: 'stated', citation: 'list' },
    { id: 'price', labelSv: 'Pris', kind: 'rounding', of: 'salePrice', rule: 'halfUp', to: 'ore', basis: 'ours' },
  ],
};
