import type { EconomyPart, ScenarioTemplate } from '@hjm/economics';
import type { EconomyRegion } from '@hjm/economics/regions';
import { statementChartSchema, surplusPolicySchema } from '@hjm/economics/schema';
import { citationSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import type { PartRevision } from '../economies/economy-book.js';
import type { EconomyFile } from '../economies/economy-event.js';
import type { NewEconomy, OpenEconomy, ToldEconomy } from '../economies/economy-keeper.js';
import type { KeptPart, ReadPart } from '../economies/kept-part.js';
import type { Imported } from '../economies/imported.js';
import { economySchema, partContentSchema, partIdSchema } from './economy-part-schemas.js';
import { typed } from './price-schemas.js';
import { namedAnswer } from './rule-schemas.js';
import { closedObject } from './validation.js';

export const economyTags = ['Ekonomi'];

const seq = z.int().min(0).meta({ description: 'Hur många gånger ekonomin har ändrats, från 1. Med `?seq=` svarar allt som det var då.' });
const file = z.strictObject({ sha256: z.string(), bytes: z.int(), kind: z.enum(['sie', 'csv', 'xlsx']) }).meta({ description: 'Filen som innehållet lästes ur. Den sparas inte själv.' });
const revisionSchema = typed<PartRevision>(
  z
    .strictObject({
      part: partIdSchema,
      name: z.string(),
      revision: z.int().meta({ description: 'Delens egna revisioner, från 1. En borttagen del får också en.' }),
      seq,
      storedAt: z.string().nullable().meta({ format: 'date-time', description: '`null` i demoekonomin.' }),
      removed: z.boolean(),
      file: file.nullable(),
      link: z.strictObject({ seq: z.int(), hash: z.string(), contentHash: z.string() }).nullable().meta({ description: 'Platsen i kedjan; `null` i demoekonomin.' }),
    })
    .meta({ id: 'EconomyPartRevision' }),
);
const summarySchema = typed<ToldEconomy>(
  z.strictObject({ id: z.string(), region: z.string(), titleSv: z.string(), noticeSv: z.string().nullable(), demo: z.boolean(), seq, parts: z.array(revisionSchema) }).meta({ id: 'EconomySummary', description: 'En ekonomi och vilka delar som finns i den.' }),
);
export const economiesSchema = z.strictObject({ economies: z.array(summarySchema) }).meta({ id: 'Economies' });
export const createdEconomySchema = summarySchema;
export const newEconomySchema = typed<NewEconomy>(
  closedObject({
    region: z.string().min(1).max(80).meta({ example: 'vastmanland' }),
    titleSv: z.string().min(1).max(200),
    chart: z.unknown().optional().meta({ description: 'Uppställningen, som `StatementChart`. Utelämnas den tas regionens egen, där den har en.' }),
  }).meta({ id: 'NewEconomy', example: { region: 'vastmanland', titleSv: 'Vår ekonomi' } }),
);

z.globalRegistry.add(z.strictObject({ economy: economySchema, demo: z.boolean(), seq, revisions: z.array(revisionSchema) }), { id: 'OpenEconomy', description: 'En ekonomi som den står, eller stod, med den revision som gäller av varje del.' });
export const openEconomySchema = namedAnswer<OpenEconomy>('OpenEconomy');
z.globalRegistry.add(z.strictObject({ revision: revisionSchema, content: partContentSchema }), { id: 'ReadEconomyPart' });
export const readPartSchema = namedAnswer<ReadPart>('ReadEconomyPart');
export const keptPartSchema = typed<KeptPart>(
  z.strictObject({ part: partIdSchema, name: z.string(), revision: z.int(), seq, unchanged: z.boolean().meta({ description: 'Samma innehåll stod där redan, och ingen ny revision blev till.' }) }).meta({ id: 'KeptEconomyPart' }),
);

const counted = z.int();
export const economyImportSchema = typed<Omit<Imported, 'parts'> & { readonly parts: readonly KeptPart[]; readonly file: EconomyFile }>(
  z
    .strictObject({
      parts: z.array(keptPartSchema).meta({ description: 'De delar som filen gav: bokföring kan ge utfall, budget och kolumner.' }),
      file,
      findingsSv: z.array(z.string()).meta({ description: 'Vad som kom ur filen och vad som lämnades utanför, i klartext.' }),
      sums: z
        .array(z.strictObject({ line: z.string(), labelSv: z.string(), column: z.string(), printed: counted, recomputed: counted.nullable(), difference: counted.nullable(), roundingGives: counted, explanation: z.enum(['follows', 'rounding', 'doesNotFollow', 'missing']) }))
        .meta({ description: 'Summor i filen som inte är radernas, i öre, och om avrundning kan förklara det. Radernas summa gäller.' }),
      headings: z.array(z.strictObject({ line: counted, text: z.string() })),
      absent: z.array(z.string()).meta({ description: 'Rader i uppställningen som filen inte har.' }),
      unknownHeaders: z.array(z.strictObject({ header: z.string(), nearest: z.string().optional() })).meta({ description: 'Rubriker som inte används.' }),
    })
    .meta({ id: 'EconomyImport' }),
);
export const revisionsSchema = z.strictObject({ revisions: z.array(revisionSchema) }).meta({ id: 'EconomyPartRevisions' });

type ToldTerms = { readonly regions: readonly EconomyRegion[]; readonly parts: readonly { readonly part: EconomyPart; readonly labelSv: string }[]; readonly templates: readonly ScenarioTemplate[] };
export const economyTermsSchema = typed<ToldTerms>(
  z
    .strictObject({
      regions: z.array(z.strictObject({ id: z.string(), titleSv: z.string(), chart: statementChartSchema.nullable().meta({ description: '`null`: inget dokument visar en, och en egen måste skickas.' }), policies: z.array(surplusPolicySchema) })),
      parts: z.array(z.strictObject({ part: partIdSchema, labelSv: z.string() })),
      templates: z
        .array(z.strictObject({ id: z.string(), titleSv: z.string(), region: z.string(), citation: citationSchema, kind: z.string(), stated: z.record(z.string(), z.union([z.string(), z.int()])), asked: z.array(z.strictObject({ field: z.string(), descriptionSv: z.string() })) }))
        .meta({ description: 'Ändringar som dokument berättar om, för `POST …/what-if`: vad de säger, och i `asked` vad som måste anges.' }),
    })
    .meta({ id: 'EconomyTerms' }),
);
