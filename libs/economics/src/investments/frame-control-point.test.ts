import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { VASTMANLAND_FRAME_CONTROL } from '../regions/vastmanland-frame-control.js';
import { smallGroup, smallMonths, smallPlan } from '../testing/small-investments.js';
import { controlByMonth } from './burn-down.js';
import { framePointTable } from './control-table.js';
import { describeFramePoint } from './describe-point.js';
import { frameControlPoint, type NeedMeasure } from './frame-control-point.js';

const POINT = VASTMANLAND_FRAME_CONTROL;
const reuse: NeedMeasure = { day: '2025-03-31', titleSv: 'Återbruk före nyköp', roleSv: 'Enhetschef' };
const controls = controlByMonth(smallPlan(1200, [smallGroup('a', 1200)]), smallMonths({ a: [100, 101, 102, 950] }), { throughMonth: 4, method: { kind: 'linear' } });

describe('the point of internal control about the frame', () => {
  it('is fine within the frame, and a deviation where the frame breaks and nothing was done', () => {
    const { months, result } = frameControlPoint(POINT, 2025, controls, [], 4);
    expect(months.map(({ status, result: of }) => [status, of])).toEqual([['within', 'ok'], ['willExceed', 'deviation'], ['willExceed', 'deviation'], ['exceeded', 'deviation']]);
    expect(result).toBe('deviation');
  });

  it('counts a measure from the month in which it was taken', () => {
    const taken = (day: string) => frameControlPoint(POINT, 2025, controls, [{ ...reuse, day }], 4).months.map(({ result }) => result);
    expect(taken('2025-03-31')).toEqual(['ok', 'deviation', 'watch', 'watch']);
    expect(taken('2025-04-01')).toEqual(['ok', 'deviation', 'deviation', 'watch']);
    expect(taken('2024-11-05')).toEqual(['ok', 'watch', 'watch', 'watch']);
  });

  it('says which months were not followed up: missing is not fine', () => {
    const run = frameControlPoint(POINT, 2025, controls.slice(0, 1), [reuse], 2);
    expect(run.result).toBe('missing');
    expect(framePointTable(run).rows.map((row) => row.slice(0, 3))).toEqual([['januari', 'gjord', 'utan anmärkning'], ['februari', 'saknas', 'uppföljning saknas']]);
    expect(run.months[1]).toEqual({ month: 2, followUp: 'missing', status: null, measures: [], result: 'missing', remarkSv: 'Uppföljning efter februari saknas. Ingen åtgärd som begränsar behovet är noterad.' });
  });

  it('tells what the source asks for apart from how we judge', () => {
    const lines = describeFramePoint(frameControlPoint(POINT, 2025, controls, [{ ...reuse, day: '2025-02-01', titleSv: 'Köpstopp' }, { ...reuse, day: '2025-01-01' }], 2));
    expect(lines).toEqual([
      'Investeringsramen 2025: bevakas. Ansvarig: Verksamhetschef. Klar: Delår 2025.',
      'Källan kräver: Utgifterna för investeringar följs varje månad mot ramen. Åtgärder som begränsar behovet av investeringar har vidtagits. Källa: Region Västmanland, Hjälpmedelscentrum, odaterat (Verksamhetsplan och budget 2025, Intern kontroll / Hjälpmedelsnämndens kontrollområden).',
      'januari: utan anmärkning. Prognosen ryms i ramen. Åtgärder som begränsar behovet: Återbruk före nyköp.',
      'februari: bevakas. Ramen kommer att överskridas. Åtgärder som begränsar behovet: Återbruk före nyköp, Köpstopp.',
      'Källan säger vad som ska kontrolleras, inte hur resultatet bedöms; bedömningen är vår.',
      'En månad räknas som kontrollerad när det finns en uppföljning gjord efter just den månaden.',
      'En åtgärd räknas från och med månaden då den vidtogs. Om den räcker bedöms inte.',
    ]);
    expect(describeFramePoint(frameControlPoint({ ...POINT, citation: null }, 2025, [], [], 1))[1]).not.toContain('Källa:');
  });

  it('refuses controls of other years and plans, two of a month, and measures that are not told', () => {
    const [first] = controls;
    if (first === undefined) throw new Error('no control');
    const others = [first, { ...first, plan: 'annan', year: 2024 }];
    const paths = (): readonly string[] => {
      try {
        frameControlPoint(POINT, 2025, others, [{ day: '2025-02-30', titleSv: '', roleSv: ' ' }], 4);
      } catch (error) {
        if (error instanceof HjmError) return [error.code, ...error.issues.map(({ path }) => path)];
      }
      return [];
    };
    expect(paths()).toEqual(['invalid-control-point', 'controls.1.year', 'controls.1.plan', 'controls.1.throughMonth', 'measures.0.day', 'measures.0.titleSv', 'measures.0.roleSv']);
  });
});
