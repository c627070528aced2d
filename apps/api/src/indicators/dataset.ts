import type { KpiRecord, ResultSource, StatedOutcome } from '@hjm/kpi';
import type { DemoMark } from '../prices/demo-mark.js';
import type { LedgerContent, LedgerLink } from '../store/ledger-store.js';
import type { ErasureReason } from '../records/erasure.js';
import type { KpiRegion } from './regions.js';

/** The months that the data of a table cover. */
export type Cover = {
  readonly from: string;
  readonly to: string;
  /** Months in between that they do not. */
  readonly gaps: readonly string[];
  /** Whether somebody has said so; else from the first month with a row to the last. */
  readonly stated: boolean;
};

/** The records of one region, as they are told. */
export type Dataset = DemoMark & {
  readonly id: string;
  readonly region: string;
  readonly titleSv: string;
  /** The day after which nothing is known. */
  readonly asOf: string;
  readonly covers: { readonly [table: string]: Cover };
  readonly purpose?: string;
  readonly keepUntil?: string;
};

/** A dataset to count from. */
export type OpenDataset = {
  readonly dataset: Dataset;
  readonly region: KpiRegion;
  /** Values that somebody has stated beside the records. */
  readonly stated: readonly StatedOutcome[];
  /** What results are made of; counted once, as long as nothing new comes. */
  readonly source: () => Promise<ResultSource>;
  /** The records of a table, so many at a time that others have their turn in between. */
  readonly records: (table: string) => AsyncGenerator<readonly KpiRecord[]>;
};

/** What became of the rows of a file. `removed`: rows that were there and that it does not have, where it replaces months. */
type ImportCounts = {
  readonly rows: number;
  readonly blankRows: number;
  readonly added: number;
  readonly unchanged: number;
  readonly corrected: number;
  readonly removed: number;
  readonly badRows: number;
};

/** A file, by its bytes. */
export type ImportedFile = { readonly sha256: string; readonly bytes: number; readonly kind: 'csv' | 'xlsx' };

/** A file read in. */
export type DatasetImport = {
  readonly kind: 'imported';
  readonly table: string;
  readonly file: ImportedFile;
  /** The months that the file covers, where somebody said so. */
  readonly covers: { readonly from: string; readonly to: string } | null;
  readonly replaced: boolean;
  readonly asOf: string;
  readonly mapping: { readonly [key: string]: string };
  readonly counts: ImportCounts;
};

/** What happens to a dataset. Its rows are beside the chain, so that they can go. */
export type DatasetEvent =
  | { readonly kind: 'created'; readonly region: string; readonly titleSv: string; readonly asOf: string; readonly purpose: string; readonly keepUntil: string }
  | DatasetImport
  | { readonly kind: 'stated'; readonly values: readonly StatedOutcome[] }
  | { readonly kind: 'erased'; readonly reason: ErasureReason };

export type DatasetContent = LedgerContent & { readonly format: 'hjm.kpi-dataset-event/1'; readonly event: DatasetEvent };
export type DatasetLink = LedgerLink<DatasetContent>;
