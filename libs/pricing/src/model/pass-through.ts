import { HjmError, type LocalDate, foundText } from '@hjm/core';
import { type Ore, sumOre } from '@hjm/core/money';
import { explainPrice } from './explain-price.js';
import { dividedBy, exactText, plus, readDecimal, times, whole } from '../fraction.js';
import { refuse, twice } from '../json/issues.js';
import type { DecimalText, PriceModel } from './model-types.js';
import type { PriceInputs, PriceQuestion, PriceUndetermined } from './price-types.js';
import { settlePrice } from './settle-price.js';

/** One article with what its price is made of. */
export type PricedArticle = {
  readonly id: string;
  readonly inputs: PriceInputs;
  /** How many times the price is charged; 1 when left out. Whole, not negative. */
  readonly quantity?: number;
  /** The supplier's rise of this article in per cent, instead of the common one; negative when the price falls. */
  readonly percent?: DecimalText;
};

/** A supplier's new prices. */
export type SupplierRise = {
  readonly formula: string;
  readonly on: LocalDate;
  readonly knownAt?: LocalDate;
  /** The input that the supplier raises, such as `purchasePrice`. */
  readonly input: string;
  /** The rise in per cent for articles that have none of their own. */
  readonly percent?: DecimalText;
  readonly articles: readonly PricedArticle[];
};

/** What a rise does to one article: one price before, one after, and both times the quantity. */
export type RaisedPrice = {
  readonly id: string;
  readonly quantity: number;
  readonly before: Ore;
  readonly after: Ore;
  readonly difference: Ore;
  /** The difference times the quantity. */
  readonly effect: Ore;
  /** The inputs after the rise, exact: `explainPrice` explains the new price from them, and a next rise can start from them. */
  readonly inputs: PriceInputs;
};

/** What a rise does to a list of articles. Articles without a price stand apart, and no sum holds them. */
export type PassedThrough = {
  readonly articles: readonly RaisedPrice[];
  readonly undetermined: readonly { readonly id: string; readonly result: PriceUndetermined }[];
  readonly totals: { readonly before: Ore; readonly after: Ore; readonly effect: Ore };
};

/**
 * Lets a supplier's price rise flow through a price model into the rents or sale prices of articles. Each price is rounded as
 * the model says; the raised input itself is exact, so that rises compose: 4 % and then 5 % is 9.2 %.
 *
 * @throws HjmError `invalid-rise` when an article is named twice, has no rise, a quantity that is not whole, or the raised input is not a number; else as `explainPrice`
 */
export function passThrough(model: PriceModel, rise: SupplierRise): PassedThrough {
  refuse('invalid-rise', 'Listan med artiklar går inte att räkna på.', twice('articles', rise.articles));
  const articles: RaisedPrice[] = [];
  const undetermined: { id: string; result: PriceUndetermined }[] = [];
  for (const [index, article] of rise.articles.entries()) {
    const at = `articles.${String(index)}`;
    const quantity = article.quantity ?? 1;
    if (!Number.isSafeInteger(quantity) || quantity < 0) throw wrong(`${at}.quantity`, 'ett helt antal som inte är negativt', quantity);
    const question = { formula: rise.formula, on: rise.on, ...(rise.knownAt !== undefined && { knownAt: rise.knownAt }) };
    const before = priceOf(model, { ...question, inputs: article.inputs });
    if (typeof before !== 'number') {
      undetermined.push({ id: article.id, result: before });
      continue;
    }
    const inputs = raised(article, rise, at);
    const after = priceOf(model, { ...question, inputs });
    if (typeof after !== 'number') {
      undetermined.push({ id: article.id, result: after });
      continue;
    }
    const difference = sumOre([after, -before]);
    articles.push({ id: article.id, quantity, before, after, difference, effect: sumOre([difference * quantity]), inputs });
  }
  const sum = (key: 'before' | 'after'): Ore => sumOre(articles.map((article) => article[key] * article.quantity));
  return { articles, undetermined, totals: { before: sum('before'), after: sum('after'), effect: sumOre(articles.map(({ effect }) => effect)) } };
}

/** Only what has no price is explained: a list of articles may be long. */
function priceOf(model: PriceModel, question: PriceQuestion): Ore | PriceUndetermined {
  const settled = settlePrice(model, question);
  if (settled.outcome === 'price') return settled.ore;
  return explainPrice(model, question) as PriceUndetermined;
}

function raised(article: PricedArticle, rise: SupplierRise, at: string): PriceInputs {
  const given = article.inputs[rise.input];
  const value = typeof given === 'object' ? undefined : readDecimal(given);
  if (value === undefined) throw wrong(`${at}.inputs.${rise.input}`, 'ett tal som leverantören höjer', given);
  const percent = readDecimal(article.percent ?? rise.percent);
  if (percent === undefined) throw wrong(article.percent === undefined ? 'percent' : `${at}.percent`, 'höjningen i procent, till exempel 4 eller 2.5', article.percent ?? rise.percent);
  const factor = plus(whole(1), dividedBy(percent, whole(100)));
  return { ...article.inputs, [rise.input]: exactText(times(value, factor)) };
}

function wrong(path: string, expected: string, value: unknown): HjmError {
  const found = foundText(value);
  return new HjmError('invalid-rise', `${path}: väntade ${expected}, fick ${found}.`, [{ path, expected, found }]);
}
