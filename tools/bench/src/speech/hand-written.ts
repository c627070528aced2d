import type { Outcome } from '@hjm/rules';
import type { Candidate } from './candidate.js';
import type { SpeechFacts } from './speech-case.js';

/** The rules as a programmer would write them into an application: the limit of what any engine can reach. */
export const handWritten: Candidate = {
  name: 'hand-written if/else',
  casesPerPass: 65_536,
  ready: (regime) => {
    const answer = regime === 'before' ? answerBefore : answerFrom;
    return {
      answer,
      batch: (cases) => (passes) => {
        let yes = 0;
        for (let pass = 0; pass < passes; pass++) {
          for (const facts of cases) if (answer(facts) === 'allowed') yes++;
        }
        return yes;
      },
    };
  },
};

function answerBefore(facts: SpeechFacts): Outcome {
  if (facts.need === 'neither') return 'denied';
  if (facts.need === 'cognitive' && facts.simplerDevice !== true) return 'denied';
  if (facts.profession === 'logoped' || facts.profession === 'arbetsterapeut') return 'allowed';
  if (facts.profession === 'specialpedagog' && facts.workplace === 'habiliteringscentrum' && facts.simplerDevice === true) return 'allowed';
  return 'denied';
}

function answerFrom(facts: SpeechFacts): Outcome {
  if (facts.need === 'neither') return 'denied';
  if (facts.need === 'cognitive' && facts.tier !== 'simple') return 'denied';
  if (facts.tier === 'advanced') {
    if (facts.profession === 'logoped' || (facts.profession === 'arbetsterapeut' && facts.textBased)) {
      return facts.consultantConsulted ? 'allowed' : 'conditional';
    }
    return 'denied';
  }
  if (facts.profession === 'logoped' || facts.profession === 'arbetsterapeut') return 'allowed';
  if (facts.tier === 'simple' && facts.profession === 'specialpedagog' && facts.workplace === 'habiliteringscentrum' && facts.selectedArticle) return 'allowed';
  return 'denied';
}
