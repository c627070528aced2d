import { FEE_TARIFFS, type FeeTariff } from '@hjm/pricing/fees';
import { describe, expect, it } from 'vitest';
import { linesOf, newFeeQuestion, readFeeCase } from './fee-case.js';

const tariff = (id: string): FeeTariff => {
  const found = FEE_TARIFFS.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const tryOut = newFeeQuestion(tariff('dalarna/try-out'), '2023-06-01');

describe('a fee question', () => {
  it('asks for what the tariff needs, one answer bringing the next, until there is an amount', () => {
    let question = newFeeQuestion(tariff('orebro/visit'), '2024-05-02', 'visit');
    const asked = readFeeCase(question).fields.map(({ name }) => name);
    expect(asked.length).toBeGreaterThan(0);
    question = { ...question, answers: { 'facts.recordedMeeting': 'ja', 'facts.asylumSeeker': 'nej', count: '1' } };
    expect(readFeeCase(question).charge).toMatchObject({ outcome: 'charged', amount: 22_000 });
  });

  it('takes what is already paid into account under the ceiling', () => {
    const answers = answered(tryOut);
    const paid = [{ on: '2023-03-15', kronor: '1 200' }, { on: '', kronor: '' }];
    const { ceiling, charge, history } = readFeeCase({ ...tryOut, answers, paid });
    expect([charge.outcome === 'charged' && charge.amount, history.length]).toEqual([25_000, 1]);
    expect(ceiling?.applied).toMatchObject({ outcome: 'applied', fee: { charged: 20_000, free: 5000 } });
    expect(ceiling?.after).toMatchObject({ remaining: 0, freePass: { to: '2024-03-14' } });
  });

  it('tells which payment cannot be read, and leaves it out', () => {
    const { problems, history } = readFeeCase({ ...tryOut, paid: [{ on: '2023-03-15', kronor: 'tolvhundra' }, { on: '', kronor: '10' }] });
    expect([[...problems.keys()].filter((name) => name.startsWith('paid')), history]).toEqual([['paid.0', 'paid.1'], []]);
  });

  it('tells what cannot be read in a field', () => {
    const question = newFeeQuestion(tariff('varmland/share'), '2024-05-02');
    const since = { 'choices.starts.ceiling-1200': '2024-01-01' };
    const price = readFeeCase({ ...question, answers: since }).fields.find(({ kind }) => kind === 'kronor');
    expect(price?.name).toMatch(/^prices\./);
    const { problems } = readFeeCase({ ...question, answers: { ...since, [price?.name ?? '']: '−5' } });
    expect(problems.get(price?.name ?? '')).toContain('Skriv ett belopp i kronor');
  });

  it('asks every line of every tariff only things that have a Swedish question and a control', () => {
    for (const one of FEE_TARIFFS) {
      for (const { id } of linesOf(one)) {
        const { fields, charge } = readFeeCase(newFeeQuestion(one, '2024-05-02', id));
        for (const { question, kind, options } of fields) {
          expect(question).toMatch(/\?|\./);
          expect(question).not.toContain('i öre');
          if (kind === 'choice') expect(options.length).toBeGreaterThan(1);
          for (const { id: word, labelSv } of options) expect(labelSv).not.toBe(word);
        }
        expect(fields.length > 0 || charge.outcome !== 'undetermined' || charge.reason !== 'needs').toBe(true);
      }
    }
  });
});

/** The plainest answers to all that is asked. */
function answered(question: typeof tryOut): Record<string, string> {
  const answers: Record<string, string> = {};
  for (let round = 0; round < 5; round++) {
    for (const { name, kind, options } of readFeeCase({ ...question, answers }).fields) answers[name] ??= kind === 'yesNo' ? 'nej' : kind === 'choice' ? (options[0]?.id ?? '') : kind === 'day' ? question.on : '1';
  }
  return answers;
}
