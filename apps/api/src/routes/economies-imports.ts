import { type OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { HjmError, foundText } from '@hjm/core';
import * as z from 'zod';
import { type ImportAsked, importKinds } from '../economies/import-asked.js';
import { importFound } from '../economies/import-found.js';
import { toldWithoutIdentityNumbers, withoutIdentityNumbers } from '../economies/identity-numbers.js';
import { jsonInQuery } from '../economies/json-in-query.js';
import { readEconomyFile } from '../economies/read-economy-file.js';
import { limitedFile } from '../http/body.js';
import { daySchema } from '../http/case-schema.js';
import { economyImportSchema, economyTags as tags } from '../http/economy-schemas.js';
import { json, problems } from '../http/responses.js';
import { closedObject } from '../http/validation.js';
import { without } from '../rents/without.js';
import type { Services } from '../services.js';
import { economyId, economyWriting, unknownEconomy } from './economies.js';
import { economyContents } from './economies-parts.js';

const TYPES = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/x-sie', 'application/octet-stream'];
/** The largest file that is read: a ledger is held in memory while it is read. */
const LARGEST_MB = 16;
const tableProblems = ['empty-file', 'unclosed-quote', 'invalid-encoding', 'encoding-contradicted', 'nul-byte', 'row-too-long', 'unknown-separator', 'text-after-quote', 'headers-not-matched', 'empty-table', 'unknown-sheet', 'not-xlsx', 'xlsx-too-large', 'xlsx-locked', 'not-a-table'] as const;
const fileProblems = ['invalid-records', 'invalid-statement-file', 'invalid-months-file', 'invalid-investment-rows', 'unknown-unit', 'other-unit', 'invalid-amount', 'amount-too-large', 'invalid-sie', 'sie-encoding', 'no-such-year', 'no-amounts', 'unmapped-account', 'only-objects', 'invalid-ledger-rows', 'invalid-mapping-rows', 'invalid-month', 'months-missing', 'headers-below'] as const;

const text = z.string().min(1).max(200);
const whole = z.coerce.number().int();
const sectionsSchema = z.array(z.strictObject({ key: text, labelSv: text, budget: z.int().min(0).nullable() })).max(100);
const asked = closedObject({
  as: z.enum(importKinds).meta({ description: '`statement` resultaträkning i kolumner, `months` månadsbelopp, `ledger` bokföring (SIE 4, eller en tabell med konto, månad och belopp), `mapping` konton till rader, `key` nyckel, `investments` och `outcomes` plan och utfall, `measures` och `followUps` handlingsplan och uppföljning, `risks` och `results` risker och granskningar, `activities`, `assignments` och `goals` verksamhetsplan.' }),
  name: text.max(120).optional().meta({ description: 'Delens namn, för filer med en sak per rad. Finns delen behåller den det som filen inte har; annars behövs mer nedan.' }),
  titleSv: text.optional(),
  year: whole.min(1900).max(2199).optional(),
  account: z.enum(['actual', 'budget']).optional(),
  unit: z.enum(['kr', 'tkr', 'mnkr']).optional().meta({ description: 'Enheten, när första rubriken inte säger den.' }),
  accept: z.string().max(2000).optional().meta({ description: 'Rader med ovanligt tecken eller belopp som är rätt, efter nyckel, med komma emellan.' }),
  gaps: z.enum(['refuse', 'unknown', 'zero']).optional().meta({ description: 'Månader som saknas före den sista: `refuse` filen tas inte emot (annars), `unknown` de är okända, `zero` bokföringen är hel och inget är bokfört då.' }),
  mapping: text.optional().meta({ description: 'Vilken avbildning av konton; behövs när det finns flera.' }),
  sign: z.enum(['debitPositive', 'incomePositive']).optional().meta({ description: 'Tecknet i en tabell ur bokföringen: `debitPositive` kostnader plus, `incomePositive` intäkter plus.' }),
  throughMonth: whole.min(1).max(12).optional().meta({ description: 'Sista månaden som bokföringen är hel för.' }),
  encoding: z.enum(['cp437', 'windows-1252', 'utf-8']).optional().meta({ description: 'SIE-filens tecken, när de inte framgår.' }),
  sheet: text.optional().meta({ description: 'Bladet som läses i en Excelfil. Utelämnas: det första som visas och inte är tomt.' }),
  basis: z.enum(['percent', 'weights', 'use']).optional().meta({ description: 'Vad andelarna i en ny nyckel är.' }),
  decidedSv: text.optional(),
  useWhatSv: text.optional(),
  useFrom: daySchema.optional(),
  useTo: daySchema.optional(),
  useSourceSv: text.optional(),
  sections: z.string().max(20_000).optional().meta({ description: 'Delarna av en ny investeringsplan som JSON, med budget i öre eller `null`: `[{"key":"bilar","labelSv":"Bilar","budget":null}]`.' }),
  frame: whole.min(0).optional().meta({ description: 'Ramen i öre, för en ny investeringsplan.' }),
  transferred: whole.min(0).optional().meta({ description: 'Hur mycket av ramen som är överfört från tidigare år, i öre. Utelämnas: inte känt.' }),
  probabilitySv: text.optional().meta({ description: 'Vad S läses som, för ett nytt riskregister, när rubriken inte är Sannolikhet.' }),
  consequenceSv: text.optional().meta({ description: 'Vad K läses som, när rubriken inte är Konsekvens.' }),
  lowest: whole.optional(),
  highest: whole.optional(),
  expected: whole.min(0).optional().meta({ description: 'Revisionen som du utgick från av den första delen; annars 409.' }),
  expectedSeq: whole.min(1).optional().meta({ description: 'Ekonomins `seq` när du läste den. Har en del som filen ändrar fått en ny revision sedan dess svarar tjänsten 409, med delen som `path`.' }),
});

const importRoute = createRoute({
  method: 'post',
  path: '/api/economics/economies/{id}/imports',
  operationId: 'importEconomyFile',
  tags,
  summary: 'Läs in en fil: SIE, CSV eller Excel',
  description:
    'Vad filen är avgörs av innehållet. Är något fel tas inget emot, och svaret har alla fel (högst 500) med rad, kolumn, vad som väntades och vad som stod. Kolumner i en resultaträkning läggs till dem som finns. Verifikationer läses men sparas aldrig: bara belopp per rad och månad, och filens SHA-256.',
  request: { params: economyId, query: asked, body: { required: true, content: Object.fromEntries(TYPES.map((type) => [type, { schema: z.string() }])) } },
  responses: {
    201: json(economyImportSchema, 'Inläst, och på disk när svaret kommer'),
    200: json(economyImportSchema, 'Inget nytt: ingenting har ändrats'),
    ...problems('foreign-origin', 'body-too-large', 'not-a-ledger', 'not-said', ...unknownEconomy, ...economyWriting, 'unknown-part', ...economyContents, ...tableProblems, ...fileProblems),
  },
});

/** Files into economies. */
export function addEconomyImportRoutes(app: OpenAPIHono, { economies }: Services): void {
  app.openapi(importRoute, async (c) => {
    checkType(c.req.header('content-type') ?? '');
    const { sections, ...said } = c.req.valid('query');
    const question: ImportAsked = { ...said, sections: jsonInQuery('sections', sections, sectionsSchema, '[{"key":"bilar","labelSv":"Bilar","budget":null}]') };
    // Read before it is its turn: who sends slowly keeps nobody else waiting.
    const read = await readEconomyFile(limitedFile(c.req.raw.body ?? new Blob([]).stream(), LARGEST_MB), question);
    const { found, kept } = await economies.importFile(c.req.valid('param').id, (economy) => importFound(economy, read, question), { expected: question.expected, expectedSeq: question.expectedSeq, file: read.file }).catch((error: unknown) => {
      throw error instanceof HjmError ? withoutIdentityNumbers(error, read.numbered) : error;
    });
    return c.json({ ...toldWithoutIdentityNumbers(without(found, 'parts')), parts: kept, file: read.file }, kept.every(({ unchanged }) => unchanged) ? 200 : 201);
  });
}

function checkType(type: string): void {
  if (TYPES.includes(type.split(';')[0]?.trim().toLowerCase() ?? '')) return;
  throw new HjmError('not-a-ledger', 'Skicka filen som SIE, CSV eller Excel.', [{ path: 'content-type', expected: TYPES.join(', '), found: foundText(type) }]);
}
