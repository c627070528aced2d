import { ECONOMY_PARTS, type EconomyPart } from '@hjm/economics';
import { partSchema, statementChartSchema } from '@hjm/economics/schema';
import * as z from 'zod';
import { namedAnswer } from './rule-schemas.js';

/** What the content of each part is called in the document. */
const NAMES: { readonly [part in EconomyPart]: readonly [name: string, description: string] } = {
  statements: ['EconomyStatement', 'Kolumner och belopp efter rader. Summor räknas alltid fram. Hela ören: intäkt plus, kostnad minus; `null` är okänt, inte noll.'],
  months: ['EconomyMonths', 'Belopp månad för månad, tolv per rad från januari.'],
  mappings: ['AccountMapping', 'Vilka konton som är vilka rader.'],
  forecasts: ['ForecastPlan', 'Hur raderna blir en prognos för året.'],
  policies: ['SurplusPolicy', 'Hur ett resultat delas, med källa.'],
  keys: ['DistributionKey', 'En fördelningsnyckel. Den skalas aldrig för att gå jämnt ut.'],
  investments: ['InvestmentPlan', 'Ett års ram och dess grupper.'],
  outcomes: ['InvestmentPlanOutcomes', 'Vad som har investerats inom en plan.'],
  measures: ['MeasurePlan', 'En handlingsplan med effekter per år.'],
  risks: ['RiskRegister', 'Risker och kontroller för ett år.'],
  activities: ['ActivityPlan', 'Aktiviteter, uppdrag och mål för ett år.'],
  scenarios: ['EconomyScenario', 'Ändringar att räkna på.'],
};

export const partIds = Object.keys(ECONOMY_PARTS) as [EconomyPart, ...EconomyPart[]];
export const partIdSchema = z.enum(partIds).meta({ id: 'EconomyPartId', description: 'Vilket slag av del.' });

for (const part of partIds) {
  const [id, description] = NAMES[part];
  z.globalRegistry.add(partSchema(part), { id, description });
}
z.globalRegistry.add(statementChartSchema, { id: 'StatementChart', description: 'En uppställning: rader i ordning, med tecken och summor.' });
export const partContentSchema = z.union(partIds.map((part) => partSchema(part)));
z.globalRegistry.add(partContentSchema, { id: 'EconomyPartContent', description: 'Innehållet i en del; vilket det är säger adressen.' });

/** The shape is read by the library, which says where it is wrong and what was meant. */
export const partContentBody = namedAnswer<unknown>('EconomyPartContent');

const lists = Object.fromEntries(partIds.map((part) => [part, z.array(partSchema(part))]));
export const economySchema = z.strictObject({ format: z.literal('hjm.economy/1'), id: z.string(), region: z.string(), titleSv: z.string(), noticeSv: z.string().nullable().meta({ description: 'Ska visas med allt, som för påhittade data.' }), chart: statementChartSchema, ...lists });
z.globalRegistry.add(economySchema, { id: 'Economy', description: 'Allt som är känt om en centrals ekonomi, som en fil: uppställningen och listor av delar.' });
