import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkNumbers, checkPercent, checkShare, exact, rounded } from './check-numbers.js';
import type { CheckOf } from './check-texts.js';
import { basesOf } from './checks-other-regions.js';

const OF: CheckOf = { id: 'own', table: 'own', labelSv: 'Vårt exempel', howSv: 'Räknat om.', citation: { body: 'Exempel', decided: null, document: 'exempel', summary: 'Vårt eget.' } };
const once = (number: string): { times: string; of: { number: string; step: string } } => ({ times: '1', of: rounded(number) });

it('takes half a step of every number as what rounding can explain, and no more', () => {
  expect(checkNumbers(OF, '', rounded('11'), [once('4.4'), once('6.0')])).toMatchObject({ verdict: 'rounding', difference: '0.6', roundingGives: '0.6' });
  expect(checkNumbers(OF, '', rounded('11'), [once('4.3'), once('6.0')])).toMatchObject({ verdict: 'doesNotFollow', difference: '0.7' });
  expect(checkNumbers(OF, '', exact('12'), [{ times: '3', of: exact('4') }])).toMatchObject({ verdict: 'follows', roundingGives: '0' });
});

it('finds every sum of numbers that were rounded to whole ones to follow, or to be explained', () => {
  const tenths = fc.integer({ min: -100_000, max: 100_000 });
  const whole = (tenth: number): string => String(Math.sign(tenth) * Math.round(Math.abs(tenth) / 10) || 0);
  fc.assert(
    fc.property(fc.array(tenths, { minLength: 1, maxLength: 12 }), (parts) => {
      const total = whole(parts.reduce((sum, part) => sum + part, 0));
      expect(checkNumbers(OF, 'tkr', rounded(total), parts.map((part) => once(whole(part)))).verdict).not.toBe('doesNotFollow');
    }),
  );
});

it('rounds a change in per cent to the decimals of the print', () => {
  expect(checkPercent(OF, rounded('-2.51'), rounded('36654'), rounded('35735'))).toMatchObject({ recomputed: '-2.51', verdict: 'follows' });
  expect(checkPercent(OF, rounded('-2.53'), exact('36654'), exact('35735'))).toMatchObject({ verdict: 'doesNotFollow' });
});

it('lets both the per cent and its base have been rounded', () => {
  // Farthest is 83.5 times 0.755 %, 0.0079 from 83 times 0.75 %; half a step of the printed number comes on top.
  expect(checkShare(OF, 'årsarbetare', rounded('-0.6'), rounded('-0.75'), rounded('83'))).toMatchObject({ recomputed: '-0.6225', roundingGives: '0.0579', verdict: 'rounding' });
  expect(checkShare(OF, 'tkr', exact('20'), exact('20'), exact('100'))).toMatchObject({ verdict: 'follows', roundingGives: '0' });
  expect(checkShare(OF, 'tkr', exact('21'), exact('20'), exact('100'))).toMatchObject({ verdict: 'doesNotFollow', difference: '1' });
});

it('cannot decide a per cent of what is, or may have been, nothing', () => {
  expect(checkPercent(OF, rounded('0.00'), rounded('0'), rounded('0'))).toMatchObject({ verdict: 'cannotBeDecided', printed: '0.00', recomputed: null });
});

it('gives the bases of a rounded per cent, of an exact and of a rounded amount', () => {
  expect(basesOf(exact('-56'), rounded('-0.7'))).toEqual(['7467', '8615']);
  expect(basesOf(rounded('-56'), rounded('-0.7'))).toEqual(['7400', '8692']);
});
