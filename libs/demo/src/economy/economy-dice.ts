import { dayNumber } from '@hjm/core/calendar';
import { type Dice, diceFor } from '../dice.js';
import { DEMO_SEED } from '../world-days.js';

/** Seeds of their own, so that rentals and events stay as they are whatever becomes of the economy. */
const ECONOMY_SEED = DEMO_SEED ^ dayNumber('2021-01-01');

/** Dice of a thing by its name. */
export function economyDice(name: string): Dice {
  return diceFor(ECONOMY_SEED, Array.from(name).reduce((code, letter) => (Math.imul(code, 31) + letter.charCodeAt(0)) | 0, 7));
}
