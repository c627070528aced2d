import type { InvoiceLine } from '@hjm/pricing';
import { type InvoiceLineInput, type InvoicePayer, PAYER_COLUMNS, payerOf, type PayerRecord, rentLineInput, type SellerTerms } from '@hjm/pricing/invoice';
import { LINE_COLUMNS } from '@hjm/pricing/register';
import { parseSellerTerms } from '@hjm/pricing/schema';
import { HjmError } from '@hjm/core';
import { readJson } from '../input/read-json.js';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';
import { readSetup } from './rent-input.js';
import { readAllRows } from './strict-rows.js';

export type InvoiceFiles = { readonly lines?: string; readonly parties?: string; readonly seller?: string; readonly setup?: string };

/** All that invoices are made of: each line as the rent run wrote it, and in the same place what it becomes. */
export type InvoiceInput = {
  readonly terms: SellerTerms;
  readonly payers: ReadonlyMap<string, InvoicePayer>;
  readonly lines: readonly InvoiceLine[];
  readonly inputs: readonly InvoiceLineInput[];
  readonly demo: boolean;
};

/** Reads the files that the options name. */
export async function invoiceInput({ lines, parties, seller, setup }: InvoiceFiles, io: Io): Promise<InvoiceInput> {
  if (lines === undefined) throw usageError('Ange fakturaraderna med --lines <fil>: det som hjm rent run skrev med --out.');
  if (parties === undefined) throw usageError('Ange betalarna med --parties <fil>: en rad per kostnadsansvarig.');
  if (seller === undefined) throw usageError('Ange säljaren med --seller <fil>: namn, nummer, konto, villkor och moms som JSON.');
  const terms = await readJson(seller, io, parseSellerTerms);
  const articles = new Map(setup === undefined ? [] : (await readSetup(setup, io)).articles.map(({ id, nameSv }) => [id, nameSv]));
  const payers = new Map<string, InvoicePayer>();
  await readAllRows<PayerRecord>(parties, io, PAYER_COLUMNS, (record) => {
    const made = payerOf(record);
    if (payers.has(record.id)) return { path: 'kostnadsansvarig', expected: 'varje kostnadsansvarig en gång', found: `"${record.id}"` };
    if ('missing' in made) return { path: made.missing.map(headerOf).join(', '), expected: 'ett värde, eftersom en organisation behöver det', found: 'en tom cell' };
    payers.set(record.id, made.payer);
    return undefined;
  });
  const inputs: InvoiceLineInput[] = [];
  const { read, records } = await readAllRows<InvoiceLine>(
    lines,
    io,
    LINE_COLUMNS,
    (line) => {
      try {
        inputs.push(rentLineInput(line, { articles, vat: terms.vat }));
        return undefined;
      } catch (error) {
        if (!(error instanceof HjmError) || error.issues[0] === undefined) throw error;
        return { ...error.issues[0], path: 'moms' };
      }
    },
    true,
  );
  return { terms, payers, lines: records, inputs, demo: read.demo };
}

function headerOf(wanted: string): string {
  return PAYER_COLUMNS.find(({ key }) => key === wanted)?.headers[0] ?? wanted;
}
