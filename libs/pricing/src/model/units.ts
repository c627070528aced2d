/**
 * What a number of a price model counts. Amounts are in kronor, alone or for something: `kr/month` is kronor per month.
 * `percent` is a figure before its sign (10 is 10 %), `percent/year` a yearly rate; `share` is a part of one (0.9).
 */
export type Unit =
  | 'kr'
  | 'kr/year'
  | 'kr/month'
  | 'kr/30days'
  | 'kr/day'
  | 'kr/hour'
  | 'kr/inhabitant'
  | 'percent'
  | 'percent/year'
  | 'years'
  | 'months'
  | 'periods'
  | 'days'
  | 'hours'
  | 'inhabitants'
  | 'months/year'
  | 'periods/year'
  | 'days/year'
  | 'count'
  | 'share';

type Base = 'kr' | 'percent' | 'year' | 'month' | 'period' | 'day' | 'hour' | 'inhabitant';
type Dimensions = { readonly [B in Base]?: number };

const DIMENSIONS: Readonly<Record<Unit, Dimensions>> = {
  kr: { kr: 1 },
  'kr/year': { kr: 1, year: -1 },
  'kr/month': { kr: 1, month: -1 },
  'kr/30days': { kr: 1, period: -1 },
  'kr/day': { kr: 1, day: -1 },
  'kr/hour': { kr: 1, hour: -1 },
  'kr/inhabitant': { kr: 1, inhabitant: -1 },
  percent: { percent: 1 },
  'percent/year': { percent: 1, year: -1 },
  years: { year: 1 },
  months: { month: 1 },
  periods: { period: 1 },
  days: { day: 1 },
  hours: { hour: 1 },
  inhabitants: { inhabitant: 1 },
  'months/year': { month: 1, year: -1 },
  'periods/year': { period: 1, year: -1 },
  'days/year': { day: 1, year: -1 },
  count: {},
  share: {},
};

/** Every unit there is. */
export const UNITS: readonly Unit[] = Object.keys(DIMENSIONS) as Unit[];

/** Whether the unit is an amount of money: the only thing that can be a price. */
export const isMoney = (unit: Unit): boolean => DIMENSIONS[unit].kr === 1;
/** Whether the unit is a figure before a per cent sign. */
export const isPercent = (unit: Unit): boolean => DIMENSIONS[unit].percent === 1;
/** Whether numbers of these units can be added and compared. */
export const sameUnit = (a: Unit, b: Unit): boolean => key(DIMENSIONS[a]) === key(DIMENSIONS[b]);

/** The unit of a product, or undefined when it makes no sense, such as kronor times kronor. */
export function productUnit(a: Unit, b: Unit): Unit | undefined {
  return isPercent(a) || isPercent(b) ? undefined : unitOf(a, b, 1);
}

/** The unit of a quotient, or undefined when it makes no sense. */
export function quotientUnit(a: Unit, b: Unit): Unit | undefined {
  return isPercent(b) ? undefined : unitOf(a, b, -1);
}

/** The unit of so many per cent of something: that something's, per year where the per cent are per year. */
export function percentOfUnit(percent: Unit, of: Unit): Unit | undefined {
  if (!isPercent(percent) || isPercent(of)) return undefined;
  return percent === 'percent' ? of : unitOf('years', of, 1, -1);
}

function unitOf(a: Unit, b: Unit, power: 1 | -1, first: 1 | -1 = 1): Unit | undefined {
  const [left, right] = [DIMENSIONS[a], DIMENSIONS[b]];
  const wanted: Partial<Record<Base, number>> = {};
  for (const base of BASES) wanted[base] = first * (left[base] ?? 0) + power * (right[base] ?? 0);
  if (key(wanted) === '') return a === 'count' && b === 'count' && power === 1 ? 'count' : 'share';
  if (key(wanted) === key(left) && key(right) === '') return a;
  return UNITS.find((unit) => key(DIMENSIONS[unit]) === key(wanted));
}

const BASES: readonly Base[] = ['kr', 'percent', 'year', 'month', 'period', 'day', 'hour', 'inhabitant'];
const key = (dimensions: Dimensions): string => BASES.flatMap((base) => ((dimensions[base] ?? 0) === 0 ? [] : [`${base}${String(dimensions[base])}`])).join(' ');
