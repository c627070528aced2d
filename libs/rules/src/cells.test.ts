import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutFact } from './cells.js';
import { type FactDef, type FactTest, type FactValue, decide } from './index.js';
import { representative } from './representative.js';
import { holds } from './testing/brute-force.js';
import { edition, oneOf, packageOf, rest, right, yesNo } from './testing/small-package.js';

const day: FactDef = { id: 'f', type: 'date', label: 'Dag', question: 'Vilken dag?' };
const age: FactDef = { id: 'f', type: 'wholeNumber', min: -5, max: 120, label: 'Ålder', question: 'Hur gammal?' };
const money: FactDef = { id: 'f', type: 'money', min: 0, max: Number.MAX_SAFE_INTEGER, label: 'Pris', question: 'Vad kostar den?' };
const code: FactDef = { id: 'f', type: 'isoCode', label: 'Kod', question: 'Vilken kod?' };

const isHeld = (def: FactDef, test: FactTest, value: FactValue): boolean =>
  decide(packageOf([def], [edition('e', [right('yes', { when: { f: test } }), rest()])]), { f: value }, { on: '2023-06-01' }) === 'allowed';

describe('a test against thresholds holds', () => {
  it.each<[FactDef, FactTest, FactValue, boolean]>([
    [day, { atLeast: '2023-04-01' }, '2023-03-31', false],
    [day, { atLeast: '2023-04-01' }, '2023-04-01', true],
    [day, { above: '2023-04-01' }, '2023-04-01', false],
    [day, { above: '2023-04-01' }, '2023-04-02', true],
    [day, { atMost: '2024-02-29' }, '2024-02-29', true],
    [day, { atMost: '2024-02-29' }, '2024-03-01', false],
    [day, { below: '2023-03-26' }, '2023-03-25', true],
    [day, { below: '2023-03-26' }, '2023-03-26', false],
    [day, '1994-12-31', '1994-12-31', true],
    [day, '1994-12-31', '1994-12-30', false],
    [day, { atLeast: '0001-01-01', atMost: '9999-12-31' }, '9999-12-31', true],
    [day, { above: '9999-12-30' }, '9999-12-31', true],
    [day, { below: '0001-01-02' }, '0001-01-01', true],
    [age, { atLeast: 18 }, 17, false],
    [age, { atLeast: 18 }, 18, true],
    [age, { above: -5 }, -5, false],
    [age, { below: 120 }, 120, false],
    [age, { atLeast: 18, below: 18 }, 18, false],
    [age, [3, 5], 4, false],
    [age, [3, 5], 5, true],
    [money, { atMost: 100 }, 101, false],
    [money, { above: Number.MAX_SAFE_INTEGER - 1 }, Number.MAX_SAFE_INTEGER, true],
    [money, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, true],
    [code, { under: '22 21' }, '22 21 09', true],
    [code, { under: '22 21' }, '222109', true],
    [code, { under: '2221' }, '22-21-09', true],
    [code, { under: '22 21 09' }, '22 21 09 01', true],
    [code, { under: '22 21 09 01' }, '22 21 09', false],
    [code, { under: '22 21' }, '22 24 09', false],
  ])('%o %j of %s: %s', (def, test, value, expected) => {
    expect(isHeld(def, test, value)).toBe(expected);
  });

  it('for exactly the days that its words say', () => {
    const days = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    const near = fc.tuple(days, fc.integer({ min: -2, max: 2 })).map(([date, shift]) => {
      const moved = new Date(Date.parse(date) + shift * 864e5).toISOString().slice(0, 10);
      return [date, /^\d{4}-/.test(moved) && moved >= '0001-01-01' ? moved : date] as const;
    });
    fc.assert(
      fc.property(near, fc.constantFrom('atLeast', 'above', 'atMost', 'below'), ([limit, value], word) => {
        expect(isHeld(day, { [word]: limit }, value)).toBe(holds({ f: { [word]: limit } }, { f: value }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the value that stands for a cell', () => {
  const tests: Readonly<Record<string, readonly FactTest[]>> = {
    date: ['2023-04-01', { atLeast: '2024-02-29' }, { above: '9999-12-30' }],
    wholeNumber: [0, { atLeast: 18 }, { above: 119 }],
    money: [{ atMost: 0 }, { atLeast: 5_000_000 }],
    isoCode: [{ under: ['22', '22 21', '22 21 09', '22 21 09 01', '04', '09 33'] }],
    yesNo: [],
    oneOf: [],
  };

  it.each([day, age, money, code, yesNo('f'), oneOf('f', ['constructor', '__proto__', 'a'])])('lies in that cell: %o', (def) => {
    const fact = cutFact(def, tests[def.type] as readonly FactTest[]);
    for (let cell = 0; cell < fact.arity; cell++) expect(fact.cellOf(representative(fact, cell))).toBe(cell);
  });

  it('is found, or there is no such cell, when finer groups leave nothing of a group', { timeout: 10_000 }, () => {
    const hundred = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));
    for (const groups of [['22', ...hundred.map((pair) => `22 ${pair}`)], hundred]) {
      const fact = cutFact(code, [{ under: groups }]);
      for (let cell = 0; cell < fact.arity; cell++) expect(fact.cellOf(representative(fact, cell))).toBe(cell);
    }
  });
});
