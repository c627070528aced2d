import type { At, Facts, RulePackage } from '@hjm/rules';
import { factsSchema, parametersSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import { findPackage } from '../find-package.js';

export const daySchema = z.string().meta({ format: 'date', description: 'En svensk dag, ÅÅÅÅ-MM-DD.', example: '2023-04-01' });

/** What every question about a case holds. */
export const caseShape = {
  package: z.string().meta({ description: 'Regelverkets id.', example: 'vastmanland/speech-devices' }),
  facts: factsSchema,
  on: daySchema.meta({ format: 'date', description: 'Dagen som förskrivningen gäller.', example: '2023-04-01' }),
  knownAt: daySchema.optional().meta({ format: 'date', description: 'Bara beslut fattade senast den dagen räknas. Utelämnas: allt som regelverket innehåller.' }),
  parameters: parametersSchema.optional(),
};

/** A case in the examples of the document. */
export const caseExample = {
  package: 'vastmanland/speech-devices',
  facts: { profession: 'logoped', tier: 'advanced', need: 'communication' },
  on: '2023-04-01',
};

/** A question about a case, as it comes in. */
export type CaseInput = {
  readonly package: string;
  readonly facts: Facts;
  readonly on: string;
  readonly knownAt?: string | undefined;
  readonly parameters?: At['parameters'] | undefined;
};

/** The same, as the engine takes it. */
export function caseOf(packages: readonly RulePackage[], input: CaseInput): { pkg: RulePackage; facts: Facts; at: At } {
  const { on, knownAt, parameters } = input;
  return {
    pkg: findPackage(packages, input.package),
    facts: input.facts,
    at: { on, ...(knownAt === undefined ? {} : { knownAt }), ...(parameters === undefined ? {} : { parameters }) },
  };
}
