import { formatNumber } from '@hjm/core/text';
import { describePayerFault, describePayerReasons, type PayerChange } from '@hjm/pricing/payers';
import type { Screen } from '../../output/screen.js';

const SHOWN = 40;

export type PayerCounts = {
  /** Rentals that were read. */
  readonly rentals: number;
  /** With situations that could be read. */
  readonly asked: number;
  /** Of those: with a change. */
  readonly changed: number;
  /** Of those: with days on which nobody can be said to pay. */
  readonly open: number;
  /** Left as they are because something about them could not be read. */
  readonly unreadable: number;
  readonly changes: number;
};

/** How many rentals there were, and what became of them. */
export async function printCounts(screen: Screen, counts: PayerCounts): Promise<void> {
  const { rentals, asked, changed, open, unreadable, changes } = counts;
  await screen.table({
    columns: ['Uthyrningar', 'Antal'],
    rows: [
      ['uthyrningar', formatNumber(rentals)],
      ['– med uppgifter som reglerna har tillfrågats om', formatNumber(asked)],
      ['  – som får ändringar', formatNumber(changed)],
      ['  – med dagar då det är öppet vem som betalar', formatNumber(open)],
      ['– utan uppgifter: registret gäller', formatNumber(rentals - asked - unreadable)],
      ...(unreadable === 0 ? [] : [['– med uppgifter som inte går att läsa: hålls för sig', formatNumber(unreadable)]]),
      ['ändringar', formatNumber(changes)],
    ],
  });
}

/** The changes, the first of many. */
export async function printChanges(screen: Screen, changes: readonly PayerChange[], count: number): Promise<void> {
  if (count === 0) return;
  screen.heading(count > SHOWN ? `Ändringar: de första ${SHOWN} av ${formatNumber(count)}` : 'Ändringar');
  await screen.table({
    columns: ['Uthyrning', 'Gäller från', 'Registrerad', 'Före', 'Efter'],
    rows: changes.slice(0, SHOWN).map(({ rental, before, event: { on, registered = on, payer } }) => [rental, on, registered, before, payer]),
  });
}

/** Which rule made each change, with its sources. */
export function explainChanges(screen: Screen, changes: readonly PayerChange[], count: number, labelOf: (id: string) => string): void {
  if (count > 0) screen.heading(count > SHOWN ? `Ändringarnas skäl: de första ${SHOWN} av ${formatNumber(count)}` : 'Ändringarnas skäl');
  for (const { rental, said, event: { on, payer } } of changes.slice(0, SHOWN)) {
    screen.item(`${rental}, från ${on}: ${payer}`);
    if (said.by === 'nobody') screen.detail(`Öppet: ${describePayerFault(said.fault, labelOf)}`);
    if (said.by === 'register') screen.detail('Registrets egen betalare gäller igen.');
    for (const { text, sources } of describePayerReasons(said.by === 'rules' ? said.reasons : [])) {
      screen.detail(text);
      for (const source of sources) screen.detail(`Källa: ${source}`);
    }
  }
}
