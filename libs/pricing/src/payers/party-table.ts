import { foundText, HjmError, type HjmIssue, nearest } from '@hjm/core';
import type { PartyAnswer } from './payer-rules.js';

/** A row that says which party a kind of payer is, where that depends on them: of a municipality, of a unit. */
export type PartyRow = { readonly payer: string; readonly municipality: string | null; readonly unit: string | null; readonly party: string };

/** Where somebody belongs, as far as it is known. */
export type PayerPlace = { readonly municipality: string | null; readonly unit: string | null };

/**
 * Which party pays, by a table. A row that names a municipality or unit goes before one that names none; a place that no row names, or
 * that is not known, is told and never guessed.
 *
 * ```ts
 * import { partyTable } from '@hjm/pricing/payers';
 *
 * const party = partyTable([{ payer: 'municipality', municipality: 'Nordby', unit: null, party: 'north' }]);
 * party('municipality', { municipality: 'nordby', unit: null }); // => { party: 'north' }
 * party('region', { municipality: 'Nordby', unit: null }); // => { expected: 'en rad för den som betalar', found: '"region"' }
 * ```
 *
 * @throws HjmError `invalid-parties` for two rows of the same payer, municipality and unit
 */
export function partyTable(rows: readonly PartyRow[]): (payer: string, place: PayerPlace) => PartyAnswer {
  const parties = new Map<string, string>();
  const issues: HjmIssue[] = [];
  for (const [index, { payer, municipality, unit, party }] of rows.entries()) {
    const key = keyOf(payer, municipality, unit);
    const other = parties.get(key);
    if (other === undefined) parties.set(key, party);
    else if (other !== party) issues.push({ path: `${index}.party`, expected: `${foundText(other)}, som redan står för ${[payer, municipality, unit].filter((part) => part !== null).join(', ')}`, found: foundText(party) });
  }
  if (issues.length > 0) throw new HjmError('invalid-parties', 'Tabellen över parter säger två saker om samma betalare.', issues);
  return (payer, { municipality, unit }) => {
    const keys = [keyOf(payer, municipality, unit), keyOf(payer, null, unit), keyOf(payer, municipality, null), keyOf(payer, null, null)];
    const found = keys.map((key) => parties.get(key)).find((one) => one !== undefined);
    if (found !== undefined) return { party: found };
    const of = rows.filter((row) => row.payer === payer);
    if (of.length === 0) return { expected: 'en rad för den som betalar', found: foundText(payer) };
    const column = of.some((row) => row.municipality !== null) ? 'municipality' : 'unit';
    const given = column === 'municipality' ? municipality : unit;
    const near = given === null ? undefined : nearest(given, of.flatMap((row) => row[column] ?? []));
    return { expected: column === 'municipality' ? 'en kommun som tabellen har' : 'en enhet som tabellen har', found: given === null ? 'ingen' : foundText(given), ...(near === undefined ? {} : { nearest: near }) };
  };
}

function keyOf(payer: string, municipality: string | null, unit: string | null): string {
  return JSON.stringify([payer, fold(municipality), fold(unit)]);
}

function fold(text: string | null): string | null {
  return text === null ? null : text.trim().toLowerCase();
}
