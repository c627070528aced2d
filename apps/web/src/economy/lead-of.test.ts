import { expect, it } from 'vitest';
import { leadOf } from './lead-of.js';

it('a refusal does not say the fault that stands in its table', () => {
  const issue = { path: 'rad 2, Andel', expected: 'ett tal' };
  expect(leadOf('Filen går inte att läsa: rad 2, Andel ska vara ett tal.', [issue])).toBe('Filen går inte att läsa.');
  expect(leadOf('Filen går inte att använda, rad 2, Andel: väntade ett tal, fick "x". Det finns 3 fel till.', [issue])).toBe('Filen går inte att använda.');
  expect(leadOf('Enheten är inte känd. rad 2, Andel: väntade ett tal, fick "x".', [issue])).toBe('Enheten är inte känd.');
});

it('a refusal that says something else, or has no table, is said as it is', () => {
  expect(leadOf('Månader saknas. Säg det i fältet Månader.', [{ path: 'mar 2024', expected: 'ett belopp' }])).toBe('Månader saknas. Säg det i fältet Månader.');
  expect(leadOf('Välj en fil.', [])).toBe('Välj en fil.');
});
