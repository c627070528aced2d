import type { Ore } from '@hjm/core/money';

/**
 * Why a rental is kept apart; `no-price` alone leaves the rental in and only its days without a price out. Of rentals that are in each
 * other's way (`overlap`, `same-id`) the first in the register stays and the later ones are kept apart. A rental that earlier runs
 * charged and that is kept apart now gets credits for all of it; once it is right again, late lines.
 */
export type ProblemCode = 'no-delivery' | 'unknown-event' | 'invalid-date' | 'invalid-quantity' | 'end-before-start' | 'unknown-article' | 'unknown-payer' | 'overlap' | 'same-id' | 'amount-too-large' | 'no-price';

/** One thing that is wrong with one rental. */
export type RentalProblem = {
  readonly code: ProblemCode;
  readonly rental: string;
  /** Where in the rental it stands. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** The id that was probably meant; looked up for the first unknown ids of a run, a thousand at most and fewer in a large assortment. */
  readonly nearest?: string;
  /** What it would have cost in the period, `null` where that cannot be worked out. */
  readonly ore: Ore | null;
};

const WHAT: Readonly<Record<ProblemCode, string>> = {
  'no-delivery': 'Leverans saknas',
  'unknown-event': 'Okänd händelse',
  'invalid-date': 'Ogiltigt datum',
  'invalid-quantity': 'Ogiltigt antal',
  'end-before-start': 'Slutar före leveransen',
  'unknown-article': 'Okänd artikel',
  'unknown-payer': 'Okänd kostnadsansvarig',
  overlap: 'Individen är uthyrd två gånger samtidigt',
  'same-id': 'Uthyrningen finns redan',
  'amount-too-large': 'Beloppet är för stort',
  'no-price': 'Pris saknas',
};

/** What the problem is called. */
export function problemTitle(code: ProblemCode): string {
  return WHAT[code];
}

/** The problem as a Swedish sentence. */
export function describeProblem({ code, rental, path, expected, found, nearest }: RentalProblem): string {
  const meant = nearest === undefined ? '' : ` Menade du ${nearest}?`;
  return `Uthyrning ${rental}: ${WHAT[code]} (${path}): väntade ${expected}, fick ${found}.${meant}`;
}
