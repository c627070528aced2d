import { describe, expect, it } from 'vitest';
import { describeCeiling, describeChoice, describeCondition, describeRule } from './describe-tariff.js';
import { FEE_TARIFFS } from './tariffs/index.js';

const rules = FEE_TARIFFS.flatMap(({ id, editions }) => editions.flatMap((edition) => edition.lines.flatMap((line) => line.rules.map((rule) => [`${id} ${edition.id} ${line.id}`, rule] as const))));

describe('a rule of a tariff in words', () => {
  it.each(rules)('of %s says when it holds, and why there is no fee', (_, rule) => {
    expect(rule.when === undefined || describeCondition(rule.when).length > 4).toBe(true);
    expect(describeRule(rule) === undefined).toBe('fee' in rule);
  });

  it.each([
    [{ fact: 'age', below: 20 }, 'under 20 år'],
    [{ not: { fact: 'age', below: 20 } }, 'minst 20 år'],
    [{ fact: 'wheelInches', atMost: 20 }, 'högst 20 tum'],
    [{ not: { any: [{ fact: 'age', below: 20 }, { fact: 'age', above: 85 }] } }, 'minst 20 år och högst 85 år'],
    [{ all: [{ fact: 'municipal', is: false }, { not: { any: [{ fact: 'age', below: 20 }, { fact: 'palliative', is: true }] } }] }, 'regionens avgift och (minst 20 år och inte palliativ vård)'],
    [{ not: { fact: 'product', in: ['rollator', 'tens'] } }, 'inte rollator eller tens'],
    [{ not: { fact: 'age', atLeast: 18, below: 65 } }, 'under 18 år eller minst 65 år'],
  ] as const)('%j', (condition, words) => {
    expect(describeCondition(condition)).toBe(words);
  });

  it('names products as it is told to', () => {
    expect(describeCondition({ fact: 'product', in: ['tens'] }, (word) => word.toUpperCase())).toBe('TENS');
  });
});

describe('a ceiling and a choice in words', () => {
  it('say what the source does not', () => {
    expect(describeCeiling({ id: 'x', ore: 130000, months: 12, from: 'firstVisit' }).replaceAll('\u00A0', ' ')).toBe('högst 1 300,00 kr på 12 månader från det första besöket');
    expect(describeCeiling({ id: 'x', ore: null })).toBe('högst ett belopp som inte framgår av källan på en tid som inte framgår av källan räknat från en dag som inte framgår av källan');
    expect(describeChoice('partPeriods')).toEqual({ question: 'Betalas en påbörjad period, eller bara en hel?', values: { begun: 'påbörjad', complete: 'bara hel' } });
  });
});
