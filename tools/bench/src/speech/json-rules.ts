import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Outcome } from '@hjm/rules';
import type { Candidate } from './candidate.js';
import type { Regime, SpeechFacts } from './speech-case.js';

const equal = (fact: keyof SpeechFacts, value: string | boolean) => ({ fact, operator: 'equal', value });
const isIn = (fact: keyof SpeechFacts, value: readonly string[]) => ({ fact, operator: 'in', value });

const both = isIn('profession', ['logoped', 'arbetsterapeut']);
const educator = [equal('profession', 'specialpedagog'), equal('workplace', 'habiliteringscentrum')];
const advanced = [
  equal('tier', 'advanced'),
  equal('need', 'communication'),
  { any: [equal('profession', 'logoped'), { all: [equal('profession', 'arbetsterapeut'), equal('textBased', true)] }] },
];

/** Which cases get which answer; the last line of a regime is what remains. */
const RULES: Readonly<Record<Regime, readonly (readonly [Outcome, TopLevelCondition])[]>> = {
  before: [
    ['allowed', { all: [both, { any: [equal('need', 'communication'), { all: [equal('need', 'cognitive'), equal('simplerDevice', true)] }] }] }],
    ['allowed', { all: [...educator, equal('simplerDevice', true), isIn('need', ['communication', 'cognitive'])] }],
    ['denied', { all: [] }],
  ],
  from: [
    ['conditional', { all: [...advanced, equal('consultantConsulted', false)] }],
    ['allowed', { all: [...advanced, equal('consultantConsulted', true)] }],
    ['allowed', { all: [both, isIn('tier', ['simple', 'keyboard']), equal('need', 'communication')] }],
    ['allowed', { all: [both, equal('tier', 'simple'), equal('need', 'cognitive')] }],
    ['allowed', { all: [...educator, equal('tier', 'simple'), equal('selectedArticle', true), isIn('need', ['communication', 'cognitive'])] }],
    ['denied', { all: [] }],
  ],
};

/**
 * The first rule that holds, after which the engine stops. The rules that grant share a priority, which is faster here than
 * one priority each: the engine waits once per priority.
 */
export const jsonRules: Candidate = {
  name: 'json-rules-engine 7.3.1 (first hit)',
  casesPerPass: 512,
  ready: (regime) => {
    const engine = new Engine();
    const rules = RULES[regime];
    for (const [index, [type, conditions]] of rules.entries()) {
      engine.addRule({ conditions, event: { type }, priority: index < rules.length - 1 ? 2 : 1 });
    }
    engine.on('success', () => engine.stop());
    const answer = async (facts: SpeechFacts): Promise<Outcome> => (await engine.run(facts)).events[0]?.type as Outcome;
    return {
      answer,
      batch: (cases) => async (passes) => {
        let yes = 0;
        for (let pass = 0; pass < passes; pass++) {
          for (const facts of cases) if ((await engine.run(facts)).events[0]?.type === 'allowed') yes++;
        }
        return yes;
      },
    };
  },
};
