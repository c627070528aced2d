import { ask } from '@hjm/rules';
import { speechDevices } from '@hjm/rules-vastmanland';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerQuestion, goBack, type Interview, nextQuestion, passQuestion, startInterview } from './interview.js';

const pkg = speechDevices;
const at = { on: '2023-05-01', parameters: { selectedArticles: ['A1'] } };

/** Answers the question with the choice of that number; the one after the last means that the person does not know. */
function reply(interview: Interview, choice: number): Interview {
  const def = nextQuestion(pkg, at, interview)?.def;
  if (def === undefined) return interview;
  const values = def.type === 'oneOf' ? def.values.map(({ id }) => id) : def.type === 'yesNo' ? [true, false] : ['A1', 'A2'];
  const value = values[choice % (values.length + 1)];
  return value === undefined ? passQuestion(interview, def) : answerQuestion(pkg, at, interview, def, value);
}

it('ends, asks nothing twice, and leaves open only what the person did not know, whatever is answered', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }), (choices) => {
      const ended = choices.reduce(reply, startInterview({}));
      expect(nextQuestion(pkg, at, ended)).toBeUndefined();
      expect(new Set(ended.trail).size).toBe(ended.trail.length);
      expect(ask(pkg, ended.facts, at).filter(({ fact }) => !ended.unknown.includes(fact))).toEqual([]);
    }),
  );
});

it('is as it was after an answer is taken back', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { maxLength: 8 }), fc.nat(4), (choices, next) => {
      const before = choices.reduce(reply, startInterview({}));
      fc.pre(nextQuestion(pkg, at, before) !== undefined);
      expect(goBack(reply(before, next))).toEqual(before);
    }),
  );
});

it('keeps the facts that were given beforehand when it goes back', () => {
  const given = startInterview({ profession: 'logoped' });
  expect(goBack(reply(given, 0))).toEqual(given);
});

it('does not take an answer that the library refuses', () => {
  const def = pkg.facts[0];
  expect(() => answerQuestion(pkg, at, startInterview({}), def, 'läkare')).toThrow('läkare');
});
