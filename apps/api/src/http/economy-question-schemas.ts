import type { PriceVolumeAsked } from '../economies/price-volume-answer.js';
import type { WhatIfAsked } from '../economies/what-if-answer.js';
import type { SurplusAsked } from '../economies/surplus-answer.js';
import { priceVolumeItemsSchema, priceVolumeOptionsSchema, whatIfOptionsSchema } from '@hjm/economics/schema';
import * as z from 'zod';
import { daySchema } from './case-schema.js';
import { typed } from './price-schemas.js';
import { closedObject } from './validation.js';

const name = z.string().min(1).max(200);
const key = z.unknown().optional().meta({ description: 'Nyckelns namn i ekonomin, eller nyckeln själv som `DistributionKey`.' });

export const surplusQuestionSchema = typed<SurplusAsked>(
  closedObject({
    policy: z.unknown().meta({ description: 'Resultatregleringens id (se `GET /api/economics/terms`), eller den själv som `SurplusPolicy`.' }),
    key,
    year: z.int().optional().meta({ description: 'Bokslutets år. Behövs inte med `column`.' }),
    closedOn: daySchema.optional(),
    result: z.int().optional().meta({ description: 'Resultatet före återbetalning, i öre; underskott minus.' }),
    column: name.optional().meta({ description: 'Ta resultatet ur den här kolumnen i stället.' }),
    refundLine: name.nullable().optional().meta({ description: 'Raden för återbetalat resultat i kolumnen; `null` när den inte har någon.' }),
    principals: z.array(z.strictObject({ id: name, nameSv: name })).max(1000).optional(),
    retainedFunds: z.int().min(0).optional().meta({ description: 'Resultatreglerat sedan tidigare, i öre. Behövs för ett underskott som det ska täcka.' }),
    roundTo: z.enum(['ore', 'kr']).optional(),
    remainderTo: z.union([z.literal('retained'), z.strictObject({ principal: name })]).optional(),
  }).meta({ id: 'SurplusQuestion', example: { policy: 'vastmanland-surplus', key: 'demo-nyckel-2023', column: 'closed2023', refundLine: 'result-refund' } }),
);

export const whatIfQuestionSchema = typed<WhatIfAsked>(
  closedObject({
    scenario: z.unknown().optional().meta({ description: 'Scenariots id i ekonomin, eller det själv som `EconomyScenario`.' }),
    template: closedObject({ id: name, given: z.record(name, z.unknown()) }).optional().meta({ description: 'I stället för `scenario`: en ändring som ett dokument berättar om, efter id (se `templates` i `GET /api/economics/terms`), och i `given` det som dokumentet inte säger. Behöver `column`.' }),
    column: name.optional().meta({ description: 'En annan kolumn än scenariots; med `template` kolumnen att utgå från.' }),
    options: whatIfOptionsSchema.meta({ description: 'Hur det avrundas, och var samspelet mellan ändringar hamnar. Inget väljs åt den som frågar.' }),
    rents: closedObject({ line: name, targetOre: z.int().optional() }).optional().meta({ description: 'Vilken hyresrad som ska ge resultatet (noll när inget anges).' }),
    key,
    lines: z.array(name).max(100).optional().meta({ description: 'Intäktsrader vars ändring fördelas med nyckeln.' }),
    sensitivity: closedObject({ vary: z.int().min(0), steps: z.array(name).min(1).max(100) }).optional(),
  }).meta({ id: 'WhatIfQuestion' }),
);

export const priceVolumeQuestionSchema = typed<PriceVolumeAsked>(
  closedObject({
    items: priceVolumeItemsSchema.meta({ description: 'Poster med volym och pris (öre) i två perioder. En period som posten inte fanns i är `null`; ett okänt pris eller en okänd volym är `null`.' }),
    options: priceVolumeOptionsSchema.meta({ description: 'Vart ny volym till nytt pris räknas, vart nytt och borttaget räknas, och hur det avrundas. Inget väljs åt den som frågar.' }),
  }).meta({ id: 'PriceVolumeQuestion' }),
);
