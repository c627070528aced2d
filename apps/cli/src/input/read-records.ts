import type { DecisionRecord } from '@hjm/rules';
import type { Io } from '../io.js';
import { readJson } from './read-json.js';

/** Records from a file: one, a list of them, or what `hjm rules evaluate --json` wrote. */
export async function readRecords(file: string, io: Io): Promise<readonly DecisionRecord[]> {
  const { parseRecord } = await import('./schemas.js');
  return readJson(file, io, (json) => (Array.isArray(json) ? json.map((one) => parseRecord(recordIn(one))) : [parseRecord(recordIn(json))]));
}

/** A record by itself, or inside what `hjm rules evaluate --json` wrote. */
export function recordIn(json: unknown): unknown {
  const inside = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);
  return inside(inside(json, 'answer'), 'record') ?? inside(json, 'record') ?? json;
}
