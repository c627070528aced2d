import { startRentRun } from '@hjm/pricing';
import { checkInvoice, type InvoicePayer, invoicesOf, payerOf, rentLineInput, type InvoiceLineInput } from '@hjm/pricing/invoice';
import { parseSellerTerms } from '@hjm/pricing/schema';
import { startScenario } from '@hjm/pricing/scenario';
import { expect, test } from 'vitest';
import { demoPayers, demoProposal, demoRentals, demoSellerTerms, demoSetup } from './index.js';

const APRIL = { from: '2024-04-01', to: '2024-04-30' };

test('the principals of the demo world get invoices that may be sent, and the private persons none', () => {
  const terms = parseSellerTerms(demoSellerTerms());
  const payers = new Map(demoPayers().flatMap((record): [string, InvoicePayer][] => {
    const made = payerOf(record);
    return 'payer' in made ? [[record.id, made.payer]] : [];
  }));
  expect(payers.size).toBe(demoPayers().length);
  const run = startRentRun(demoSetup(), APRIL);
  const lines = new Map<string, InvoiceLineInput[]>();
  // Some lines of each payer are enough to try the parties.
  for (const rental of demoRentals()) {
    run.add(rental, {
      line: (line) => {
        const some = lines.get(line.payer) ?? [];
        if (some.length < 3) lines.set(line.payer, [...some, rentLineInput(line, { articles: new Map(), vat: terms.vat })]);
      },
    });
  }
  const { invoices, leftOut } = invoicesOf([...lines.values()].flat(), payers, { ...terms, issueDate: '2024-05-02', period: APRIL, numberOf: ({ index }) => `D-${index}` });
  expect(invoices).toHaveLength(14);
  expect(invoices.map(({ invoice }) => checkInvoice(invoice).findings)).toEqual(invoices.map(() => []));
  expect(new Set(leftOut.map(({ line, reason }) => (reason === 'private-person' ? reason : line.payer)))).toEqual(new Set(['private-person', 'ej-fordelat']));
});

test('the proposal can be compared: beds cost more and all else less', () => {
  const scenario = startScenario(demoSetup(), demoProposal(), APRIL, ['group']);
  let count = 0;
  for (const rental of demoRentals()) if (++count % 10 === 0) scenario.add(rental);
  const [table] = scenario.result().tables;
  const losing = table?.rows.filter(({ effect }) => effect === 'loses').map(({ key }) => key);
  expect(losing).toEqual(['sangar']);
});
