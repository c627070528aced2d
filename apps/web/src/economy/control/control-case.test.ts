import { demoEconomy } from '@hjm/demo/economy';
import { describe, expect, it } from 'vitest';
import { problemAt } from '../attempt.js';
import { controlAnswer, controlCounts, occasionNames } from './control-case.js';

const { risks } = demoEconomy();

describe('the control on the page', () => {
  it('has the overdue first, then the red', () => {
    const told = controlAnswer(risks, { red: '12', yellow: '6' }, '2025-10-15', {});
    expect(told.ok && told.value[0]?.rows.map(({ standing, colour }) => `${standing} ${String(colour)}`)).toEqual(['overdue yellow', 'deviation red', 'finished red', 'finished red']);
    expect(told.ok && controlCounts(told.value)).toEqual({ overdue: 1, red: 4, deviation: 1, finished: 2, all: 5 });
  });

  it('knows the occasions that stand for a day, and what a day makes of them', () => {
    expect(occasionNames(risks)).toEqual(['Delår 2025']);
    const told = controlAnswer(risks, { red: '12', yellow: '6' }, '2025-10-15', { 'Delår 2025': '2025-08-31' });
    expect(told.ok && controlCounts(told.value).overdue).toBe(2);
  });

  it('says which limit is missing or the wrong way round', () => {
    expect(problemAt(controlAnswer(risks, { red: '', yellow: '6' }, '2025-10-15', {}), 'colours.redFrom')).toContain('ett heltal');
    expect(problemAt(controlAnswer(risks, { red: '6', yellow: '12' }, '2025-10-15', {}), 'colours.yellowFrom')).toContain('högst 6');
  });
});
