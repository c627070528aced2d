import { foundText, type HjmIssue } from '@hjm/core';
import type { EventTable, Field } from '../table/table-types.js';
import { misnamed } from './issues.js';

type Kind = Field['kind'];

/** What can be added up. */
export const NUMBERS: readonly Kind[] = ['count', 'ore', 'hundredths'];
/** What records can be told apart by. */
export const NAMES: readonly Kind[] = ['code', 'choice'];

export function fieldOf(table: EventTable, key: unknown): Field | undefined {
  return table.fields.find((field) => field.key === key);
}

function headersFor(table: EventTable, key: string): readonly string[] {
  const field = fieldOf(table, key);
  return field === undefined ? [] : [field.labelSv, ...field.headers];
}

/** A field that must be in the table, and of one of the kinds. */
export function fieldIssues(table: EventTable, key: unknown, kinds: readonly Kind[] | 'any', path: string): HjmIssue[] {
  const field = fieldOf(table, key);
  if (field === undefined) return misnamed(key, table.fields.map((each) => each.key), path, `ett fält i tabellen ${table.id}`, (each) => headersFor(table, each));
  if (kinds === 'any' || kinds.includes(field.kind)) return [];
  const fitting = table.fields.filter(({ kind }) => kinds.includes(kind)).map((each) => each.key);
  const listed = fitting.length > 0 && fitting.length <= 12 ? `: ${fitting.join(', ')}` : '';
  return [{ path, expected: `ett fält med ${kinds.map((kind) => KIND_SV[kind]).join(' eller ')}${listed}`, found: `${foundText(key)}, ett fält med ${KIND_SV[field.kind]}` }];
}

const KIND_SV: { readonly [kind in Kind]: string } = {
  day: 'en dag',
  moment: 'en tidpunkt',
  count: 'ett heltal',
  ore: 'ett belopp',
  hundredths: 'ett tal med högst två decimaler',
  code: 'ett fritt valt namn',
  choice: 'ett av några ord',
  id: 'ett id',
};
