import { sumOre } from '@hjm/core/money';
import { describe, expect, it } from 'vitest';
import { eventsInWords } from './events-in-words.js';
import { EXAMPLES, explainExample, type RentalExample } from './examples.js';

const example = (id: string): RentalExample => {
  const found = EXAMPLES.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const shown = (id: string, day = example(id).day.on) =>
  explainExample(example(id), day).lines.map(({ kind, correction, payerSv, from, to, version }) => [correction ?? kind, payerSv, from, to, version]);

describe('a rental day by day', () => {
  it('goes over to the municipality on the day of the move', () => {
    expect(shown('flytt')).toEqual([
      ['rent', 'Familjeläkarenheter (Vårdval)', '2024-04-01', '2024-04-10', '2024-03'],
      ['rent', 'Västerås', '2024-04-11', '2024-04-30', '2024-03'],
    ]);
  });

  it('costs the same in sum wherever in the month the move is', () => {
    const sums = Array.from({ length: 28 }, (_, day) => explainExample(example('flytt'), `2024-04-${String(day + 2).padStart(2, '0')}`).ore);
    expect(new Set(sums).size).toBe(1);
  });

  it('gives credits for the days after a return that was registered late, and never edits', () => {
    const rows = shown('sent');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(([kind]) => kind === 'credit').length).toBeGreaterThan(0);
    expect(explainExample(example('sent'), '2024-03-20').ore).toBeLessThan(0);
  });

  it('has two prices where the list changes in the period', () => {
    expect(shown('pris').map(([, , , , version]) => version)).toEqual(['2023', '2024-03']);
  });

  it('stops five working days after the pick-up was ordered', () => {
    expect(shown('hamtning')[0]?.[3]).toBe('2024-04-17');
  });

  it('has a start fee and at least a month for a private person', () => {
    expect(shown('privat').map(([kind]) => kind).sort()).toEqual(['minimum', 'rent', 'startFee']);
  });

  it.each(EXAMPLES.map(({ id }) => id))('%s: the lines add up to the sum, each is explained, and nothing is wrong', (id) => {
    const { lines, ore, problems } = explainExample(example(id), example(id).day.on);
    expect([sumOre(lines.map((line) => line.ore)), problems]).toEqual([ore, []]);
    for (const { explanation } of lines) expect(explanation.steps.length).toBeGreaterThan(0);
  });

  it('tells what happened, and what was registered late', () => {
    expect(eventsInWords(example('sent').rental('2024-03-20'))).toEqual(['6 november 2023: levererad, Västerås betalar.', '20 mars 2024: mottagen på centralen. Registrerat först 8 april 2024.']);
  });
});
