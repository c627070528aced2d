import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import type { InvoiceLine } from '@hjm/pricing';
import { HjmError, foundText, isLocalDate } from '@hjm/core';
import * as z from 'zod';
import { daySchema } from '../http/case-schema.js';
import { rentTags as tags } from '../http/rent-schemas.js';
import { problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import { demoSource } from '../rents/register-source.js';
import { demoInvoicing, runInvoice } from '../rents/run-invoice.js';
import type { Services } from '../services.js';

const invoiceRoute = createRoute({
  method: 'get',
  path: '/api/rent-runs/{id}/invoices/{file}',
  operationId: 'rentRunInvoice',
  tags,
  summary: 'En kostnadsansvarigs e-faktura ur körningen: Peppol BIS Billing 3 (UBL 2.1)',
  description: 'Filen heter som den kostnadsansvariga och `.xml`. Vem som säljer och vart fakturor ska står i underlaget (`invoicing`). Rader som inte kan stå på samma faktura ger flera; `Invoice-Parts` säger hur många. Privatpersoner får ingen e-faktura.',
  request: {
    params: z.strictObject({ id: z.uuid(), file: z.string().meta({ description: 'Den kostnadsansvarigas id och `.xml`.', example: 'kommun-a.xml' }) }),
    query: closedObject({
      issueDate: daySchema.meta({ format: 'date', description: 'Fakturadagen.' }),
      number: z.string().min(1).max(60).meta({ description: 'Fakturans nummer.' }),
      part: z.coerce.number().int().min(1).default(1).meta({ description: 'Vilken av flera fakturor.' }),
    }),
  },
  responses: { 200: { description: 'Fakturan', content: { 'application/xml': { schema: z.string() } } }, ...problems('bad-input', 'invalid-date', 'unknown-rent-run', 'no-invoice-terms', 'no-e-invoice', 'unknown-vat', 'not-found', 'database-unreachable') },
});

/** E-invoices of a run. */
export function addRentInvoiceRoutes(app: OpenAPIHono, { rents }: Services): void {
  app.openapi(invoiceRoute, async (c) => {
    const { id, file } = c.req.valid('param');
    const { issueDate, number, part } = c.req.valid('query');
    if (!file.endsWith('.xml')) throw new HjmError('not-found', 'Filen heter som den kostnadsansvariga och .xml.', [{ path: 'file', expected: 'ett namn som slutar på .xml', found: foundText(file) }]);
    if (!isLocalDate(issueDate)) throw new HjmError('invalid-date', 'issueDate ska vara ett datum som finns.', [{ path: 'issueDate', expected: 'ett datum som finns, skrivet ÅÅÅÅ-MM-DD', found: foundText(issueDate) }]);
    const payer = file.slice(0, -'.xml'.length);
    const { content } = await rents.runs.find(id);
    const lines: InvoiceLine[] = [];
    for (let after: number | null = 0; after !== null; ) {
      const page = await rents.runs.lines(id, { after, limit: 500, payer });
      lines.push(...page.lines.flatMap(({ line }) => line ?? []));
      after = page.next;
    }
    const { setup } = content.demo ? demoSource() : await rents.source();
    const invoicing = content.demo ? demoInvoicing() : (await rents.book()).setups.at(-1)?.content.setup.invoicing;
    const { xml, parts } = runInvoice(invoicing, content, lines, setup.articles, { payer, issueDate, number, part });
    return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8', 'invoice-parts': String(parts) } });
  });
}
