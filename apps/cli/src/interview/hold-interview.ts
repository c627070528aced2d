import { HjmError } from '@hjm/core';
import type { At, FactDef, FactValue, Facts, RulePackage } from '@hjm/rules';
import type { Asker } from './asker.js';
import { answerQuestion, goBack, type Interview, nextQuestion, passQuestion, startInterview } from './interview.js';

/** Asks until nothing more can change the answer, or nobody answers any more. Throws `HjmError` `cancelled` when it is broken off. */
export async function holdInterview(pkg: RulePackage, at: At, given: Facts, asker: Asker): Promise<Interview> {
  let interview = startInterview(given);
  asker.open(`${pkg.title}: får du förskriva? Prövas för ${at.on}.`);
  try {
    for (;;) {
      const question = nextQuestion(pkg, at, interview);
      if (question === undefined) return interview;
      const { def, needed } = question;
      const reply = await asker.put({ def, number: interview.trail.length + 1, canGoBack: interview.trail.length > 0, askWhom: needed.askWhom ?? pkg.askWhom });
      switch (reply.kind) {
        case 'value':
          interview = take(pkg, at, interview, def, reply.value, asker);
          break;
        case 'unknown':
          interview = passQuestion(interview, def);
          break;
        case 'back':
          interview = goBack(interview);
          break;
        case 'end':
          return interview;
        case 'cancel':
          throw new HjmError('cancelled', 'Avbrutet. Inget svar gavs.');
      }
    }
  } finally {
    asker.close();
  }
}

function take(pkg: RulePackage, at: At, interview: Interview, def: FactDef, value: FactValue, asker: Asker): Interview {
  try {
    return answerQuestion(pkg, at, interview, def, value);
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    asker.refuse(error.message);
    return interview;
  }
}
