import { describe, expect, it } from 'vitest';
import type { KpiUnit, Target } from '../definition/definition-types.js';
import { target } from '../testing/outcomes.js';
import { targetText } from './target-text.js';

describe('a target in words', () => {
  it.each<[string, Target, KpiUnit]>([
    ['minst 88\u00A0%', target('atLeast', '88'), 'percent'],
    ['mer än 90\u00A0%', target('atLeast', '90', true), 'percent'],
    ['högst 6,0\u00A0%', target('atMost', '6.0'), 'percent'],
    ['mindre än 5', target('atMost', '5', true), 'count'],
    ['högst 1\u00A0234,50\u00A0kr', target('atMost', '123450'), 'ore'],
    ['minst 1\u00A0500\u00A0kr', target('atLeast', '150000'), 'ore'],
    ['minst 0\u00A0kr', target('atLeast', '0'), 'ore'],
    ['öka', target('increase', null), 'index'],
    ['öka med minst 10\u00A0%', target('increase', '10'), 'count'],
    ['minska med mer än 2,5\u00A0%', target('decrease', '2.5', true), 'count'],
    ['behålla', target('keep', null), 'ratio'],
    ['behålla (0,42)', target('keep', '0.42'), 'ratio'],
    ['ja', target('atLeast', '1'), 'yesNo'],
    ['nej', target('atMost', '0'), 'yesNo'],
    ['inget värde angivet', target('atLeast', null), 'count'],
  ])('is %s', (text, aim, unit) => {
    expect(targetText(aim, { unit })).toBe(text);
  });
});
