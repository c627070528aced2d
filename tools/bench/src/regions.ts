import { type Example, type RulePackage, decide, evaluate } from '@hjm/rules';
import { dalarna } from '@hjm/rules-dalarna';
import { jonkoping } from '@hjm/rules-jonkoping';
import { varmland } from '@hjm/rules-varmland';
import { vastmanland } from '@hjm/rules-vastmanland';
import { verify } from '@hjm/rules/verify';
import { type Effort, type Speed, type Subject, measure } from './measure.js';
import { seeded } from './synthetic/random.js';

type Ruleset = readonly { readonly package: RulePackage; readonly examples: readonly Example[] }[];

/** All packages of a region at once: how fast they answer, and what proving them takes. */
export type RegionReport = {
  readonly region: string;
  readonly packages: number;
  readonly rules: number;
  readonly examples: number;
  readonly speeds: readonly Speed[];
  /** Milliseconds for `verify` of every package, once, from objects never seen before. */
  readonly verify: number;
};

const REGIONS: Readonly<Record<string, Ruleset>> = { Västmanland: vastmanland, Värmland: varmland, Dalarna: dalarna, Jönköping: jonkoping };
const MOST_CASES = 16_384;

/**
 * Answers from a whole region: the examples of all its packages that are answered to the end, in random order, so that each
 * question is mostly about another product group than the one before.
 */
export async function measureRegions(effort: Effort): Promise<readonly RegionReport[]> {
  const reports: RegionReport[] = [];
  for (const [region, ruleset] of Object.entries(REGIONS)) {
    if (ruleset.length === 0) continue;
    const started = performance.now();
    for (const entry of ruleset) verify(JSON.parse(JSON.stringify(entry.package)) as RulePackage);
    const proved = performance.now() - started;
    reports.push({
      region,
      packages: ruleset.length,
      rules: ruleset.reduce((sum, entry) => sum + entry.package.editions.reduce((rules, edition) => rules + edition.rules.length, 0), 0),
      examples: ruleset.reduce((sum, { examples }) => sum + examples.length, 0),
      speeds: await measure(subjectsOf(ruleset), effort),
      verify: proved,
    });
  }
  return reports;
}

function subjectsOf(ruleset: Ruleset): Subject[] {
  const random = seeded(9999);
  const known = ruleset.flatMap(({ package: pkg, examples }) => examples.map(({ facts, on, knownAt, parameters, expect }) => ({ pkg, facts, at: { on, ...(knownAt && { knownAt }), ...(parameters && { parameters }) }, outcome: expect.outcome })));
  const settled = known.filter(({ pkg, facts, at, outcome }) => outcome !== 'undetermined' && evaluate(pkg, facts, at).needed.length === 0);
  const drawn = Array.from({ length: MOST_CASES }, () => random.pick(settled));
  const expected = drawn.filter(({ outcome }) => outcome === 'allowed').length;
  const subject = (name: string, yes: (one: (typeof drawn)[number]) => boolean): Subject => ({
    name,
    operations: drawn.length,
    expect: expected,
    setUp: () => (passes) => {
      let sum = 0;
      for (let pass = 0; pass < passes; pass++) for (const one of drawn) if (yes(one)) sum++;
      return sum;
    },
  });
  return [
    subject('HJM bare answer (decide)', ({ pkg, facts, at }) => decide(pkg, facts, at) === 'allowed'),
    subject('HJM full explanation (evaluate)', ({ pkg, facts, at }) => evaluate(pkg, facts, at).outcome === 'allowed'),
  ];
}
