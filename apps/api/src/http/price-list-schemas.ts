import type { PriceList, PriceListVersion } from '@hjm/pricing';
import { priceListSchema } from '@hjm/pricing/schema';
import * as z from 'zod';
import type { StoredPriceList, VersionInForce } from '../prices/price-list-keeper.js';
import { daySchema } from './case-schema.js';
import { typed } from './price-schemas.js';
import { closedObject } from './validation.js';

z.globalRegistry.add(priceListSchema, { id: 'PriceList', description: 'En prislista i versioner. Priser är hela ören utan moms.' });

/** A list as it is sent in: with its first versions, without approvals, which are events of their own. */
export const newPriceList: z.ZodType<PriceList> = priceListSchema;
export const newVersion = typed<PriceListVersion>(((priceListSchema as unknown as z.ZodObject).shape['versions'] as z.ZodArray).element as z.ZodType);
z.globalRegistry.add(newVersion, { id: 'PriceListVersion' });

export const newApproval = closedObject({
  principal: z.string().min(1).max(200).meta({ description: 'Huvudmannen som godkänner.', example: 'kommun-a' }),
  decided: daySchema.meta({ format: 'date', description: 'Dagen då huvudmannen beslutade.' }),
  from: daySchema.meta({ format: 'date', description: 'Från den dagen gäller versionen för huvudmannen, dock aldrig före versionens egen första dag.' }),
}).meta({ id: 'PriceListApproval', example: { principal: 'kommun-a', decided: '2024-03-08', from: '2024-04-01' } });

export const demoShape = {
  demo: z.boolean().meta({ description: 'Sant när svaret kommer ur demovärlden, eftersom inget eget finns.' }),
  notice: z.string().nullable().meta({ description: 'Vad som då är påhittat. Ska visas för den som läser.' }),
};

const eventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('created'), list: priceListSchema }),
  z.strictObject({ kind: z.literal('version'), version: newVersion }),
  z.strictObject({ kind: z.literal('approved'), version: z.string(), approval: newApproval }),
]);

export const storedPriceListSchema = typed<StoredPriceList>(
  z
    .strictObject({
      ...demoShape,
      list: priceListSchema,
      events: z.array(z.strictObject({ seq: z.int(), storedAt: z.string().meta({ format: 'date-time' }), hash: z.string(), event: eventSchema })).meta({ description: 'Det som har hänt, äldst först, med plats i kedjan.' }),
    })
    .meta({ id: 'StoredPriceList', description: 'En prislista som den står, och händelserna som den kommer av.' }),
);

export const inForceSchema = typed<VersionInForce>(
  z
    .strictObject({ ...demoShape, principal: z.string(), on: daySchema, knownAt: daySchema.nullable(), version: newVersion.nullable().meta({ description: '`null` när ingen version gäller: då finns inget pris.' }), text: z.string() })
    .meta({ id: 'VersionInForce' }),
);
