import type { RulePackage } from '@hjm/rules';
import { speechDevices } from '@hjm/rules-vastmanland';
import { describe, expect, it } from 'vitest';
import { editionOn, editionPeriods } from './edition-periods.js';
import { periodText } from './timeline.js';

describe('the editions of a package', () => {
  it('follow each other in time, the first with a start that is not known', () => {
    expect(editionPeriods(speechDevices).map(({ edition, from, to }) => [edition.id, from, to])).toEqual([
      ['before-2023-04-01', null, '2023-03-31'],
      ['2023-04-01', '2023-04-01', null],
    ]);
  });

  it('answer on their own days', () => {
    expect(editionOn(speechDevices, '2023-03-31')).toBe('before-2023-04-01');
    expect(editionOn(speechDevices, '2023-04-01')).toBe('2023-04-01');
  });

  it('are said to be replaced when a later decision took their first day', () => {
    const later = speechDevices.editions.flatMap((edition) => (edition.validFrom === null ? [] : [{ ...edition, id: 'again', title: 'Samma dag, senare beslut', decided: '2023-03-15' }]));
    const pkg: RulePackage = { ...speechDevices, editions: [...speechDevices.editions, ...later] };
    const periods = editionPeriods(pkg);
    expect(periods.map(({ edition, replaced }) => [edition.id, replaced])).toEqual([
      ['before-2023-04-01', false],
      ['2023-04-01', true],
      ['again', false],
    ]);
    expect(periods.map(periodText)[1]).toBe('Från den 1 april 2023: ersatt innan den började gälla, beslutad 24 februari 2023.');
  });
});
