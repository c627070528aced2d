import { ECONOMY_FILES, emptyEconomy } from '@hjm/economics';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { describe, expect, it } from 'vitest';
import { askedOf, importQuestions, NEW, SHEET, unsaid } from './import-questions.js';

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
    expect(names('ledger', {}, true)).toEqual(['gaps', 'encoding']);
    expect(names('ledger')).toEqual(['year', 'account', 'sign', 'gaps']);
    expect(names('ledger', {}, true, { ...economy, mappings: [mapping('a'), mapping('b')] })).toEqual(['mapping', 'gaps', 'encoding']);
  });

  it('is the part that it belongs to, and more of a new one', () => {
    expect(names('mapping')).toEqual(['name', 'newName', 'titleSv']);
    const again = { ...economy, mappings: [mapping('a')] };
    expect(names('mapping', {}, false, again)).toEqual(['name', 'newName', 'titleSv']);
    expect(names('mapping', { name: NEW }, false, again)).toEqual(['name', 'newName', 'titleSv']);
    expect(names('mapping', { name: 'a' }, false, again)).toEqual(['name']);
    expect(importQuestions(kind('mapping'), again, {}, false)[0]?.choices).toEqual([{ value: NEW, label: 'En ny' }, { value: 'a', label: 'Byter ut raderna i A' }]);
    expect(importQuestions(kind('outcomes'), economy, {}, false)).toMatchObject([{ name: 'name', choices: [] }]);
  });

  it('is of a key that is measured use what was measured, when and by what source, and of any key who decided it', () => {
    expect(names('key', { basis: 'percent' })).toEqual(['name', 'newName', 'titleSv', 'basis', 'decidedSv']);
    const said = { newName: 'nyttjande', titleSv: 'Nyttjandet 2023', basis: 'use', decidedSv: ' nämnden 2023-02-01 ', useWhatSv: 'debiterad hyra', useSourceSv: 'eget exempel', useFrom: '2023-01-01' };
    const questions = importQuestions(kind('key'), economy, said, false);
    expect(unsaid(questions, said).map(({ name }) => name)).toEqual(['useTo']);
    expect(questions.filter(({ day }) => day === true).map(({ name }) => name)).toEqual(['useFrom', 'useTo']);
    expect(askedOf(questions, { ...said, useTo: '2023-12-31' }, toOre)).toEqual({ name: 'nyttjande', titleSv: 'Nyttjandet 2023', basis: 'use', decidedSv: 'nämnden 2023-02-01', useWhatSv: 'debiterad hyra', useSourceSv: 'eget exempel', useFrom: '2023-01-01', useTo: '2023-12-31' });
    const percent = { ...said, basis: 'percent' };
    expect(askedOf(importQuestions(kind('key'), economy, percent, false), percent, toOre)).toEqual({ name: 'nyttjande', titleSv: 'Nyttjandet 2023', basis: 'percent', decidedSv: 'nämnden 2023-02-01' });
  });

  it('goes to the service with the first choice where nothing is said, names and öre as they are there', () => {
    expect(askedOf(importQuestions(kind('months'), economy, {}, false), { account: 'actual', year: ' 2024 ' }, toOre)).toEqual({ account: 'actual', year: '2024' });
    expect(askedOf(importQuestions(kind('ledger'), economy, {}, true), { encoding: 'utf-8' }, toOre)).toEqual({ encoding: 'utf-8' });
    const said = { newName: 'Plan 2025 (ny)', titleSv: 'Plan', year: '2025', frame: '1000' };
    expect(askedOf(importQuestions(kind('investments'), economy, said, false), said, toOre)).toEqual({ name: 'plan-2025-ny', titleSv: 'Plan', year: '2025', frame: '100000' });
    expect(askedOf([...importQuestions(kind('investments'), economy, said, false), SHEET], { newName: 'Ö', sheet: ' Plan ' }, toOre)).toEqual({ name: 'o', sheet: 'Plan' });
    expect(askedOf(importQuestions(kind('mapping'), economy, {}, false), { newName: '–' }, toOre)).toEqual({ name: 'utan-namn' });
  });

  it('has nothing chosen beforehand of what no source says', () => {
    const left = (id: string, said: Record<string, string> = {}) => unsaid(importQuestions(kind(id), economy, said, false), said).map(({ name }) => name);
    expect(left('ledger')).toEqual(['year', 'account', 'sign']);
    expect(left('ledger', { year: '2024', account: 'actual', sign: 'debitPositive' })).toEqual([]);
    expect(left('months')).toEqual(['account']);
    expect(left('key', { newName: ' ' })).toEqual(['newName', 'titleSv', 'basis']);
    expect(left('key', { newName: 'ny', titleSv: 'Ny', basis: 'percent' })).toEqual([]);
    for (const name of ['account', 'sign']) expect(importQuestions(kind('ledger'), economy, {}, false).find((one) => one.name === name)?.choices?.[0]).toEqual({ value: '', label: 'Välj …' });
    expect(left('statement')).toEqual([]);
  });
});
