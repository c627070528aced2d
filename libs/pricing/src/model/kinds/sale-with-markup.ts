import type { DecimalText, Formula, Step } from '../model-types.js';
import { ask, figure, reckon, rounded } from '../step-builders.js';

/** A figure with the citation of the edition that states it. */
export type StatedFigure = { readonly value: DecimalText; readonly citation: string };

/** How a sale price is built. */
export type SaleWithMarkup = {
  readonly id?: string;
  readonly labelSv?: string;
  readonly purchaseLabelSv?: string;
  /** Left out, the per cent are asked for. */
  readonly markupPercent?: StatedFigure;
  /** The most that the mark-up may be for one order; left out, there is no cap. `asked`: there is one, and its amount is asked for. */
  readonly capPerOrder?: StatedFigure | 'asked';
  /** Where the source says what the mark-up is on. */
  readonly citation?: string;
};

/** A sale price: purchase price and a mark-up in per cent, which may be capped per order. The purchase price is then that of the whole order. */
export function saleWithMarkup({ id = 'sale', labelSv = 'Försäljning', purchaseLabelSv, markupPercent, capPerOrder, citation }: SaleWithMarkup): Formula {
  const stated = markupPercent?.citation;
  const steps: Step[] = [
    ask('purchasePrice', purchaseLabelSv ?? (capPerOrder === undefined ? 'Inköpspris' : 'Inköpspris för hela beställningen'), 'kr', citation),
    markupPercent === undefined ? ask('markupPercent', 'Påslag', 'percent', citation) : figure('markupPercent', 'Påslag', markupPercent.value, 'percent', markupPercent.citation),
    reckon('markup', 'Påslag i kronor', { kind: 'percentOf', percent: 'markupPercent', of: 'purchasePrice' }, stated ?? citation),
  ];
  if (capPerOrder !== undefined) {
    const cap = capPerOrder === 'asked' ? undefined : capPerOrder;
    steps.push(
      cap === undefined ? ask('markupCap', 'Påslag, högst per beställning', 'kr', citation) : figure('markupCap', 'Påslag, högst per beställning', cap.value, 'kr', cap.citation),
      reckon('cappedMarkup', 'Påslag efter taket', { kind: 'atMost', value: 'markup', limit: 'markupCap' }, cap?.citation ?? citation),
    );
  }
  steps.push(reckon('salePrice', 'Inköpspris med påslag', { kind: 'sum', of: ['purchasePrice', capPerOrder === undefined ? 'markup' : 'cappedMarkup'] }, stated ?? citation));
  return { id, about: 'sale', labelSv, steps: [...steps, rounded('salePrice')] };
}
