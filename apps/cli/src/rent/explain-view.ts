import { formatCitation } from '@hjm/core';
import { formatPeriod } from '@hjm/core/calendar';
import { formatKronor } from '@hjm/core/text';
import { explainLine, type InvoiceLine, type RunSetup } from '@hjm/pricing';
import type { Screen } from '../output/screen.js';
import { faultText, type RowFault } from './row-fault.js';

/** All that a run made of one rental. */
export type OneRental = { readonly rental: string; readonly lines: readonly InvoiceLine[]; readonly faults: readonly RowFault[] };

/** Each line of the rental step by step, with its sources. */
export function printRental(screen: Screen, { rental, lines, faults }: OneRental, setup: RunSetup): void {
  screen.line(screen.paint('bold', `Uthyrning ${rental}`));
  for (const fault of faults) screen.item(faultText(fault), '✗');
  if (lines.length === 0) screen.line('Inga fakturarader i perioden.');
  const article = setup.articles.find(({ id }) => id === lines[0]?.article);
  if (article !== undefined) screen.line(`${article.nameSv} (${article.id})${lines[0]?.item == null ? '' : `, individ ${lines[0].item}`}`);
  for (const line of lines) {
    const { steps, citations } = explainLine(line, setup);
    const payer = setup.parties.find(({ id }) => id === line.payer)?.nameSv ?? line.payer;
    screen.heading(`${formatPeriod({ from: line.from, to: line.to })}, ${payer}: ${formatKronor(line.ore)}`);
    for (const step of steps) screen.item(step);
    if (citations.length === 0) screen.detail('Källa: ingen angiven; tidsregel och priser är underlagets egna.');
    for (const citation of citations) {
      screen.detail(`Källa: ${citation.summary}`);
      screen.detail(formatCitation(citation));
    }
  }
  if (lines.length > 1) screen.line(`Summa: ${formatKronor(lines.reduce((sum, { ore }) => sum + ore, 0))}.`);
}
