type AnyColumn = { readonly key: string; readonly headers: readonly string[]; readonly required: boolean };

/**
 * A column of a table: its key, the headers that people give it, and what its cells hold. Plain data for whatever reads the file.
 * Of `oneOf`: each value with its words in the file, the first as it is written.
 */
export type RegisterColumn =
  | (AnyColumn & { readonly kind: 'text' | 'day' | 'integer' | 'ore' })
  | (AnyColumn & { readonly kind: 'oneOf'; readonly values: { readonly [value: string]: readonly string[] } });

const text = (key: string, required: boolean, ...headers: string[]): RegisterColumn => ({ key, headers, kind: 'text', required });
const day = (key: string, required: boolean, ...headers: string[]): RegisterColumn => ({ key, headers, kind: 'day', required });

/** The register of rentals: one row per rental, as it stands. */
export const RENTAL_COLUMNS: readonly RegisterColumn[] = [
  text('id', true, 'uthyrning', 'uthyrningsnummer', 'id', 'rental'),
  text('article', true, 'artikel', 'artikelnummer', 'article'),
  text('item', false, 'individ', 'individnummer', 'märkning', 'item'),
  { key: 'quantity', headers: ['antal', 'quantity'], kind: 'integer', required: false },
  text('payer', true, 'kostnadsansvarig', 'betalare', 'payer'),
  text('reason', false, 'orsak', 'hyresorsak', 'reason'),
  text('vat', false, 'moms', 'momskategori', 'vat'),
  day('delivered', true, 'levererad', 'leveransdatum', 'delivered'),
  day('deliveredRegistered', false, 'levererad registrerad', 'delivered registered'),
  day('pickupOrdered', false, 'hämtorder', 'hämtorderdatum', 'pickup ordered'),
  day('pickupOrderedRegistered', false, 'hämtorder registrerad', 'pickup ordered registered'),
  day('received', false, 'mottagen', 'mottagningsdatum', 'received'),
  day('receivedRegistered', false, 'mottagen registrerad', 'received registered'),
  day('deregistered', false, 'avregistrerad', 'avregistreringsdatum', 'deregistered'),
  day('deregisteredRegistered', false, 'avregistrerad registrerad', 'deregistered registered'),
];

/** What happened to rentals and does not fit in their row: changes of payer, and corrections of what the row says. */
export const CHANGE_COLUMNS: readonly RegisterColumn[] = [
  text('rental', true, 'uthyrning', 'uthyrningsnummer', 'rental'),
  {
    key: 'kind',
    headers: ['händelse', 'event'],
    kind: 'oneOf',
    required: true,
    values: { changed: ['ändrad'], delivered: ['levererad'], pickupOrdered: ['hämtorder'], received: ['mottagen'], deregistered: ['avregistrerad'] },
  },
  day('on', false, 'datum', 'gäller från', 'date'),
  day('registered', false, 'registrerad', 'registrerad den', 'registered'),
  text('payer', false, 'kostnadsansvarig', 'betalare', 'payer'),
  { key: 'quantity', headers: ['antal', 'quantity'], kind: 'integer', required: false },
  text('reason', false, 'orsak', 'hyresorsak', 'reason'),
  text('vat', false, 'moms', 'momskategori', 'vat'),
];

/** A price list as a table: one row per price, several versions in one file. */
export const PRICE_COLUMNS: readonly RegisterColumn[] = [
  text('version', true, 'version', 'prislista'),
  day('validFrom', true, 'gäller från', 'giltig från', 'valid from'),
  day('validTo', false, 'gäller till', 'giltig till', 'valid to'),
  day('decided', false, 'beslutad', 'beslutsdatum', 'decided'),
  text('article', true, 'artikel', 'artikelnummer', 'article'),
  text('reason', false, 'orsak', 'hyresorsak', 'reason'),
  { key: 'ore', headers: ['pris', 'hyra', 'price'], kind: 'ore', required: true },
];

/** Who can be charged, one row each. */
export const PARTY_COLUMNS: readonly RegisterColumn[] = [
  text('id', true, 'kostnadsansvarig', 'id', 'party'),
  text('nameSv', true, 'namn', 'benämning', 'name'),
  text('principal', true, 'huvudman', 'principal'),
  text('customers', true, 'kundgrupp', 'taxa', 'customers'),
];

/** The assortment, one row per article. */
export const ARTICLE_COLUMNS: readonly RegisterColumn[] = [
  text('id', true, 'artikel', 'artikelnummer', 'article'),
  text('nameSv', true, 'benämning', 'namn', 'name'),
  text('group', true, 'produktgrupp', 'grupp', 'group'),
];

/** The register of marked items: one row per item, with its days. */
export const ITEM_COLUMNS: readonly RegisterColumn[] = [
  text('id', true, 'individ', 'individnummer', 'märkning', 'item'),
  text('article', true, 'artikel', 'artikelnummer', 'article'),
  day('purchased', false, 'köpt', 'inköpsdatum', 'purchased'),
  day('scrapped', false, 'skrotad', 'utrangerad', 'scrapped'),
  { key: 'priceOre', headers: ['inköpspris', 'purchase price'], kind: 'ore', required: false },
];

/** Invoice lines as a table: written by a rent run, read again when invoices are made of them. The keys are those of `InvoiceLine`. */
export const LINE_COLUMNS: readonly RegisterColumn[] = [
  text('rental', true, 'uthyrning', 'rental'),
  text('item', false, 'individ', 'item'),
  text('article', true, 'artikel', 'article'),
  text('payer', true, 'kostnadsansvarig', 'payer'),
  text('principal', true, 'huvudman', 'principal'),
  text('reason', false, 'orsak', 'reason'),
  { key: 'kind', headers: ['slag', 'kind'], kind: 'oneOf', required: true, values: { rent: ['hyra'], minimum: ['minsta hyra'], startFee: ['startavgift'] } },
  { key: 'correction', headers: ['rättelse', 'correction'], kind: 'oneOf', required: false, values: { credit: ['kredit'], late: ['i efterhand'] } },
  day('from', true, 'från', 'from'),
  day('to', true, 'till', 'to'),
  { key: 'quantity', headers: ['antal', 'quantity'], kind: 'integer', required: true },
  { key: 'count', headers: ['tid', 'count'], kind: 'integer', required: true },
  { key: 'unit', headers: ['pris per', 'unit'], kind: 'oneOf', required: true, values: { day: ['dag'], '30days': ['30 dagar'], month: ['månad'] } },
  { key: 'unitPrice', headers: ['pris', 'unit price'], kind: 'ore', required: true },
  { key: 'ore', headers: ['belopp', 'amount'], kind: 'ore', required: true },
  text('vat', true, 'moms', 'vat'),
  text('rule', true, 'tidsregel', 'rule'),
  text('priceList', true, 'prislista', 'price list'),
  text('version', false, 'version'),
];
