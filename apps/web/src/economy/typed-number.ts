import type { Ore } from '@hjm/core/money';
import { parseNumber } from '@hjm/core/text';
import { parseTypedAmount } from '@hjm/economics';
import { attempt } from './attempt.js';

/** A number as people write it (`2,5`, `−4 %`) as exact decimal text. What is no number stays as it is, for the library to refuse. */
export function typedDecimal(text: string): string {
  const plain = text.trim().replace(/\s*%$/u, '').replace(/^\+/u, '').replace(/^(-?\d+)\.(\d+)$/u, '$1,$2');
  const read = attempt(() => parseNumber(plain).toFixed());
  return read.ok ? read.value : text.trim();
}

/** An amount as people write it, in kronor unless it says another unit: `3 940 tkr`. Undefined when it is no amount. */
export function typedOre(text: string): Ore | undefined {
  const read = attempt(() => parseTypedAmount(text.trim().replace(/^\+/u, ''), 'kr'));
  return read.ok ? read.value : undefined;
}

/** A whole number as people write it; undefined when it is none. */
export function typedWhole(text: string): number | undefined {
  const number = Number(typedDecimal(text));
  return text.trim() !== '' && Number.isSafeInteger(number) ? number : undefined;
}
