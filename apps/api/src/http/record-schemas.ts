import { recordSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import { breakKinds } from '../records/chain-report.js';
import type { ChainReport } from '../records/chain-report.js';
import type { StoredRecord } from '../records/content.js';
import { erasureReasons } from '../records/erasure.js';
import { purposes } from '../records/purpose.js';
import { daySchema } from './case-schema.js';

const hashSchema = z.string().meta({ description: '`sha256:` och 64 hexadecimala siffror.', example: `sha256:${'0'.repeat(64)}` });
const instantSchema = z.string().meta({ format: 'date-time', example: '2026-01-15T09:30:00.000Z' });

export const recordTags = ['Sparade beslut'];
export const recordId = z.strictObject({ id: z.uuid().meta({ description: 'Beslutets id.', example: '0f8fad5b-d9cb-469f-a165-70867728950e' }) });
export const purposeSchema = z.enum(purposes.map(({ id }) => id));

const contentSchema = z
  .strictObject({
    format: z.literal('hjm.content/1'),
    salt: z.string().meta({ description: 'Slumptal som raderas med innehållet, så att hashen inte går att gissa sig tillbaka från.' }),
    record: recordSchema,
    purpose: purposeSchema,
    keepUntil: daySchema.meta({ format: 'date', description: 'Sista dagen som innehållet sparas.' }),
    caseReference: z.string().nullable(),
  })
  .meta({ id: 'RecordContent', description: 'Det sparade. `contentHash` är SHA-256 över dess kanoniska JSON (RFC 8785).' });

/** A kept decision as a link of the chain. */
export const storedRecordSchema = z
  .strictObject({
    seq: z.int().min(1).meta({ description: 'Nummer i kedjan, utan hål.' }),
    id: z.uuid(),
    storedAt: instantSchema,
    previousHash: hashSchema.meta({ description: 'Hashen för posten före; 64 nollor för den första.' }),
    contentHash: hashSchema,
    hash: hashSchema.meta({ description: 'SHA-256 över kanonisk JSON av format `hjm.link/1`, seq, id, storedAt, previousHash och contentHash.' }),
    content: contentSchema.nullable(),
    erased: z.strictObject({ at: instantSchema, reason: z.enum(erasureReasons.map(({ id }) => id)) }).nullable(),
  })
  .meta({ id: 'StoredRecord', description: 'Ett sparat beslut, länkat till det före.' }) as unknown as z.ZodType<StoredRecord>;

/** What a walk through the chain found. */
export const chainReportSchema = z
  .strictObject({
    intact: z.boolean(),
    text: z.string().meta({ description: 'Utfallet i klartext.' }),
    checked: z.int().meta({ description: 'Så många poster kontrollerades.' }),
    erased: z.int().meta({ description: 'Så många av dem är raderade.' }),
    head: z.strictObject({ seq: z.int(), hash: hashSchema }).nullable().meta({ description: 'Sista posten som höll. Anteckna den utanför databasen för att senare kunna visa att inget har kapats.' }),
    firstBreak: z
      .strictObject({ seq: z.int(), kind: z.enum(breakKinds.map(({ id }) => id)), text: z.string() })
      .nullable()
      .meta({ description: 'Var kedjan först brister, och varför.' }),
  })
  .meta({ id: 'ChainReport' }) as unknown as z.ZodType<ChainReport>;
