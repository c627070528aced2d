import { describeDefinition, EVENT_TABLES, type EventTable, type KpiDefinition, targetText } from '@hjm/kpi';
import { REGION_KPIS, type Wording } from '@hjm/kpi/definitions';
import type { Io } from '../io.js';
import { countOf } from '../output/count-text.js';
import type { Screen } from '../output/screen.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { chosenKpis, kpiNamed, readDefinitions } from './chosen-kpis.js';

export type DefineOptions = { readonly region?: string; readonly id?: string; readonly schema?: boolean };

/** `hjm kpi define`: checks and describes a definition file, or tells what the indicators of a region are. */
export async function kpiDefineVerb(io: Io, file: string | undefined, options: DefineOptions): Promise<Result> {
  if (options.schema === true) return schemaResult();
  if (file !== undefined && options.region !== undefined) throw usageError('Ange en fil eller --region, inte båda.');
  if (file === undefined) return regionResult(options, io);
  const { definitions, tables, calendars, openingHours } = await readDefinitions(file, io);
  const shown = options.id === undefined ? definitions : [kpiNamed(options.id, definitions)];
  return {
    json: { file, definitions: shown, tables, calendars, openingHours, described: describedJson(shown, [...EVENT_TABLES, ...tables]) },
    print: (screen) => {
      const own = [[tables.length, 'egen tabell', 'egna tabeller'], [Object.keys(calendars).length, 'egen kalender', 'egna kalendrar'], [Object.keys(openingHours).length, 'öppettid', 'öppettider']] as const;
      const parts = [countOf(definitions.length, 'indikator', 'indikatorer'), ...own.flatMap(([count, one, several]) => (count === 0 ? [] : [countOf(count, one, several)]))];
      screen.line(`${file} håller: ${parts.join(', ').replace(/, ([^,]*)$/, ' och $1')}.`);
      for (const definition of shown) printDefinition(screen, definition, [...EVENT_TABLES, ...tables], []);
    },
  };
}

async function regionResult({ region, id }: DefineOptions, io: Io): Promise<Result> {
  const { definitions, titleSv, wordings, tables } = await chosenKpis({ region: region ?? regionWith(id) }, io);
  if (id !== undefined) {
    const definition = kpiNamed(id, definitions);
    return {
      json: { region, definition, described: describeDefinition(definition, tables), wordings: wordings[definition.id] ?? [] },
      print: (screen) => { printDefinition(screen, definition, tables, wordings[definition.id] ?? []); },
    };
  }
  return {
    json: { region, definitions },
    print: async (screen) => {
      screen.line(screen.paint('bold', `Indikatorer, ${titleSv}`));
      for (const [goal, under] of byGoal(definitions)) {
        screen.heading(goal);
        await screen.table({ columns: ['Indikator', 'Räknas', 'Senaste mål', 'Id'], rows: under.map((definition) => [definition.labelSv, COUNTED[definition.measure.kind], lastTarget(definition), definition.id]), under: 3 });
      }
      screen.line('En indikator i sin helhet: hjm kpi define --region <region> --id <id>.');
    },
  };
}

/** The only region that has the indicator. */
function regionWith(id: string | undefined): string {
  const regions = Object.entries(REGION_KPIS);
  const ids = regions.map(([region]) => region);
  if (id === undefined) throw usageError(`Ange --region (${ids.join(', ')}), eller en fil med egna indikatorer: hjm kpi define egna.json.`);
  kpiNamed(id, regions.flatMap(([, { definitions }]) => definitions));
  const having = regions.filter(([, { definitions }]) => definitions.some((definition) => definition.id === id.trim())).map(([region]) => region);
  if (having.length !== 1 || having[0] === undefined) throw usageError(`Ange --region: ${id} finns i ${having.length === 0 ? ids.join(', ') : having.join(' och ')}.`);
  return having[0];
}

const COUNTED: Readonly<Record<KpiDefinition['measure']['kind'], string>> = { share: 'andel', total: 'antal eller summa', ratio: 'kvot', growth: 'förändring', stated: 'anges, räknas inte' };

function lastTarget(definition: KpiDefinition): string {
  const target = definition.targets.at(-1);
  return target === undefined ? '–' : `${targetText(target, definition)} (${target.period})`;
}

function printDefinition(screen: Screen, definition: KpiDefinition, tables: readonly EventTable[], wordings: readonly Wording[]): void {
  screen.heading(`${definition.labelSv} (${definition.id})`);
  if (definition.goalSv !== undefined) screen.line(`Under: ${definition.goalSv}`);
  for (const sentence of describeDefinition(definition, tables)) screen.item(sentence);
  const others = [...new Set(wordings.flatMap(({ labelSv }) => (labelSv === definition.labelSv ? [] : [labelSv])))];
  if (others.length > 0) screen.item(`I dokumenten även: ${others.join('; ')}.`);
}

function byGoal(definitions: readonly KpiDefinition[]): ReadonlyMap<string, readonly KpiDefinition[]> {
  const goals = new Map<string, KpiDefinition[]>();
  for (const definition of definitions) {
    const goal = definition.goalSv ?? 'Övriga indikatorer';
    goals.set(goal, [...(goals.get(goal) ?? []), definition]);
  }
  return goals;
}

function describedJson(definitions: readonly KpiDefinition[], tables: readonly EventTable[]): Record<string, readonly string[]> {
  return Object.fromEntries(definitions.map((definition) => [definition.id, describeDefinition(definition, tables)]));
}

async function schemaResult(): Promise<Result> {
  const schema = (await import('@hjm/kpi/schema')).kpiJsonSchema();
  return { json: { schema }, print: (screen) => { screen.raw(`${JSON.stringify(schema, null, 1)}\n`); } };
}
