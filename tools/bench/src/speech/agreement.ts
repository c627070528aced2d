import { evaluate } from '@hjm/rules';
import { speechDevices } from '@hjm/rules-vastmanland';
import { CANDIDATES } from './candidates.js';
import { dayIn } from './hjm.js';
import { reference } from './reference.js';
import { REGIMES, type Regime, type SpeechFacts, everyCase } from './speech-case.js';

/** How many inputs of each regime every candidate was asked about. */
export type Agreement = { readonly inputs: { readonly [R in Regime]: number }; readonly candidates: readonly string[] };

/** Asks every candidate about every input of both regimes. Throws as soon as one answers otherwise than the reference. */
export async function checkAgreement(): Promise<Agreement> {
  const inputs = { before: 0, from: 0 };
  for (const regime of REGIMES) {
    const cases = everyCase(regime);
    inputs[regime] = cases.length;
    for (const facts of cases) checkDuties(regime, facts);
    for (const { name, ready } of CANDIDATES) {
      const { answer } = await ready(regime);
      for (const facts of cases) {
        const found = await answer(facts);
        const expected = reference(regime, facts).outcome;
        if (found !== expected) throw disagreement(name, regime, facts, expected, found);
      }
    }
  }
  return { inputs, candidates: CANDIDATES.map(({ name }) => name) };
}

/** The full answer says more than yes or no: its requirement and its advice must be those of the minutes too. */
function checkDuties(regime: Regime, facts: SpeechFacts): void {
  const { consultant, speechAssessment } = reference(regime, facts);
  const { requirements, advice, needed } = evaluate(speechDevices, facts, dayIn[regime]).record;
  const expected = [consultant === undefined ? {} : { consultant }, speechAssessment === undefined ? {} : { 'speech-assessment': speechAssessment }, []];
  const found = [requirements, advice, needed];
  if (JSON.stringify(expected) !== JSON.stringify(found)) throw disagreement('HJM duties', regime, facts, JSON.stringify(expected), JSON.stringify(found));
}

const disagreement = (name: string, regime: Regime, facts: SpeechFacts, expected: string, found: unknown): Error =>
  new Error(`${name} differs from the reference (${regime} April 2023): expected ${expected}, found ${String(found)}, for ${JSON.stringify(facts)}`);
