import type { Rental, RunSetup } from '@hjm/pricing';
import { readJson } from '../input/read-json.js';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';
import { sizeOf, startProgress } from './progress.js';
import { type RegisterRead, readRentals, type RentalPlace } from './read-rentals.js';
import type { RowFault } from './row-fault.js';

export type InputOptions = { readonly register?: string | undefined; readonly changes?: string | undefined; readonly vat?: string; readonly demo?: boolean };

/** Rentals to go through, from files or from the demo world. */
export type RentInput = {
  /** What it is called to people. */
  readonly title: string;
  /** Hands over each rental, and everything that could not become one. */
  readonly each: (on: InputHandlers) => Promise<RegisterRead | null>;
};

type InputHandlers = {
  readonly begin: (demo: boolean) => void;
  readonly rental: (rental: Rental, place: RentalPlace) => void;
  readonly fault: (fault: RowFault) => void;
  /** What was made so far can be written. */
  readonly pause: () => Promise<void>;
};

const MOST_SETUP = 200 * 1024 * 1024;
/** So many demo rentals at a time; the whole world has some 148 000. */
const DEMO_PIECE = 2000;
const DEMO_TOTAL = 148_000;

/** A setup from a file. */
export async function readSetup(file: string, io: Io): Promise<RunSetup> {
  const { parseRunSetup } = await import('@hjm/pricing/schema');
  return readJson(file, io, parseRunSetup, MOST_SETUP);
}

/** The rentals of the options. */
export function rentInput({ register, changes, vat, demo }: InputOptions, io: Io): RentInput {
  if (demo === true) return demoInput({ register, changes }, async () => (await import('@hjm/demo')).demoRentalsWithFaults(), 'demovärlden', io);
  if (register === undefined) throw usageError('Ange uthyrningarna med --register <fil>, eller --demo för ett påhittat register.');
  return {
    title: register === '-' ? 'standard in' : register,
    each: async (on) => {
      const progress = await startProgress('Läser uthyrningar', await sizeOf(register, io), io);
      try {
        const pause = async (bytes: number): Promise<void> => {
          progress.update(bytes);
          await on.pause();
        };
        return await readRentals({ register, changes, vat }, io, { ...on, pause });
      } finally {
        progress.stop();
      }
    },
  };
}

/** Rentals of the demo world. They have no lines: what is wrong with them is told by their ids. */
export function demoInput({ register, changes }: InputOptions, rentals: () => Iterable<Rental> | Promise<Iterable<Rental>>, title: string, io: Io): RentInput {
  if (register !== undefined || changes !== undefined) throw usageError('--demo har ett eget register och går inte ihop med --register eller --changes.');
  const place: RentalPlace = { file: title, line: null, row: () => '' };
  return {
    title,
    each: async (on) => {
      const progress = await startProgress('Går igenom demovärlden', DEMO_TOTAL, io);
      let count = 0;
      on.begin(true);
      try {
        for (const rental of await rentals()) {
          on.rental(rental, place);
          if (++count % DEMO_PIECE !== 0) continue;
          progress.update(DEMO_PIECE);
          await on.pause();
        }
        return null;
      } finally {
        progress.stop();
      }
    },
  };
}
