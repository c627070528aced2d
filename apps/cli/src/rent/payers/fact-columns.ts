import { HjmError } from '@hjm/core';
import type { RegisterColumn } from '@hjm/pricing/register';
import type { FactDef, Facts, FactValue } from '@hjm/rules';
import { readValue } from '../../input/read-fact.js';

/** A column for each fact that the rules ask about, by its label or id, beside other columns whose headers go first. */
export function factColumns(defs: readonly FactDef[], beside: readonly RegisterColumn[]): readonly RegisterColumn[] {
  const taken = new Set(beside.flatMap(({ headers }) => headers.map(plain)));
  return defs.map(({ id, label }) => {
    const headers = [label, id].filter((header) => !taken.has(plain(header)));
    for (const header of headers) taken.add(plain(header));
    return { key: keyOf(id), headers: headers.length === 0 ? [`uppgift ${id}`] : headers, kind: 'text', required: false };
  });
}

/** A fact of a row that cannot be read. */
export type FactFault = { readonly column: string; readonly expected: string; readonly found: string; readonly nearest: string | null };

/** The facts of a row. An empty cell is an unknown fact. */
export async function factsIn(defs: readonly FactDef[], row: { readonly [key: string]: unknown }): Promise<{ readonly facts: Facts; readonly faults: readonly FactFault[] }> {
  const facts: Record<string, FactValue> = {};
  const faults: FactFault[] = [];
  for (const def of defs) {
    const text = row[keyOf(def.id)];
    if (typeof text !== 'string') continue;
    try {
      facts[def.id] = await readValue(def, text);
    } catch (error) {
      if (!(error instanceof HjmError)) throw error;
      faults.push(...error.issues.map(({ expected, found, nearest }) => ({ column: def.label, expected, found, nearest: nearest ?? null })));
    }
  }
  return { facts, faults };
}

/** Headers are compared without regard to case, spaces and punctuation. */
const plain = (header: string): string => header.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const keyOf = (fact: string): string => `fact ${fact}`;
