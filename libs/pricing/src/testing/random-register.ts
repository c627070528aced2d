import { addDays, dateOfDay, dayNumber, SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
import fc from 'fast-check';
import type { PriceList, PriceListVersion } from '../price-list/price-list.js';
import type { Rental, RentalEvent } from '../rental/rental.js';
import type { RunSetup } from '../run/setup.js';
import { BEGUN_30_DAYS, DAYS_BOTH_ENDS, MONTH_BY_DAYS, PRIVATE_AT_LEAST_A_MONTH, stoppingAfterPickupOrder, TOUCHED_CALENDAR_MONTHS } from '../time/time-rules.js';
import { defineTimeRule, type PriceUnit, type TimeRule } from '../time/time-rule.js';

/** The year that random registers play in. */
export const FIRST_DAY = '2024-01-01';
export const LAST_DAY = '2024-12-31';

const day: fc.Arbitrary<string> = fc.integer({ min: dayNumber('2023-11-01'), max: dayNumber(LAST_DAY) }).map((number) => dateOfDay(number));
const ore = fc.oneof(fc.constantFrom(0, 1, 7, 1000), fc.nat({ max: 1_000_000 }));
const RULES: readonly TimeRule[] = [
  DAYS_BOTH_ENDS,
  BEGUN_30_DAYS,
  MONTH_BY_DAYS,
  TOUCHED_CALENDAR_MONTHS,
  stoppingAfterPickupOrder(MONTH_BY_DAYS, 5),
  defineTimeRule({ ...MONTH_BY_DAYS, id: 'thirtieths', counting: { by: 'day', unit: '30days' }, lastDay: 'free', start: 'dayAfterDelivery' }),
  defineTimeRule({ ...BEGUN_30_DAYS, id: 'begun-months', counting: { by: 'period', unit: 'month', from: 'delivery', charged: 'begun' } }),
  defineTimeRule({ ...BEGUN_30_DAYS, id: 'completed-30', counting: { by: 'period', unit: '30days', from: 'delivery', charged: 'completed' } }),
  defineTimeRule({ ...BEGUN_30_DAYS, id: 'completed-calendar', counting: { by: 'period', unit: 'month', from: 'calendar', charged: 'completed' } }),
];

function priceList(id: string, unit: PriceUnit, approval: PriceList['approval']): fc.Arbitrary<PriceList> {
  const version = (name: string, validFrom: string): fc.Arbitrary<PriceListVersion> =>
    fc.record({ walker: ore, bed: ore, short: ore, approvedFrom: day }).map(({ walker, bed, short, approvedFrom }) => ({
      id: name,
      validFrom,
      decided: validFrom,
      citation: null,
      prices: [
        { article: 'walker', ore: walker },
        { article: 'walker', reason: 'short', ore: short },
        { article: 'bed', ore: bed },
      ],
      ...(approval === 'each' && name !== 'first'
        ? { approvals: [{ principal: 'north', decided: validFrom, from: approvedFrom }] }
        : approval === 'each'
          ? { approvals: ['north', 'south', 'region'].map((principal) => ({ principal, decided: validFrom, from: validFrom })) }
          : {}),
    }));
  return fc.tuple(version('first', '2020-01-01'), version('second', '2024-03-17'), version('third', '2024-07-01')).map((versions) => ({ id, titleSv: id, unit, approval, versions }));
}

/** Prices that change in the middle of months, several tariffs, approvals that come late. */
export const randomSetup: fc.Arbitrary<RunSetup> = fc
  .tuple(fc.constantFrom(...RULES), fc.constantFrom<PriceList['approval']>('none', 'each'), ore)
  .chain(([rule, approval, startFee]) =>
    fc.tuple(priceList('principals', rule.counting.unit, approval), priceList('private', 'month', 'none')).map(([principals, own]) => ({
      parties: [
        { id: 'north', nameSv: 'Nordby', principal: 'north', customers: 'principals' },
        { id: 'south', nameSv: 'Söderby', principal: 'south', customers: 'principals' },
        { id: 'clinic', nameSv: 'Kliniken', principal: 'region', customers: 'principals' },
        { id: 'person-1', nameSv: 'Privat', principal: 'person-1', customers: 'private' },
      ],
      articles: [
        { id: 'walker', nameSv: 'Rollator', group: 'walking' },
        { id: 'bed', nameSv: 'Säng', group: 'beds' },
      ],
      tariffs: {
        principals: { prices: principals, time: rule },
        private: { prices: own, time: PRIVATE_AT_LEAST_A_MONTH, startFee: { ore: startFee, citation: null } },
      },
      calendar: SWEDISH_WORKING_DAYS,
    })),
  );

const payer = fc.constantFrom('north', 'south', 'clinic', 'person-1');
const late = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 120 }));

/** One rental with moves, returns and late registrations; `number` makes its id and item its own. */
function randomRental(number: number): fc.Arbitrary<Rental> {
  const start = fc.record({ on: day, payer, quantity: fc.integer({ min: 1, max: 9 }), reason: fc.constantFrom(null, 'short'), late });
  const change = fc.record({ after: fc.nat({ max: 200 }), payer, late });
  const end = fc.record({ kind: fc.constantFrom('received', 'deregistered', 'pickupOrdered'), after: fc.nat({ max: 250 }), late });
  return fc.tuple(start, fc.constantFrom('walker', 'bed'), fc.array(change, { maxLength: 3 }), fc.array(end, { maxLength: 3 })).map(([first, article, changes, ends]) => {
    const item = article === 'bed' ? `item-${number}` : null;
    const events: RentalEvent[] = [
      {
        kind: 'delivered',
        on: first.on,
        registered: addDays(first.on, first.late),
        payer: first.payer,
        quantity: item === null ? first.quantity : 1,
        reason: first.reason,
        vat: 'S',
      },
      ...changes.map((each): RentalEvent => ({ kind: 'changed', on: addDays(first.on, each.after), registered: addDays(first.on, each.after + each.late), payer: each.payer })),
      ...ends.map((each): RentalEvent => ({ kind: each.kind as 'received', on: addDays(first.on, each.after), registered: addDays(first.on, each.after + each.late) })),
    ];
    return { id: `rental-${number}`, article, item, events };
  });
}

export const randomRegister: fc.Arbitrary<readonly Rental[]> = fc
  .integer({ min: 1, max: 8 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => randomRental(number))));
