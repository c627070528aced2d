import type { Citation } from '@hjm/core';
import { type Ore, roundOre, type Rounding, sumOre } from '@hjm/core/money';
import { toWhole } from '../fraction.js';
import type { PriceList, PriceListVersion, PriceRow } from '../price-list/price-list.js';
import { faultInStep, type NextVersion, type PriceFault, refuseFaults, versionOf, withVersion } from './next-version.js';
import type { Volume, Volumes } from './volumes.js';

/** What the board of Värmland recommends: the same price whatever the reason for renting. No day from which it holds is stated. */
export const UNIFORM_PRICE_VARMLAND: Citation = {
  body: 'Hjälpmedelsnämnd, gemensam nämnd för Värmlands kommuner och Region Värmland',
  decided: null,
  document: 'årsredovisning 2025',
  section: 'Hyresavgifter kortvarigt behov',
  summary: 'Nämnden rekommenderar huvudmännen att ha ett pris per produkt i stället för priser efter orsaken till hyran.',
};

/** How one price per product is made of prices by reason. */
export type UnifyRule = {
  /** The version whose prices are made one; the last when left out. */
  readonly of?: string;
  readonly version: NextVersion;
  /** How the weighted mean becomes a price. No source says how. */
  readonly rounding: Rounding;
  /** Rounded to whole multiples of so many öre: 1 when left out, 100 for whole kronor. */
  readonly toOre?: number;
  /** Prices that are decided and not worked out. */
  readonly given?: readonly { readonly article: string; readonly ore: Ore }[];
};

/** What becomes of one article. Incomes are price times volume, rounded to whole öre by halves away from zero; `rest` is after less before. */
export type UnifiedPrice = {
  readonly article: string;
  /** `mean`: weighted by volume; `given`: decided; `same`: all its prices were equal already. */
  readonly by: 'mean' | 'given' | 'same';
  readonly ore: Ore;
  /** The prices before, with their volumes. */
  readonly from: readonly { readonly reason: string | null; readonly ore: Ore; readonly parts: number }[];
  readonly before: Ore;
  readonly after: Ore;
  readonly rest: Ore;
};

/** The new list, what becomes of each article, and what could not be worked out. */
export type UnifiedPrices = {
  readonly list: PriceList;
  readonly articles: readonly UnifiedPrice[];
  /** Sums over the articles: what rounding, and given prices, add to the income or take from it. */
  readonly totals: { readonly before: Ore; readonly after: Ore; readonly rest: Ore };
  /** Articles priced by reason of which nothing was rented: no mean can be made, and the new version has no price for them until one is given. */
  readonly withoutVolume: readonly string[];
  /** Volumes for which the version has no price; no income, and no weight. */
  readonly unpriced: readonly Volume[];
};

/**
 * The move from prices by reason of rental to one price per product: a new version with one price for each article. It is the mean of
 * the prices by reason, weighted by volume, so that the income on these volumes is the same but for rounding, which is told per article.
 *
 * @throws HjmError `invalid-volumes`, `invalid-change` for given prices of articles that have none; `unknown-version`, `invalid-price-list`
 */
export function unifiedPrices(list: PriceList, volumes: Volumes, rule: UnifyRule): UnifiedPrices {
  const version = versionOf(list, rule.of);
  const prices = byArticle(version);
  checkVolumes(list, volumes);
  const given = checkedGiven(rule, prices);
  const unpriced: Volume[] = [];
  const weights = new Map<string, { reason: string | null; ore: Ore; parts: number }[]>();
  for (const volume of volumes.rows) {
    const rows = prices.get(volume.article);
    const ore = (rows?.find(({ reason }) => reason === volume.reason) ?? rows?.find(({ reason }) => reason === undefined))?.ore;
    if (ore === undefined) unpriced.push(volume);
    else weights.set(volume.article, [...(weights.get(volume.article) ?? []), { reason: volume.reason, ore, parts: volume.parts }]);
  }
  const articles: UnifiedPrice[] = [];
  const withoutVolume: string[] = [];
  for (const [article, rows] of prices) {
    const from = weights.get(article) ?? [];
    const chosen = priceOf(rows, from, given.get(article), rule);
    if (chosen === undefined) withoutVolume.push(article);
    else articles.push({ article, ...chosen, from, ...incomes(from, chosen.ore, volumes.partsPerUnit) });
  }
  const sum = (key: 'before' | 'after' | 'rest'): Ore => sumOre(articles.map((article) => article[key]));
  return {
    list: withVersion(list, rule.version, articles.map(({ article, ore }) => ({ article, ore }))),
    articles,
    totals: { before: sum('before'), after: sum('after'), rest: sum('rest') },
    withoutVolume,
    unpriced,
  };
}

