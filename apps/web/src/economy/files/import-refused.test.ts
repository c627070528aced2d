import { ECONOMY_FILES, emptyEconomy } from '@hjm/economics';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { expect, it } from 'vitest';
import { importQuestions } from './import-questions.js';
import { inWordsOfForm } from './import-refused.js';

const economy = emptyEconomy({ id: 'min', region: 'vastmanland', titleSv: 'Min', chart: VASTMANLAND_CHART });
const questions = ECONOMY_FILES.filter(({ id }) => id === 'months').flatMap((kind) => importQuestions(kind, economy, {}, false));
const fault = (path: string) => ({ path, expected: 'ett årtal', found: 'inget' });

it('names the fields as the form does, and rows as rows', () => {
  const { problem, issues } = inWordsOfForm({ ok: false, problem: 'Ange year, account: filen säger det inte.', issues: ['year', 'line 1', 'rad 4, Belopp'].map(fault) }, questions);
  expect(problem).toBe('Fyll i År, Utfall eller budget: filen säger det inte.');
  expect(issues.map(({ path }) => path)).toEqual(['År', 'rad 1', 'rad 4, Belopp']);
});

it('names a field by where its answer stands in the part', () => {
  const ofKey = ECONOMY_FILES.filter(({ id }) => id === 'key').flatMap((kind) => importQuestions(kind, economy, { basis: 'use' }, false));
  expect(inWordsOfForm({ ok: false, problem: 'Nyckeln går inte att använda.', issues: [fault('use.to')] }, ofKey).issues[0]?.path).toBe('Sista dagen som mättes');
});

it('says where missing months are accepted', () => {
  expect(inWordsOfForm({ ok: false, code: 'months-missing', problem: 'Månader saknas.', issues: [] }, questions).problem).toMatch(/^Månader saknas\. .* fältet Månader som saknas\.$/u);
});
