import { type HjmIssue, isLocalDate, isoDigits } from '@hjm/core';
import type { FactDef, FactTest, FactValue, IsoTest, RangeTest } from './package-types.js';
import { codeIn } from './representative.js';
import { issueAt, wrong } from './wrong.js';

/**
 * A fact cut into cells: the smallest groups of values that the rules can tell apart. Yes/no and one-of facts have a cell
 * per value, numbers and days one per interval between the thresholds mentioned, codes one per group mentioned.
 */
export type CellFact = {
  readonly def: FactDef;
  readonly arity: number;
  /** What marks each cell: the value, the first number of the interval, or the digits of the group ('' is any other code). */
  readonly marks: readonly FactValue[];
  /** The cell that a value lies in; below 0 when it is not one that the fact can have. */
  readonly cellOf: (value: unknown) => number;
  /** For each cell, whether a test holds there. The fact must have been cut at the test. */
  readonly where: (test: FactTest) => boolean[];
};

/** Days since 1970-01-01. Free of time zones: a date alone is read as UTC. */
const dayNumber = (date: string): number => Date.parse(date) / 864e5;

/** Cuts a fact at everything that the tests mention. */
export function cutFact(def: FactDef, tests: readonly FactTest[]): CellFact {
  switch (def.type) {
    case 'yesNo':
    case 'oneOf': {
      const marks: readonly FactValue[] = def.type === 'yesNo' ? [true, false] : def.values.map(({ id }) => id);
      const cellOf = (value: unknown): number => marks.indexOf(value as FactValue);
      const cellAt = (value: FactValue): number => known(def, value, cellOf(value) < 0 ? undefined : cellOf(value));
      const where = (test: FactTest): boolean[] => {
        if (isRange(test) && 'graded' in def && def.graded) {
          const { atLeast, above, atMost, below } = test;
          const low = Math.max(atLeast === undefined ? 0 : cellAt(atLeast), above === undefined ? 0 : cellAt(above) + 1);
          const high = Math.min(atMost === undefined ? marks.length : cellAt(atMost), below === undefined ? marks.length : cellAt(below) - 1);
          return marks.map((_, cell) => low <= cell && cell <= high);
        }
        const cells = [test].flat().map((value) => cellAt(value as FactValue));
        return marks.map((_, cell) => cells.includes(cell));
      };
      return { def, arity: marks.length, marks, cellOf, where };
    }
    case 'isoCode': {
      const named = [...new Set(['', ...tests.flatMap(groups).sort()])];
      const marks = named.filter((group) => codeIn(group, named));
      const cellOf = (value: unknown): number => {
        const digits = isoDigits(value) ?? '';
        return digits.length < 6 ? -1 : marks.findLastIndex((group) => digits.startsWith(group));
      };
      return { def, arity: marks.length, marks, cellOf, where: (test) => marks.map((mark) => groups(test).some((group) => mark.startsWith(group))) };
    }
    case 'article':
      if (tests.length > 0) throw wrong('article-in-rule', issueAt(def.id, 'en uppgift som inte är ett artikelnummer', def.type));
      return { def, arity: 1, marks: [''], cellOf: (value) => (isArticle(value) ? 0 : -1), where: () => [false] };
    default: {
      const [min, max] = limits(def);
      const numberOf = readNumber(def);
      const marks = [...new Set([min, ...tests.flatMap((test) => ranges(def, test).flatMap(([low, high]) => [low, high + 1]))])]
        .filter((mark) => mark >= min && mark <= max)
        .sort((a, b) => a - b);
      const cellOf = (value: unknown): number => {
        const number = numberOf(value);
        let cell = number === undefined ? -1 : marks.length - 1;
        while (cell >= 0 && (marks[cell] as number) > (number as number)) cell--;
        return cell;
      };
      return { def, arity: marks.length, marks, cellOf, where: (test) => marks.map((mark) => ranges(def, test).some(([low, high]) => low <= mark && mark <= high)) };
    }
  }
}

/** Whether a test is a range of values rather than a list of them. */
const isRange = (test: FactTest): test is RangeTest => typeof test === 'object' && !Array.isArray(test);

/** What is wrong with a value that a fact cannot have. */
export function badValue(def: FactDef, value: unknown, path: string): HjmIssue {
  const values = def.type === 'oneOf' ? def.values.map(({ id }) => id) : [];
  const expected = {
    yesNo: 'true eller false',
    oneOf: `ett av ${values.join(', ')}`,
    date: 'en dag ÅÅÅÅ-MM-DD',
    isoCode: 'en ISO 9999-kod med minst sex siffror',
    article: 'ett artikelnummer, 1–64 tecken',
    wholeNumber: 'ett heltal',
    money: 'ett heltal i öre',
  };
  return issueAt(path, 'min' in def ? `${expected[def.type]} ${String(def.min)}–${String(def.max)}` : expected[def.type], value, values);
}

/** Whether a value is an article number: any short text. */
export const isArticle = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 64;

type RangeFact = Extract<FactDef, { type: 'wholeNumber' | 'money' | 'date' }>;

const limits = (def: RangeFact): readonly [number, number] => (def.type === 'date' ? [dayNumber('0001-01-01'), dayNumber('9999-12-31')] : [def.min, def.max]);

/** How a value of a fact is read as a number; undefined when the fact cannot have it. */
function readNumber(def: RangeFact): (value: unknown) => number | undefined {
  if (def.type === 'date') return (value) => (isLocalDate(value) ? dayNumber(value) : undefined);
  const { min, max } = def;
  return (value) => (Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max ? (value as number) : undefined);
}

/** `found`, or the error that the fact cannot have the value. */
function known(def: FactDef, value: unknown, found: number | undefined): number {
  if (found === undefined) throw wrong('bad-value', badValue(def, value, def.id));
  return found;
}

/** The inclusive intervals in which a test holds. */
function ranges(def: RangeFact, test: FactTest): readonly [number, number][] {
  const numberOf = readNumber(def);
  const at = (value: unknown, otherwise: number): number => (value === undefined ? otherwise : known(def, value, numberOf(value)));
  if (!isRange(test)) return [test].flat().map((value) => [at(value, 0), at(value, 0)]);
  const { atLeast, above, atMost, below, ...others } = test;
  if (Object.keys(others).length > 0) throw wrong('bad-value', badValue(def, test, def.id));
  const [min, max] = limits(def);
  const low = Math.max(at(atLeast, min), at(above, min - 1) + 1);
  const high = Math.min(at(atMost, max), at(below, max + 1) - 1);
  return low > high ? [] : [[low, high]];
}

/** The digits of the groups that a test of a code mentions. */
function groups(test: FactTest): string[] {
  return [(test as IsoTest).under].flat().map((prefix) => {
    const digits = isoDigits(prefix);
    if (digits === undefined) throw wrong('bad-iso-code', issueAt('under', 'en ISO 9999-kod', prefix));
    return digits;
  });
}
