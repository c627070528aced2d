import type { Outcome } from '@hjm/rules';
import type { Regime, SpeechFacts } from './speech-case.js';

/** One way of answering the question, with everything prepared that can be prepared before the first case comes. */
export type Candidate = {
  readonly name: string;
  /** Cases in one pass: as many as the candidate answers in a moment, so that all are measured about equally long. */
  readonly casesPerPass: number;
  readonly ready: (regime: Regime) => Ready | Promise<Ready>;
};

/** A candidate made ready for one regime. */
export type Ready = {
  readonly answer: (facts: SpeechFacts) => Outcome | Promise<Outcome>;
  /**
   * Puts the cases into the engine's own form, which is not timed. The function that it gives is: it answers every case
   * `passes` times and counts the answers that are yes, so that nothing can be optimised away. Each candidate has a loop of
   * its own, so that no loop calls more than one function.
   */
  readonly batch: (cases: readonly SpeechFacts[]) => Batch;
};

/** Answers all its cases some times over, and counts the yes. */
export type Batch = (passes: number) => number | Promise<number>;
