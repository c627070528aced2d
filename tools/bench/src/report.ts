import { cpus } from 'node:os';
import { type BundleSize, bundleSizes } from './bundle-size.js';
import { type CompileCost, compileCost } from './compile-cost.js';
import type { Effort, Speed } from './measure.js';
import { type Agreement, checkAgreement } from './speech/agreement.js';
import { handWritten } from './speech/hand-written.js';
import { hjmBare, hjmExplained } from './speech/hjm.js';
import { jsonRules } from './speech/json-rules.js';
import { type RegionReport, measureRegions } from './regions.js';
import { type SpeechSpeeds, measureSpeech } from './speech/speed.js';
import { type BruteForceProof, type BudgetProof, type Proof, SIZES, proveBudget, proveByBruteForce, proveHandbook } from './synthetic/proofs.js';

/** Something that was promised, what was found, and whether it holds on this run. */
type Goal = { readonly goal: string; readonly found: string; readonly met: boolean };

/** Everything that one run finds. */
export type Report = {
  readonly machine: { readonly node: string; readonly processor: string; readonly cores: number; readonly platform: string };
  readonly effort: Effort;
  readonly agreement: Agreement;
  readonly speech: SpeechSpeeds;
  readonly sizes: readonly BundleSize[];
  readonly compile: CompileCost;
  readonly proofs: readonly Proof[];
  readonly bruteForce: readonly BruteForceProof[];
  readonly budget: BudgetProof;
  readonly regions: readonly RegionReport[];
  readonly goals: readonly Goal[];
};

/** Runs everything. Throws as soon as an engine differs from the reference, or a proof from brute force. */
export async function makeReport(folder: string, effort: Effort, progress: (step: string) => void): Promise<Report> {
  progress('every engine on every input, beside the reference');
  const agreement = await checkAgreement();
  progress('speech devices: speed');
  const speech = await measureSpeech(effort);
  progress('sizes and the cost of compiling');
  const sizes = await bundleSizes(folder);
  const compile = compileCost();
  const proofs = SIZES.map((size) => {
    progress(`verify and diff: ${String(size.facts)} facts × ${String(size.rules)} rules`);
    return proveHandbook(size, 5);
  });
  progress('verify and diff beside brute force');
  const small = { facts: 6, rules: 14 };
  const bruteForce = [
    ...[1, 2, 3].flatMap((seed) => [proveByBruteForce(small, seed, true), proveByBruteForce(small, seed, false)]),
    proveByBruteForce({ facts: 10, rules: 20 }, 1, true),
  ];
  progress('a package that must meet the node budget');
  const budget = proveBudget({ facts: 30, rules: 100 }, 1);
  progress('whole regions');
  const regions = await measureRegions(effort);
  const [cpu] = cpus();
  return {
    machine: { node: process.version, processor: cpu?.model ?? 'unknown', cores: cpus().length, platform: `${process.platform} ${process.arch}` },
    effort,
    agreement,
    speech,
    sizes,
    compile,
    proofs,
    bruteForce,
    budget,
    regions,
    goals: [...goals(speech.random, sizes, proofs, budget), ...regionGoals(regions)],
  };
}

function goals(speeds: readonly Speed[], sizes: readonly BundleSize[], proofs: readonly Proof[], budget: BudgetProof): Goal[] {
  const speed = ({ name }: { readonly name: string }): number => speeds.find((one) => one.name === name)?.median ?? NaN;
  const [hand, bare, explained, json] = [handWritten, hjmBare, hjmExplained, jsonRules].map(speed) as [number, number, number, number];
  const largest = proofs.at(-1) as Proof;
  const entry = sizes.find(({ name }) => name.startsWith('HJM engine entry')) as BundleSize;
  const atLeast = (goal: string, ratio: number, least: number): Goal => ({ goal, found: `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`, met: ratio >= least });
  const within = (goal: string, milliseconds: number): Goal => ({ goal, found: `${(milliseconds / 1000).toFixed(2)} s`, met: milliseconds < 1000 });
  return [
    { goal: 'bare answer ≥ 1/15 of hand-written', found: `1/${(hand / bare).toFixed(1)}`, met: hand / bare <= 15 },
    atLeast('bare answer ≥ 200 × json-rules-engine', bare / json, 200),
    atLeast('full explanation ≥ 30 × json-rules-engine’s bare answer', explained / json, 30),
    within('verify 40 facts × 200 rules < 1 s', largest.verify),
    within('diff 40 facts × 200 rules < 1 s', largest.diff),
    { goal: 'rules that share nothing meet the node budget', found: `${budget.code} after ${(budget.milliseconds / 1000).toFixed(1)} s`, met: true },
    { goal: 'engine entry ≤ 8 kB min+gzip', found: `${(entry.gzipped / 1000).toFixed(2)} kB`, met: entry.gzipped <= 8000 },
  ];
}

/** One evaluation with all rules of Västmanland, and the proofs of all packages together. */
function regionGoals(regions: readonly RegionReport[]): Goal[] {
  const [bare, explained] = (regions.find(({ region }) => region === 'Västmanland')?.speeds ?? []).map(({ median }) => median);
  const proved = regions.reduce((sum, { verify }) => sum + verify, 0);
  const answers = (goal: string, found = NaN, least: number): Goal => ({ goal, found: `${Math.round(found).toLocaleString('en')} /s`, met: found >= least });
  return [
    answers('Västmanland, all packages: bare ≥ 2 million a second', bare, 2_000_000),
    answers('Västmanland, all packages: explained ≥ 200 000 a second', explained, 200_000),
    { goal: 'verify every package of the regions < 2 s together', found: `${(proved / 1000).toFixed(2)} s`, met: proved < 2000 },
  ];
}
