import { DEMO_ARTICLES, DEMO_GROUPS } from '../catalogue.js';
import type { Dice } from '../dice.js';
import { DEMO_PARTIES, MARKED_STOCK } from '../parties.js';
import { dateText, LAST } from '../world-days.js';
import { weighted } from '../weighted.js';

/** Units of the demo centre. Made up: no source divides its figures so. */
export const UNITS: Readonly<Record<'orders' | 'stock' | 'repairs' | 'reconditioning' | 'fittings' | 'cars', readonly string[]>> = {
  orders: ['Kundtjänst', 'Webbeställning'],
  stock: ['Lager norr', 'Lager söder'],
  repairs: ['Verkstad 1', 'Verkstad 2', 'Verkstad 3'],
  reconditioning: ['Rekonditionering'],
  fittings: ['Konsulenter rörelse', 'Konsulenter kognition'],
  cars: ['Bil 1', 'Bil 2', 'Bil 3', 'Bil 4', 'Bil 5', 'Bil 6', 'Bil 7', 'Bil 8'],
};

/** One of the units that do the work. */
export function unitOf(dice: Dice, work: keyof typeof UNITS): string {
  const units = UNITS[work];
  return units[dice.below(units.length)] as string;
}

/** A principal, as often as its published stock is large. */
export function principalOf(dice: Dice): string {
  return principal(dice).nameSv;
}

/** How often each product group is met, by its marked articles or by those that are only counted. */
export function groupWeights(marked: boolean): readonly { readonly nameSv: string; readonly weight: number }[] {
  return DEMO_GROUPS.map(({ id, nameSv }) => ({
    nameSv,
    weight: DEMO_ARTICLES.filter((article) => article.group === id && article.marked === marked).reduce((sum, { weight }) => sum + weight, 0),
  }));
}

/** A product group by its Swedish name. */
export function groupOf(dice: Dice): string {
  return group(dice).nameSv;
}

/** Women a little oftener than men; of some it is not known. */
export function genderOf(dice: Dice): string | null {
  const number = dice.below(1000);
  return number < 12 ? null : number < 575 ? 'woman' : 'man';
}

/** Now and then a field that nobody filled in. */
export function mostly<Value>(dice: Dice, value: Value): Value | null {
  return dice.perMille(4) ? null : value;
}

/** The day as text, if it is one that is known of when the world ends. */
export function seen(day: number): string | null {
  return day > LAST ? null : dateText(day);
}

const principal = weighted(DEMO_PARTIES.map(({ nameSv }, place) => ({ nameSv, weight: MARKED_STOCK[place]?.y2024 ?? 0 })), ({ weight }) => weight);
const group = weighted(groupWeights(true), ({ weight }) => weight);
