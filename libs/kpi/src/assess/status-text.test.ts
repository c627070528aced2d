import { describe, expect, it } from 'vitest';
import type { KpiStatus } from '../result/result-types.js';
import { statusText, trendText } from './status-text.js';

const STATUSES: readonly KpiStatus[] = ['reached', 'partly', 'notReached', 'none'];

describe('a status in words', () => {
  it('has a text beside each colour', () => {
    expect(STATUSES.map((status) => statusText(status, 'colours'))).toEqual(['Grön – uppnås', 'Gul – uppnås delvis', 'Röd – uppnås inte', 'Inte bedömd']);
  });

  it('is positive or negative where a region says so', () => {
    expect(STATUSES.map((status) => statusText(status, 'positiveNegative'))).toEqual(['Positiv', 'Uppnås delvis', 'Negativ', 'Inte bedömd']);
  });

  it('says which way it goes', () => {
    expect((['better', 'worse', 'unchanged', 'unknown'] as const).map(trendText)).toEqual(['Bättre', 'Sämre', 'Oförändrad', 'Kan inte jämföras']);
  });
});
