import { describe, expect, it } from 'vitest';
import { defineFacts } from './index.js';
import { SHARED_FACTS, age, ageThisYear, alreadyHas, consultantConsulted, consultantTryOut, housing, population, prescriberFact, profession, role, specialReasons, workplace } from './vocabulary.js';
import { describeValue } from './text.js';

describe('a shared fact', () => {
  it('has the values that the source names, and one for all others', () => {
    const fact = profession('logoped', 'sjukskoterska');
    expect(fact.values.map(({ id }) => id)).toEqual(['logoped', 'sjukskoterska', 'other']);
    expect(fact.otherwise).toBe('other');
    expect(describeValue(fact, 'sjukskoterska')).toBe('Sjuksköterska');
  });

  it('is known to TypeScript with its values', () => {
    const facts = defineFacts([profession('logoped'), workplace('synenheten'), role('refer', 'prescribe')]);
    const values: 'logoped' | 'other' = facts[0].values[0]?.id ?? 'other';
    expect(values).toBe('logoped');
    // @ts-expect-error a profession that is not one
    profession('logopd');
  });
});

describe('the shared facts', () => {
  it('are all named among those that are the same in every region', () => {
    const all = [profession(), workplace(), housing, role(), population, age, ageThisYear, alreadyHas, specialReasons, consultantConsulted, consultantTryOut];
    expect(all.map(({ id }) => id)).toEqual([...SHARED_FACTS]);
  });

  it('have one that says who prescribes, where rules tell professions apart', () => {
    expect(prescriberFact({ facts: [housing, profession('logoped')] })?.values.map(({ id }) => id)).toEqual(['logoped', 'other']);
    expect(prescriberFact({ facts: [housing] })).toBeUndefined();
  });
});
