import type { PublishedCheck, PublishedTable } from '@hjm/economics/published';
import { citationSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import { typed } from './price-schemas.js';

type Published = { readonly tables: readonly PublishedTable[]; readonly sums: readonly (PublishedCheck & { readonly textSv: string })[] };

const number = z.string().nullable();
/** The tables of the documents, and which printed figures follow from them. */
export const publishedSchema = typed<Published>(
  z
    .strictObject({
      tables: z.array(z.strictObject({ id: z.string(), region: z.string(), titleSv: z.string(), columns: z.array(z.string()), rows: z.array(z.array(z.string())), citation: citationSchema, notesSv: z.array(z.string()) })),
      sums: z.array(
        z.strictObject({
          id: z.string(),
          table: z.string(),
          labelSv: z.string(),
          unit: z.string(),
          printed: number,
          recomputed: number,
          difference: number,
          roundingGives: number.meta({ description: 'Den största skillnad som avrundning kan ge.' }),
          verdict: z.enum(['follows', 'rounding', 'doesNotFollow', 'cannotBeDecided']),
          basis: z.enum(['stated', 'reading']).meta({ description: '`reading`: att talen hör ihop är vår läsning.' }),
          reasonSv: z.string(),
          citation: citationSchema,
          textSv: z.string(),
        }),
      ),
    })
    .meta({ id: 'PublishedEconomy' }),
);
