import { formatKronor, formatNumber } from '@hjm/core/text';
import type { InvoiceRun } from '@hjm/pricing/invoice';
import type { Screen } from '../output/screen.js';
import type { MadeInvoice, RestSum } from './invoice-verb.js';

export type InvoicePage = { readonly made: readonly MadeInvoice[]; readonly rests: readonly RestSum[]; readonly run: InvoiceRun; readonly notice: string | undefined; readonly rest: string | undefined };

const KINDS = { invoice: 'faktura', creditNote: 'kreditfaktura' } as const;

/** What was written, what was refused and why, and what is on no invoice. */
export async function printInvoices(screen: Screen, { made, rests, run, notice, rest }: InvoicePage): Promise<void> {
  if (notice !== undefined) screen.line(notice);
  const written = made.filter(({ file }) => file !== null);
  screen.heading(written.length === 0 ? 'Inga fakturor skrevs' : 'Skrivna e-fakturor');
  await screen.table({
    columns: ['Nummer', 'Betalare', 'Slag', 'Rader', 'Utan moms', 'Att betala'],
    rows: written.map(({ payer, invoice: { number, kind, lines, totals } }) => [number, payer, KINDS[kind], formatNumber(lines.length), formatKronor(totals.exclusive), formatKronor(totals.payable)]),
  });
  for (const { file } of written) screen.item(file ?? '');
  for (const { payer, invoice, check } of made.filter(({ file }) => file === null)) {
    screen.heading(`Faktura ${invoice.number} till ${payer} håller inte och skrevs inte (${formatKronor(invoice.totals.exclusive)})`);
    for (const { rule, level, message, location } of check.findings) screen.item(`${rule}${level === 'warning' ? ' (varning)' : ''}: ${message} ${location}`, level === 'warning' ? '!' : '✗');
    for (const text of check.unchecked) screen.item(text, '✗');
  }
  printRests(screen, rests.filter(({ reason }) => reason === 'private-person'), 'Privatpersoner, som faktureras på annat sätt');
  printRests(screen, rests.filter(({ reason }) => reason === 'unknown-payer'), 'Betalare som saknas i filen med betalare');
  screen.heading(`${rows(run.totals.lines)}: ${formatKronor(run.totals.invoiced)} på fakturor, ${formatKronor(run.totals.leftOut)} utanför`);
  if (rests.length > 0) screen.line(rest === undefined ? 'Raderna utanför: lägg till --rest ovriga.csv.' : `Raderna utanför står i ${rest}.`);
}

const MOST = 20;

function printRests(screen: Screen, rests: readonly RestSum[], title: string): void {
  if (rests.length === 0) return;
  screen.heading(`${title}: ${formatNumber(rests.length)}, ${formatKronor(rests.reduce((sum, { ore }) => sum + ore, 0))}`);
  for (const { payer, lines, ore, nearest } of rests.slice(0, MOST)) screen.item(`${payer}: ${rows(lines)}, ${formatKronor(ore)}${nearest === null ? '' : `. Menade du ${nearest}?`}`);
  if (rests.length > MOST) screen.item(`… och ${formatNumber(rests.length - MOST)} till.`);
}

function rows(count: number): string {
  return count === 1 ? '1 rad' : `${formatNumber(count)} rader`;
}
