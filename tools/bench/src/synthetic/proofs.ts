import { HjmError } from '@hjm/core';
import type { RulePackage } from '@hjm/rules';
import { compareEditions } from '@hjm/rules/compare';
import { verify } from '@hjm/rules/verify';
import { median } from '../measure.js';
import { type BruteForce, bruteForce } from './brute-force.js';
import { type Size, handbookPackage } from './handbook-package.js';
import { unrelatedPackage } from './unrelated-package.js';

/** How long it takes to prove something about a package shaped like a handbook, in milliseconds: the median of some seeds. */
export type Proof = Size & {
  readonly seeds: number;
  readonly verify: number;
  readonly slowestVerify: number;
  readonly findings: number;
  readonly verifyNodes: number;
  readonly diff: number;
  readonly slowestDiff: number;
  readonly diffNodes: number;
  /** Inputs of the last seed, as a decimal string. */
  readonly inputs: string;
};

/** The same defects and counts, found by trying every input. */
export type BruteForceProof = Size & { readonly closing: boolean; readonly inputs: number; readonly engine: number; readonly bruteForce: number };

/** A package whose rules share nothing, and how soon the engine says that it is too large. */
export type BudgetProof = Size & { readonly milliseconds: number; readonly code: string; readonly message: string };

export const SIZES: readonly Size[] = [
  { facts: 10, rules: 20 },
  { facts: 20, rules: 100 },
  { facts: 40, rules: 200 },
];

/** Times verify and diff on packages of a size; each seed once to warm up and once to measure. */
export function proveHandbook(size: Size, seeds: number): Proof {
  const packages = Array.from({ length: seeds }, (_, seed) => handbookPackage(size, seed + 1));
  const times = (run: (pkg: RulePackage) => unknown): number[] => {
    for (const pkg of packages) run(pkg);
    return packages.map((pkg) => timed(() => run(pkg)).milliseconds).sort((a, b) => a - b);
  };
  const diff = (pkg: RulePackage, nodeBudget?: number) => compareEditions(pkg, 'first', 'second', nodeBudget === undefined ? {} : { nodeBudget });
  const [verifyTimes, diffTimes] = [times((pkg) => verify(pkg)), times((pkg) => diff(pkg))];
  const last = packages.at(-1) as RulePackage;
  return {
    ...size,
    seeds,
    verify: median(verifyTimes),
    slowestVerify: verifyTimes.at(-1) as number,
    findings: verify(last).length,
    verifyNodes: nodesFor((nodeBudget) => verify(last, { nodeBudget })),
    diff: median(diffTimes),
    slowestDiff: diffTimes.at(-1) as number,
    diffNodes: nodesFor((nodeBudget) => diff(last, nodeBudget)),
    inputs: diff(last).total,
  };
}

/** Compares what verify and diff say with what trying every input says. Throws when they differ. */
export function proveByBruteForce(size: Size, seed: number, closing: boolean): BruteForceProof {
  const pkg = handbookPackage(size, seed, { closing });
  const brute = timed(() => bruteForce(pkg));
  const engine = timed((): BruteForce => {
    const findings = verify(pkg);
    const { total, same, changed, outcomes } = compareEditions(pkg, 'first', 'second');
    return {
      inputs: Number(total),
      defects: pkg.editions.map(({ id }) =>
        findings.flatMap(({ kind, edition, rules }) => (edition === id && kind !== 'dead-rule' ? [kind, ...rules].join(' ') : [])).sort(),
      ),
      same: Number(same),
      changed: Number(changed),
      outcomes: Object.fromEntries(outcomes.map(({ before, after, count }) => [`${before} ${after}`, Number(count)])),
    };
  });
  const [expected, found] = [brute.result, engine.result].map((result) => JSON.stringify({ ...result, outcomes: Object.entries(result.outcomes).sort() })) as [string, string];
  if (expected !== found) throw new Error(`${pkg.id}, seed ${String(seed)}: trying every input gives\n${expected}\nbut the engine says\n${found}`);
  return { ...size, closing, inputs: brute.result.inputs, engine: engine.milliseconds, bruteForce: brute.milliseconds };
}

/** Verifies rules that share nothing. Throws when the engine does not refuse. */
export function proveBudget(size: Size, seed: number): BudgetProof {
  const pkg = unrelatedPackage(size, seed);
  const { result, milliseconds } = timed(() => {
    try {
      verify(pkg);
      return undefined;
    } catch (error) {
      return error;
    }
  });
  if (!(result instanceof HjmError) || result.code !== 'node-budget') throw new Error(`${pkg.id} should have met the node budget, but gave ${String(result)}`);
  return { ...size, milliseconds, code: result.code, message: result.message };
}

/** The least node budget that suffices, found by halving, to one part in fifty. */
function nodesFor(run: (nodeBudget: number) => unknown): number {
  const fits = (budget: number): boolean => {
    try {
      run(budget);
      return true;
    } catch (error) {
      if (error instanceof HjmError && error.code === 'node-budget') return false;
      throw error;
    }
  };
  let enough = 256;
  while (!fits(enough)) enough *= 2;
  let few = enough / 2;
  while (enough - few > enough / 50) {
    const middle = Math.round((few + enough) / 2);
    if (fits(middle)) enough = middle;
    else few = middle;
  }
  return enough;
}

function timed<T>(run: () => T): { readonly result: T; readonly milliseconds: number } {
  const start = performance.now();
  const result = run();
  return { result, milliseconds: performance.now() - start };
}
