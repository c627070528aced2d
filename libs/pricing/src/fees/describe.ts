import type { Citation } from '@hjm/core';
import { formatCitation } from '@hjm/core';
import { formatDate, formatPeriod } from '@hjm/core/calendar';
import { formatKronor, formatNumber } from '@hjm/core/text';
import { Decimal } from 'decimal.js';
import type { CeilingReading, CeilingState } from './ceiling-types.js';
import type { FeeCase } from './case-types.js';
import type { FeeCharge } from './charge-types.js';
import { chargeFee } from './charge-fee.js';
import type { TariffFee } from './fee-types.js';

/**
 * A fee for a case in Swedish, line by line: each step with its amount, what it comes to or why it comes to nothing, what goes
 * with it, and the sources.
 *
 * @throws HjmError `bad-fee-case`
 */
export function explainFee(fee: TariffFee, feeCase: FeeCase, citations: readonly Citation[] = []): string[] {
  return describeCharge(chargeFee(fee, feeCase, citations));
}

/** What {@link explainFee} says, of a charge at hand. */
export function describeCharge(charge: FeeCharge): string[] {
  const sources = [...new Set(charge.citations.map(formatCitation))].map((source) => `Källa: ${source}`);
  switch (charge.outcome) {
    case 'charged': {
      const steps = charge.steps.map(({ label, ore }) => `${label}: ${formatNumber(new Decimal(ore).div(100), { decimals: 2 })}\u00A0kr`);
      const word = charge.kind === 'fee' ? 'Avgift' : 'Bidrag';
      return [...steps, `${word}: ${formatKronor(charge.amount)}`, ...charge.notes, ...sources];
    }
    case 'exempt':
      return [charge.reason, ...charge.notes, ...sources];
    case 'undetermined':
      return [charge.text, ...charge.notes, ...sources];
  }
}

/** Where somebody stands under a ceiling, in Swedish, with the reading of the window's last day. */
export function describeCeilingState(state: CeilingState): string[] {
  if (state.outcome === 'undetermined') return state.needs.map(({ question }) => question);
  const { window, counted, remaining, freePass, above, reading } = state;
  if (window === null) return ['Ingen period löper.', `Kvar till taket: ${formatKronor(remaining)}.`];
  return [
    `Perioden: ${formatPeriod({ from: window.from, to: window.to })}.`,
    `Inräknat: ${formatKronor(counted)} av ${formatKronor(window.ceilingOre)}.`,
    freePass === null ? `Kvar till taket: ${formatKronor(remaining)}.` : `Frikort från ${formatDate(freePass.from ?? window.from)} till och med ${formatDate(freePass.to ?? window.to)}.`,
    ...(above > 0 ? [`Över taket: ${formatKronor(above)}.`] : []),
    ...describeReading(reading),
  ];
}

/** How a window was read, in Swedish. */
export function describeReading({ lastDay, from, months }: CeilingReading): string[] {
  return [
    `Perioden är ${months} månader från ${from === 'firstVisit' ? 'det första besöket' : 'den första avgiften'}.`,
    lastDay === 'dayBefore' ? 'Sista dagen är dagen före årsdagen.' : 'Sista dagen är årsdagen.',
  ];
}
