import type { ScenarioResult } from '@hjm/pricing/scenario';
import * as z from 'zod';
import type { StockAnswer } from '../rents/analyses.js';
import { daySchema } from './case-schema.js';
import { demoShape } from './price-list-schemas.js';
import { oreSchema, typed } from './price-schemas.js';
import { setupRequestSchema } from './rent-schemas.js';
import { closedObject } from './validation.js';

const count = { rentals: z.int(), marked: z.int(), counted: z.int() };
export const stockSchema = typed<{ demo: boolean; notice: string | null; stock: StockAnswer }>(
  z
    .strictObject({
      ...demoShape,
      stock: z.strictObject({
        on: daySchema,
        knownAt: daySchema.nullable(),
        out: z.enum(['charged', 'atCustomer']),
        rentals: z.int().meta({ description: 'Uthyrningar i registret.' }),
        leftOut: z.int().meta({ description: 'Av dem: de som det är något fel på.' }),
        total: z.strictObject(count),
        principals: z.array(z.strictObject({ principal: z.string(), ...count })),
        parties: z.array(z.strictObject({ party: z.string(), principal: z.string(), ...count })),
        groups: z.array(z.strictObject({ group: z.string(), ...count })),
      }),
    })
    .meta({ id: 'RentalStock' }),
);

const sideSchema = closedObject({
  setup: setupRequestSchema.optional().meta({ description: 'Ett annat underlag än det som gäller.' }),
  prices: z
    .record(z.string(), closedObject({ list: z.string(), version: z.string().optional().meta({ description: 'Bara den versionen, som om den alltid hade gällt alla.' }) }))
    .optional()
    .meta({ description: 'Andra prislistor, efter kundgrupp i underlaget.' }),
});
const dimensionSchema = z.enum(['principal', 'party', 'group', 'article', 'reason']);
export const scenarioBody = closedObject({
  from: daySchema,
  to: daySchema,
  knownAt: daySchema.optional(),
  a: sideSchema,
  b: sideSchema,
  dimensions: z.array(dimensionSchema).min(1).optional().meta({ description: 'Vad som redovisas; huvudman, enhet och produktgrupp när det utelämnas.' }),
}).meta({
  id: 'ScenarioQuestion',
  example: { from: '2024-04-01', to: '2024-04-30', a: { prices: { principals: { list: 'demo-huvudman', version: '2023' } } }, b: { prices: { principals: { list: 'demo-huvudman', version: '2024-03' } } } },
});

const compared = { rentals: z.int(), more: z.int(), less: z.int(), equal: z.int(), a: oreSchema, b: oreSchema, difference: oreSchema };
const apart = z.strictObject({ rentals: z.int(), a: oreSchema, b: oreSchema });
export const scenarioSchema = typed<{ demo: boolean; notice: string | null; result: Omit<ScenarioResult, 'runs'> }>(
  z
    .strictObject({
      ...demoShape,
      result: z.strictObject({
        period: z.strictObject({ from: daySchema, to: daySchema, knownAt: daySchema.optional() }),
        rentals: z.int(),
        compared: z.strictObject(compared).meta({ description: '`more`, `less` och `equal` räknar uthyrningar efter vad de kostar i B mot A.' }),
        notCharged: z.int(),
        apart: z.strictObject({ onlyA: apart, onlyB: apart, neither: apart }),
        tables: z.array(z.strictObject({ dimension: dimensionSchema, rows: z.array(z.strictObject({ key: z.string().nullable(), labelSv: z.string(), ...compared, effect: z.enum(['gains', 'loses', 'even']), apart })) })),
      }),
    })
    .meta({ id: 'Scenario' }),
);
