import { foundText, type HjmIssue } from '@hjm/core';
import { emptyText, misnamed, refuse, twice } from '../definition/issues.js';
import { nameIssues } from './name-issues.js';
import type { EventTable, Field } from './table-types.js';

const KINDS: readonly Field['kind'][] = ['day', 'moment', 'count', 'ore', 'hundredths', 'code', 'id', 'choice'];

/**
 * A table of one's own, checked: names that can be used, no key, header or word twice, kinds that exist, at least one day.
 *
 * @throws HjmError `invalid-table` with every defect
 */
export function defineTable(table: EventTable): EventTable {
  const { id, labelSv, files, fields } = table;
  const issues = [
    ...nameIssues(id, 'id'),
    ...emptyText(labelSv, 'labelSv'),
    ...(files.length === 0 ? [{ path: 'files', expected: 'minst ett filnamn utan ändelse', found: foundText(files) }] : []),
    ...fields.flatMap((field, index) => fieldIssues(field, `fields.${String(index)}`)),
    ...twice(fields.map(({ key }) => key), (index) => `fields.${String(index)}.key`),
    ...headerIssues(fields),
    ...(fields.some(({ kind }) => kind === 'day') ? [] : [{ path: 'fields', expected: 'minst ett fält med en dag, som lägger raden i en period', found: foundText(fields) }]),
  ];
  refuse('invalid-table', `Tabellen ${id} går inte att använda.`, issues);
  return table;
}

function fieldIssues(field: Field, path: string): HjmIssue[] {
  return [
    ...nameIssues(field.key, `${path}.key`),
    ...emptyText(field.labelSv, `${path}.labelSv`),
    ...misnamed(field.kind, KINDS, `${path}.kind`, 'ett slags fält'),
    ...(field.kind === 'choice' ? choiceIssues(field.choices, `${path}.choices`) : []),
  ];
}

function choiceIssues(choices: { readonly [value: string]: readonly string[] }, path: string): HjmIssue[] {
  const words = Object.entries(choices).flatMap(([value, others]) => [...new Set([value, ...others].map(plain))].map((word) => ({ value, word })));
  const empty = words.length === 0 ? [{ path, expected: 'minst ett ord', found: foundText(choices) }] : [];
  return [...empty, ...twice(words.map(({ word }) => word), (index) => `${path}.${words[index]?.value ?? ''}`, 'ett ord som inte redan står för något annat')];
}

/** Headers that two fields have in common: a file could not be read without asking. */
function headerIssues(fields: readonly Field[]): HjmIssue[] {
  const headers = fields.flatMap(({ key, labelSv, headers: others }, index) => [...new Set([labelSv, ...others, key].map(plain))].map((header) => ({ header, index })));
  return twice(headers.map(({ header }) => header), (place) => `fields.${String(headers[place]?.index ?? '')}.headers`, 'en rubrik som inget annat fält har');
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
