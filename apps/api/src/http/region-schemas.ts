import type { SideBySide } from '@hjm/rules/regions';
import { citationSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import { comparisonSchema, notComparableSchema } from './analysis-schemas.js';

const payer = z.enum(['region', 'municipality', 'orderingUnit', 'prescribingClinic', 'activityOwner', 'patient']);
const said = { rule: z.string(), text: z.string(), when: z.string().optional().meta({ description: 'När regeln gäller, i ord; utelämnas när den alltid gäller.' }), citations: z.array(citationSchema) };

const professionVerdict = z
  .strictObject({
    profession: z.string(),
    verdict: z.enum(['may', 'may-with-requirements', 'depends', 'may-not', 'not-covered', 'unsaid']),
    readAs: z.string().optional().meta({ description: 'Vad yrket räknas som, när reglerna inte nämner det.' }),
    dependsOn: z.array(z.string()),
    where: z.array(z.string()).meta({ description: 'De fall där rätten ges, i ord.' }),
    more: z.boolean(),
    requirements: z.array(z.string()),
  })
  .meta({ id: 'ProfessionVerdict' });

const coveringPackage = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    way: z.enum(['exact', 'finer', 'group', 'alias', 'general']),
    code: z.string(),
    why: z.string().optional(),
    edition: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
    partial: z.string().optional().meta({ description: 'Vad källan säger utöver det som är inlagt.' }),
    byProfession: z.array(professionVerdict),
    forWhom: z.array(z.strictObject({ ...said, grants: z.boolean() })),
    pays: z.array(z.strictObject({ housing: z.string().nullable(), payers: z.array(z.strictObject({ payer, always: z.boolean() })) })),
    requirements: z.array(z.strictObject(said)),
    advice: z.array(z.strictObject(said)),
    terms: z.array(z.strictObject({ ...said, topic: z.enum(['payer', 'fee', 'limit', 'patientCost', 'loan', 'exchange', 'return', 'followUp', 'handling']), inWords: z.string().optional() })),
  })
  .meta({ id: 'CoveringPackage' });

const name = z.strictObject({ region: z.string(), package: z.string() });

/** The rules of several regions for one code, beside each other. */
export const sideBySideSchema = z
  .strictObject({
    isoCode: z.string(),
    on: z.string(),
    professions: z.array(z.strictObject({ id: z.string(), label: z.string() })),
    regions: z.array(z.strictObject({ region: z.string(), packages: z.array(coveringPackage), general: z.array(z.strictObject({ id: z.string(), title: z.string() })) })),
    nearestCode: z.string().optional().meta({ description: 'När ingen region har regler för koden: den kod med regler som börjar mest lika.' }),
    pairs: z.array(z.strictObject({ before: name, after: name, comparison: comparisonSchema.optional(), notComparable: z.array(notComparableSchema) })),
  })
  .meta({ id: 'SideBySide' }) as unknown as z.ZodType<SideBySide>;
