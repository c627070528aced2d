import type { PriceDescription, PriceModel, PriceReplay, PriceResult } from '@hjm/pricing';
import { priceInputsSchema, priceModelSchema, priceRecordSchema } from '@hjm/pricing/schema';
import { citationSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import { daySchema } from './case-schema.js';
import { namedAnswer } from './rule-schemas.js';

export const priceTags = ['Priser'];
export const oreSchema = z.int().meta({ description: 'Hela ören.' });

/** A schema with the type that the house declares; zod cannot say "absent" without "or undefined". */
export const typed = <T>(schema: z.ZodType): z.ZodType<T> => schema as z.ZodType<T>;

z.globalRegistry.add(priceModelSchema, { id: 'PriceModel', description: 'En prismodell: hur priser byggs, i alla utgåvor, med källor.' });
z.globalRegistry.add(priceRecordSchema, { id: 'PriceRecord', description: 'Allt som behövs för att komma till samma pris igen.' });

export const inputsSchema = priceInputsSchema.meta({ id: 'PriceInputs', description: 'Värden efter stegens id: tal (belopp i kronor), ja eller nej, ett ords id, eller gruppens medlemmar.' });
export const recordBody = priceRecordSchema;
export const priceModelAnswer = namedAnswer<PriceModel>('PriceModel');

const idAndLabel = { id: z.string(), labelSv: z.string() };
const noteSchema = z.strictObject({ textSv: z.string(), citation: citationSchema });
const editionSchema = z.strictObject({ id: z.string(), titleSv: z.string(), validFrom: daySchema.nullable(), validTo: daySchema.nullable(), decided: daySchema.nullable(), citation: citationSchema }).meta({ id: 'PriceModelEditionInForce' });
const warnings = z.array(z.strictObject({ code: z.enum(['start-unknown', 'partial']), textSv: z.string() }));

const stepSchema = z
  .strictObject({
    ...idAndLabel,
    kind: z.string(),
    value: z.string().meta({ description: 'Det exakta talet, som decimaler eller bråk.' }),
    unit: z.string().nullable(),
    textSv: z.string(),
    basis: z.enum(['stated', 'parameter', 'ours', 'definition']).meta({ description: '`ours`: källan säger inte hur, och detta är vår tolkning.' }),
    citation: citationSchema.optional(),
  })
  .meta({ id: 'PriceStep' });

const answerSchema = z
  .strictObject({
    outcome: z.literal('price'),
    ore: oreSchema,
    unit: z.string().meta({ description: 'Vad priset är för, till exempel `kr/month`.' }),
    formula: z.strictObject({ ...idAndLabel, about: z.string() }),
    steps: z.array(stepSchema),
    edition: editionSchema,
    rounding: z.strictObject({ rule: z.string(), to: z.enum(['ore', 'krona']), textSv: z.string() }),
    assumptions: z.array(z.strictObject(idAndLabel)),
    time: z.strictObject({ rule: z.string(), textSv: z.string(), citation: citationSchema }).optional(),
    included: z.array(noteSchema),
    notIncluded: z.array(noteSchema),
    conditions: z.array(noteSchema),
    warnings,
    record: priceRecordSchema,
  })
  .meta({ id: 'PriceAnswer' });

const neededSchema = z.strictObject({
  ...idAndLabel,
  kind: z.enum(['number', 'yesNo', 'oneOf', 'members']),
  unit: z.string().optional(),
  options: z.array(z.strictObject(idAndLabel)).optional(),
  helpSv: z.string().optional(),
});
const undeterminedSchema = z
  .strictObject({
    outcome: z.literal('undetermined'),
    code: z.enum(['no-edition', 'missing-input', 'not-stated', 'divided-by-zero']),
    reasonSv: z.string(),
    needed: z.array(neededSchema).meta({ description: 'Det som behövs för att det ska bli ett pris.' }),
    askWhom: z.string(),
    edition: editionSchema.nullable(),
    warnings,
    record: priceRecordSchema,
  })
  .meta({ id: 'PriceUndetermined' });

export const priceResultSchema = typed<PriceResult>(z.discriminatedUnion('outcome', [answerSchema, undeterminedSchema]).meta({ id: 'PriceResult', description: 'Priset med varje steg, eller varför det inte finns något och vad som behövs. Aldrig noll i stället.' }));

const line = z.strictObject({ text: z.string(), source: z.string().optional() });
const texts = z.array(z.string());
export const priceDescriptionSchema = typed<PriceDescription>(
  z
    .strictObject({ headline: z.string(), steps: z.array(line), needed: texts, assumptions: texts, included: z.array(line), notIncluded: z.array(line), conditions: z.array(line), warnings: texts, edition: line.optional() })
    .meta({ id: 'PriceDescription', description: 'Priset i klartext.' }),
);

export const priceReplaySchema = typed<PriceReplay>(
  z.strictObject({ same: z.boolean(), differences: z.array(z.strictObject({ path: z.string(), then: z.string(), now: z.string() })), result: priceResultSchema }).meta({ id: 'PriceReplay' }),
);
