import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { SMALL_CHART } from '../testing/small-chart.js';
import type { StatementLine } from './statement-types.js';
import { amountLines, amountsOf, defineChart } from './define-chart.js';

function faults(change: Partial<typeof SMALL_CHART>): readonly string[] {
  try {
    defineChart({ ...SMALL_CHART, ...change });
  } catch (error) {
    if (error instanceof HjmError) return error.issues.map(({ path, expected }) => `${path}: ${expected}`);
    throw error;
  }
  return [];
}

describe('a chart of lines', () => {
  it('says which amounts a sum adds up, through other sums', () => {
    expect(amountsOf(SMALL_CHART, 'result')).toEqual(['rent', 'refund', 'staff', 'other']);
    expect(amountsOf(SMALL_CHART, 'rent')).toEqual(['rent']);
    expect(amountsOf(SMALL_CHART, 'nothing')).toEqual([]);
    expect(amountLines(SMALL_CHART)).toHaveLength(4);
  });

  it('is refused when the result leaves out an amount or counts it twice', () => {
    const lines = SMALL_CHART.lines.map((line) => (line.key === 'result' ? { ...line, kind: 'sum' as const, of: ['income', 'staff'] } : line));
    expect(faults({ lines })).toEqual(['result: att raden other räknas en gång i resultatet']);
    const twice = SMALL_CHART.lines.map((line) => (line.key === 'result' ? { ...line, kind: 'sum' as const, of: ['income', 'costs', 'rent'] } : line));
    expect(faults({ lines: twice })).toEqual(['result: att raden rent räknas en gång i resultatet']);
  });

  it('is refused when a sum on the way takes in an amount twice', () => {
    const partial = { key: 'partial', labelSv: 'Delsumma', kind: 'sum' as const, of: ['income', 'rent'] };
    const at = SMALL_CHART.lines.findIndex(({ key }) => key === 'result');
    expect(faults({ lines: SMALL_CHART.lines.toSpliced(at, 0, partial) })).toEqual([`lines.${String(at)}.of: att raden rent räknas en gång i summan`]);
  });

  it('is refused at once, however often sums of sums of sums would take in an amount', () => {
    const lines: StatementLine[] = ['a', 'b'].map((key) => ({ key, labelSv: key, kind: 'income', sign: 'either' }));
    for (let at = 2; at < 100; at += 1) lines.push({ key: `s${String(at)}`, labelSv: `S ${String(at)}`, kind: 'sum', of: lines.slice(-2).map(({ key }) => key) });
    expect(faults({ lines, result: 's99' }).slice(0, 2)).toEqual(['lines.3.of: att raden b räknas en gång i summan', 'lines.4.of: att raden b räknas en gång i summan']);
  });

  it('gives the amounts of a chart whose sums go round in a circle, without going round', () => {
    const lines = SMALL_CHART.lines.map((line) => (line.key === 'income' && line.kind === 'sum' ? { ...line, of: ['result', ...line.of] } : line));
    expect(amountsOf({ ...SMALL_CHART, lines }, 'result')).toEqual(['rent', 'refund', 'staff', 'other']);
  });

  it('is refused with all faults: names twice, sums of lines below, of nothing and of a line twice, a result that is none', () => {
    const [rent] = SMALL_CHART.lines;
    const lines = [
      { key: 'early', labelSv: 'Tidig', kind: 'sum' as const, of: ['rent'] },
      ...(rent === undefined ? [] : [rent, { ...rent, key: 'Rent 2' }, rent]),
      { key: 'empty', labelSv: ' ', kind: 'sum' as const, of: [] },
      { key: 'double', labelSv: 'Dubbel', kind: 'sum' as const, of: ['rent', 'rent'] },
    ];
    expect(faults({ lines, result: 'rent' })).toEqual([
      'lines.0.of.0: en rad som står ovanför summan',
      'lines.2.key: ett namn med gemener, siffror och bindestreck',
      'lines.2.labelSv: en benämning som raden rent inte har',
      'lines.2.labelSv: en benämning som raden rent inte har',
      'lines.3.key: ett namn som ingen annan rad har',
      'lines.3.labelSv: en benämning som raden Rent 2 inte har',
      'lines.3.labelSv: en benämning som raden Rent 2 inte har',
      'lines.4.labelSv: en benämning',
      'lines.4.of: minst en rad att summera',
      'lines.5.of.1: en rad som inte redan är med',
      'result: en summa i uppställningen',
    ]);
  });
});
