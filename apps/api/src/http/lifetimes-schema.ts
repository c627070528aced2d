import * as z from 'zod';
import type { LifetimesAnswer } from '../rents/lifetimes.js';
import { daySchema } from './case-schema.js';
import { demoShape } from './price-list-schemas.js';
import { oreSchema, typed } from './price-schemas.js';

const orNone = z.number().nullable();
const quartiles = z.strictObject({ items: z.int(), lower: orNone, median: orNone, upper: orNone, most: orNone });
const part = z.strictObject({ part: z.int(), of: z.int(), percent: z.string().nullable() });
const group = z
  .strictObject({
    group: z.string().nullable().meta({ description: '`null`: alla grupper tillsammans.' }),
    items: z.int(),
    inUse: z.int(),
    scrapped: z.int(),
    withoutPurchaseDay: z.int(),
    ages: quartiles.meta({ description: 'Dagar, av individer i bruk.' }),
    depreciated: part.meta({ description: 'Äldre än avskrivningstiden, av dem som har en.' }),
    lives: z
      .strictObject({
        method: z.literal('kaplan-meier'),
        scrapped: z.int(),
        stillInUse: z.int(),
        lower: orNone,
        median: orNone,
        upper: orNone,
        steps: z.array(z.strictObject({ days: z.int(), atRisk: z.int(), scrapped: z.int() })),
      })
      .meta({ description: 'Livslängd i dagar enligt Kaplan–Meier: individer i bruk räknas med så länge de har hållit.' }),
    livesOfScrapped: quartiles.meta({ description: 'Bara skrotade: kortare än `lives`.' }),
    timesRented: quartiles,
    neverRented: z.int(),
    rentedDays: part.meta({ description: 'Uthyrda dagar av ägda.' }),
    rentedDaysNotOwned: z.int(),
    reuse: z.strictObject({ rentals: z.int(), reused: z.int(), ore: oreSchema, withoutPrice: z.int() }).meta({ description: 'Undvikna inköp: uthyrningar av individer som har varit uthyrda förut, till inköpspris.' }),
  })
  .meta({ id: 'GroupLifetimes' });

export const lifetimesSchema = typed<{ demo: boolean; notice: string | null } & LifetimesAnswer>(
  z
    .strictObject({
      ...demoShape,
      statistics: z.strictObject({ on: daySchema, quantiles: z.enum(['nearestRank', 'interpolated']), all: group, groups: z.array(group) }),
      leftOut: z.array(z.strictObject({ about: z.enum(['item', 'rental']), code: z.string(), count: z.int() })).meta({ description: 'Individer och uthyrningar som det är något fel på.' }),
      text: z.array(z.string()).meta({ description: 'Samma sak i ord, med det som siffrorna inte säger.' }),
    })
    .meta({ id: 'Lifetimes' }),
);
