import { HjmError } from '@hjm/core';
import type { PriceListKeeper } from '../prices/price-list-keeper.js';
import type { LedgerKind, LedgerStore } from '../store/ledger-store.js';
import type { RowStore } from '../store/row-store.js';
import { DEMO_RENTS, type ImportLink, RENTS, type RentsLink, type RunLink, type SetupLink } from './ledger.js';
import { type RegisterSource, demoSource, storedBatches } from './register-source.js';
import { resolveSetup } from './setup-keeper.js';

/** What comes from outside. */
export type RentMeans = {
  readonly ledger: LedgerStore;
  readonly rows: RowStore;
  readonly priceLists: Pick<PriceListKeeper, 'linksOf'>;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly newSalt: () => string;
  readonly longestKeepYears: number;
};

/** All that has happened to the rents, oldest first. */
export type RentBook = {
  readonly setups: readonly SetupLink[];
  readonly imports: readonly ImportLink[];
  readonly runs: readonly RunLink[];
  readonly demoRuns: readonly RunLink[];
};

export async function readBook(ledger: LedgerStore): Promise<RentBook> {
  const links = (await ledger.read(['rent-setup', 'rental-import', 'rent-run'])) as unknown as RentsLink[];
  const runs = links.filter((link): link is RunLink => link.kind === 'rent-run');
  return {
    setups: links.filter((link): link is SetupLink => link.kind === 'rent-setup'),
    imports: links.filter((link): link is ImportLink => link.kind === 'rental-import'),
    runs: runs.filter(({ content }) => !content.demo),
    demoRuns: runs.filter(({ content }) => content.demo),
  };
}

/** The register as it stands: one's own once something has been imported, else the demo world's. */
export async function sourceOf(book: RentBook, { rows, priceLists }: RentMeans): Promise<RegisterSource> {
  const setup = book.setups.at(-1);
  if (book.imports.length === 0 || setup === undefined) return demoSource();
  const request = setup.content.setup;
  const imports = new Set(book.imports.map(({ id }) => id));
  return {
    demo: false,
    setup: await resolveSetup(request, (id) => priceLists.linksOf(id), book.runs, await rows.payers()),
    isPrivate: (payer) => request.privatePersons !== undefined && payer.startsWith(request.privatePersons.keyStart),
    batches: () => storedBatches(rows, imports),
  };
}

type Numbered = { readonly [key: string]: unknown };

/** Links what has happened to the rents; each number is taken once, so nothing can come between what was read and what is written. */
export async function appendRents<L extends RentsLink>({ ledger, newId, now }: RentMeans, book: RentBook, kind: LedgerKind, content: Omit<L['content'], 'subject' | 'once'>, demo = false, id = newId()): Promise<L> {
  const [subject, count] = demo ? [DEMO_RENTS, book.demoRuns.length] : [RENTS, book.setups.length + book.imports.length + book.runs.length];
  const whole = { ...(content as Numbered), subject, once: `${subject}/${count + 1}` };
  const link = await ledger.append(kind, { id, storedAt: now().toISOString(), content: whole });
  if (link === undefined) throw new HjmError('rents-changed', 'Något annat hann hända med hyrorna under tiden, och inget är sparat. Försök igen.', [{ path: '', expected: whole.once, found: 'en senare händelse' }]);
  return link as unknown as L;
}
