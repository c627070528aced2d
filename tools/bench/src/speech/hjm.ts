import { type At, decide, evaluate } from '@hjm/rules';
import { speechDevices } from '@hjm/rules-vastmanland';
import type { Candidate } from './candidate.js';
import type { Regime } from './speech-case.js';

/** A day on which the regime answers. */
export const dayIn: Readonly<Record<Regime, At>> = { before: { on: '2023-03-31' }, from: { on: '2023-04-01' } };

/** The outcome alone. */
export const hjmBare: Candidate = {
  name: 'HJM bare answer (decide)',
  casesPerPass: 65_536,
  ready: (regime) => {
    const at = dayIn[regime];
    return {
      answer: (facts) => decide(speechDevices, facts, at),
      batch: (cases) => (passes) => {
        let yes = 0;
        for (let pass = 0; pass < passes; pass++) {
          for (const facts of cases) if (decide(speechDevices, facts, at) === 'allowed') yes++;
        }
        return yes;
      },
    };
  },
};

/** Outcome, reasons with citations, why not the other rules, duties, changes that would help, warnings and the record. */
export const hjmExplained: Candidate = {
  name: 'HJM full explanation (evaluate)',
  casesPerPass: 8192,
  ready: (regime) => {
    const at = dayIn[regime];
    return {
      answer: (facts) => evaluate(speechDevices, facts, at).outcome,
      batch: (cases) => (passes) => {
        let yes = 0;
        for (let pass = 0; pass < passes; pass++) {
          for (const facts of cases) if (evaluate(speechDevices, facts, at).outcome === 'allowed') yes++;
        }
        return yes;
      },
    };
  },
};
