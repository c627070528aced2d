import { describe, expect, it } from 'vitest';
import { measured, numbered, ratio } from '../testing/measured.js';
import { answeredWithin } from './index.js';

describe('a delivery on the planned day', () => {
  const delivery = (planned: string, delivered: string | null) => measured('delivery-on-planned-day', { deliveries: numbered([{ ordered: '2024-04-01', planned, delivered }]) });

  it('counts on the day, and neither the day before nor the day after', () => {
    expect(ratio(delivery('2024-04-10', '2024-04-10'))).toBe(1);
    expect(ratio(delivery('2024-04-10', '2024-04-09'))).toBe(0);
    expect(ratio(delivery('2024-04-10', '2024-04-11'))).toBe(0);
  });

  it('is missed when the day has gone, and not counted while it lasts', () => {
    expect(ratio(delivery('2024-04-29', null))).toBe(0);
    expect(delivery('2024-04-30', null).value.state).toBe('missing');
  });
});

describe('repairs and fittings', () => {
  it('are in time on the fifth working day and late on the sixth', () => {
    const repaired = (finished: string) => ratio(measured('repair-done-5wd', { workOrders: numbered([{ kind: 'corrective', reported: '2024-04-05', finished }]) }));
    expect([repaired('2024-04-12'), repaired('2024-04-15')]).toEqual([1, 0]);
  });

  it('leave reconditioning and preventive maintenance out', () => {
    const rows = numbered([{ kind: 'preventive', reported: '2024-04-05', finished: '2024-04-05' }, { kind: 'reconditioning', reported: '2024-04-05', finished: '2024-04-05' }, { kind: 'corrective', reported: '2024-04-05', finished: '2024-04-30' }]);
    expect(measured('repair-done-5wd', { workOrders: rows }).value).toEqual({ state: 'known', numerator: 0, denominator: 1 });
  });

  it('are offered in time on the fifteenth working day and late on the sixteenth', () => {
    const offered = (day: string) => ratio(measured('fitting-offered-15wd', { fittings: numbered([{ referred: '2024-03-01', offered: day }]) }, '2024-03'));
    expect([offered('2024-03-22'), offered('2024-03-25')]).toEqual([1, 0]);
  });
});

describe('goods in Värmland', () => {
  it('are in time on the tenth calendar day and late on the eleventh, of stock and of order apart', () => {
    const rows = numbered([
      { ordered: '2024-04-01', delivered: '2024-04-11', source: 'stock' },
      { ordered: '2024-04-01', delivered: '2024-04-12', source: 'stock' },
      { ordered: '2024-04-01', delivered: '2024-04-12', source: 'ordered' },
    ]);
    expect(measured('varmland-delivery-stock-10d', { deliveries: rows }).value).toEqual({ state: 'known', numerator: 1, denominator: 2 });
    expect(measured('varmland-delivery-ordered-10d', { deliveries: rows }).value).toEqual({ state: 'known', numerator: 0, denominator: 1 });
  });
});

describe('answered calls', () => {
  const calls = numbered([{ called: '2024-04-02', answered: 'yes', waitSeconds: 60 }, { called: '2024-04-02', answered: 'yes', waitSeconds: 61 }, { called: '2024-04-02', answered: 'no' }]);

  it('count however long they waited, and within a time that is given', () => {
    expect(measured('calls-answered', { calls }).value).toEqual({ state: 'known', numerator: 2, denominator: 3 });
    expect(measured(answeredWithin(60), { calls }).value).toEqual({ state: 'known', numerator: 1, denominator: 3 });
  });

  it('ask for whole seconds', () => {
    expect(() => answeredWithin(0)).toThrow('Ogiltigt antal sekunder: 0.');
    expect(() => answeredWithin(1.5)).toThrow('Ogiltigt antal sekunder: 1.5.');
  });
});
