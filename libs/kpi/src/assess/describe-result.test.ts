import { describe, expect, it } from 'vitest';
import type { KpiDefinition } from '../definition/definition-types.js';
import { SICK_LEAVE } from '../testing/definitions.js';
import { known, measured, repairs, target } from '../testing/outcomes.js';
import type { KpiValue } from '../value/value.js';
import { assess } from './assess.js';
import { describeMissing } from './describe-missing.js';
import { describeResult, GOAL_NOTE } from './describe-result.js';
import { partText } from './part-text.js';

const definition = repairs({ decimals: 1, targets: [target('atLeast', '88')], assumptionsSv: ['Start är dagen då felet anmäldes.'] });
const tell = (value: KpiValue, changes: Parameters<typeof measured>[1] = {}, of: KpiDefinition = definition): string => describeResult(assess(of, measured(value, changes)), of).join('\n');

describe('a result in words', () => {
  it('says what it came to, how it was judged, counted, and what it is to the goal', () => {
    const clock = { calendar: 'office', startOnDayOff: 'asIs', running: 'lateWhenOver', calendarNameSv: 'kontorsdagar' } as const;
    const now = measured(known(171, 200), { unknown: 1, running: 3, derivation: { ...measured(known(1)).derivation, clock } });
    expect(describeResult(assess(definition, now, { earlier: measured(known(84, 100)) }), definition)).toEqual([
      'Reparationer i tid, januari–april 2024: 85,5\u00A0% (171 av 200).',
      'Målvärdet för 2024 är minst 88\u00A0%: det uppnås inte.',
      'Samma period året innan: 84,0\u00A0%, alltså bättre nu.',
      'Slumpen kan förklara en andel mellan 80,0 och 89,7\u00A0% (Wilsons intervall, 95\u00A0%).',
      'Tiden räknas efter: kontorsdagar.',
      'En start på en ledig dag står kvar som dag 0, så att nästa arbetsdag är dag 1.',
      'Det som ännu pågår räknas som för sent när tiden har gått ut, och inte alls dessförinnan.',
      'Start är dagen då felet anmäldes.',
      '1 post är inte med, eftersom en uppgift som avgör hur den ska räknas saknas eller säger emot en annan.',
      '3 poster pågick fortfarande: utfallet är preliminärt.',
      'Underlaget är känt till och med 2024-05-02.',
      GOAL_NOTE,
    ]);
  });

  it('says of a clock only what bears on its unit', () => {
    const clock = { calendar: 'all', startOnDayOff: 'asIs', running: 'leaveOut', calendarNameSv: 'kalenderdagar' } as const;
    const days = repairs({ measure: { kind: 'share', of: { table: 'workOrders', on: 'reported' }, part: { clock: { start: 'reported', stop: 'finished', within: 5, unit: 'days' } } } });
    const text = tell(known(1, 2), { derivation: { ...measured(known(1)).derivation, clock } }, days);
    expect(text).toContain('Tiden räknas efter: kalenderdagar.\nDet som ännu pågår räknas inte.\n');
  });

  it('says when print hides what the status follows', () => {
    expect(tell(known(8796, 10_000))).toContain('Bedömningen görs på det exakta värdet.');
    expect(tell(known(8794, 10_000))).not.toContain('exakta');
  });

  it('says why there is no value, and nothing of how sure it is', () => {
    expect(tell({ state: 'missing', reason: 'noData' })).toBe(
      `Reparationer i tid, januari–april 2024: data saknas.\nData saknas: underlaget täcker inte perioden.\nMålvärdet för 2024 är minst 88\u00A0%: det kan inte bedömas.\nStart är dagen då felet anmäldes.\n${GOAL_NOTE}`,
    );
  });

  it('tells both sides of a change and the days that they were divided by', () => {
    const growth = repairs({ measure: { kind: 'growth', of: { count: { table: 'orders', on: 'ordered' } }, per: 'workingDay' }, targets: [] });
    const change = { now: 1090, earlier: 1000, workingDaysNow: 84, workingDaysEarlier: 82 };
    const text = tell(known(9, 100), { derivation: { ...measured(known(1)).derivation, change } }, growth);
    expect(text).toContain('Förändringen från 1\u00A0000 till 1\u00A0090 är räknad per arbetsdag: 82 arbetsdagar då och 84 nu.');
    expect(text).toContain('Det finns inget målvärde att bedöma utfallet mot.');
  });

  it('says that a status was stated, with its comment', () => {
    const stated = repairs({ targets: [], unit: 'status' });
    expect(tell({ state: 'stated', stated: { status: 'reached' }, commentSv: 'Allt sorteras.' }, {}, stated)).toContain('uppnås.\nAllt sorteras.\nBedömningen är angiven, inte uträknad: det uppnås.');
  });
});

describe('why there is no value', () => {
  it('has a sentence for each reason, and none for a value', () => {
    const reasons = (['noData', 'noRecords', 'noEarlierData', 'notStated'] as const).map((reason) => describeMissing({ state: 'missing', reason }));
    expect(new Set(reasons).size).toBe(4);
    expect(describeMissing({ state: 'masked', minimum: 5 })).toContain('färre än 5');
    expect(describeMissing({ state: 'notRelevant', reasonSv: 'Enkäten görs vartannat år.' })).toBe('Ej relevant: Enkäten görs vartannat år.');
    expect(describeMissing(known(1))).toBeUndefined();
  });
});

describe('a part in words', () => {
  it('is the label of a range, the word of a choice, or what the data say', () => {
    const gender = repairs({ measure: { kind: 'total', of: { sum: { table: 'absences', on: 'day' }, field: 'hours' } }, breakdowns: [{ id: 'g', labelSv: 'Kön', fields: ['gender'] }] });
    expect(partText({ breakdown: 'length', values: ['long'] }, SICK_LEAVE)).toBe('Dag 15 och framåt');
    expect(partText({ breakdown: 'g', values: ['woman'] }, gender)).toBe('kvinna');
    expect(partText({ breakdown: 'g', values: [''] }, gender)).toBe('uppgift saknas');
    expect(partText({ breakdown: 'unit', values: ['Västerås'] }, repairs({}))).toBe('Västerås');
  });
});
