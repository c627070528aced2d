import type { CaseAction, CaseStatistics, CaseView, PublishedStatistics, ReadStatistics } from '@hjm/rules/cases';
import { caseStates, caseSteps } from '@hjm/rules/cases';
import { caseActorSchema, caseApplicationSchema, caseEventSchema, casePolicySchema } from '@hjm/rules/cases-schema';
import { citationSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import type { CaseTerms, TouchedCases } from '../cases/case-keeper.js';
import type { StoredCase } from '../cases/stored-case.js';
import { daySchema } from './case-schema.js';

export const caseTags = ['Ärenden'];
export const caseId = z.strictObject({ id: z.uuid().meta({ description: 'Ärendets id.', example: '0f8fad5b-d9cb-469f-a165-70867728950e' }) });

export const actorSchema = caseActorSchema.meta({ id: 'CaseActor', description: 'Vem som gör något: rollen, och för den som beslutar nivån. Tjänsten prövar inte vem som anropar.' });
export const applicationSchema = caseApplicationSchema.meta({ id: 'CaseApplication' });
export const eventSchema = caseEventSchema.meta({ id: 'CaseEvent', description: 'En händelse i ett ärende. `kind` säger vad som hände, och vad som då ska sägas.' });
export const stateSchema = z.enum(caseStates.map(({ id }) => id));
const stepSchema = z.enum(caseSteps.map(({ event }) => event));
const hashSchema = z.string().meta({ description: '`sha256:` och 64 hexadecimala siffror.' });
const oreSchema = z.int().meta({ description: 'Öre.' });
const periodSchema = z.strictObject({ from: daySchema.nullable(), to: daySchema.nullable() });

/** A schema with the type that the house declares; zod cannot say "absent" without "or undefined". */
const typed = <T>(schema: z.ZodType): z.ZodType<T> => schema as z.ZodType<T>;

const viewSchema = typed<CaseView>(
  z
    .strictObject({
      id: z.string(),
      state: stateSchema,
      open: z.boolean(),
      application: applicationSchema,
      openedOn: daySchema,
      submittedOn: daySchema,
      changedOn: daySchema,
      missing: z.array(z.strictObject({ id: z.string(), label: z.string(), help: z.string().optional(), type: z.enum(['text', 'confirmation', 'date']), kinds: z.array(z.string()).optional() })),
      decision: z
        .strictObject({
          outcome: z.enum(['granted', 'refused']),
          on: daySchema,
          level: z.strictObject({ id: z.string(), label: z.string() }),
          costOre: oreSchema.nullable(),
          reason: z.string(),
          appeal: z.strictObject({ possible: z.boolean().nullable(), text: z.string() }),
        })
        .nullable(),
      lastDay: daySchema.nullable().meta({ description: 'Sista dagen som ett beviljat ärende kan användas, eller ett återsänt kompletteras.' }),
      replacedBy: z.string().nullable(),
    })
    .meta({ id: 'CaseView', description: 'Var ärendet står. Allt följer av händelserna.' }),
);

/** A case with its events. */
export const storedCaseSchema = typed<StoredCase>(
  z
    .strictObject({
      id: z.uuid(),
      caseReference: z.string().nullable(),
      keepUntil: daySchema,
      stateLabel: z.string(),
      ageDays: z.int().meta({ description: 'Dagar från ansökan till beslut, eller till i dag så länge det inte finns något.' }),
      view: viewSchema,
      events: z.array(z.strictObject({ seq: z.int(), storedAt: z.string().meta({ format: 'date-time' }), hash: hashSchema, policyHash: hashSchema, event: eventSchema })),
    })
    .meta({ id: 'StoredCase', description: 'Ett ärende utanför sortiment och regelverk, med sina händelser och deras plats i kedjan.' }),
);

export const casePageSchema = z.strictObject({ cases: z.array(storedCaseSchema), next: z.int().nullable() }).meta({ id: 'CasePage' });

export const caseTermsSchema = typed<CaseTerms>(
  z
    .strictObject({
      policy: casePolicySchema.meta({ id: 'CasePolicy' }),
      example: z.boolean().meta({ description: 'Ordningen är påhittad för prov: ingen har sagt vad källorna inte säger.' }),
      today: daySchema,
      latestKeepUntil: daySchema,
      longestKeepYears: z.int(),
    })
    .meta({ id: 'CaseTerms' }),
);

const obstacleSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  issue: z.strictObject({ path: z.string(), expected: z.string(), found: z.string(), nearest: z.string().optional() }),
});
export const caseActionsSchema = typed<{ actions: readonly CaseAction[] }>(
  z.strictObject({ actions: z.array(z.strictObject({ event: stepSchema, label: z.string(), obstacle: obstacleSchema.nullable() })) }).meta({ id: 'CaseActions' }),
);

const readingSchema = z
  .strictObject({ lines: z.array(z.strictObject({ label: z.string(), cases: z.int(), costOre: oreSchema })), totalOre: oreSchema })
  .meta({ id: 'StatisticsReading' });
export type PrintedStatistics = { readonly printed: PublishedStatistics; readonly read: ReadStatistics };
const printedSchema = typed<PrintedStatistics>(
  z
    .strictObject({
      printed: z.strictObject({
        id: z.string(),
        title: z.string(),
        period: periodSchema,
        granted: z.int(),
        refused: z.int(),
        lines: z.array(z.strictObject({ label: z.string(), cases: z.int(), amountOre: oreSchema, amountFor: z.enum(['each', 'all', 'notStated']) })),
        citation: citationSchema,
      }),
      read: z.strictObject({ granted: z.int(), refused: z.int(), casesOnLines: z.int(), linesMatchGranted: z.boolean(), ambiguous: z.array(z.string()), perCase: readingSchema, together: readingSchema }),
    })
    .meta({ id: 'PrintedStatistics', description: 'Statistik som någon har tryckt. Där ett belopp kan läsas på två sätt finns båda läsningarna kvar.' }),
);
export const caseStatisticsSchema = typed<{ own: CaseStatistics; printed: readonly PrintedStatistics[] }>(
  z
    .strictObject({
      own: z.strictObject({
        period: periodSchema,
        granted: z.int(),
        refused: z.int(),
        lines: z.array(z.strictObject({ product: z.string(), cases: z.int(), costOre: oreSchema })),
        totalOre: oreSchema,
        open: z.int(),
        oldestOpenDays: z.int().nullable(),
      }),
      printed: z.array(printedSchema),
    })
    .meta({ id: 'CaseStatistics' }),
);

export const touchedCasesSchema = typed<TouchedCases>(
  z.strictObject({ touched: z.array(storedCaseSchema), unsure: z.array(z.strictObject({ case: storedCaseSchema, why: z.enum(['coarser-code', 'other-iso-edition', 'alias']) })) }).meta({ id: 'TouchedCases' }),
);
