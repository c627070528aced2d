import { describe, expect, it } from 'vitest';
import { WHOLE_KR } from '../amount/amount-unit.js';
import { smallMeasure, smallMeasurePlan } from '../testing/small-measures.js';
import { describeMeasureFollowUp } from './describe-measures.js';
import { measureFollowUp } from './measure-follow-up.js';

const effects = (planned: number, realised: number | null) => ({ 2023: { planned, realised } });

describe('The follow-up of measures', () => {
  it('is of a day that exists', () => {
    expect(() => measureFollowUp(smallMeasurePlan(), { today: '2024-02-30' })).toThrow(expect.objectContaining({ code: 'invalid-date' }));
  });

  it('has late ones first, then the largest shortfall, then what is not known', () => {
    const plan = smallMeasurePlan(
      smallMeasure('better', { effects: effects(100, 130), status: 'done' }),
      smallMeasure('silent', { effects: effects(100, null), status: 'done' }),
      smallMeasure('short', { effects: effects(100, 90), status: 'done' }),
      smallMeasure('shorter', { effects: effects(100, 0), status: 'stopped' }),
      smallMeasure('late', { effects: effects(100, 100), status: 'notStarted' }),
    );
    expect(measureFollowUp(plan, { today: '2024-01-01' }).map(({ key, standing, deviation }) => [key, standing, deviation])).toEqual([
      ['late', 'late', 0],
      ['shorter', 'short', -100],
      ['short', 'short', -10],
      ['silent', 'unknown', null],
      ['better', 'asPlanned', 30],
    ]);
  });

  it('judges only years that have ended', () => {
    const plan = smallMeasurePlan(smallMeasure('late', { effects: effects(100, 0), status: 'notStarted' }));
    expect(measureFollowUp(plan, { today: '2023-12-31' })).toMatchObject([{ standing: 'notYet', years: [], deviation: null }]);
    expect(measureFollowUp(plan, { today: '2024-01-01' })).toMatchObject([{ standing: 'late', deviation: -100 }]);
  });

  it('lets an ongoing measure go on until its last year with planned effect has ended', () => {
    const both = { 2023: { planned: 100, realised: 100 }, 2024: { planned: 100, realised: null }, 2025: { planned: 0, realised: null } };
    const plan = smallMeasurePlan(smallMeasure('slow', { effects: both, status: 'ongoing' }));
    expect(measureFollowUp(plan, { today: '2024-12-31' })[0]?.standing).toBe('asPlanned');
    expect(measureFollowUp(plan, { today: '2025-01-01' })[0]?.standing).toBe('late');
  });

  it('does not praise a measure whose effect is planned for later years only', () => {
    const later = { 2023: { planned: 0, realised: 0 }, 2025: { planned: 100, realised: null } };
    const plan = smallMeasurePlan(smallMeasure('later', { effects: later, status: 'ongoing' }), smallMeasure('even', { effects: effects(100, 100), status: 'done' }));
    const rows = measureFollowUp(plan, { today: '2024-06-01' });
    expect(rows.map(({ key, standing }) => [key, standing])).toEqual([['even', 'asPlanned'], ['later', 'notYet']]);
    expect(describeMeasureFollowUp(rows.slice(1), WHOLE_KR)).toEqual(['Insats later: effekt är planerad först senare. Pågår.']);
  });

  it('does not take a status that is not known as not started', () => {
    const plan = smallMeasurePlan(smallMeasure('silent', { effects: effects(100, null) }));
    expect(measureFollowUp(plan, { today: '2026-01-01' })).toMatchObject([{ standing: 'unknown', status: null }]);
  });

  it('takes the status of the last follow-up until the day', () => {
    const followUp = [{ day: '2023-03-01', textSv: 'Påbörjad', status: 'ongoing' as const }, { day: '2023-05-01', textSv: 'Inget nytt', status: null }, { day: '2023-09-01', textSv: 'Klar', status: 'done' as const }];
    const plan = smallMeasurePlan(smallMeasure('a', { status: 'notStarted', followUp }));
    const statuses = ['2023-02-28', '2023-03-01', '2023-06-01', '2023-09-01'].map((today) => measureFollowUp(plan, { today })[0]?.status);
    expect(statuses).toEqual(['notStarted', 'ongoing', 'ongoing', 'done']);
  });

  it('tells what came over the plan with its sign, and nothing where it came out as planned', () => {
    const plan = smallMeasurePlan(smallMeasure('over', { status: 'done', effects: effects(100_00, 150_00) }), smallMeasure('even', { status: 'done', effects: effects(100_00, 100_00) }));
    expect(describeMeasureFollowUp(measureFollowUp(plan, { today: '2024-01-01' }), WHOLE_KR)).toEqual([
      'Insats over: gav det som var planerat eller mer, +50\u00A0kr mot plan. Klar.',
      'Insats even: gav det som var planerat eller mer. Klar.',
    ]);
  });

  it('tells what a measure waits for until it is done', () => {
    const waiting = (status: 'done' | null) => smallMeasurePlan(smallMeasure('system', { status }), smallMeasure('checkin', { dependsOn: [{ measure: 'system' }, { textSv: 'nytt systemstöd' }], effects: effects(200_00, 100_00) }));
    const rows = measureFollowUp(waiting(null), { today: '2024-01-01' });
    expect(rows[0]?.waitsFor).toEqual([{ measure: 'system', textSv: 'Insats system', status: null }, { measure: null, textSv: 'nytt systemstöd', status: null }]);
    expect(measureFollowUp(waiting('done'), { today: '2024-01-01' })[0]?.waitsFor).toEqual([{ measure: null, textSv: 'nytt systemstöd', status: null }]);
    expect(describeMeasureFollowUp(rows, WHOLE_KR)).toEqual([
      'Insats checkin: gav mindre än planerat, −100\u00A0kr mot plan. Status inte känd. Väntar på Insats system (status inte känd) och nytt systemstöd (status inte känd).',
      'Insats system: realiserad effekt inte känd. Status inte känd.',
    ]);
  });

  it('has nothing that a measure waits for once it is done or stopped itself', () => {
    const dependsOn = [{ textSv: 'beslut i nämnd' }];
    const plan = smallMeasurePlan(...(['done', 'stopped', 'ongoing', 'notStarted'] as const).map((status) => smallMeasure(status, { status, dependsOn })));
    expect(measureFollowUp(plan, { today: '2023-06-01' }).map(({ key, waitsFor }) => [key, waitsFor.length])).toEqual([['done', 0], ['stopped', 0], ['ongoing', 1], ['notStarted', 1]]);
  });
});
