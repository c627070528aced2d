import { EVENT_TABLES, type EventTable, type Interim, type KpiDefinition, type NamedCalendars, type StatusScheme } from '@hjm/kpi';
import { REGION_KPIS, type RegionKpis } from '@hjm/kpi/definitions';
import type { KpiFileContent } from '@hjm/kpi/schema';
import { readJson } from '../input/read-json.js';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';

export type ChoiceOptions = { readonly region?: string; readonly definitions?: string; readonly kpi?: readonly string[] };

export type RegionId = keyof typeof REGION_KPIS;

/** The indicators that a command is about, and what their region says of them. */
export type ChosenKpis = {
  readonly region: RegionId | undefined;
  readonly titleSv: string;
  readonly definitions: readonly KpiDefinition[];
  /** Those that were not chosen among them. */
  readonly known: readonly KpiDefinition[];
  /** Tables that records may come from, those of the definition file among them. */
  readonly tables: readonly EventTable[];
  /** Calendars and opening hours of the definition file. */
  readonly named: NamedCalendars;
  readonly scheme: StatusScheme;
  readonly interims: readonly Interim[];
  readonly wordings: RegionKpis['wordings'];
};

const MOST_DEFINITIONS = 20 * 1024 * 1024;

/** The indicators of the region, of a definition file, or of both: one that both have is the file's. `--kpi` takes some of them. */
export async function chosenKpis(options: ChoiceOptions, io: Io): Promise<ChosenKpis> {
  const region = options.region === undefined ? undefined : regionOf(options.region);
  if (region === undefined && options.definitions === undefined) throw usageError(`Ange --region (${regionIds().join(', ')}), eller egna indikatorer med --definitions <fil>.`);
  const known = region === undefined ? undefined : REGION_KPIS[region];
  const own = options.definitions === undefined ? undefined : await readDefinitions(options.definitions, io);
  const ownIds = own?.definitions.map(({ id }) => id) ?? [];
  const all = [...(known?.definitions ?? []).filter(({ id }) => !ownIds.includes(id)), ...(own?.definitions ?? [])];
  return {
    region,
    titleSv: known?.nameSv ?? (options.definitions as string),
    known: all,
    definitions: options.kpi === undefined ? all : kpisNamed(options.kpi, all),
    tables: [...EVENT_TABLES, ...(own?.tables ?? [])],
    named: own === undefined ? {} : { calendars: own.calendars, openingHours: own.openingHours },
    scheme: known?.scheme ?? 'colours',
    interims: known?.interims ?? [],
    wordings: known?.wordings ?? {},
  };
}

/** A definition file, checked. */
export async function readDefinitions(file: string, io: Io): Promise<KpiFileContent> {
  const { readKpiDefinitions } = await import('@hjm/kpi/schema');
  return readJson(file, io, (json) => readKpiDefinitions(json), MOST_DEFINITIONS);
}

function regionIds(): RegionId[] {
  return Object.keys(REGION_KPIS) as RegionId[];
}

/** A region by its id or name, with or without å, ä and ö. */
export function regionOf(word: string): RegionId {
  const found = regionIds().find((id) => [id, REGION_KPIS[id].nameSv].some((name) => plain(name) === plain(word)));
  if (found === undefined) throw usageError(`--region: ${word} är ingen region med indikatorer här.`, word, regionIds());
  return found;
}

/** An indicator by its id, or by its label. */
export function kpiNamed(word: string, definitions: readonly KpiDefinition[]): KpiDefinition {
  const found = definitions.find(({ id }) => id === word.trim()) ?? definitions.find(({ labelSv }) => plain(labelSv) === plain(word));
  if (found === undefined) throw usageError(`Indikatorn ${word} finns inte.`, word, definitions.map(({ id }) => id));
  return found;
}

function kpisNamed(words: readonly string[], definitions: readonly KpiDefinition[]): readonly KpiDefinition[] {
  const named = words.flatMap((word) => word.split(',')).filter((word) => word.trim() !== '').map((word) => kpiNamed(word, definitions));
  return [...new Set(named)];
}

function plain(text: string): string {
  return text.trim().normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
