import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riskRegisters, smallRegister, smallRisk } from '../testing/small-register.js';
import { describeRiskList } from './describe-risks.js';
import { riskList, type RiskListOptions } from './risk-list.js';
import type { ControlOutcome, ControlRisk } from './risk-types.js';

/** Limits of our own. */
const options: RiskListOptions = { today: '2025-09-01', colours: { redFrom: 12, yellowFrom: 6 }, occasions: {} };
const judged = (probability: number, consequence: number) => ({ probability, consequence });
const result = (day: string, outcome: ControlOutcome) => ({ day, outcome, textSv: 'Stickprov' });
const order = (...risks: readonly ControlRisk[]) => riskList(smallRegister(...risks), options).map(({ risk }) => risk.key);

describe('A list of risks', () => {
  it('has the overdue first, then red, open deviations, those not judged, and the rest', () => {
    const list = order(
      smallRisk('green', judged(1, 1)),
      smallRisk('not-judged'),
      smallRisk('wrong', { ...judged(1, 2), results: [result('2025-08-01', 'deviation')] }),
      smallRisk('red', judged(3, 4)),
      smallRisk('late', { ...judged(1, 1), deadline: '2025-08-31' }),
    );
    expect(list).toEqual(['late', 'red', 'wrong', 'not-judged', 'green']);
  });

  it('has the highest risk value first, then the earliest deadline, then what is not finished', () => {
    const done = { ...judged(4, 3), results: [result('2025-08-01', 'ok')] };
    expect(order(smallRisk('done', done), smallRisk('red', judged(3, 4)), smallRisk('redder', judged(4, 4)), smallRisk('soon', { ...judged(3, 4), deadline: '2025-10-01' }), smallRisk('later', { ...judged(3, 4), deadline: '2025-11-01' }))).toEqual(['redder', 'soon', 'later', 'red', 'done']);
  });

  it('is red and yellow from the limits that are given', () => {
    const colours = [[3, 4], [11, 1], [3, 2], [5, 1]].map(([s = 0, k = 0]) => riskList(smallRegister(smallRisk('a', judged(s, k))), options)[0]?.colour);
    expect(colours).toEqual(['red', 'yellow', 'yellow', 'green']);
    expect(riskList(smallRegister(smallRisk('a', { probability: 4 })), options)[0]).toMatchObject({ value: null, colour: null });
  });

  it('is overdue from the day after the deadline until there is a result', () => {
    const on = (today: string, ...results: ReturnType<typeof result>[]) => riskList(smallRegister(smallRisk('a', { deadline: '2025-08-15', results })), { ...options, today })[0];
    expect(on('2025-08-15')).toMatchObject({ standing: 'open', daysOver: null });
    expect(on('2025-08-16')).toMatchObject({ standing: 'overdue', daysOver: 1 });
    expect(on('2025-08-16', result('2025-08-16', 'ongoing'))).toMatchObject({ standing: 'overdue', last: { outcome: 'ongoing' } });
    expect(on('2025-08-16', result('2025-08-16', 'ok'))?.standing).toBe('finished');
    expect(on('2025-08-16', result('2025-08-17', 'ok'))).toMatchObject({ standing: 'overdue', last: null });
  });

  it('holds a deviation until it is put right', () => {
    const standings = (...outcomes: ControlOutcome[]) => riskList(smallRegister(smallRisk('a', { results: outcomes.map((one) => result('2025-08-01', one)) })), options)[0]?.standing;
    expect(standings('deviation')).toBe('deviation');
    expect(standings('deviation', 'ongoing')).toBe('deviation');
    expect(standings('deviation', 'corrected')).toBe('finished');
  });

  it('takes the day of a named occasion only from what is given', () => {
    const register = smallRegister(smallRisk('frame', { deadline: 'Delår 2025' }), smallRisk('odd', { deadline: 'constructor' }));
    expect(riskList(register, options).map(({ standing, due }) => [standing, due])).toEqual([['noDay', null], ['noDay', null]]);
    expect(riskList(register, { ...options, occasions: { 'Delår 2025': '2025-08-31' } })[0]).toMatchObject({ standing: 'overdue', due: '2025-08-31', daysOver: 1 });
  });

  it('refuses limits and days that cannot be used', () => {
    const paths = (more: Partial<RiskListOptions>) => {
      try {
        riskList(smallRegister(), { ...options, ...more });
      } catch (error) {
        return error instanceof HjmError ? error.issues.map(({ path }) => path) : error;
      }
      return [];
    };
    expect(paths({ colours: { redFrom: 6, yellowFrom: 7 }, occasions: { Delår: 'augusti' }, today: '2025-02-29' })).toEqual(['colours.yellowFrom', 'today', 'occasions.Delår']);
    expect(paths({ colours: { redFrom: 6.5, yellowFrom: 7 } })).toEqual(['colours.redFrom']);
    expect(paths({ colours: { redFrom: 6, yellowFrom: 6 } })).toEqual([]);
  });

  it('is told in words', () => {
    const register = smallRegister(
      smallRisk('a', { ...judged(4, 4), deadline: '2025-08-31' }),
      smallRisk('b', { deadline: '2025-08-30', results: [result('2025-08-01', 'ongoing')] }),
      smallRisk('c', { ...judged(1, 4), deadline: 'Delår 2025' }),
      smallRisk('d', { ...judged(1, 3), results: [result('2025-08-01', 'ok')] }),
      smallRisk('e', { ...judged(1, 2), results: [result('2025-08-01', 'deviation')] }),
      smallRisk('f', { ...judged(3, 2), deadline: '2025-10-01' }),
      smallRisk('g', judged(1, 1)),
    );
    expect(describeRiskList(riskList(register, options)).toSorted()).toEqual([
      'Risk a: riskvärde 16 (S=4, K=4), röd. Försenad en dag, skulle vara klar 2025-08-31.',
      'Risk b: riskvärde inte känt. Försenad 2 dagar, skulle vara klar 2025-08-30. 2025-08-01: pågår, Stickprov.',
      'Risk c: riskvärde 4 (S=1, K=4), grön. Ska vara klar Delår 2025, ingen dag angiven.',
      'Risk d: riskvärde 3 (S=1, K=3), grön. Granskad. 2025-08-01: utan anmärkning, Stickprov.',
      'Risk e: riskvärde 2 (S=1, K=2), grön. Granskad med avvikelse som inte är åtgärdad. 2025-08-01: avvikelse, Stickprov.',
      'Risk f: riskvärde 6 (S=3, K=2), gul. Ska vara klar 2025-10-01.',
      'Risk g: riskvärde 1 (S=1, K=1), grön. När den ska vara klar står inte.',
    ]);
  });

  it('holds every risk once, with the same rows whatever the order of the register', () => {
    fc.assert(
      fc.property(riskRegisters, (register) => {
        const rows = riskList(register, options);
        const turned = riskList({ ...register, risks: register.risks.toReversed() }, options);
        expect(rows.map(({ risk }) => risk.key).toSorted()).toEqual(register.risks.map(({ key }) => key));
        expect(turned.map(({ standing, value, due }) => [standing === 'overdue', value, due])).toEqual(rows.map(({ standing, value, due }) => [standing === 'overdue', value, due]));
      }),
    );
  });
});
