import { describe, expect, it } from 'vitest';
import { checkStated, type KpiDefinition, type StatedOutcome } from '../index.js';
import { REPAIRS } from '../testing/repairs.js';

const GUIDELINES: KpiDefinition = { ...REPAIRS, id: 'guidelines', unit: 'yesNo', measure: { kind: 'stated', values: 'yesNo' }, breakdowns: [] };
const check = (...values: readonly StatedOutcome[]): readonly StatedOutcome[] => checkStated(values, [REPAIRS, GUIDELINES], []);
const yes = (kpi: string, period: string): StatedOutcome => ({ kpi, period, value: { state: 'stated', stated: { yes: true } } });

describe('stated values', () => {
  it('have their periods by id', () => {
    expect(check(yes('guidelines', '2024-01..2024-12'))[0]?.period).toBe('2024');
  });

  it('are of an indicator that there is, with the nearest one told', () => {
    expect(() => check(yes('guideline', '2024'))).toThrow(expect.objectContaining({ code: 'unknown-indicator', issues: [expect.objectContaining({ path: 'stated.0.kpi', nearest: 'guidelines' })] }));
  });

  it('are of the kind that the indicator has', () => {
    expect(() => check(yes('repairs', '2024'))).toThrow(expect.objectContaining({ code: 'invalid-stated', issues: [expect.objectContaining({ path: 'stated.0.value' })] }));
  });

  it('are one for a period, however it is written', () => {
    expect(() => check(yes('guidelines', '2024'), yes('guidelines', '2024-01..2024-12'))).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path: 'stated.1' })] }));
  });
});
