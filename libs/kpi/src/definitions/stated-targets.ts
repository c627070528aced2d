import type { Direction } from '../definition/definition-types.js';
import type { StatedTarget } from './documented.js';

/** At least so much in a year. */
export const atLeast = (period: string, value: string): StatedTarget => ({ period, direction: 'atLeast', value });

/** At most so much in a year. */
export const atMost = (period: string, value: string): StatedTarget => ({ period, direction: 'atMost', value });

/** More than so much in a year: the value itself is too little. */
export const moreThan = (period: string, value: string): StatedTarget => ({ period, direction: 'atLeast', value, strict: true });

/** A direction in a year, with the value that is to be kept where the document gives one. */
export const toward = (period: string, direction: Extract<Direction, 'increase' | 'decrease' | 'keep'>, value: string | null = null): StatedTarget => ({ period, direction, value });
