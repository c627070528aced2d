import type { Ore } from '@hjm/core/money';
import { formatKronor } from '@hjm/core/text';
import { issue, throwIssues } from '../issues/issues.js';
import { defineSurplusPolicy } from './define-surplus-policy.js';
import { millionths } from './exact-share.js';
import { firstWhere } from './first-where.js';
import type { SurplusPolicy } from './policy-types.js';
import { splitResult } from './split-result.js';

/** What a published figure of the retained part may stand for: from and to, in whole öre. */
export type RetainedRange = { readonly leastOre: Ore; readonly mostOre: Ore };

/** One surplus, or a span of them, that leaves what was retained. */
export type ImpliedReading = {
  /** `allRetained`: below the threshold, so that nothing was repaid. `shared`: the surplus was split by the policy's per cent. */
  readonly kind: 'allRetained' | 'shared';
  /** The surplus before refund; from and to, since more than one gives the same whole öre. */
  readonly surplus: RetainedRange;
  readonly refund: RetainedRange;
  /** The one surplus that gives the figure without any rounding; null when there is none, or the figure is a span. */
  readonly exact: { readonly surplusOre: Ore; readonly refundOre: Ore } | null;
  readonly textSv: string;
};

const HIGHEST = Number.MAX_SAFE_INTEGER; // the largest amount there is

/**
 * Every surplus that a policy would have left so much of: the way back from a retained result to what it came from. None when
 * the policy never retains that; two when a small result may as well have been retained as a whole.
 *
 * ```ts
 * import { impliedSurplus } from '@hjm/economics';
 * import { VASTMANLAND_SURPLUS } from '@hjm/economics/regions';
 *
 * impliedSurplus(VASTMANLAND_SURPLUS, 30_000_000).map(({ kind }) => kind); // => ['allRetained', 'shared']
 * impliedSurplus(VASTMANLAND_SURPLUS, 230_500_000).map(({ exact }) => exact); // => [{ surplusOre: 1_152_500_000, refundOre: 922_000_000 }]
 * ```
 *
 * @param retained - what was retained, from 1 öre; or the span that a rounded figure stands for
 * @throws HjmError `invalid-retained` when it is no whole öre from 1, or the span is turned; `invalid-surplus-policy`
 */
export function impliedSurplus(policy: SurplusPolicy, retained: Ore | RetainedRange): ImpliedReading[] {
  defineSurplusPolicy(policy);
  const { leastOre, mostOre } = typeof retained === 'number' ? { leastOre: retained, mostOre: retained } : retained;
  const issues = [leastOre, mostOre].flatMap((ore, index) => (Number.isSafeInteger(ore) && ore >= 1 ? [] : [issue(index === 0 ? 'retained.leastOre' : 'retained.mostOre', 'hela öre, minst 1', ore)]));
  if (issues.length === 0 && mostOre < leastOre) issues.push(issue('retained.mostOre', `minst ${leastOre}`, mostOre));
  throwIssues('invalid-retained', 'Överskottet går inte att räkna tillbaka.', issues.slice(0, typeof retained === 'number' ? 1 : 2));
  const first = policy.surplus.threshold?.ore ?? 1;
  const below = Math.min(mostOre, first - 1);
  const whole: ImpliedReading[] = leastOre <= below ? [{ kind: 'allRetained', surplus: { leastOre, mostOre: below }, refund: { leastOre: 0, mostOre: 0 }, exact: leastOre === mostOre ? { surplusOre: leastOre, refundOre: 0 } : null, textSv: `Resultatet låg under gränsen: ${spanText({ leastOre, mostOre: below })}. Allt behölls och inget återbetalades.` }] : [];
  return [...whole, ...sharedReading(policy, first, leastOre, mostOre)];
}

/** What is retained never falls as the surplus grows beyond the threshold, so the span is found by halving. */
function sharedReading(policy: SurplusPolicy, first: Ore, leastOre: Ore, mostOre: Ore): ImpliedReading[] {
  if (millionths(policy.surplus.retainedPercent) === 0) return [];
  const kept = (surplus: Ore): Ore => splitResult(policy, surplus).retainedOre;
  if (kept(HIGHEST) < leastOre) return [];
  const from = firstWhere(first, HIGHEST, (surplus) => kept(surplus) >= leastOre);
  const last = kept(HIGHEST) <= mostOre ? HIGHEST : firstWhere(first, HIGHEST, (surplus) => kept(surplus) > mostOre) - 1;
  if (last < from) return [];
  const surplus = { leastOre: from, mostOre: last };
  const exact = leastOre === mostOre ? exactReading(policy, leastOre, surplus) : null;
  const refund = { leastOre: from - kept(from), mostOre: last - kept(last) };
  const told = exact === null ? { surplus, refund } : { surplus: one(exact.surplusOre), refund: one(exact.refundOre) };
  return [{ kind: 'shared', surplus, refund, exact, textSv: `Resultatet delades: av ${spanText(told.surplus)} återbetalades ${spanText(told.refund)}.` }];
}

const one = (ore: Ore): RetainedRange => ({ leastOre: ore, mostOre: ore });

function spanText({ leastOre, mostOre }: RetainedRange): string {
  return leastOre === mostOre ? formatKronor(leastOre) : `${formatKronor(leastOre)} – ${formatKronor(mostOre)}`;
}

function exactReading({ surplus: { retainedPercent } }: SurplusPolicy, retained: Ore, { leastOre, mostOre }: RetainedRange): ImpliedReading['exact'] {
  const hundredfold = BigInt(retained) * 100_000_000n;
  const part = BigInt(millionths(retainedPercent) ?? 0);
  const surplusOre = Number(hundredfold / part);
  return hundredfold % part === 0n && surplusOre >= leastOre && surplusOre <= mostOre ? { surplusOre, refundOre: surplusOre - retained } : null;
}
