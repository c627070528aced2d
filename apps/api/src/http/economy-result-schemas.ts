import type { RentsForResult } from '@hjm/economics';
import { activityPlanSchema, priceVolumeOptionsSchema, riskRegisterSchema, scenarioSchema, statementColumnsSchema } from '@hjm/economics/schema';
import { citationSchema } from '@hjm/rules/schema';
import * as z from 'zod';
import type { activitiesAnswer, controlAnswer, forecastAnswer, frameAnswer, measuresAnswer, statementAnswer } from '../economies/economy-answers.js';
import type { priceVolumeAnswer } from '../economies/price-volume-answer.js';
import type { surplusAnswer } from '../economies/surplus-answer.js';
import type { whatIfAnswer } from '../economies/what-if-answer.js';
import { daySchema } from './case-schema.js';
import { typed } from './price-schemas.js';

const ore = z.int().meta({ description: 'Hela ören. I resultaträkningar är intäkter plus och kostnader minus.' });
const known = ore.nullable().meta({ description: 'Hela ören; `null` är okänt, inte noll.' });
const texts = z.array(z.string()).meta({ description: 'Svaret i klartext, en mening per rad.' });
const amounts = z.record(z.string(), known);
const print = z.strictObject({ unit: z.enum(['kr', 'tkr', 'mnkr']), decimals: z.int(), rounding: z.enum(['halfUp', 'halfEven', 'up', 'down']) });
const rounding = print.shape.rounding;
const inner = (schema: z.ZodType, ...path: readonly string[]): z.ZodType => path.reduce<z.ZodType>((part, key) => (part instanceof z.ZodObject ? (part.shape[key] as z.ZodType) : part instanceof z.ZodArray ? (part.element as z.ZodType) : part), schema);
const column = inner(statementColumnsSchema, 'columns', '0');
const answer = <T>(id: string, description: string, shape: z.ZodRawShape): z.ZodType<T> => typed<T>(z.strictObject({ ...shape, textsSv: texts }).meta({ id, description }));

const shown = z.strictObject({ of: z.string().nullable(), against: z.string().nullable(), difference: z.string().nullable() }).meta({ description: 'Beloppen som de skrivs, med enhet och avrundning.' });
export const statementAnswerSchema = answer<ReturnType<typeof statementAnswer>>('StatementComparison', 'En kolumn mot en annan, rad för rad. Summor är omräknade.', {
  columns: z.array(column).meta({ description: 'Alla kolumner som finns att välja, också de som månaderna ger.' }),
  of: z.string(),
  against: z.string(),
  print,
  lines: z.array(z.strictObject({ key: z.string(), labelSv: z.string(), kind: z.enum(['income', 'cost', 'sum']), of: known, against: known, difference: known, percent: z.string().nullable(), effect: z.enum(['better', 'worse', 'same']).nullable(), shown })),
});

const backTest = z.strictObject({ line: z.string(), labelSv: z.string(), years: z.array(z.looseObject({ outcome: z.enum(['tested', 'notPossible']), year: z.int() })), tested: z.int(), meanAbsoluteError: known, bias: known }).meta({ description: 'Hur samma metod hade slagit tidigare år.' });
const forecastLine = z.looseObject({ kind: z.enum(['amount', 'sum']), line: z.string(), labelSv: z.string(), toDate: known, base: known, forecast: known, earlier: backTest }).meta({ description: 'En rad med metod, underlag, justeringar och vad som saknas; av en summa vilka rader som saknas.' });
export const forecastAnswerSchema = answer<ReturnType<typeof forecastAnswer>>('EconomyForecast', 'Prognosen till årets slut, med allt som varje siffra är gjord av.', {
  forecast: z.strictObject({ plan: z.string(), titleSv: z.string(), chart: z.string(), year: z.int(), throughMonth: z.int(), rounding, lines: z.array(forecastLine), column, amounts }),
});

