import { ECONOMY_FILES, emptyEconomy } from '@hjm/economics';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { describe, expect, it } from 'vitest';
import { askedOf, importQuestions, NEW } from './import-questions.js';

const economy = emptyEconomy({ id: 'min', region: 'vastmanland', titleSv: 'Min', chart: VASTMANLAND_CHART });
const kind = (id: string) => {
  const found = ECONOMY_FILES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no kind ${id}`);
  return found;
};
const mapping = (id: string) => ({ id, titleSv: id.toUpperCase(), chart: VASTMANLAND_CHART.id, lines: [], citation: null });
const names = (id: string, said: Record<string, string> = {}, sie = false, of = economy): readonly string[] => importQuestions(kind(id), of, said, sie).map(({ name }) => name);
const toOre = (kronor: string): number => Number(kronor) * 100;

describe('what is asked of a file', () => {
  it('is what the file does not say itself', () => {
    expect(names('statement')).toEqual(['unit']);
    expect(names('months')).toEqual(['account', 'year', 'unit', 'gaps']);
    expect(names('ledger', {}, true)).toEqual(['gaps']);
    expect(names('ledger')).toEqual(['year', 'account', 'sign', 'gaps']);
    expect(names('ledger', {}, true, { ...economy, mappings: [mapping('a'), mapping('b')] })).toEqual(['mapping', 'gaps']);
  });

  it('is the part that it belongs to, and more of a new one', () => {
    expect(names('mapping')).toEqual(['name', 'newName', 'titleSv']);
    expect(names('mapping', {}, false, { ...economy, mappings: [mapping('a')] })).toEqual(['name']);
    expect(names('mapping', { name: NEW }, false, { ...economy, mappings: [mapping('a')] })).toEqual(['name', 'newName', 'titleSv']);
    expect(importQuestions(kind('outcomes'), economy, {}, false)).toMatchObject([{ name: 'name', choices: [] }]);
  });

  it('goes to the service with the first choice where nothing is said, names and öre as they are there', () => {
    expect(askedOf(importQuestions(kind('months'), economy, {}, false), { year: ' 2024 ' }, toOre)).toEqual({ account: 'actual', year: '2024' });
    const said = { newName: 'plan-2025', titleSv: 'Plan', year: '2025', frame: '1000' };
    expect(askedOf(importQuestions(kind('investments'), economy, said, false), said, toOre)).toEqual({ name: 'plan-2025', titleSv: 'Plan', year: '2025', frame: '100000' });
  });
});
