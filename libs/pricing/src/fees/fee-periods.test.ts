import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@hjm/core/calendar';
import { chargeFee } from './charge-fee.js';
import { feePeriods } from './fee-periods.js';
import type { Fee } from './fee-types.js';

const monthly: Fee = { kind: 'fee', amount: { ore: 7000 }, per: 'month', regardlessOfCount: true };
const days = fc.tuple(fc.nat(800), fc.nat(800)).map(([start, length]) => ({ on: addDays('2022-01-01', start), to: addDays('2022-01-01', start + length) }));
const ways = (['calendar', 'fromStart'] as const).flatMap((months) => (['begun', 'complete'] as const).map((partPeriods) => ({ months, partPeriods })));

describe('what is asked', () => {
  it('is asked only where an answer changes the amount, and an answer to all of it settles it', () => {
    fc.assert(
      fc.property(days, (one) => {
        const amounts = ways.map((choices) => {
          const told = chargeFee(monthly, { ...one, choices });
          return told.outcome === 'charged' ? told.amount : NaN;
        });
        const untold = chargeFee(monthly, one);
        expect(amounts).not.toContain(NaN);
        if (new Set(amounts).size === 1) expect(untold).toMatchObject({ outcome: 'charged', amount: amounts[0] });
        else expect(untold).toMatchObject({ outcome: 'undetermined', reason: 'needs' });
      }),
    );
  });
});

describe('the periods of a fee', () => {
  it('follow each other without a gap, and begun ones hold every day that is paid for', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...ways), fc.constantFrom<Fee['per'] & string>('month', 'calendarMonth', 'year'), (one, choices, per) => {
        const periods = feePeriods({ ...monthly, per }, one, choices);
        for (const [index, { from, to }] of periods.entries()) {
          expect(from <= to).toBe(true);
          if (index > 0) expect(from).toBe(addDays(periods[index - 1]?.to ?? '', 1));
          if (choices.partPeriods === 'complete') expect(from >= one.on && to <= one.to).toBe(true);
        }
        if (choices.partPeriods === 'begun') expect([periods[0]?.from, (periods.at(-1)?.to ?? '') >= one.to]).toEqual([one.on, true]);
      }),
    );
  });

  it('are at least those that a fee has at least, and go on from the last', () => {
    const rent = (to: string, choices: (typeof ways)[number]): unknown => feePeriods({ ...monthly, leastMonths: 2 }, { on: '2023-03-10', to }, choices);
    expect(rent('2023-03-12', { months: 'fromStart', partPeriods: 'begun' })).toEqual([{ from: '2023-03-10', to: '2023-04-09' }, { from: '2023-04-10', to: '2023-05-09' }]);
    expect(rent('2023-04-20', { months: 'fromStart', partPeriods: 'complete' })).toEqual([{ from: '2023-03-10', to: '2023-04-09' }, { from: '2023-04-10', to: '2023-05-09' }]);
    expect(rent('2023-06-09', { months: 'fromStart', partPeriods: 'begun' })).toHaveLength(3);
  });
});
