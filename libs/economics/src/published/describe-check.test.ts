import { expect, it } from 'vitest';
import { describeEconomicsCheck, describeEconomicsCounts, numberWithUnit } from './describe-check.js';
import { economicsOpen } from './economics-checks.js';

it('says what is printed, what the others give, and why', () => {
  const lines = economicsOpen().map((check) => describeEconomicsCheck(check).replaceAll('\u00A0', ' '));
  expect(lines).toContain('Personalavtal följs inte och det blir dyrare: tryckt saknas, omräknat 12. S 4 gånger K 3 är 12. Planen trycker inget riskvärde på raden.');
  expect(lines).toContain('Inhyrd personal, förändring i procent: tryckt 0,00 %, omräknat går inte. Förändringen räknas från 0, och procent av 0 finns inte.');
});

it('keeps the decimals of the print and both ends of a range', () => {
  expect([numberWithUnit('11.0', ''), numberWithUnit('3–3.5', 'mnkr'), numberWithUnit('-3152', 'tkr')].map((text) => text.replaceAll('\u00A0', ' '))).toEqual(['11,0', '3–3,5 mnkr', '−3 152 tkr']);
});

it('counts how checks came out', () => {
  expect(describeEconomicsCounts(economicsOpen().slice(0, 3))).toBe('Av 3 kontroller stämmer 0 exakt, 0 tack vare avrundning, 0 stämmer inte och 3 går inte att avgöra.');
});
