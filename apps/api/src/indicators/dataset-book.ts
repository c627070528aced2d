import { HjmError, foundText, nearest } from '@hjm/core';
import type { StatedOutcome } from '@hjm/kpi';
import type { ErasureReason } from '../records/erasure.js';
import type { LedgerStore } from '../store/ledger-store.js';
import type { DatasetEvent, DatasetImport, DatasetLink } from './dataset.js';

type Created = Extract<DatasetEvent, { readonly kind: 'created' }>;

/** A dataset as what has happened to it makes it. */
export type BookedDataset = Omit<Created, 'kind'> & {
  readonly id: string;
  readonly storedAt: string;
  /** How much has happened to it. */
  readonly events: number;
  readonly imports: readonly { readonly seq: number; readonly storedAt: string; readonly hash: string; readonly import: DatasetImport }[];
  readonly stated: readonly StatedOutcome[];
  readonly erased: { readonly at: string; readonly reason: ErasureReason } | null;
};

/** Every dataset there has been, oldest first, also those that are erased. */
export async function readDatasets(ledger: LedgerStore): Promise<BookedDataset[]> {
  const links = (await ledger.read(['kpi-dataset'])) as unknown as readonly DatasetLink[];
  const datasets = new Map<string, BookedDataset>();
  for (const link of links) {
    const { subject, event } = link.content;
    const before = datasets.get(subject);
    const now = before === undefined ? begun(link) : after(before, link, event);
    if (now !== undefined) datasets.set(subject, now);
  }
  return [...datasets.values()];
}

function begun({ content: { subject, event }, storedAt }: DatasetLink): BookedDataset | undefined {
  if (event.kind !== 'created') return undefined;
  const { region, titleSv, asOf, purpose, keepUntil } = event;
  return { id: subject, region, titleSv, asOf, purpose, keepUntil, storedAt, events: 1, imports: [], stated: [], erased: null };
}

function after(before: BookedDataset, { seq, storedAt, hash }: DatasetLink, event: DatasetEvent): BookedDataset {
  const now = { ...before, events: before.events + 1 };
  if (event.kind === 'imported') return { ...now, asOf: event.asOf, imports: [...before.imports, { seq, storedAt, hash, import: event }] };
  if (event.kind === 'stated') return { ...now, stated: event.values };
  return event.kind === 'erased' ? { ...now, erased: { at: storedAt, reason: event.reason } } : now;
}

/** Whether its rows may still be used. */
export function isServed({ erased, keepUntil }: BookedDataset, today: string): boolean {
  return erased === null && keepUntil >= today;
}

/** @throws HjmError `unknown-dataset`, `dataset-erased` */
export function servedDataset(datasets: readonly BookedDataset[], id: string, today: string, others: readonly string[]): BookedDataset {
  const found = datasets.find((one) => one.id === id);
  if (found !== undefined && isServed(found, today)) return found;
  if (found !== undefined) throw new HjmError('dataset-erased', 'Datamängdens rader är raderade, eller har gått ut och gallras.', [{ path: 'id', expected: 'en datamängd som finns kvar', found: foundText(id) }]);
  throw unknownDataset(id, [...datasets.filter((one) => isServed(one, today)).map((one) => one.id), ...others]);
}

function unknownDataset(id: string, ids: readonly string[]): HjmError {
  const near = nearest(id, ids);
  const issue = { path: 'id', expected: ids.length > 10 ? 'id för en datamängd' : ids.join(', '), found: foundText(id) };
  return new HjmError('unknown-dataset', `Det finns ingen datamängd ${issue.found}.${near === undefined ? '' : ` Menas "${near}"?`}`, [near === undefined ? issue : { ...issue, nearest: near }]);
}
