import * as z from 'zod';
import { citationSchema } from '../schema.js';
import type { CaseActor, CaseApplication, CaseEvent } from './case-types.js';
import type { CasePolicy } from './policy-types.js';

const id = z.string().min(1).max(80).regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/, 'ett id med bokstäver a–z, siffror, punkt, snedstreck och bindestreck');
const text = z.string().min(1).max(4000);
const day = z.string().meta({ format: 'date', description: 'En svensk dag, ÅÅÅÅ-MM-DD.', example: '2026-03-02' });
const ore = z.int().min(0).max(1_000_000_000_000).meta({ description: 'Helt antal öre.', example: 1_559_200 });

/** A schema with the type that the library declares; zod cannot say "absent" without "or undefined". */
const typed = <T>(schema: z.ZodType): z.ZodType<T> => schema as z.ZodType<T>;

/** Who does something to a case. */
export const caseActorSchema: z.ZodType<CaseActor> = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('applicant') }),
  z.strictObject({ role: z.literal('consultant') }),
  z.strictObject({ role: z.literal('decider'), level: id.meta({ description: 'Nivån som beslutar.' }) }),
]);

const information = z.record(id, z.union([z.boolean(), z.string().max(4000)])).meta({ description: 'Det som ansökan ska innehålla, efter id: text, dag som ÅÅÅÅ-MM-DD, eller true för det som intygas.' });

/** What is applied for. */
export const caseApplicationSchema: z.ZodType<CaseApplication> = typed<CaseApplication>(
  z.strictObject({
    kind: id.meta({ description: 'Sorten av ärende, som ordningen för ärenden namnger den.' }),
    product: z.string().min(1).max(200).meta({ description: 'Vad ansökan gäller, aldrig om vem.' }),
    isoCode: z.string().max(11).meta({ description: 'ISO 9999-kod, så fin som den är känd.', example: '22 21 09' }),
    isoEdition: z.enum(['2011', '2016', '2022']).optional(),
    costOre: ore.nullable().meta({ description: 'Beräknad kostnad i öre; null när den inte är känd än.' }),
    information,
    replaces: id.optional().meta({ description: 'Det beviljade ärende som detta ska ersätta.' }),
  }),
);

const base = { on: day, by: caseActorSchema };
const reason = text.meta({ description: 'Skälet, aldrig om vem.' });

/** One event of a case. */
export const caseEventSchema: z.ZodType<CaseEvent> = typed<CaseEvent>(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('apply'), ...base, application: caseApplicationSchema }),
    z.strictObject({ kind: z.literal('complete'), ...base, information: information.optional(), costOre: ore.optional(), note: text.optional() }),
    z.strictObject({ kind: z.literal('prepare'), ...base, statement: text.meta({ description: 'Konsulentens yttrande.' }) }),
    z.strictObject({ kind: z.literal('sendBack'), ...base, reason }),
    z.strictObject({ kind: z.literal('grant'), ...base, costOre: ore, reason }),
    z.strictObject({ kind: z.literal('refuse'), ...base, reason }),
    z.strictObject({ kind: z.literal('replace'), ...base, replacedBy: id.meta({ description: 'Det nya ärendets id.' }) }),
    z.strictObject({ kind: z.literal('expire'), ...base, note: text.optional() }),
  ]),
);

const kinds = z.array(id).min(1).optional();
const partsShape = {
  levels: z.tuple([level()], level()),
  requiredInformation: z.array(z.strictObject({ id, label: text, help: text.optional(), type: z.enum(['text', 'confirmation', 'date']), kinds })).max(50),
  appeal: z.strictObject({ possible: z.boolean().nullable(), text }),
  expiry: z.strictObject({ grantedMonths: z.int().min(1).max(1200).nullable(), sentBackDays: z.int().min(1).max(10_000).nullable() }),
};

function level(): z.ZodType {
  return z.strictObject({ id, label: text, kinds, atMostOre: ore.optional(), prepared: z.boolean(), leadDays: z.int().min(0).max(1000).optional() });
}

const kindSchema = z.strictObject({ id, label: text, help: text.optional(), closed: text.optional() });
const frameShape = { format: z.literal('hjm.case-policy/1'), id, title: text, region: text, askWhom: text, kinds: z.tuple([kindSchema], kindSchema), citations: z.array(citationSchema) };
const openParts = z.strictObject(partsShape).partial().shape;

/** The parts that a known frame leaves open, in a file that names the frame. */
export const policyPartsSchema: z.ZodType = z.strictObject({ policy: id, ...openParts });
/** A whole policy, as a region of its own writes it. */
export const wholePolicySchema: z.ZodType = z.strictObject({ ...frameShape, ...openParts });

/** A settled policy, as programs are given it. */
export const casePolicySchema: z.ZodType<CasePolicy> = typed<CasePolicy>(
  z.strictObject({ ...frameShape, ...partsShape, given: z.array(z.enum(['levels', 'requiredInformation', 'appeal', 'expiry'])).meta({ description: 'Det som källan inte säger och som därför är angivet här.' }) }),
);
