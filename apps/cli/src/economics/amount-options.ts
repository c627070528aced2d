import { type AmountPrint, type AmountUnit, ORE_PER } from '@hjm/economics';
import type { Command } from 'commander';
import { usageError } from '../usage-error.js';

export type AmountOptions = { readonly unit?: string; readonly decimals?: string };

/** What a unit is shown with, and the most decimals that it has: nothing is finer than an öre. */
const DECIMALS: { readonly [unit in AmountUnit]: { readonly usual: number; readonly most: number } } = { kr: { usual: 0, most: 2 }, tkr: { usual: 0, most: 5 }, mnkr: { usual: 1, most: 8 } };

/** Adds the options that say how amounts are shown. */
export function amountOptions(command: Command): Command {
  return command.option('--unit <enhet>', 'belopp visas i kr, tkr eller mnkr; utelämnat: tkr').option('--decimals <antal>', 'antal decimaler; utelämnat: 0, för mnkr 1');
}

/** How amounts are shown: as the options say, else in tkr. */
export function amountPrint({ unit = 'tkr', decimals }: AmountOptions): AmountPrint {
  const known = amountUnit(unit, '--unit');
  const { usual, most } = DECIMALS[known];
  const count = decimals === undefined ? usual : Number(decimals);
  if (!Number.isInteger(count) || count < 0 || count > most) throw usageError(`--decimals ska för ${known} vara ett heltal från 0 till ${String(most)}, inte ${decimals ?? ''}.`);
  return { unit: known, decimals: count, rounding: 'halfUp' };
}

/** A unit of amounts as an option names it. */
export function amountUnit(word: string, option: string): AmountUnit {
  const units = Object.keys(ORE_PER) as AmountUnit[];
  const found = units.find((unit) => unit === word.trim().toLowerCase());
  if (found === undefined) throw usageError(`${option} ska vara ${units.join(', ')}, inte ${word}.`, word, units);
  return found;
}
