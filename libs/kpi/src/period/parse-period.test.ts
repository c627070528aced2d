import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { REGION_KPIS } from '../definitions/region-kpis.js';
import { monthsFrom, parsePeriod } from './parse-period.js';

const { interims } = REGION_KPIS.vastmanland;
const month = fc.integer({ min: 1990 * 12, max: 2100 * 12 + 11 });

it('reads every period by the id that it has', () => {
  fc.assert(
    fc.property(month, month, (one, other) => {
      const period = monthsFrom(Math.min(one, other), Math.max(one, other));
      expect(parsePeriod(period.id)).toEqual(period);
    }),
  );
});

it('reads an interim report by its name, as its region has it', () => {
  expect(parsePeriod(' 2024-Delår1 ', interims)).toEqual({ id: '2024-01..2024-04', from: '2024-01', to: '2024-04', labelSv: 'Delår 1 2024' });
  expect(parsePeriod('2025-delår', REGION_KPIS.varmland.interims).to).toBe('2025-08');
  expect(() => parsePeriod('2024-delår1')).toThrow(HjmError);
});

it.each(['1989', '2101', '0000', '9999-12', '0001-01..2024-12', '2024-01..2101-01', '0000-delår1', '2024-13', '2024-00', '2024-04..2024-01', '24', ''])('refuses %j, and says what there is', (text) => {
  expect(() => parsePeriod(text, interims)).toThrow(expect.objectContaining({ code: 'invalid-period', issues: [expect.objectContaining({ path: 'period', expected: expect.stringContaining('1990–2100') as unknown })] }));
});
