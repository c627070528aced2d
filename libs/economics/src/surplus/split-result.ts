import type { Ore } from '@hjm/core/money';
import { formatKronor, formatPercent } from '@hjm/core/text';
import type { RemainderPart, SurplusStep, UncoveredReason } from './distribution-types.js';
import { millionths, shareText } from './exact-share.js';
import type { SurplusPolicy } from './policy-types.js';
import { splitByShare } from './split-by-share.js';

/** What a result comes to before anybody's share of it. */
export type SplitResult = {
  readonly refundOre: Ore;
  readonly retainedOre: Ore;
  readonly uncovered: { readonly ore: Ore; readonly reason: UncoveredReason; readonly reasonSv: string } | null;
  readonly remainder: readonly RemainderPart[];
  readonly steps: readonly SurplusStep[];
};

/** Refund and retained of a result by the policy. */
export function splitResult(policy: SurplusPolicy, result: Ore, retainedFunds: Ore = 0): SplitResult {
  return result < 0 ? splitDeficit(policy, result, retainedFunds) : splitSurplus(policy, result);
}

function splitSurplus({ surplus: { retainedPercent, threshold, citation } }: SurplusPolicy, result: Ore): SplitResult {
  if (result === 0) return { refundOre: 0, retainedOre: 0, uncovered: null, remainder: [], steps: [{ textSv: 'Det finns inget att återbetala eller behålla.', citation }] };
  if (threshold !== null && result < threshold.ore) {
    const textSv = `Resultatet är lägre än gränsen ${formatKronor(threshold.ore)}: allt resultatregleras (behålls), och inget återbetalas.`;
    return { refundOre: 0, retainedOre: result, uncovered: null, remainder: [], steps: [{ textSv, citation }] };
  }
  const refundPercent = refundPercentOf(retainedPercent);
  const [refund, retained] = splitByShare(result, [{ id: 'refund', share: refundPercent }, { id: 'retained', share: retainedPercent }]);
  const refundOre = refund?.ore ?? 0;
  const retainedOre = retained?.ore ?? 0;
  const reached = threshold === null ? '' : `Resultatet når gränsen ${formatKronor(threshold.ore)}. `;
  const whole = refundPercent === '100' ? `Hela överskottet, ${formatKronor(refundOre)}, återbetalas.` : `${formatPercent(refundPercent)} återbetalas, ${formatKronor(refundOre)}, och ${formatPercent(retainedPercent)} resultatregleras (behålls), ${formatKronor(retainedOre)}.`;
  const remainder = [refund, retained].flatMap((part) => (part === undefined || part.extraOre === 0 ? [] : [{ at: 'retained' as const, id: part.id, nameSv: part.id === 'refund' ? 'Återbetalning' : 'Resultatreglerat', ore: part.extraOre }]));
  return { refundOre, retainedOre, uncovered: null, remainder, steps: [{ textSv: `${reached}${whole}`, citation }] };
}

function splitDeficit({ deficit }: SurplusPolicy, result: Ore, retainedFunds: Ore): SplitResult {
  const none = { refundOre: 0, retainedOre: 0, uncovered: null, remainder: [] };
  if (deficit.kind === 'notStated') {
    return { ...none, uncovered: { ore: result, reason: 'deficit-not-stated', reasonSv: deficit.reasonSv }, steps: [{ textSv: deficit.reasonSv, citation: null }] };
  }
  const { citation } = deficit;
  if (deficit.kind === 'asSurplus') return { ...none, refundOre: result, steps: [{ textSv: `Underskottet delas på samma sätt som ett överskott: ${formatKronor(0 - result)} tas ut.`, citation }] };
  const drawn = Math.min(0 - result, retainedFunds);
  const beyond = result + drawn;
  const steps = [{ textSv: `Underskottet täcks av det som har behållits tidigare, ${formatKronor(retainedFunds)}, så långt det räcker: ${formatKronor(drawn)}.`, citation }];
  if (beyond === 0) return { ...none, retainedOre: 0 - drawn, steps };
  return { ...none, retainedOre: 0 - drawn, uncovered: { ore: beyond, reason: 'beyond-retained', reasonSv: deficit.beyondSv }, steps: [...steps, { textSv: `${formatKronor(0 - beyond)} täcks inte. ${deficit.beyondSv}`, citation: null }] };
}

/** Repaid of a surplus, in per cent, when so much is retained. */
export function refundPercentOf(retainedPercent: string): string {
  return shareText(100_000_000n - BigInt(millionths(retainedPercent) ?? 0));
}
