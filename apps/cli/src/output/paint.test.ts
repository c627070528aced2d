import { expect, it } from 'vitest';
import { Kept } from '../testing/memory-io.js';
import { harmless, painter, wantsColour } from './paint.js';

const terminal = new Kept(80, true);
const pipe = new Kept(80, false);

it('colours a terminal and nothing else', () => {
  expect(wantsColour(terminal, {})).toBe(true);
  expect(wantsColour(pipe, {})).toBe(false);
});

it('obeys NO_COLOR before FORCE_COLOR, and leaves a dumb terminal alone', () => {
  expect(wantsColour(terminal, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
  expect(wantsColour(terminal, { NO_COLOR: '' })).toBe(true);
  expect(wantsColour(pipe, { FORCE_COLOR: '1' })).toBe(true);
  expect(wantsColour(terminal, { FORCE_COLOR: '0' })).toBe(false);
  expect(wantsColour(terminal, { TERM: 'dumb' })).toBe(false);
});

it('lets our own colours through and takes away what else would steer the terminal', () => {
  const red = painter(true)('red', 'nej');
  expect(harmless(`${red}\u001B[2J\u0007\u202Eabc\tdef\n`, true)).toBe('\u001B[31mnej\u001B[39m[2Jabc def\n');
  expect(harmless(red, false)).toBe('nej');
});