const principal = { id: z.string(), nameSv: z.string() };
const undivided = z.strictObject({ recipient: z.string(), nameSv: z.string(), ore, needs: z.literal('key'), reasonSv: z.string() });
export const surplusAnswerSchema = answer<ReturnType<typeof surplusAnswer>>('SurplusAnswer', 'Resultatet fördelat till öret, och en rad per huvudman till brev.', {
  result: z.strictObject({ year: z.int(), ore, resultOre: ore, refundOre: known, textSv: z.string() }).nullable().meta({ description: 'Hur resultatet togs ur en kolumn; `null` när det angavs.' }),
  distribution: z.strictObject({
    outcome: z.enum(['settled', 'incomplete', 'undetermined']),
    policy: z.strictObject({ id: z.string(), titleSv: z.string() }),
    year: z.int(),
    resultOre: ore,
    refundOre: ore,
    retainedOre: ore,
    parts: z.array(z.strictObject({ ...principal, ore, shareSv: z.string(), recipient: z.string() })),
    undivided: z.array(undivided),
    uncovered: z.strictObject({ ore, reason: z.string(), reasonSv: z.string() }).nullable(),
    retainedFunds: z.strictObject({ beforeOre: ore, afterOre: ore }).nullable(),
    key: z.strictObject({ id: z.string(), titleSv: z.string(), restsOnSv: z.string(), citation: citationSchema.nullable() }).nullable(),
    remainder: z.strictObject({ ruleSv: z.string(), parts: z.array(z.strictObject({ at: z.string(), ...principal, ore })) }),
    steps: z.array(z.strictObject({ textSv: z.string(), citation: citationSchema.nullable() })),
    interpretationsSv: z.array(z.string()),
    warnings: z.array(z.strictObject({ code: z.string(), textSv: z.string() })),
  }),
  letters: z.looseObject({ year: z.int(), totalOre: ore, letters: z.array(z.looseObject({ principal: z.strictObject(principal), kind: z.enum(['refund', 'charge', 'nothing']), ore, shareSv: z.string() })), undivided: z.array(undivided) }),
});

const part = { key: z.string(), labelSv: z.string(), budget: known, outcome: ore, forecast: ore, over: known };
export const frameAnswerSchema = answer<ReturnType<typeof frameAnswer>>('FrameControl', 'Ramen efter en månad: utfall, prognos, om och när den överskrids, och vilka grupper som går över.', {
  control: z.looseObject({
    plan: z.string(), titleSv: z.string(), year: z.int(), throughMonth: z.int(), methodsSv: z.array(z.string()), frame: ore, transferred: known, outcome: ore, forecast: ore, left: ore, leftAtYearEnd: ore,
    status: z.enum(['within', 'willExceed', 'exceeded']),
    exceededIn: z.strictObject({ earliest: z.int(), latest: z.int() }).nullable(),
    months: z.array(z.strictObject({ month: z.int(), kind: z.enum(['outcome', 'forecast']), cumulative: known, left: known })),
    groups: z.array(z.looseObject(part)),
    sections: z.array(z.looseObject(part)),
    overruns: z.array(z.strictObject({ of: z.enum(['group', 'section']), key: z.string(), labelSv: z.string(), over: ore })),
    growth: z.array(z.strictObject({ key: z.string(), labelSv: z.string(), growth: ore, ofGrowth: ore })),
  }),
  points: z.array(z.strictObject({ month: z.int(), kind: z.enum(['frame', 'outcome', 'forecast']), left: known })).meta({ description: 'Kvar av ramen, för ett diagram.' }),
});

const effectSum = z.strictObject({ sum: known, known, missing: z.array(z.strictObject({ measure: z.string(), year: z.int() })) });
const sums = { planned: effectSum, realised: effectSum, notRecoverable: known };
const category = z.enum(['immediate', 'adaptive', 'strategic']).nullable();
const kind = z.enum(['saving', 'redistribution']).nullable();
const measureStatus = z.enum(['notStarted', 'ongoing', 'done', 'stopped']).nullable();
export const measuresAnswerSchema = answer<ReturnType<typeof measuresAnswer>>('MeasuresSummary', 'En handlingsplan i summor per slag och år, och hur insatserna står en dag.', {
  summary: z.strictObject({
    plan: z.string(),
    years: z.array(z.int()),
    cells: z.array(z.strictObject({ ...sums, category, kind, year: z.int() })),
    byCategory: z.array(z.strictObject({ ...sums, category, year: z.int() })),
    byKind: z.array(z.strictObject({ ...sums, kind, year: z.int() })),
    byYear: z.array(z.strictObject({ ...sums, year: z.int() })),
    total: z.strictObject(sums),
  }),
  followUp: z.array(z.looseObject({ key: z.string(), titleSv: z.string(), status: measureStatus, standing: z.string(), deviation: known, waitsFor: z.array(z.looseObject({ textSv: z.string() })) })).nullable().meta({ description: '`null` när ingen dag är angiven.' }),
});

