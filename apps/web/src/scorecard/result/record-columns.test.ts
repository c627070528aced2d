import { EVENT_TABLES, type Field } from '@hjm/kpi';
import { VASTMANLAND_KPIS } from '@hjm/kpi/definitions';
import { describe, expect, it } from 'vitest';
import { definitionOf } from '../testing/small-world.js';
import { clockText, countsText, countsWords } from './counts-words.js';
import { columnsFor, fieldText } from './record-columns.js';

describe('the columns of the records behind a figure', () => {
  it('are the key, what the clock goes by and what it is divided by, in the order of the table', () => {
    expect(columnsFor(definitionOf('repair-done-5wd'), 'workOrders').map(({ key }) => key)).toEqual(['id', 'kind', 'reported', 'finished', 'principal', 'unit', 'group']);
  });

  it('are some of every indicator that is counted from records', () => {
    for (const definition of VASTMANLAND_KPIS) {
      const found = EVENT_TABLES.map(({ id }) => columnsFor(definition, id).filter(({ kind }) => kind !== 'id').length);
      expect(definition.measure.kind === 'stated' || Math.max(...found) > 0, definition.id).toBe(true);
    }
  });

  it('say values as people read them', () => {
    const field = (kind: string): Field => ({ key: 'a', labelSv: '', descriptionSv: '', headers: [], required: false, kind, choices: { yes: ['ja', 'j'] } }) as Field;
    expect(['choice', 'moment', 'hundredths', 'count', 'day'].map((kind, at) => fieldText(field(kind), { a: ['yes', '2024-04-02T11:30', 120425, 1204, '2024-04-02'][at] ?? null }))).toEqual(['ja', '2024-04-02 11:30', '1\u00A0204,25', '1\u00A0204', '2024-04-02']);
    expect(fieldText(field('ore'), { a: 1050 }).replaceAll('\u00A0', ' ')).toBe('10,50 kr');
    expect(fieldText(field('day'), { a: null })).toBe('');
  });
});

describe('how a record counts', () => {
  it('is said by time where a clock decides, and else by whether it holds', () => {
    expect(countsWords(definitionOf('repair-done-5wd')).map(({ wordSv }) => wordSv)).toEqual(['I tid', 'Inte i tid', 'Okänt', 'Pågår']);
    expect(countsWords(definitionOf('calls-answered')).map(({ wordSv }) => wordSv)).toEqual(['Uppfyller', 'Uppfyller inte', 'Okänt']);
    expect(countsWords(definitionOf('orders')).map(({ wordSv }) => wordSv)).toEqual(['Räknas', 'Okänt']);
    expect(countsText({ side: 'denominator', counts: 'met' }, definitionOf('rental-rate'), 'stock')).toBe('Räknas i nämnaren');
    expect(countsText({ side: 'numerator', counts: 'unknown', missing: ['kind'] }, definitionOf('repair-done-5wd'), 'workOrders')).toBe('Okänt. Uppgift saknas: Slag.');
  });

  it('tells what the clock counted, and that it still goes', () => {
    const clock = { elapsed: 1, within: 5, unit: 'workingDays', isStopped: true } as const;
    expect(clockText({ side: 'numerator', counts: 'met', clock })).toBe('1 arbetsdag, högst 5');
    expect(clockText({ side: 'numerator', counts: 'running', clock: { ...clock, elapsed: 3, isStopped: false } })).toBe('3 arbetsdagar hittills, högst 5');
    expect(clockText({ side: 'numerator', counts: 'met' })).toBe('');
  });
});
