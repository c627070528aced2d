import { sumOre } from '@hjm/core/money';
import { describe, expect, it } from 'vitest';
import { compareOnDemo, monthPeriod } from './comparison.js';
import { COMPARISONS, MONTHS, questionIn, readPercent, searchOf } from './comparison-search.js';
import { inWords } from './effect-chart.js';
import { addedUp } from './equal-sums.js';
import { orderedRows } from './ordered-rows.js';
import { signedKronor, signedShare } from './signed-kronor.js';

const SOME = 2500;
const ask = (jamfor: string, more: object = {}) => compareOnDemo(questionIn({ jamfor, ...more }), undefined, SOME);

describe('a comparison on the demo register', () => {
  it.each(COMPARISONS.map(({ kind }) => kind))('%s comes to the same sums however they are told', (kind) => {
    const { result } = ask(kind);
    const { sums, equal } = addedUp(result);
    expect([equal, sums.length]).toEqual([true, 5]);
    expect(result.compared.rentals).toBeGreaterThan(100);
  });

  it('tells when sums are not equal', () => {
    const { runs, ...told } = ask('nya-priser').result;
    if (runs === undefined) throw new Error('no runs');
    expect(addedUp({ ...told, runs: { ...runs, b: { ...runs.b, ore: runs.b.ore + 1 } } }).equal).toBe(false);
    // As the service tells it, without the runs.
    expect(addedUp(told).equal).toBe(true);
    expect(addedUp({ ...told, compared: { ...told.compared, a: told.compared.a + 1 } }).equal).toBe(false);
  });

  it('one price for all reasons moves money between principals, and the income only by rounding', () => {
    const { result, unified } = ask('ett-pris');
    const [principals] = result.tables;
    const effects = new Set(principals?.rows.map(({ effect }) => effect));
    expect(effects.has('gains') && effects.has('loses')).toBe(true);
    expect(Math.abs(result.compared.difference)).toBeLessThan(result.compared.a / 10_000);
    expect(sumOre([unified?.totals.after ?? 0, -(unified?.totals.before ?? 0)])).toBe(unified?.totals.rest);
  });

  it('without approval a principal pays as before', () => {
    const [principals] = ask('godkannanden').result.tables;
    expect(principals?.rows.filter(({ effect }) => effect === 'even').map(({ key }) => key)).toEqual(['huvudman-05', 'huvudman-09', 'huvudman-14']);
  });

  it('a change of one product group changes that group alone', () => {
    const { result } = ask('procent', { procent: '10', grupp: 'sangar' });
    const groups = result.tables.find(({ dimension }) => dimension === 'group')?.rows ?? [];
    expect(groups.filter(({ effect }) => effect !== 'even').map(({ key }) => key)).toEqual(['sangar']);
  });

  it('has the region as a principal by its name, and no private person', () => {
    const rows = ask('nya-priser').result.tables[0]?.rows ?? [];
    expect(rows.map(({ labelSv }) => labelSv)).toContain('Region Västmanland');
    expect(rows.some(({ key }) => key?.startsWith('privat-'))).toBe(false);
  });

  it('tells how far it has come', () => {
    const told: number[] = [];
    compareOnDemo(questionIn({ jamfor: 'ett-pris' }), (rentals, { at, of }) => { told.push(rentals, at, of); }, 5500);
    expect(told).toEqual([5000, 1, 2, 5500, 1, 2, 5000, 2, 2, 5500, 2, 2]);
  });
});

describe('the address of a comparison', () => {
  it.each(COMPARISONS.map(({ kind }) => kind))('%s comes back as it was', (kind) => {
    const question = questionIn({ jamfor: kind, manad: '2023-07', procent: '-2,5', grupp: 'lyftar' });
    expect(questionIn(searchOf(question))).toEqual(question);
  });

  it('begins with one price per product when it says nothing that can be read', () => {
    expect(questionIn({ jamfor: 'allt', manad: '2031-01' })).toEqual({ kind: 'ett-pris', month: '2024-04', percent: '0', group: '' });
  });

  it('reads per cent as people write them, and none beyond taking all away', () => {
    expect(['3', '2,5', '+2,5 %', '−4 %', '2.5', '-100'].map(readPercent)).toEqual(['3', '2.5', '2.5', '-4', '2.5', '-100']);
    expect(['', 'tre', '−100,01', '1000,5'].map(readPercent)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('has the months of the register', () => {
    expect([MONTHS.length, MONTHS[0], MONTHS.at(-1)]).toEqual([18, '2023-01', '2024-06']);
    expect([monthPeriod('2024-02'), monthPeriod('2023-02')].map(({ to }) => to)).toEqual(['2024-02-29', '2023-02-28']);
  });
});

describe('rows of a comparison', () => {
  const row = (key: string, a: number, difference: number) =>
    ({ key, labelSv: key, a, b: a + difference, difference, rentals: 1, more: 0, less: 0, equal: 0, apart: { rentals: 0, a: 0, b: 0 }, effect: difference > 0 ? 'loses' : difference < 0 ? 'gains' : 'even' }) as const;
  const rows = [row('Örebro', 100, -5), row('Arboga', 300, 0), row('Huvudman 10', 200, 7), row('Huvudman 9', 50, 7)];
  const name = ({ key }: { key: string | null }): string => key ?? '';

  it('are ordered by who pays more, by Swedish name, or by amount', () => {
    expect(orderedRows(rows, 'difference', name).map(name)).toEqual(['Huvudman 9', 'Huvudman 10', 'Arboga', 'Örebro']);
    expect(orderedRows(rows, 'name', name).map(name)).toEqual(['Arboga', 'Huvudman 9', 'Huvudman 10', 'Örebro']);
    expect(orderedRows(rows, 'amount', name).map(name)).toEqual(['Arboga', 'Huvudman 10', 'Örebro', 'Huvudman 9']);
  });

  it('are told in words as the bars tell them', () => {
    expect(inWords(orderedRows(rows, 'name', name)).replaceAll('\u00A0', ' ')).toBe(
      '2 betalar mer, 1 betalar mindre och 1 lika mycket. Mest ökar Huvudman 9, +0,07 kr. Mest minskar Örebro, −0,05 kr. Alla siffror står i tabellen efter diagrammet.',
    );
  });

  it('say the sign of a difference, and never that something is nothing', () => {
    expect([signedKronor(5), signedKronor(-5), signedKronor(0)].map((text) => text.replaceAll('\u00A0', ' '))).toEqual(['+0,05 kr', '−0,05 kr', '0,00 kr']);
    expect([[1000, 12], [100_000, 1], [100_000, -1], [100, 0], [0, 5]].map(([a = 0, difference = 0]) => signedShare({ a, difference }).replaceAll('\u00A0', ' '))).toEqual(['+1,2 %', '+under 0,1 %', '−under 0,1 %', '0,0 %', '–']);
  });
});
