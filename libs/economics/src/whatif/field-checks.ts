import { isLocalDate, type HjmIssue } from '@hjm/core';
import { compareExact, exactOf, readExact } from '../exact/exact.js';
import { issue } from '../issues/issues.js';
import type { StatementChart, StatementLine } from '../statement/statement-types.js';

/** Everything that is wrong with a value that may be anything; lines are looked up in the chart. */
export type Check = (value: unknown, path: string, chart: StatementChart) => readonly HjmIssue[];
type Checks = { readonly [field: string]: Check };

const valid =
  (expected: string, holds: (value: unknown) => boolean): Check =>
  (value, path) =>
    holds(value) ? [] : [issue(path, expected, value)];

export const text: Check = valid('en text', (value) => typeof value === 'string' && value.trim() !== '');
export const textOrDay: Check = valid('en dag som finns, som ÅÅÅÅ-MM-DD, eller null', (value) => value === null || (typeof value === 'string' && isLocalDate(value)));
export const name: Check = valid('ett namn med gemener, siffror och bindestreck', (value) => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value));
export const month: Check = valid('en månad från 1 till 12', (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 12);
export const wholeOre: Check = valid('ett helt antal öre', Number.isSafeInteger);
export const oreFrom = (least: number): Check => valid(`ett helt antal öre, minst ${String(least)}`, (value) => Number.isSafeInteger(value) && (value as number) >= least);

/** An exact decimal text, within limits where they are given. */
export function decimal(unit: string, least?: string, most?: string): Check {
  const limits = least === undefined ? '' : most === undefined ? `, minst ${least}` : `, från ${least} till ${most}`;
  const expected = `${unit} som exakt decimaltext, till exempel "3" eller "${least === '0' ? '7.5' : '-2.5'}"${limits}`;
  return (value, path) => {
    const read = readExact(value);
    const inside = read !== undefined && (least === undefined || compareExact(read, exactOf(least, path)) >= 0) && (most === undefined || compareExact(read, exactOf(most, path)) <= 0);
    if (inside) return [];
    const meant = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim().replace(/[ %\u00A0]/gu, '').replace('\u2212', '-').replace(',', '.') : '';
    return [{ ...issue(path, expected, typeof value === 'number' ? String(value) : value), ...(read === undefined && readExact(meant) !== undefined ? { nearest: meant } : {}) }];
  };
}

/** The key of a line of one of these kinds. */
export function line(...kinds: readonly StatementLine['kind'][]): Check {
  return (value, path, chart) => {
    const keys = chart.lines.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key);
    const expected = `en ${kinds.includes('income') ? 'rad med belopp' : 'kostnadsrad'}: ${keys.join(', ')}`;
    return typeof value === 'string' && keys.includes(value) ? [] : [issue(path, expected, value, keys)];
  };
}

/** An object with these fields, those that it may have, and no others. */
export function record(fields: Checks, optional: Checks = {}): Check {
  const known = new Map(Object.entries({ ...fields, ...optional }));
  return (value, path, chart) => {
    const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [issue(path === '' ? 'scenario' : path, 'ett objekt', value)];
    const given = new Map<string, unknown>(Object.entries(value));
    const unknown = [...given.keys()].filter((key) => !known.has(key)).map((key) => issue(at(key), `något av fälten ${[...known.keys()].join(', ')}`, key, [...known.keys()]));
    const wrong = [...known].flatMap(([key, check]) => (given.get(key) === undefined && key in optional ? [] : check(given.get(key), at(key), chart)));
    return [...unknown, ...wrong];
  };
}

/** A list in which each value holds; `distinct`: none stands twice. */
export function list(check: Check, least: number, distinct: boolean): Check {
  return (value, path, chart) => {
    if (!Array.isArray(value) || value.length < least) return [issue(path, least === 0 ? 'en lista' : 'en lista med minst ett värde', value)];
    const twice = distinct ? value.flatMap((one: unknown, at) => (value.indexOf(one) < at ? [issue(`${path}.${String(at)}`, 'ett värde som inte redan är med', one)] : [])) : [];
    return [...value.flatMap((one: unknown, at) => check(one, `${path}.${String(at)}`, chart)), ...twice];
  };
}

/** An object whose keys are lines with amounts, at least one. */
export function byLine(check: Check): Check {
  return (value, path, chart) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(value).length === 0) return [issue(path, 'minst en rad, som { "rad": "100" }', value)];
    return Object.entries(value).flatMap(([key, one]) => [...line('income', 'cost')(key, path, chart), ...check(one, `${path}.${key}`, chart)]);
  };
}

/** One of several kinds of object, told apart by a field. */
export function kinds(field: string, of: { readonly [kind: string]: Check }): Check {
  const words = Object.keys(of);
  return (value, path, chart) => {
    if (typeof value !== 'object' || value === null) return [issue(path, 'ett objekt', value)];
    const kind: unknown = Object.entries(value).find(([key]) => key === field)?.[1];
    const check = typeof kind === 'string' && words.includes(kind) ? of[kind] : undefined;
    return check === undefined ? [issue(`${path}.${field}`, `något av ${words.join(', ')}`, kind, words)] : check(value, path, chart);
  };
}

/** Nothing more to say of a value that has been told apart already. */
export const told: Check = () => [];
