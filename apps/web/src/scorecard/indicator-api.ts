import type { LocalDate } from '@hjm/core';
import type { Interim, KpiDefinition, KpiPeriod, KpiRecord, KpiResult, RecordTrace, ScorecardRow, StatusScheme } from '@hjm/kpi';
import type { PublishedPoint, Recomputed } from '@hjm/kpi/published';
import { type Reply, callService } from '../service-call.js';

export type { Reply } from '../service-call.js';

/** A region with its indicators, its interim reports and its own words for whether a target is met. */
export type Region = {
  readonly id: string;
  readonly nameSv: string;
  readonly scheme: StatusScheme;
  readonly interims: readonly Interim[];
  readonly definitions: readonly KpiDefinition[];
};
/** The months that the data of a table cover. */
export type Cover = { readonly from: string; readonly to: string; readonly gaps: readonly string[]; readonly stated: boolean };
/** The records of one region: built in and made up, or somebody's own. */
export type Dataset = {
  readonly id: string;
  readonly region: string;
  readonly titleSv: string;
  readonly asOf: LocalDate;
  readonly covers: { readonly [table: string]: Cover };
  readonly purpose?: string;
  readonly keepUntil?: LocalDate;
  readonly demo: boolean;
  readonly notice: string | null;
};
/** On what terms records are kept. */
type DatasetTerms = { readonly purposes: readonly { readonly id: string; readonly label: string }[]; readonly today: LocalDate; readonly latestKeepUntil: LocalDate };
/** Everything that can be chosen between. */
export type Choices = { readonly datasets: readonly Dataset[]; readonly terms: DatasetTerms; readonly regions: readonly Region[] };

/** A row of the scorecard in words; the result itself stands in `results`. */
export type ToldRow = Omit<ScorecardRow, 'result'>;
export type ToldScorecard = {
  readonly dataset: Dataset;
  readonly period: KpiPeriod;
  readonly results: readonly KpiResult[];
  readonly groups: readonly { readonly goalSv: string; readonly rows: readonly ToldRow[] }[];
  readonly noteSv: string;
};
/** Printed numbers month by month, by indicator; null where a month has none. */
export type Trends = { readonly trends: { readonly [kpi: string]: readonly TrendPoint[] } };
export type TrendPoint = { readonly month: string; readonly number: string | null };

export type ResultDetail = {
  readonly dataset: Dataset;
  readonly definition: KpiDefinition;
  readonly result: KpiResult;
  readonly months: readonly KpiResult[];
  readonly parts: { readonly [breakdown: string]: readonly KpiResult[] };
  readonly published: readonly PublishedPoint[];
  readonly deviations: readonly (Recomputed & { readonly textSv: string })[];
};
/** How a record counts, as one can ask for it. */
export type Counts = Exclude<RecordTrace['counts'], 'outside'>;
export type TracedRecord = { readonly table: string; readonly record: KpiRecord; readonly trace: RecordTrace };
export type RecordPage = { readonly total: number; readonly offset: number; readonly rows: readonly TracedRecord[] };

let regions: Promise<Reply<{ readonly regions: readonly Region[] }>> | undefined;

/** The regions are the same for as long as the page is open. */
function readRegions(): Promise<Reply<{ readonly regions: readonly Region[] }>> {
  regions ??= callService<{ readonly regions: readonly Region[] }>('/indicators/regions').then((reply) => {
    if (!reply.ok) regions = undefined;
    return reply;
  });
  return regions;
}

/** What there is to choose between. */
export async function readChoices(): Promise<Reply<Choices>> {
  const [known, kept] = await Promise.all([readRegions(), callService<Omit<Choices, 'regions'>>('/indicators/datasets')]);
  if (!known.ok) return known;
  return kept.ok ? { ok: true, value: { ...kept.value, ...known.value } } : kept;
}

/** Where a dataset's resources are. */
export const datasetPath = (dataset: string): string => `/indicators/datasets/${encodeURIComponent(dataset)}`;

export const readScorecard = (dataset: string, period: string): Promise<Reply<ToldScorecard>> => callService(`${datasetPath(dataset)}/scorecard?${query({ period })}`);

export const readTrends = (dataset: string, period: string): Promise<Reply<Trends>> => callService(`${datasetPath(dataset)}/trends?${query({ period })}`);

export const readResult = (dataset: string, kpi: string, period: string): Promise<Reply<ResultDetail>> =>
  callService(`${datasetPath(dataset)}/results/${encodeURIComponent(kpi)}?${query({ period })}`);

/** A page of the records behind a figure. */
export function readRecords(dataset: string, kpi: string, asked: { readonly period: string; readonly counts: Counts | undefined; readonly offset: number; readonly limit: number }): Promise<Reply<RecordPage>> {
  const { counts, ...rest } = asked;
  return callService(`${datasetPath(dataset)}/results/${encodeURIComponent(kpi)}/records?${query({ ...rest, ...(counts === undefined ? {} : { counts }) })}`);
}

export function query(of: { readonly [name: string]: string | number }): string {
  return new URLSearchParams(Object.entries(of).map(([name, value]) => [name, String(value)])).toString();
}
