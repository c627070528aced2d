import type { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import type { How, Recomputed } from './derivation-types.js';
import { publishedFigures } from './figures.js';
import type { PublishedFigure, PublishedUnit } from './published-types.js';
import { recompute } from './recompute.js';

/** Figures of our own: `name` to print, with `#` before a count. */
function printed(figures: Readonly<Record<string, string>>, unit: PublishedUnit = 'percent'): ReadonlyMap<string, PublishedFigure> {
  return publishedFigures([
    {
      id: 'ours',
      region: 'exempel',
      titleSv: 'Eget exempel',
      unit,
      columns: [{ key: 'v', labelSv: 'värde', role: 'outcome' }],
      rows: Object.entries(figures).map(([key, text]) => ({ key, labelSv: key, ...(text.startsWith('#') ? { unit: 'count' as const } : {}), cells: [text.replace('#', '')] })),
      citation: { body: 'Exempelregionen', decided: null, document: 'påhittad rapport', summary: 'Ett exempel som är vårt.' },
    },
  ]);
}

function check(how: How, figures: Readonly<Record<string, string>>): Recomputed {
  const [found] = recompute([{ figure: 'ours/x/v', how, basis: 'stated' }], printed(figures));
  if (found === undefined) throw new Error('nothing recomputed');
  return found;
}

const change: How = { kind: 'percentChange', from: 'ours/a/v', to: 'ours/b/v' };
const sum: How = { kind: 'sum', of: ['ours/a/v', 'ours/b/v'] };

describe('recompute', () => {
  it('follows when the print is the rounded result', () => {
    expect(check(change, { a: '#8', b: '#9', x: '12,5' })).toMatchObject({ explanation: 'follows', recomputed: '12.5', agrees: true });
    expect(check(change, { a: '#8', b: '#9', x: '13' })).toMatchObject({ explanation: 'follows', recomputed: '13' });
  });

  it('gives no leave to round counts', () => {
    expect(check(sum, { a: '#2', b: '#2', x: '#5' })).toMatchObject({ explanation: 'doesNotFollow', recomputed: '4', agrees: false });
    expect(check(sum, { a: '2', b: '2', x: '5' })).toMatchObject({ explanation: 'rounding', recomputed: '4', agrees: true });
    expect(check(sum, { a: '2', b: '2', x: '6' })).toMatchObject({ explanation: 'doesNotFollow' });
  });

  it('takes a half that was rounded the other way as rounding', () => {
    expect(check(change, { a: '#8', b: '#9', x: '12' })).toMatchObject({ explanation: 'rounding', recomputed: '13' });
    expect(check(change, { a: '#8', b: '#9', x: '12,4' })).toMatchObject({ explanation: 'doesNotFollow' });
  });

  it('names the counts that would have given the print', () => {
    expect(check(change, { a: '#422', b: '#427', x: '1,9' }).reasonSv).toContain('hade krävt 430 i stället för 427');
    expect(check(change, { a: '#200', b: '#200', x: '0,2' }).reasonSv).not.toContain('hade krävt');
  });

  it('has no change in per cent from nothing, and no share of nothing', () => {
    expect(check(change, { a: '#0', b: '#3', x: '0,0' })).toMatchObject({ explanation: 'doesNotFollow', recomputed: null });
    expect(check({ kind: 'share', part: 'ours/a/v', whole: 'ours/b/v' }, { a: '#0', b: '#0', x: '0' })).toMatchObject({ explanation: 'doesNotFollow', recomputed: null });
  });

  it('counts the change of a deficit by its size', () => {
    expect(check(change, { a: '-100', b: '-150', x: '-50' })).toMatchObject({ explanation: 'follows' });
    expect(check(change, { a: '-100', b: '50', x: '150' })).toMatchObject({ explanation: 'follows' });
  });

  it('takes shares, parts of figures and differences', () => {
    expect(check({ kind: 'share', part: 'ours/a/v', whole: 'ours/b/v' }, { a: '13,3', b: '#17', x: '78' })).toMatchObject({ explanation: 'follows', recomputed: '78' });
    expect(check({ kind: 'percentOf', percent: 'ours/a/v', whole: 'ours/b/v' }, { a: '-0,75', b: '83', x: '-0,6' })).toMatchObject({ explanation: 'follows' });
    expect(check({ kind: 'difference', from: 'ours/a/v', to: 'ours/b/v' }, { a: '83', b: '83', x: '-1' })).toMatchObject({ explanation: 'rounding', recomputed: '0' });
  });

  it('compares the same figure at the decimals of the print', () => {
    expect(check({ kind: 'same', as: 'ours/a/v' }, { a: '13,3', x: '13' })).toMatchObject({ explanation: 'follows' });
    expect(check({ kind: 'same', as: 'ours/a/v' }, { a: '13', x: '13,3' })).toMatchObject({ explanation: 'rounding' });
    expect(check({ kind: 'same', as: 'ours/a/v' }, { a: '0,44', x: '0,42' })).toMatchObject({ explanation: 'doesNotFollow' });
  });

  it('finds means that no whole numbers have', () => {
    expect(check({ kind: 'mean', counts: [4], highest: 17 }, { x: '13,6' })).toMatchObject({ explanation: 'impossible', recomputed: '13.5' });
    expect(check({ kind: 'mean', counts: [4, 5], highest: 17 }, { x: '13,6' })).toMatchObject({ explanation: 'follows', recomputed: '13.6' });
    expect(check({ kind: 'mean', counts: [4], highest: 17 }, { x: '13,2' })).toMatchObject({ explanation: 'rounding', recomputed: null });
    expect(check({ kind: 'mean', counts: [4], highest: 17 }, { x: '17,5' })).toMatchObject({ explanation: 'impossible' });
  });

  it('finds shares that no whole number out of the base has', () => {
    const how: How = { kind: 'shareOfCount', whole: 'ours/a/v' };
    expect(check(how, { a: '#3', x: '33' })).toMatchObject({ explanation: 'follows' });
    expect(check(how, { a: '#3', x: '35' })).toMatchObject({ explanation: 'impossible', recomputed: '33' });
    expect(check(how, { a: '#0', x: '35' })).toMatchObject({ explanation: 'baseNotPrinted', agrees: null });
  });

  it('knows that a part is at most its whole', () => {
    const how: How = { kind: 'subset', whole: 'ours/a/v' };
    expect(check(how, { a: '#5', x: '#5' })).toMatchObject({ explanation: 'follows' });
    expect(check(how, { a: '#5', x: '#6' })).toMatchObject({ explanation: 'impossible' });
    expect(check(how, { a: '5', x: '6' })).toMatchObject({ explanation: 'rounding' });
    expect(check(how, { a: '5', x: '7' })).toMatchObject({ explanation: 'impossible' });
  });

  it('knows that a mean lies between its groups', () => {
    const how: How = { kind: 'groups', groups: ['ours/a/v', 'ours/b/v'] };
    expect(check(how, { a: '3,7', b: '5,3', x: '4,6' })).toMatchObject({ explanation: 'follows' });
    expect(check(how, { a: '3,7', b: '5,3', x: '5,4' })).toMatchObject({ explanation: 'rounding' });
    expect(check(how, { a: '3,7', b: '5,3', x: '5,5' })).toMatchObject({ explanation: 'impossible' });
    expect(check(how, { a: '3,7', b: '5,3', x: '3,5' })).toMatchObject({ explanation: 'impossible' });
  });

  it('knows which status an outcome has against its target', () => {
    const how: How = { kind: 'status', outcome: 'ours/a/v', against: 'ours/b/v', direction: 'atLeast' };
    expect(check(how, { a: '80,0', b: '#80', x: 'Positiv' })).toMatchObject({ explanation: 'follows' });
    expect(check(how, { a: '80,0', b: '#80', x: 'Negativ' })).toMatchObject({ explanation: 'rounding' });
    expect(check(how, { a: '79,9', b: '#80', x: 'Positiv' })).toMatchObject({ explanation: 'doesNotFollow', agrees: false });
    expect(check({ ...how, direction: 'atMost' }, { a: '7,6', b: '#6', x: 'Negativ' })).toMatchObject({ explanation: 'follows', recomputed: null });
    expect(check(how, { a: 'Data saknas', b: '#80', x: 'Negativ' })).toMatchObject({ agrees: null });
    expect(check(how, { a: '80', b: '#80', x: '#1' })).toMatchObject({ agrees: null });
  });

  it('counts rows, and rows with a status', () => {
    const of = ['ours/a/v', 'ours/b/v'];
    expect(check({ kind: 'count', of, status: 'positive' }, { a: 'Positiv', b: 'Negativ', x: '#1' })).toMatchObject({ explanation: 'follows' });
    expect(check({ kind: 'count', of }, { a: 'Positiv', b: 'Negativ', x: '#3' })).toMatchObject({ explanation: 'doesNotFollow', recomputed: '2' });
  });

  it('neither agrees nor disagrees where something is missing', () => {
    expect(check(sum, { a: '#2', b: 'Data saknas', x: '#2' })).toMatchObject({ explanation: 'baseNotPrinted', agrees: null, recomputed: null });
    expect(check(sum, { a: '#2', b: '#1', x: 'Data saknas' })).toMatchObject({ explanation: 'baseNotPrinted', agrees: null });
    expect(check({ kind: 'baseNotPrinted' }, { x: '#1' })).toMatchObject({ explanation: 'baseNotPrinted', agrees: null });
    expect(check({ kind: 'otherBasis', as: 'ours/a/v' }, { a: '7,6', x: '7,2' })).toMatchObject({ explanation: 'otherBasis', agrees: null });
  });

  it('refuses a derivation that says nothing', () => {
    const refused = (how: How): void => {
      expect(() => check(how, { x: '1' })).toThrow(expect.objectContaining({ code: 'invalid-derivation' }) as HjmError);
    };
    refused({ kind: 'mean', counts: [], highest: 17 });
    refused({ kind: 'mean', counts: [4, 0], highest: 17 });
    refused({ kind: 'mean', counts: [4], highest: 0.5 });
    refused({ kind: 'sum', of: [] });
    refused({ kind: 'groups', groups: [] });
  });

  it('names the nearest figure when one is misspelt', () => {
    const wrong = (): unknown => check({ kind: 'same', as: 'ours/aa/v' }, { a: '1', x: '1' });
    expect(wrong).toThrow(expect.objectContaining({ code: 'unknown-figure', issues: [expect.objectContaining({ path: 'ours/x/v', nearest: 'ours/a/v' })] }) as HjmError);
  });
});
