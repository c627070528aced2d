import { expect, it } from 'vitest';
import { cellOf, figuresOf, numberOf } from './checks-figures.js';

it('finds a printed number with the decimals that it has', () => {
  expect(numberOf(figuresOf('s3-working-time'), 'own-staff', 'percent')).toEqual({ number: '-2.51', step: '0.01' });
});

it('never takes a question, a range or a blank for a number', () => {
  const forecast = figuresOf('s4-forecast');
  expect(cellOf(forecast, 'premises', 'y2025')).toEqual({ textSv: 'Nya lokaler?' });
  for (const [row, column] of [['premises', 'y2025'], ['sum', 'y2026'], ['sum', 'y2023'], ['premises', 'y2030']] as const) {
    expect(() => numberOf(forecast, row, column)).toThrow(expect.objectContaining({ code: 'no-number', issues: [expect.objectContaining({ path: `s4-forecast/${row}/${column}` })] }) as Error);
  }
});

it('names the nearest table when there is none of the name', () => {
  expect(() => figuresOf('s4-forcast')).toThrow(expect.objectContaining({ code: 'unknown-figures', issues: [expect.objectContaining({ nearest: 's4-forecast' })] }) as Error);
});
