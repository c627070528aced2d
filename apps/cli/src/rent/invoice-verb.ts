import { access, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { HjmError, nearest } from '@hjm/core';
import { sumOre } from '@hjm/core/money';
import { checkInvoice, type Invoice, type InvoiceCheck, invoicesOf, type InvoiceRun, toUbl } from '@hjm/pricing/invoice';
import { LINE_COLUMNS } from '@hjm/pricing/register';
import { dayOf } from '../cases/day-of.js';
import type { Io } from '../io.js';
import { writeNewFile } from '../output/new-file.js';
import type { Result } from '../result.js';
import { today } from '../today.js';
import { usageError } from '../usage-error.js';
import { type InvoiceFiles, type InvoiceInput, invoiceInput } from './invoice-input.js';
import { numbersFrom } from './invoice-number.js';
import { printInvoices } from './invoice-view.js';
import { monthOf } from './period-options.js';
import { openTable } from './write-table.js';

export type InvoiceOptions = InvoiceFiles & {
  readonly month?: string;
  readonly issued?: string;
  readonly firstNumber?: string;
  readonly outDir?: string;
  readonly rest?: string;
  readonly force?: boolean;
};

/** One invoice, and its file; no file when it breaks a rule that must hold. */
export type MadeInvoice = { readonly payer: string; readonly invoice: Invoice; readonly check: InvoiceCheck; readonly file: string | null };

/** What a payer is owed for on no invoice. */
export type RestSum = { readonly payer: string; readonly reason: 'private-person' | 'unknown-payer'; readonly lines: number; readonly ore: number; readonly nearest: string | null };

/** `hjm rent invoice`: Peppol invoices per payer from the lines of a rent run. One that breaks a rule is told and not written. */
export async function rentInvoiceVerb(io: Io, options: InvoiceOptions): Promise<Result> {
  const { outDir, month, rest, force = false } = options;
  if (outDir === undefined) throw usageError('Ange mappen som fakturorna ska skrivas i: --out-dir <mapp>.');
  if (month === undefined) throw usageError('Ange månaden som faktureras: --month ÅÅÅÅ-MM.');
  const numberOf = numbersFrom(options.firstNumber);
  const issueDate = dayOf('--issued', options.issued) ?? today(io.now());
  const period = monthOf(month);
  const input = await invoiceInput(options, io);
  const { seller, payment, dueDays, rounding } = input.terms;
  const run = invoicesOf(input.inputs, input.payers, { seller, payment, issueDate, dueDays, period, rounding, numberOf: ({ index }) => numberOf(index) });
  const notice = input.demo ? (await import('@hjm/demo')).DEMO_NOTICE_SV : undefined;
  const made = await writeInvoices(run, outDir, notice, force, io);
  const rests = restsOf(run, input);
  if (rest !== undefined) await writeRest(rest, run, input, force, io);
  const refused = made.filter(({ file }) => file === null);
  return {
    json: { ...(notice === undefined ? {} : { demo: notice }), totals: run.totals, invoices: made.map(({ payer, invoice, check, file }) => ({ payer, number: invoice.number, kind: invoice.kind, lines: invoice.lines.length, totals: invoice.totals, file, ...check })), rest: rests },
    print: (screen) => printInvoices(screen, { made, rests, run, notice, rest }),
    fallsShort: refused.length > 0 || rests.some(({ reason }) => reason === 'unknown-payer'),
  };
}

/** Checks each invoice as it will be sent, and writes those that hold. No file is written if one of them is there already. */
async function writeInvoices(run: InvoiceRun, outDir: string, notice: string | undefined, force: boolean, io: Io): Promise<MadeInvoice[]> {
  const ready = run.invoices.map(({ payer, invoice: plain }) => {
    const invoice: Invoice = notice === undefined ? plain : { ...plain, note: notice };
    const xml = toUbl(invoice);
    const check = checkInvoice(xml);
    const name = `${invoice.number}-${payer}`.replaceAll(/[^A-Za-z0-9ÅÄÖåäö_.-]/g, '_');
    return { payer, invoice, xml, check, file: check.isSendable ? join(outDir, `${name}.xml`) : null };
  });
  await mkdir(resolve(io.cwd, outDir), { recursive: true });
  for (const { file } of force ? [] : ready) {
    if (file !== null && (await access(resolve(io.cwd, file)).then(() => true, () => false))) throw new HjmError('file-exists', `${file} finns redan, så ingen faktura skrevs. Ange en annan mapp, ett annat --first-number eller --force.`);
  }
  for (const { file, xml } of ready) if (file !== null) await writeNewFile(file, xml, io, { force });
  return ready;
}

function restsOf({ leftOut }: InvoiceRun, { payers }: InvoiceInput): RestSum[] {
  const sums = new Map<string, { reason: RestSum['reason']; ore: number[] }>();
  for (const { line, reason } of leftOut) {
    const sum = sums.get(line.payer);
    if (sum === undefined) sums.set(line.payer, { reason, ore: [line.amount] });
    else sum.ore.push(line.amount);
  }
  return [...sums].map(([payer, { reason, ore }]) => ({ payer, reason, lines: ore.length, ore: sumOre(ore), nearest: reason === 'unknown-payer' ? (nearest(payer, payers.keys()) ?? null) : null }));
}

/** The lines that are on no invoice, as the rent run wrote them. */
async function writeRest(file: string, { leftOut }: InvoiceRun, { lines, demo }: InvoiceInput, force: boolean, io: Io): Promise<void> {
  const table = await openTable({ file, columns: LINE_COLUMNS, name: 'Utan e-faktura', force, demo: () => demo }, io);
  for (const { index } of leftOut) {
    const line = lines[index];
    if (line !== undefined) table.add(line);
  }
  await table.close();
}
