import { HjmError, type HjmIssue } from '@hjm/core';
import type { RegisterColumn } from '@hjm/pricing/register';
import type { Io } from '../io.js';
import { InputError } from '../problem.js';
import { type FileRead, readRecords } from './read-records.js';
import type { RowFault } from './row-fault.js';

/** A file that holds only if all of it does, such as the lines of an invoice: one bad row refuses the whole, with every fault. */
export async function readAllRows<T>(file: string, io: Io, columns: readonly RegisterColumn[], faultOf: (record: T) => HjmIssue | undefined, guarded = false): Promise<{ readonly read: FileRead; readonly records: readonly T[] }> {
  const records: T[] = [];
  const faults: { issue: HjmIssue; line: number }[] = [];
  const fault = ({ line, column, expected, found, nearest }: RowFault): void => {
    faults.push({ line: line ?? 0, issue: { path: column ?? 'raden', expected, found, ...(nearest === null ? {} : { nearest }) } });
  };
  const record = (read: T, line: number): void => {
    const issue = faultOf(read);
    if (issue === undefined) records.push(read);
    else faults.push({ line, issue });
  };
  const read = await readRecords<T>(file, io, columns, { record, fault }, guarded);
  if (faults.length === 0) return { read, records };
  const bad = new Set(faults.map(({ line }) => line)).size;
  const error = new HjmError('invalid-rows', `${read.name} har fel på ${bad} av ${read.rows} rader, och används inte förrän de är rättade.`, faults.map(({ issue }) => issue));
  throw new InputError(error, read.name, faults.map(({ line }) => ({ line })));
}
