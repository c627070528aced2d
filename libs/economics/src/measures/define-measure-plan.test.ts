import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measurePlans } from '../testing/plan-arbitraries.js';
import { smallMeasure, smallMeasurePlan } from '../testing/small-measures.js';
import { defineMeasurePlan, measurePlanIssues } from './define-measure-plan.js';
import { describeMeasurePlan } from './describe-measures.js';
import { readMeasurePlan } from './measure-schema.js';
import type { Measure } from './measure-types.js';

const wrong = (...measures: Measure[]) => measurePlanIssues(smallMeasurePlan(...measures));

describe('A plan of measures', () => {
  it('is refused with everything that is wrong, where it stands and with the nearest right word', () => {
    const bad = { ...smallMeasure('Returer'), category: 'imediate', effects: { 2026: { planned: 0.5, realised: null } }, status: 'klar' } as unknown as Measure;
    const plan = { ...smallMeasurePlan(bad), id: '', region: ' ', years: [2025, 2024] };
    expect(measurePlanIssues(plan).map(({ path, nearest }) => [path, nearest])).toEqual([
      ['id', undefined],
      ['region', undefined],
      ['years.1', undefined],
      ['measures.0.key', undefined],
      ['measures.0.category', 'immediate'],
      ['measures.0.effects.2026', '2025'],
      ['measures.0.effects.2026.planned', undefined],
      ['measures.0.status', undefined],
    ]);
    expect(() => defineMeasurePlan(plan)).toThrow(HjmError);
  });

  it('knows every measure that another one waits for', () => {
    expect(wrong(smallMeasure('returns'), smallMeasure('stock', { dependsOn: [{ measure: 'retuns' }] }))).toMatchObject([{ path: 'measures.1.dependsOn.0', nearest: 'returns' }]);
  });

  it('has no measures that wait for each other, each round told once', () => {
    const waits = (key: string, ...others: string[]) => smallMeasure(key, { dependsOn: others.map((measure) => ({ measure })) });
    expect(wrong(waits('a', 'b'), waits('b', 'c', 'd'), waits('c', 'd'), waits('d', 'b'))).toMatchObject([{ path: 'measures.1.dependsOn', found: '"b → c → d → b"' }]);
    expect(wrong(waits('a', 'a'))).toMatchObject([{ found: '"a → a"' }]);
    expect(wrong(waits('a', 'b', 'c'), waits('b', 'd'), waits('c', 'd'), waits('d'))).toEqual([]);
  });

  it('says a kind with its reason, and no reason without a kind', () => {
    expect(wrong(smallMeasure('a', { kindReasonSv: 'lämnas tillbaka' }))).toMatchObject([{ path: 'measures.0.kindReasonSv' }]);
    const [, line] = describeMeasurePlan(smallMeasurePlan(smallMeasure('a', { kind: 'redistribution', kindReasonSv: 'pengarna lämnas tillbaka', ownerRoleSv: 'enhetschef', dependsOn: [{ measure: 'a' }, { textSv: 'beslut' }], riskSv: 'stress', consequences: { citizens: 'ingen risk' } })));
    expect(line).toBe('Insats a: omedelbar, omfördelning (vår läsning: pengarna lämnas tillbaka). Ansvarig: enhetschef. Beror på Insats a och beslut. Risk: stress. Medborgare: ingen risk.');
  });

  it('has amounts in whole öre, and no year without any', () => {
    expect(wrong(smallMeasure('a', { effects: { 2023: { column: 'notRecoverable', amount: 1.5 }, 2024: { planned: null, realised: null } } })).map(({ path }) => path)).toEqual(['measures.0.effects.2023.amount', 'measures.0.effects.2024']);
  });

  it('has its follow-ups in the order of days', () => {
    const on = (day: string) => ({ day, textSv: 'Läget', status: null });
    expect(wrong(smallMeasure('a', { followUp: [on('2023-02-30'), on('2023-05-02'), on('2023-05-01')] })).map(({ path }) => path)).toEqual(['measures.0.followUp.0.day', 'measures.0.followUp.2.day']);
  });

  it('has years, and lists whose parts can be told apart', () => {
    expect(measurePlanIssues({ ...smallMeasurePlan(), years: [] })).toMatchObject([{ path: 'years' }]);
    const dependsOn = [{ textSv: 'a|b' }, { measure: 'a' }, { textSv: 'samma' }, { textSv: 'samma' }];
    expect(wrong(smallMeasure('a'), smallMeasure('b', { dependsOn })).map(({ path }) => path)).toEqual(['measures.1.dependsOn.0', 'measures.1.dependsOn.3', 'measures.1.dependsOn.1']);
  });

  it('cites where it comes from', () => {
    const citation = { body: 'Exempel', decided: '2023-13-01', document: '', summary: 'Eget exempel.' };
    expect(measurePlanIssues({ ...smallMeasurePlan(), citation }).map(({ path }) => path)).toEqual(['citation.document', 'citation.decided']);
    expect(describeMeasurePlan({ ...smallMeasurePlan(), citation: { ...citation, decided: null, document: 'handlingsplan' } })).toEqual(['Eget exempel: 0 insatser. Källa: Exempel, odaterat (handlingsplan).']);
  });

  it('is refused as JSON with the nearest field, and then for its content', () => {
    const faults = (json: unknown) => {
      try {
        readMeasurePlan(json);
      } catch (error) {
        return error instanceof HjmError ? [error.code, ...error.issues.map(({ path, nearest }) => [path, nearest])] : error;
      }
      return [];
    };
    expect(faults({ ...smallMeasurePlan(), mesures: [] })).toEqual(['invalid-measure-plan', ['mesures', 'measures']]);
    expect(faults(smallMeasurePlan(smallMeasure('a', { dependsOn: [{ measure: 'b' }] })))).toEqual(['invalid-measure-plan', ['measures.0.dependsOn.0', undefined]]);
    expect(faults(smallMeasurePlan(smallMeasure('a', { consequences: { citizen: 'ingen' } as object })))).toEqual(['invalid-measure-plan', ['measures.0.consequences.citizen', 'citizens']]);
  });

  it('goes through JSON as it is', () => {
    fc.assert(
      fc.property(measurePlans, (plan) => {
        expect(measurePlanIssues(plan)).toEqual([]);
        expect(readMeasurePlan(JSON.stringify(plan))).toEqual(plan);
      }),
    );
  });
});
