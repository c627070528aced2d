import { ask, decide, evaluate } from '@hjm/rules';
import { speechDevices } from '@hjm/rules-vastmanland';
import { type Effort, type Speed, type Subject, measure } from '../measure.js';
import { seeded } from '../synthetic/random.js';
import type { Batch, Candidate } from './candidate.js';
import { CANDIDATES } from './candidates.js';
import { handWritten } from './hand-written.js';
import { dayIn, hjmBare, hjmExplained } from './hjm.js';
import { reference } from './reference.js';
import { REGIMES, type SpeechFacts, everyCase } from './speech-case.js';
import { zenConcurrent } from './zen.js';

/** Speeds on the regime from April 2023, side by side. */
export type SpeechSpeeds = {
  /** All facts given, cases in random order, each an object of its own: what the goals are judged by. */
  readonly random: readonly Speed[];
  /** The 1152 inputs in order, over and over: the processor learns their branches by heart, which helps short code most. */
  readonly inOrder: readonly Speed[];
  /** Random order, and every case fresh from JSON.parse, seen once. */
  readonly cold: readonly Speed[];
  /** Half of the facts left out at random: a question that the other engines answer with a no. */
  readonly partial: readonly Speed[];
  /** Every other case on a day of the other regime. */
  readonly alternatingDays: readonly Speed[];
};

const MOST_CASES = 65_536;

const inputs = everyCase('from');
const random = seeded(20230401);
const drawn: readonly SpeechFacts[] = Array.from({ length: MOST_CASES }, () => ({ ...random.pick(inputs) }));
const yesIn = (cases: readonly SpeechFacts[]): number => cases.filter((facts) => reference('from', facts).outcome === 'allowed').length;

export async function measureSpeech(effort: Effort): Promise<SpeechSpeeds> {
  const over = async (candidates: readonly Candidate[], casesOf: (candidate: Candidate) => readonly SpeechFacts[]): Promise<Subject[]> =>
    Promise.all(
      candidates.map(async (candidate) => {
        const cases = casesOf(candidate);
        const same = (await candidate.ready('from')).batch(cases);
        return { name: candidate.name, operations: cases.length, expect: yesIn(cases), setUp: () => same };
      }),
    );
  return {
    random: await measure(await over(CANDIDATES, ({ casesPerPass }) => drawn.slice(0, casesPerPass)), effort),
    inOrder: await measure(await over([handWritten, hjmBare, hjmExplained], () => inputs), effort),
    cold: await measure(await Promise.all(CANDIDATES.filter((candidate) => candidate !== zenConcurrent).map(coldSubject)), { ...effort, millisecondsPerRound: effort.millisecondsPerRound / 4 }),
    partial: await measure(partialSubjects(), effort),
    alternatingDays: await measure(alternatingSubjects(), effort),
  };
}

async function coldSubject({ name, ready, casesPerPass }: Candidate): Promise<Subject> {
  const cases = drawn.slice(0, Math.min(casesPerPass, 8192));
  const texts = cases.map((facts) => JSON.stringify(facts));
  const { batch } = await ready('from');
  const setUp = (passes: number): Batch => {
    const fresh = Array.from({ length: passes }, () => texts.map((text) => JSON.parse(text) as SpeechFacts)).flat();
    const once = batch(fresh);
    return () => once(1);
  };
  return { name, operations: cases.length, expect: yesIn(cases), setUp };
}

/** Something that only HJM is asked: a loop over `cases` that sums up what `once` gives. */
function ownSubject<T>(name: string, cases: readonly T[], once: (one: T) => number): Subject {
  const run: Batch = (passes) => {
    let sum = 0;
    for (let pass = 0; pass < passes; pass++) for (const one of cases) sum += once(one);
    return sum;
  };
  return { name, operations: cases.length, expect: run(1) as number, setUp: () => run };
}

function partialSubjects(): Subject[] {
  const partial = drawn.slice(0, 1024).map((facts) => Object.fromEntries(Object.entries(facts).filter(() => random.chance(0.5))) as Partial<SpeechFacts>);
  const at = dayIn.from;
  return [
    ownSubject('HJM bare answer (decide)', partial, (facts) => (decide(speechDevices, facts, at) === 'undetermined' ? 1 : 0)),
    ownSubject('HJM next questions (ask)', partial, (facts) => ask(speechDevices, facts, at).length),
    ownSubject('HJM full explanation (evaluate)', partial, (facts) => evaluate(speechDevices, facts, at).needed.length),
  ];
}

function alternatingSubjects(): Subject[] {
  const dated = drawn.slice(0, 4096).flatMap((facts) => REGIMES.map((regime) => ({ facts, at: dayIn[regime] })));
  return [
    ownSubject('HJM bare answer (decide)', dated, ({ facts, at }) => (decide(speechDevices, facts, at) === 'allowed' ? 1 : 0)),
    ownSubject('HJM full explanation (evaluate)', dated, ({ facts, at }) => (evaluate(speechDevices, facts, at).outcome === 'allowed' ? 1 : 0)),
  ];
}
