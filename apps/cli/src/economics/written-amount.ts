import { foundText, HjmError } from '@hjm/core';
import type { Rounding } from '@hjm/core/money';
import { type AmountPrint, type AmountUnit, parseAmount } from '@hjm/economics';
import { usageError } from '../usage-error.js';

/** An amount of the command line, and how it was written: 2 305 tkr stands for what rounds to it. */
export type WrittenAmount = { readonly ore: number; readonly print: AmountPrint };

/** The amount of an option, whose unit must stand with it: nothing tells 2 305 kr from 2 305 tkr. */
export function amountOption(text: string, flag: string): WrittenAmount {
  const [, number = '', word] = /^(.*?)\s*(mnkr|mkr|tkr|kr)\.?$/iu.exec(text.trim()) ?? [];
  if (word === undefined) throw usageError(`${flag} är ett belopp med sin enhet, till exempel "3 940 tkr" eller "56 000,50 kr", inte ${foundText(text)}.`);
  const unit = word.toLowerCase().replace(/^mkr$/, 'mnkr') as AmountUnit;
  try {
    return { ore: parseAmount(text, unit, flag), print: { unit, decimals: /,(\d+)$/.exec(number.trim())?.[1]?.length ?? 0, rounding: 'halfUp' } };
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    throw new HjmError(error.code, `${flag}: ${error.message}`, error.issues);
  }
}

/** A whole number of an option, within limits. */
export function wholeOption(text: string, flag: string, least: number, most: number): number {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && value >= least && value <= most) return value;
  throw usageError(`${flag} är ett heltal från ${String(least)} till ${String(most)}, inte ${foundText(text)}.`);
}

/** The year of an option. */
export function yearOption(text: string): number {
  return wholeOption(text, '--year', 1900, 2199);
}

/** One of the words that an option takes. */
export function wordOption<Word extends string>(text: string, flag: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  throw usageError(`${flag} är ${words.slice(0, -1).join(', ')} eller ${words.at(-1) ?? ''}, inte ${foundText(text)}.`, text, words);
}

/** The rule by which amounts become whole öre. */
export function roundingOption(text: string): Rounding {
  return wordOption(text, '--rounding', ['halfUp', 'halfEven', 'up', 'down']);
}

/** `namn=värde` of an option. */
export function pairOption(text: string, flag: string, example: string): readonly [name: string, value: string] {
  const at = text.indexOf('=');
  if (at > 0 && at < text.length - 1) return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  throw usageError(`${flag} skrivs ${example}, inte ${foundText(text)}.`);
}
