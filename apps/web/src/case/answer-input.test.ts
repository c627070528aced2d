import type { FactDef } from '@hjm/rules';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer-input.js';

const text = { id: 'x', label: 'X', question: 'X?' };
const number: FactDef = { ...text, type: 'wholeNumber', min: 0, max: 100 };
const money: FactDef = { ...text, type: 'money', min: 0, max: 1_000_000 };

describe('readAnswer', () => {
  it('reads Swedish numbers, and amounts as whole öre', () => {
    expect(readAnswer(number, ' 12 ')).toBe(12);
    expect(readAnswer(money, '1 234,50 kr')).toBe(123_450);
    expect(readAnswer(money, '0,29')).toBe(29);
  });

  it('leaves codes, article numbers and days as they are written', () => {
    expect(readAnswer({ ...text, type: 'isoCode' }, ' 22 21 09 ')).toBe('22 21 09');
    expect(readAnswer({ ...text, type: 'date' }, '2023-04-01')).toBe('2023-04-01');
  });

  it.each(['', 'tolv', '1.5', '1e3'])('says that %j is no number', (written) => {
    expect(() => readAnswer(number, written)).toThrow(expect.objectContaining({ code: 'invalid-number' }));
  });
});
