import Engine from 'publicodes';
import type { Outcome } from '@hjm/rules';
import type { Candidate } from './candidate.js';
import type { Regime, SpeechFacts } from './speech-case.js';

const any = (...of: readonly unknown[]) => ({ 'une de ces conditions': of });
const all = (...of: readonly unknown[]) => ({ 'toutes ces conditions': of });
const choose = (si: unknown, alors: unknown, sinon: unknown) => ({ variations: [{ si, alors }, { sinon }] });

const FACTS = { profession: null, workplace: null, tier: null, 'simpler device': null, need: null, 'text based': null, 'selected article': null, consulted: null, assessed: null };
const both = any("profession = 'logoped'", "profession = 'arbetsterapeut'");
const educator = ["profession = 'specialpedagog'", "workplace = 'habiliteringscentrum'"];

/** A model of each regime, as one would write it in YAML: who prescribes, to whom, and the answer. */
const MODELS: Readonly<Record<Regime, Record<string, unknown>>> = {
  before: {
    ...FACTS,
    prescriber: any(both, all(...educator, 'simpler device')),
    patient: any("need = 'communication'", all("need = 'cognitive'", 'simpler device')),
    answer: choose(all('prescriber', 'patient'), "'allowed'", "'denied'"),
  },
  from: {
    ...FACTS,
    prescriber: any(
      all(both, "tier != 'advanced'"),
      all(...educator, "tier = 'simple'", 'selected article'),
      all("profession = 'logoped'", "tier = 'advanced'"),
      all("profession = 'arbetsterapeut'", "tier = 'advanced'", 'text based'),
    ),
    patient: any("need = 'communication'", all("need = 'cognitive'", "tier = 'simple'")),
    answer: choose(all('prescriber', 'patient'), choose(all("tier = 'advanced'", 'consulted = non'), "'conditional'", "'allowed'"), "'denied'"),
  },
};

/** One situation after the other on an engine that has parsed its model. The situations are written before the clock starts. */
export const publicodes: Candidate = {
  name: 'publicodes 1.10.3',
  casesPerPass: 64,
  ready: (regime) => {
    const engine = new Engine(MODELS[regime] as ConstructorParameters<typeof Engine>[0]);
    return {
      answer: (facts) => engine.setSituation(situation(facts)).evaluate('answer').nodeValue as Outcome,
      batch: (cases) => {
        const situations = cases.map(situation);
        return (passes) => {
          let yes = 0;
          for (let pass = 0; pass < passes; pass++) {
            for (const facts of situations) if (engine.setSituation(facts).evaluate('answer').nodeValue === 'allowed') yes++;
          }
          return yes;
        };
      },
    };
  },
};

function situation(facts: SpeechFacts): Record<string, string> {
  const yesNo = (value: boolean): string => (value ? 'oui' : 'non');
  return {
    profession: `'${facts.profession}'`,
    workplace: `'${facts.workplace}'`,
    tier: `'${facts.tier}'`,
    ...(facts.simplerDevice === undefined ? {} : { 'simpler device': yesNo(facts.simplerDevice) }),
    need: `'${facts.need}'`,
    'text based': yesNo(facts.textBased),
    'selected article': yesNo(facts.selectedArticle),
    consulted: yesNo(facts.consultantConsulted),
    assessed: yesNo(facts.speechAssessment),
  };
}
