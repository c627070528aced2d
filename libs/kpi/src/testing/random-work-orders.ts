import { dateOfDay, dayNumber } from '@hjm/core/calendar';
import fc from 'fast-check';
import type { KpiRecord } from '../table/table-types.js';

const FIRST = dayNumber('2023-11-01');
const day = fc.integer({ min: FIRST, max: FIRST + 200 }).map(dateOfDay);
const perhapsDay = fc.option(day, { freq: 2 });

/** Work orders with everything that real ones have: holes, pauses, days in the wrong order. */
export const workOrders: fc.Arbitrary<readonly KpiRecord[]> = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 9999 }).map((number) => `AO-${number}`),
    kind: fc.constantFrom('corrective', 'preventive', 'reconditioning'),
    reported: day,
    paused: perhapsDay,
    resumed: perhapsDay,
    finished: perhapsDay,
    unit: fc.option(fc.constantFrom('Väster', 'Öster', 'Norr|Söder')),
    principal: fc.option(fc.constantFrom('sala', 'region')),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);
