import { HjmError, foundText, nearest } from '@hjm/core';
import type { Rental } from '../rental/rental.js';
import type { RentalProblem } from '../run/problem.js';
import { type RunPeriod, startRentRun } from '../run/rent-run.js';
import type { RunSetup } from '../run/setup.js';
import { PARTS, partsOf } from '../time/shares.js';
import { dayNumber } from '@hjm/core/calendar';
import type { PriceUnit } from '../time/time-rule.js';

/** How much of an article was rented for a reason. */
export type Volume = {
  readonly article: string;
  /** `null`: no reason was given. */
  readonly reason: string | null;
  /** Charged units of the price times quantity, counted in whole parts of the unit; not negative. */
  readonly parts: number;
};

/** Rented volumes by article and reason, in order of both. */
export type Volumes = {
  readonly unit: PriceUnit;
  /** So many parts are one unit of the price: 1 when whole units are counted. */
  readonly partsPerUnit: number;
  readonly rows: readonly Volume[];
};

/** Counts volumes: rentals in, rows out. */
export type VolumeCount = {
  readonly add: (rental: Rental, output?: { readonly problem?: (problem: RentalProblem) => void }) => void;
  readonly volumes: () => Volumes;
};

/**
 * Begins to count what the customers of one tariff rent in a period, as the weights of {@link unifiedPrices}: every charged day or
 * period, times quantity. Start fees and what is added to reach a minimum are no volume. Rentals that the rent run leaves out, and
 * days without a price, have none.
 *
 * @throws HjmError `unknown-tariff`; as `startRentRun`
 */
export function startVolumes(setup: RunSetup, customers: string, period: RunPeriod): VolumeCount {
  const tariff = Object.hasOwn(setup.tariffs, customers) ? setup.tariffs[customers] : undefined;
  if (tariff === undefined) {
    const words = Object.keys(setup.tariffs);
    const near = nearest(customers, words);
    const issue = { path: 'customers', expected: `en av ${words.join(', ')}`, found: foundText(customers), ...(near === undefined ? {} : { nearest: near }) };
    throw new HjmError('unknown-tariff', `Taxan ${issue.found} finns inte i underlaget.`, [issue]);
  }
  const payers = new Set(setup.parties.filter((party) => party.customers === customers).map(({ id }) => id));
  const { counting } = tariff.time;
  const run = startRentRun(setup, period);
  const rows = new Map<string, { article: string; reason: string | null; parts: number }>();
  return {
    add: (rental, output = {}) => {
      run.add(rental, {
        ...output,
        line: ({ kind, correction, payer, article, reason, from, to, quantity }) => {
          if (kind !== 'rent' || !payers.has(payer)) return;
          const parts = counting.by === 'day' ? partsOf(counting.unit, dayNumber(from), dayNumber(to)) : PARTS[counting.unit];
          const key = JSON.stringify([article, reason]);
          let row = rows.get(key);
          if (row === undefined) rows.set(key, (row = { article, reason, parts: 0 }));
          row.parts += (correction === 'credit' ? -1 : 1) * parts * quantity;
        },
      });
    },
    volumes: () => ({ unit: counting.unit, partsPerUnit: PARTS[counting.unit], rows: inOrder([...rows.values()]) }),
  };
}

/**
 * The volumes of different rentals as the volumes of all of them.
 *
 * @throws HjmError `invalid-volumes` when they are counted in different units
 */
export function mergeVolumes(x: Volumes, y: Volumes): Volumes {
  if (x.unit !== y.unit || x.partsPerUnit !== y.partsPerUnit) {
    throw new HjmError('invalid-volumes', 'Volymer i olika enheter kan inte läggas ihop.', [
      { path: 'unit', expected: `${x.unit} i ${x.partsPerUnit} delar`, found: foundText(`${y.unit} i ${y.partsPerUnit} delar`) },
    ]);
  }
  const rows = new Map<string, Volume>();
  for (const row of [...x.rows, ...y.rows]) {
    const key = JSON.stringify([row.article, row.reason]);
    rows.set(key, { ...row, parts: row.parts + (rows.get(key)?.parts ?? 0) });
  }
  return { unit: x.unit, partsPerUnit: x.partsPerUnit, rows: inOrder([...rows.values()]) };
}

function inOrder(rows: Volume[]): Volume[] {
  const before = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? -1 : b === null ? 1 : a < b ? -1 : 1);
  return rows.sort((x, y) => before(x.article, y.article) || before(x.reason, y.reason));
}
