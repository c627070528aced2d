import type { Change, Edition, FactDef, NeededFact, RulePackage } from '@hjm/rules';
import { answerSchema, citationSchema, conditionSchema, factsSchema, parametersSchema, recordSchema, rulePackageSchema } from '@hjm/rules/schema';
import { z as openApi } from '@hono/zod-openapi';
import * as z from 'zod';

/** The part of a schema of the library that it does not export by itself. */
function partOf<T>(schema: z.ZodType, ...path: readonly string[]): z.ZodType<T> {
  return path.reduce<z.ZodType>((part, key) => {
    if (part instanceof z.ZodObject) return part.shape[key] as z.ZodType;
    if (part instanceof z.ZodArray) return part.element as z.ZodType;
    throw new Error(`The schema has no part ${key}`);
  }, schema) as z.ZodType<T>;
}

const element = '[]';
const editionSchema = partOf<Edition>(rulePackageSchema, 'editions', element);
export const neededFactSchema = partOf<NeededFact>(answerSchema, 'needed', element);
export const changeSchema = partOf<Change>(answerSchema, 'changes', element);
const factSchema = partOf<FactDef>(rulePackageSchema, 'facts', element);
const ruleSchema = partOf(editionSchema, 'rules', element);

// The library's schemas know nothing of OpenAPI: the names that they have in the document are given here.
const names: readonly (readonly [string, z.ZodType, string])[] = [
  ['Citation', citationSchema, 'Varifrån en regel kommer.'],
  ['Condition', conditionSchema, 'Ett villkor: `all`, `any`, `not`, `atLeast` … `of`, eller uppgifter vars prov alla ska hålla.'],
  ['FactDef', factSchema, 'En uppgift som ett beslut kan bero på, med fråga på svenska.'],
  ['Rule', ruleSchema, 'En regel: rätt, avslag, krav (ska) eller råd (bör), med källor.'],
  ['Edition', editionSchema, 'Reglerna för en tid. En utgåva ändras aldrig: ett nytt beslut blir en ny utgåva.'],
  ['RulePackage', rulePackageSchema, 'Ett regelverk: uppgifter, parametrar och alla utgåvor.'],
  ['NeededFact', neededFactSchema, 'En uppgift som fortfarande kan ändra svaret.'],
  ['Change', changeSchema, 'En minsta grupp av uppgifter som ger ett bättre svar om de ändras.'],
  ['DecisionRecord', recordSchema, 'Allt som behövs för att komma till samma svar igen, och svaret i korthet.'],
  ['Answer', answerSchema, 'Hela svaret. `undetermined` betyder att frågan inte går att svara på än, aldrig nej.'],
  ['Facts', factsSchema, 'Uppgifter om fallet, efter uppgiftens id. Det som inte är känt lämnas bort. Belopp är hela ören.'],
  ['Parameters', parametersSchema, 'Listor som källan lämnar åt någon annan att publicera, efter parameterns id.'],
];

for (const [id, schema, description] of names) z.globalRegistry.add(schema, { id, description });

/** Stands in a route for a schema named above; the document is given the real one. What the house answers is not read again. */
export const namedAnswer = <T>(id: string): z.ZodType<T> => openApi.unknown().openapi(id) as unknown as z.ZodType<T>;
export const packageAnswer = namedAnswer<RulePackage>('RulePackage');
export const editionAnswer = namedAnswer<Edition>('Edition');
