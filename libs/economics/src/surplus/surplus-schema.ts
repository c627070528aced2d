import { isLocalDate } from '@hjm/core';
import * as z from 'zod';
import { planCitation } from '../plan/plan-schema.js';
import type { SurplusInput } from './distribution-types.js';
import { SHARE_SV } from './exact-share.js';
import type { DistributionKey } from './key-types.js';
import type { SurplusPolicy } from './policy-types.js';

const text = z.string().min(1).max(4000);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'en dag ÅÅÅÅ-MM-DD').refine(isLocalDate, 'en dag som finns');
const decimal = z.string().regex(/^\d{1,9}(\.\d{1,6})?$/, `${SHARE_SV}, med punkt`);
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'små bokstäver, siffror och bindestreck');

/** A surplus policy as JSON; `defineSurplusPolicy` checks what a schema cannot. */
export const surplusPolicySchema: z.ZodType<SurplusPolicy> = z.strictObject({
  id,
  region: text,
  titleSv: text,
  validity: z.strictObject({ from: day.nullable(), to: day.nullable(), statedFor: z.int().min(1900).max(9998) }),
  surplus: z.strictObject({
    retainedPercent: decimal,
    threshold: z.strictObject({ ore: z.int().min(1) }).nullable(),
    recipients: z.array(z.strictObject({ id, nameSv: text, by: z.enum(['principal', 'key', 'use']), percent: decimal })).min(1),
    citation: planCitation,
  }),
  deficit: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fromRetained'), beyondSv: text, citation: planCitation }),
    z.strictObject({ kind: z.literal('asSurplus'), citation: planCitation }),
    z.strictObject({ kind: z.literal('notStated'), reasonSv: text }),
  ]),
  interpretationsSv: z.array(text),
});

const principal = { id: text, nameSv: text };

/** A distribution key as JSON; `checkKey` checks its sum and its principals. */
export const distributionKeySchema: z.ZodType<DistributionKey> = z.strictObject({
  id: text,
  titleSv: text,
  basis: z.enum(['percent', 'weights', 'use']),
  decidedSv: text.nullable(),
  citation: planCitation.nullable(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  use: z.strictObject({ whatSv: text, from: day, to: day, sourceSv: text }).optional(),
  principals: z.array(z.strictObject({ ...principal, share: z.union([decimal, z.int().min(0).max(999_999_999)]) })).min(1),
}) as unknown as z.ZodType<DistributionKey>;

/** What is shared, as JSON; `distributeSurplus` checks it against the policy. */
export const surplusInputSchema: z.ZodType<SurplusInput> = z.strictObject({
  year: z.int().min(1900).max(9998),
  closedOn: day.optional(),
  result: z.int(),
  key: distributionKeySchema.optional(),
  principals: z.array(z.strictObject(principal)).optional(),
  retainedFunds: z.int().min(0).optional(),
  roundTo: z.enum(['ore', 'kr']).optional(),
  remainderTo: z.union([z.literal('retained'), z.strictObject({ principal: text })]).optional(),
}) as unknown as z.ZodType<SurplusInput>;