type Weighted = readonly { readonly ore: Ore; readonly parts: number }[];

function priceOf(rows: readonly PriceRow[], from: Weighted, given: Ore | undefined, { rounding, toOre = 1 }: UnifyRule): { by: UnifiedPrice['by']; ore: Ore } | undefined {
  if (given !== undefined) return { by: 'given', ore: given };
  const [only, ...others] = rows;
  if (only !== undefined && others.every(({ ore }) => ore === only.ore)) return { by: 'same', ore: only.ore };
  const parts = from.reduce((sum, each) => sum + BigInt(each.parts), 0n);
  if (parts === 0n) return undefined;
  const mean = { n: income(from), d: parts * BigInt(toOre) };
  return { by: 'mean', ore: roundOre(String(toWhole(mean, rounding) * BigInt(toOre)), 'halfUp') };
}

/** In öre times parts of a unit. */
function income(from: Weighted): bigint {
  return from.reduce((sum, { ore, parts }) => sum + BigInt(ore) * BigInt(parts), 0n);
}

function incomes(from: Weighted, ore: Ore, partsPerUnit: number): { before: Ore; after: Ore; rest: Ore } {
  const inOre = (parts: bigint): Ore => roundOre(String(toWhole({ n: parts, d: BigInt(partsPerUnit) }, 'halfUp')), 'halfUp');
  const [before, after] = [inOre(income(from)), inOre(income(from.map((each) => ({ ...each, ore }))))];
  return { before, after, rest: sumOre([after, -before]) };
}

function byArticle({ prices }: PriceListVersion): Map<string, PriceRow[]> {
  const found = new Map<string, PriceRow[]>();
  for (const row of prices) found.set(row.article, [...(found.get(row.article) ?? []), row]);
  return found;
}

function checkVolumes(list: PriceList, { unit, partsPerUnit, rows }: Volumes): void {
  const faults: PriceFault[] = [];
  if (unit !== list.unit) faults.push({ path: 'volumes.unit', expected: `"${list.unit}", som prislistan`, value: unit });
  if (!Number.isSafeInteger(partsPerUnit) || partsPerUnit < 1) faults.push({ path: 'volumes.partsPerUnit', expected: 'ett helt antal delar, minst 1', value: partsPerUnit });
  const seen = new Set<string>();
  for (const [index, { article, reason, parts }] of rows.entries()) {
    const key = JSON.stringify([article, reason]);
    if (seen.has(key)) faults.push({ path: `volumes.rows.${index}`, expected: 'en rad per artikel och orsak', value: article });
    seen.add(key);
    if (!Number.isSafeInteger(parts) || parts < 0) faults.push({ path: `volumes.rows.${index}.parts`, expected: 'ett helt antal delar, inte negativt', value: parts });
  }
  refuseFaults('invalid-volumes', faults);
}

function checkedGiven({ given = [], toOre }: UnifyRule, prices: ReadonlyMap<string, unknown>): Map<string, Ore> {
  const found = new Map<string, Ore>();
  const faults = given.flatMap(({ article, ore }, index): PriceFault[] => {
    const path = `given.${index}.article`;
    const twice = found.has(article);
    found.set(article, ore);
    if (!prices.has(article)) return [{ path, expected: 'en artikel som har ett pris', value: article, words: prices.keys() }];
    return twice ? [{ path, expected: 'ett pris per artikel', value: article }] : [];
  });
  refuseFaults('invalid-change', [...faultInStep(toOre), ...faults]);
  return found;
}
