import { type HjmIssue, isLocalDate, parseIsoCode } from '@hjm/core';
import type { FactDef, FactTest, FactValue, IsoTest, RangeTest } from './package-types.js';
import { issueAt, wrong } from './wrong.js';

/** A value is not one that the fact can have. */
export const BAD = -2;

/**
 * A fact cut into cells: the smallest groups of values that the rules can tell apart. Yes/no and one-of facts have a cell
 * per value, numbers and days one per interval between the thresholds mentioned, codes one per group mentioned.
 */
export type CellFact = {
  readonly def: FactDef;
  readonly arity: number;
  /** First value of each cell, for numbers and days. */
  readonly starts: readonly number[];
  /** Groups of codes, for ISO codes: digits of the prefix; the first, empty one is "everything else". */
  readonly groups: readonly string[];
  /** Cell of each value, for one-of facts. */
  readonly index: ReadonlyMap<FactValue, number>;
};

/** Days since 1970-01-01. Free of time zones: a date alone is read as UTC. */
export const dayNumber = (date: string): number => Date.parse(date) / 864e5;

/** Cuts a fact at everything that the tests mention. */
export function cutFact(def: FactDef, tests: readonly FactTest[]): CellFact {
  const index = new Map<FactValue, number>();
  let starts: number[] = [];
  const groups: string[] = [];
  switch (def.type) {
    case 'yesNo':
      index.set(true, 0).set(false, 1);
      break;
    case 'oneOf':
      for (const value of def.values) index.set(value.id, index.size);
      break;
    case 'isoCode':
      groups.push(...new Set(['', ...tests.flatMap((test) => prefixes(test)).sort()]));
      break;
    case 'article':
      throw wrong('article-in-rule', issueAt(def.id, 'en uppgift som inte är ett artikelnummer', def.type));
    default: {
      const [min, max] = limits(def);
      const cuts = new Set([min]);
      for (const test of tests) for (const [low, high] of ranges(def, test)) cuts.add(low).add(high + 1);
      starts = [...cuts].filter((cut) => cut >= min && cut <= max).sort((a, b) => a - b);
    }
  }
  return { def, arity: index.size || groups.length || starts.length, starts, groups, index };
}

/** The cell that a value lies in, or `BAD`. */
export function cellOf(fact: CellFact, value: unknown): number {
  switch (fact.def.type) {
    case 'yesNo':
      return value === true ? 0 : value === false ? 1 : BAD;
    case 'oneOf':
      return fact.index.get(value as FactValue) ?? BAD;
    case 'isoCode': {
      const digits = codeDigits(value, 6);
      if (digits === undefined) return BAD;
      let best = 0;
      fact.groups.forEach((group, cell) => {
        if (digits.startsWith(group)) best = cell;
      });
      return best;
    }
    case 'article':
      return BAD;
    default: {
      const number = numberOf(fact.def, value);
      return number === undefined ? BAD : fact.starts.findLastIndex((start) => start <= number);
    }
  }
}

/** For each cell, whether a test holds there. The fact must have been cut at the test. */
export function cellsWhere(fact: CellFact, test: FactTest): boolean[] {
  const { def } = fact;
  const cells = Array.from({ length: fact.arity }, () => false);
  if (def.type === 'isoCode') {
    for (const prefix of prefixes(test)) fact.groups.forEach((group, cell) => (cells[cell] ||= group.startsWith(prefix)));
  } else if (def.type === 'yesNo' || def.type === 'oneOf') {
    for (const value of [test].flat()) {
      const cell = fact.index.get(value as FactValue);
      if (cell === undefined) throw wrong('bad-value', badValue(def, value, def.id));
      cells[cell] = true;
    }
  } else if (def.type !== 'article') {
    const spans = ranges(def, test);
    fact.starts.forEach((start, cell) => (cells[cell] = spans.some(([low, high]) => low <= start && start <= high)));
  }
  return cells;
}

/** What a fact may be, in words, for error messages. */
export function expectedOf(def: FactDef): string {
  switch (def.type) {
    case 'yesNo':
      return 'true eller false';
    case 'oneOf':
      return 'ett av ' + def.values.map((value) => value.id).join(', ');
    case 'date':
      return 'en dag ÅÅÅÅ-MM-DD';
    case 'isoCode':
      return 'en ISO 9999-kod med minst sex siffror';
    case 'article':
      return 'ett artikelnummer, 1–64 tecken';
    case 'wholeNumber':
    case 'money':
      return `ett heltal ${String(def.min)}–${String(def.max)}`;
  }
}

/** What is wrong with a value that a fact cannot have. */
export const badValue = (def: FactDef, value: unknown, path: string): HjmIssue =>
  issueAt(path, expectedOf(def), value, def.type === 'oneOf' ? def.values.map(({ id }) => id) : []);

/** Whether a value is an article number: any short text. */
export const isArticle = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 64;

type RangeFact = Extract<FactDef, { type: 'wholeNumber' | 'money' | 'date' }>;

function limits(def: RangeFact): readonly [number, number] {
  return def.type === 'date' ? [dayNumber('0001-01-01'), dayNumber('9999-12-31')] : [def.min, def.max];
}

function numberOf(def: RangeFact, value: unknown): number | undefined {
  if (def.type === 'date') return isLocalDate(value) ? dayNumber(value) : undefined;
  return Number.isSafeInteger(value) && (value as number) >= def.min && (value as number) <= def.max ? (value as number) : undefined;
}

/** The inclusive intervals in which a test holds. */
function ranges(def: RangeFact, test: FactTest): [number, number][] {
  const at = (value: unknown): number => {
    const number = numberOf(def, value);
    if (number === undefined) throw wrong('bad-value', badValue(def, value, def.id));
    return number;
  };
  if (typeof test !== 'object' || Array.isArray(test)) return [test].flat().map((value) => [at(value), at(value)]);
  const range = test as RangeTest;
  let [low, high] = limits(def);
  if (range.atLeast !== undefined) low = Math.max(low, at(range.atLeast));
  if (range.above !== undefined) low = Math.max(low, at(range.above) + 1);
  if (range.atMost !== undefined) high = Math.min(high, at(range.atMost));
  if (range.below !== undefined) high = Math.min(high, at(range.below) - 1);
  return low > high ? [] : [[low, high]];
}

function prefixes(test: FactTest): string[] {
  return [(test as IsoTest).under].flat().map((prefix) => {
    const digits = codeDigits(prefix, 2);
    if (digits === undefined) throw wrong('bad-iso-code', issueAt('under', 'en ISO 9999-kod', prefix));
    return digits;
  });
}

function codeDigits(value: unknown, atLeast: number): string | undefined {
  try {
    const digits = parseIsoCode(value).replaceAll(' ', '');
    return digits.length < atLeast ? undefined : digits;
  } catch {
    return undefined;
  }
}
