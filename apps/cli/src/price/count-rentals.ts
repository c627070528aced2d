import { type Rental, type RunSetup, problemTitle, type RentalProblem } from '@hjm/pricing';
import type { Io } from '../io.js';
import { demoInput, type InputOptions, readSetup, rentInput } from '../rent/rent-input.js';
import { placeOf, type RowFault } from '../rent/row-fault.js';
import { unknownColumns } from '../rent/unknown-columns.js';
import { usageError } from '../usage-error.js';

export type CountOptions = InputOptions & { readonly setup?: string };

/** What was gone through besides the rentals themselves. */
export type Counted = { readonly title: string; readonly faults: readonly RowFault[]; readonly unknown: readonly string[]; readonly notice: string | undefined };

/** The setup of the options: what articles and parties there are. */
export async function countSetup({ setup, demo }: CountOptions, io: Io): Promise<RunSetup> {
  if (setup !== undefined) return readSetup(setup, io);
  if (demo === true) return (await import('@hjm/demo')).demoSetup();
  throw usageError('Ange underlaget med --setup <fil>: kostnadsansvariga, artiklar och tidsregler. hjm rent demo skriver ett exempel.');
}

/** Something wrong with a rental, as the library tells it. */
type Problem = { readonly code: string; readonly path: string; readonly expected: string; readonly found: string; readonly nearest?: string };

/** Hands over each rental of the register; what is wrong with one is kept with its line. */
export async function eachRental(options: CountOptions, io: Io, add: (rental: Rental, tell: (problem: Problem) => void) => void): Promise<Counted> {
  // The demo world as it is published: without the rentals that are wrong on purpose.
  const input = options.demo === true ? demoInput(options, async () => (await import('@hjm/demo')).demoRentals(), 'demovärlden', io) : rentInput(options, io);
  const faults: RowFault[] = [];
  let demo = options.demo === true;
  const read = await input.each({
    begin: (marked) => {
      demo ||= marked;
    },
    rental: (rental, place) => {
      add(rental, ({ code, path, expected, found, nearest }) => {
        faults.push({ ...placeOf({ path, found }, rental, place), rental: rental.id, code, what: titleOf(code), expected, found, nearest: nearest ?? null, ore: null });
      });
    },
    fault: (fault) => void faults.push(fault),
    pause: () => Promise.resolve(),
  });
  return { title: input.title, faults, unknown: unknownColumns(read).texts, notice: demo ? (await import('@hjm/demo')).DEMO_NOTICE_SV : undefined };
}

/** Counting has a few problems of its own, which are told by what was expected and found. */
function titleOf(code: string): string {
  return OWN[code] ?? problemTitle(code as RentalProblem['code']);
}

const OWN: Readonly<Record<string, string>> = {
  'same-item': 'Individen står två gånger',
  'unknown-item': 'Individen finns inte bland individerna',
  'not-bought-yet': 'Uthyrd före inköpet',
  'scrapped-before-purchase': 'Skrotad före inköpet',
  'invalid-price': 'Priset går inte att använda',
};
