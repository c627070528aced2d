import { foundText, type HjmIssue } from '@hjm/core';
import type { EventTable, Field } from '../table/table-types.js';
import { clockIssues } from './check-clock.js';
import { fieldIssues, fieldOf, NUMBERS } from './check-field.js';
import type { Condition } from './definition-types.js';
import { emptyText, misnamed, twice } from './issues.js';

const WORDS: readonly Field['kind'][] = ['choice', 'code', 'id'];

/** What is wrong with a condition on the records of a table; empty when it can be asked of each. */
export function conditionIssues(condition: Condition, table: EventTable, path: string): HjmIssue[] {
  if ('all' in condition) return manyIssues(condition.all, table, `${path}.all`);
  if ('any' in condition) return manyIssues(condition.any, table, `${path}.any`);
  if ('not' in condition) return conditionIssues(condition.not, table, `${path}.not`);
  if ('clock' in condition) return clockIssues(condition.clock, table, `${path}.clock`);
  const at = `${path}.field`;
  if ('is' in condition) return wordIssues(table, condition.field, [condition.is], at, () => `${path}.is`);
  if ('in' in condition) {
    return [
      ...(condition.in.length === 0 ? [{ path: `${path}.in`, expected: 'minst ett värde', found: foundText(condition.in) }] : []),
      ...wordIssues(table, condition.field, condition.in, at, (index) => `${path}.in.${String(index)}`),
      ...twice(condition.in, (index) => `${path}.in.${String(index)}`, 'ett värde som inte redan står i listan'),
    ];
  }
  if ('atMost' in condition) return [...fieldIssues(table, condition.field, NUMBERS, at), ...limitIssues(condition.atMost, `${path}.atMost`)];
  if ('atLeast' in condition) return [...fieldIssues(table, condition.field, NUMBERS, at), ...limitIssues(condition.atLeast, `${path}.atLeast`)];
  if ('sameDayAs' in condition) {
    const same = condition.field === condition.sameDayAs ? [{ path: `${path}.sameDayAs`, expected: 'ett annat fält', found: foundText(condition.sameDayAs) }] : [];
    return [...fieldIssues(table, condition.field, ['day'], at), ...fieldIssues(table, condition.sameDayAs, ['day'], `${path}.sameDayAs`), ...same];
  }
  return fieldIssues(table, condition.field, 'any', at);
}

function manyIssues(conditions: readonly Condition[], table: EventTable, path: string): HjmIssue[] {
  if (conditions.length === 0) return [{ path, expected: 'minst ett villkor', found: foundText(conditions) }];
  return conditions.flatMap((condition, index) => conditionIssues(condition, table, `${path}.${String(index)}`));
}

function wordIssues(table: EventTable, key: string, words: readonly string[], path: string, at: (index: number) => string): HjmIssue[] {
  const wrong = fieldIssues(table, key, WORDS, path);
  if (wrong.length > 0) return wrong;
  const field = fieldOf(table, key);
  if (field?.kind !== 'choice') return words.flatMap((word, index) => emptyText(word, at(index)));
  return words.flatMap((word, index) => misnamed(word, Object.keys(field.choices), at(index), `ett värde av ${key}`, (value) => field.choices[value] ?? []));
}

function limitIssues(limit: number, path: string): HjmIssue[] {
  return Number.isSafeInteger(limit) ? [] : [{ path, expected: 'ett heltal (belopp i öre, tal med decimaler i hundradelar)', found: foundText(limit) }];
}
