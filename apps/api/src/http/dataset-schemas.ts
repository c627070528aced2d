import type { StatedOutcome } from '@hjm/kpi';
import { citationSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import { datasetPurposes } from '../indicators/dataset-terms.js';
import type { Dataset } from '../indicators/dataset.js';
import type { ImportDone } from '../indicators/import-rows.js';
import type { NewDataset } from '../indicators/indicator-keeper.js';
import { daySchema } from './case-schema.js';
import { demoShape } from './price-list-schemas.js';
import { typed } from './price-schemas.js';
import { monthSchema as month, statedShapes } from './result-schemas.js';
import { closedObject } from './validation.js';

const counted = z.int();
const coverSchema = z.strictObject({ from: month, to: month, gaps: z.array(month).meta({ description: 'Månader däremellan som saknas.' }), stated: z.boolean().meta({ description: 'Om någon har sagt vilka månader; annars från första raden till sista.' }) }).meta({ id: 'DataCover' });

const purposeSchema = z.enum(datasetPurposes.map(({ id }) => id));
export const datasetSchema = typed<Dataset>(
  z
    .strictObject({
      id: z.string(),
      region: z.string(),
      titleSv: z.string(),
      asOf: daySchema.meta({ format: 'date', description: 'Det som händer senare är inte känt.' }),
      covers: z.record(z.string(), coverSchema).meta({ description: 'Vilka månader varje tabells data täcker. Utanför saknas data: det är inte noll.' }),
      purpose: purposeSchema.optional(),
      keepUntil: daySchema.optional().meta({ format: 'date', description: 'Sista dagen som raderna sparas.' }),
      ...demoShape,
    })
    .meta({ id: 'Dataset', description: 'En regions poster: inbyggda demodata eller egna.' }),
);
export const datasetsSchema = z
  .strictObject({ datasets: z.array(datasetSchema), terms: z.strictObject({ purposes: z.array(z.strictObject({ id: purposeSchema, label: z.string() })), today: daySchema, latestKeepUntil: daySchema }) })
  .meta({ id: 'Datasets' });
export const newDatasetSchema = typed<NewDataset>(
  closedObject({
    region: z.string().max(80).meta({ example: 'vastmanland' }),
    titleSv: z.string().min(1).max(200),
    asOf: daySchema,
    purpose: purposeSchema,
    keepUntil: daySchema.meta({ format: 'date', description: 'Sista dagen som raderna sparas; sedan gallras de.' }),
  }).meta({ id: 'NewDataset', example: { region: 'vastmanland', titleSv: 'Egna filer 2024', asOf: '2024-04-30', purpose: 'follow-up', keepUntil: '2026-12-31' } }),
);

const counts = z.strictObject({ rows: counted, blankRows: counted, added: counted, unchanged: counted, corrected: counted, removed: counted, badRows: counted });
const file = z.strictObject({ sha256: z.string(), bytes: counted, kind: z.enum(['csv', 'xlsx']) });
const mapping = z.record(z.string(), z.string()).meta({ description: 'Vilken rubrik som är vilket fält. Spara den och skicka med nästa fil av samma slag.' });
export const importDoneSchema = typed<ImportDone>(
  z
    .strictObject({
      repeated: z.boolean().meta({ description: 'Inget i filen var nytt, och ingenting har ändrats.' }),
      table: z.string(),
      file,
      asOf: daySchema,
      counts,
      covers: coverSchema.nullable(),
      mapping,
      unknownHeaders: z.array(z.strictObject({ header: z.string(), nearest: z.string().optional() })),
      badRows: z
        .array(z.strictObject({ line: counted, problems: z.array(z.strictObject({ column: z.string(), code: z.string(), expected: z.string(), found: z.string(), nearest: z.string().optional() })) }))
        .meta({ description: 'Rader som det är något fel på, högst 500. De är inte inlästa; de andra är det.' }),
    })
    .meta({ id: 'ImportDone' }),
);
export const importsSchema = z
  .strictObject({ imports: z.array(z.strictObject({ seq: counted, storedAt: z.string(), hash: z.string(), table: z.string(), file, covers: z.strictObject({ from: month, to: month }).nullable(), replaced: z.boolean(), asOf: daySchema, mapping, counts })) })
  .meta({ id: 'DatasetImports' });
export const statedValuesSchema = closedObject({
  stated: z.array(typed<StatedOutcome>(z.strictObject({ kpi: z.string().max(80), period: z.string().max(40), value: z.union(statedShapes), citation: citationSchema.optional() }).meta({ id: 'StatedOutcome' }))).max(2000),
}).meta({ id: 'StatedValues', example: { stated: [{ kpi: 'calls-answered', period: '2022', value: { state: 'stated', stated: { number: '93.5' } } }] } });
