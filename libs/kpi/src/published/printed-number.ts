import { formatNumber } from '@hjm/core/text';
import { decimalFraction, decimalsOf, type Fraction } from './exact/fraction.js';
import { type Interval, point, unrounded } from './exact/interval.js';
import type { PublishedFigure, PublishedUnit } from './published-types.js';

/** A printed number in all its ways. */
export type PrintedNumber = {
  readonly text: string;
  readonly decimals: number;
  readonly number: Fraction;
  /** What it may have been before it was rounded; only itself where it is exact. */
  readonly before: Interval;
};

/** Undefined when the figure is no number. */
export function printedNumber({ value, exact }: PublishedFigure): PrintedNumber | undefined {
  if (value.state !== 'number') return undefined;
  const number = decimalFraction(value.number);
  const decimals = decimalsOf(value.number);
  return { text: value.number, decimals, number, before: exact ? point(number) : unrounded(number, decimals) };
}

/** Decimal text as Swedish reads it, with all its decimals and its unit: `9.0` of per cent is `9,0 %`. */
export function numberSv(text: string, unit?: PublishedUnit): string {
  const decimals = decimalsOf(text);
  return `${formatNumber(text, { decimals })}${unit === undefined ? '' : (UNITS_SV[unit] ?? '')}`;
}

const UNITS_SV: Partial<Record<PublishedUnit, string>> = { percent: '\u00A0%', kronor: '\u00A0kr', tkr: '\u00A0tkr', mnkr: '\u00A0mnkr', hours: '\u00A0timmar' };
