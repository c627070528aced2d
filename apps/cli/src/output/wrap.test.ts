import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth, wrapText } from './wrap.js';

it('breaks at spaces and indents what follows', () => {
  expect(wrapText('ett två tre fyra', 8, '  ')).toEqual(['ett två', '  tre', '  fyra']);
});

it('keeps the spaces at the beginning, the breaks in the text and no-break spaces', () => {
  expect(wrapText('  a b\nc', 10)).toEqual(['  a b', 'c']);
  expect(wrapText('1\u00A0234 kr', 5)).toEqual(['1\u00A0234', 'kr']);
});

it('breaks a word only when it is longer than a line', () => {
  expect(wrapText('hjälpmedelskonsulent', 8)).toEqual(['hjälpmed', 'elskonsu', 'lent']);
});

it('does not count colours', () => {
  expect(textWidth('\u001B[31mröd\u001B[39m')).toBe(3);
});

it('loses no letter and keeps to the width, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zåäö]{1,12}$/), { minLength: 1 }), fc.integer({ min: 4, max: 40 }), (words, width) => {
      const lines = wrapText(words.join(' '), width);
      expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
      expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
    }),
  );
});