const risk = inner(riskRegisterSchema, 'risks', '0');
export const controlAnswerSchema = answer<ReturnType<typeof controlAnswer>>('RiskList', 'Riskerna i den ordning de behöver ses: försenade och röda först.', {
  register: z.string(),
  titleSv: z.string(),
  year: z.int(),
  rows: z.array(z.looseObject({ risk, value: z.int().nullable(), colour: z.enum(['red', 'yellow', 'green']).nullable(), standing: z.enum(['overdue', 'deviation', 'finished', 'open', 'noDay']), due: daySchema.nullable(), daysOver: z.int().nullable() })),
  values: z.array(z.looseObject({ key: z.string(), printed: z.int().nullable(), computed: z.int().nullable() })).meta({ description: 'Tryckta riskvärden mot uträknade.' }),
});

export const activitiesAnswerSchema = answer<ReturnType<typeof activitiesAnswer>>('ActivityList', 'Aktiviteterna en dag, sena först.', {
  plan: z.string(),
  titleSv: z.string(),
  year: z.int(),
  rows: z.array(z.strictObject({ activity: inner(activityPlanSchema, 'activities', '0'), standing: z.enum(['late', 'notKnown', 'finished', 'due', 'noQuarter']), due: daySchema.nullable(), daysOver: z.int().nullable() })),
  assignmentsWithoutActivity: z.array(inner(activityPlanSchema, 'assignments', '0')),
});

const knownOre = z.strictObject({ ore: known, missing: z.array(z.string()) });
const shares = z.looseObject({ ore: known, parts: z.array(z.strictObject({ ...principal, shareSv: z.string(), lines: z.record(z.string(), ore), ore })), missing: z.array(z.string()), remainderSv: z.string() });
const rents = typed<RentsForResult>(
  z.discriminatedUnion('outcome', [
    z.looseObject({ outcome: z.literal('known'), line: z.string(), labelSv: z.string(), targetOre: ore, resultOre: ore, now: ore, needed: ore, change: ore, percent: z.string().nullable(), percentSv: z.string().nullable() }),
    z.looseObject({ outcome: z.literal('missing'), line: z.string(), labelSv: z.string(), targetOre: ore, missing: z.array(z.string()), reasonSv: z.string() }),
  ]),
);
export const whatIfAnswerSchema = answer<ReturnType<typeof whatIfAnswer>>('WhatIfAnswer', 'Vad ändringarna gör med resultatet, en för en; delarna är exakt skillnaden.', {
  whatIf: z.looseObject({
    scenario: scenarioSchema,
    options: z.strictObject({ rounding, interplay: z.enum(['inOrder', 'apart']) }),
    base: amounts,
    effects: z.array(z.strictObject({ key: z.string(), kind: z.string(), labelSv: z.string(), lines: amounts, ore: known, missing: z.array(z.string()) })),
    lines: amounts,
    before: knownOre,
    after: knownOre,
    difference: knownOre,
  }),
  rents: rents.nullable(),
  perPrincipal: shares.nullable(),
  rentsPerPrincipal: shares.nullable(),
  sensitivity: z.strictObject({ titleSv: z.string(), unit: z.string(), unitSv: z.string(), steps: z.array(z.strictObject({ value: z.string(), after: knownOre, difference: knownOre })) }).nullable(),
});

const effectParts = z.strictObject({ price: ore, volume: ore, mixed: ore, added: ore, removed: ore }).nullable().meta({ description: 'Delarna är exakt förändringen; `null` där en uppgift saknas.' });
const effect = { before: known, after: known, change: known, parts: effectParts };
export const priceVolumeAnswerSchema = answer<ReturnType<typeof priceVolumeAnswer>>('PriceVolumeAnswer', 'Vad priset gör och vad volymen gör i en förändring.', {
  effects: z.strictObject({ options: priceVolumeOptionsSchema, items: z.array(z.strictObject({ key: z.string(), labelSv: z.string(), ...effect })), ...effect, missing: z.array(z.string()).meta({ description: 'Nycklar till de poster där en uppgift saknas; då är summan inte heller känd.' }) }),
});
