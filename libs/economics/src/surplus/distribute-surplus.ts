import { sumOre } from '@hjm/core/money';
import { formatKronor, formatPercent } from '@hjm/core/text';
import { checkSurplusInput } from './check-surplus-input.js';
import type { SurplusDistribution, SurplusInput, SurplusStep, SurplusWarning } from './distribution-types.js';
import type { DistributionKey } from './key-types.js';
import { coverWarnings, policyGap } from './policy-cover.js';
import type { SurplusPolicy } from './policy-types.js';
import { type SharedOut, shareOut } from './share-out.js';
import { keyRestsOn, withReason } from './share-words.js';
import { REMAINDER_SV } from './split-by-share.js';
import { type SplitResult, splitResult } from './split-result.js';

/**
 * The result of a year shared by a policy: what is repaid to (or charged) each principal, what is retained, and what no rule
 * covers. Whole öre that add up to the result exactly; the order of the principals does not matter. Without a key the
 * group's part stays undivided and says so.
 *
 * ```ts
 * import { distributeSurplus } from '@hjm/economics';
 * import { VASTMANLAND_SURPLUS } from '@hjm/economics/regions';
 *
 * const shared = distributeSurplus(VASTMANLAND_SURPLUS, { year: 2023, result: 394_000_000 });
 * shared.refundOre; // => 315_200_000
 * shared.retainedOre; // => 78_800_000
 * shared.outcome; // => 'incomplete'
 * ```
 *
 * @throws HjmError `invalid-surplus-input` with all faults, those of the key among them; `invalid-surplus-policy`
 */
export function distributeSurplus(policy: SurplusPolicy, input: SurplusInput): SurplusDistribution {
  checkSurplusInput(policy, input);
  const { year, result, key, retainedFunds } = input;
  const first: SurplusStep = { textSv: `Resultatet för ${year} före återbetalning är ${formatKronor(result)}: ${result < 0 ? 'ett underskott' : result === 0 ? 'varken överskott eller underskott' : 'ett överskott'}.`, citation: null };
  const gap = policyGap(policy, year, input.closedOn);
  const split = gap === undefined ? splitResult(policy, result, retainedFunds) : uncoveredResult(result, gap);
  const silent = gap !== undefined || split.uncovered?.reason === 'deficit-not-stated';
  const shared: SharedOut = silent ? { parts: [], undivided: [], remainder: [], keptOre: 0 } : shareOut(policy, input, split.refundOre);
  const retainedOre = split.retainedOre + shared.keptOre;
  return {
    outcome: silent ? 'undetermined' : shared.undivided.length > 0 || split.uncovered !== null ? 'incomplete' : 'settled',
    policy: { id: policy.id, titleSv: policy.titleSv },
    year,
    resultOre: result,
    refundOre: split.refundOre - shared.keptOre,
    retainedOre,
    parts: shared.parts,
    undivided: shared.undivided,
    uncovered: split.uncovered,
    retainedFunds: retainedFunds === undefined ? null : { beforeOre: retainedFunds, afterOre: sumOre([retainedFunds, retainedOre]) },
    key: key === undefined ? null : { id: key.id, titleSv: key.titleSv, restsOnSv: keyRestsOn(key), citation: key.citation },
    remainder: { ruleSv: REMAINDER_SV, parts: [...split.remainder, ...shared.remainder] },
    steps: [first, ...split.steps, ...recipientStep(policy, shared), ...sharingSteps(shared, key)],
    interpretationsSv: policy.interpretationsSv,
    warnings: gap === undefined ? [...coverWarnings(policy, year), ...keyWarnings(key, year)] : [],
  };
}

function uncoveredResult(result: number, gap: { readonly reason: NonNullable<SplitResult['uncovered']>['reason']; readonly reasonSv: string }): SplitResult {
  return { refundOre: 0, retainedOre: 0, uncovered: { ore: result, ...gap }, remainder: [], steps: [{ textSv: gap.reasonSv, citation: null }] };
}

/** What each recipient of the policy has, where there are more than one. */
function recipientStep({ surplus: { recipients, citation } }: SurplusPolicy, { parts, undivided }: SharedOut): SurplusStep[] {
  if (recipients.length < 2 || parts.length + undivided.length === 0) return [];
  const amount = (id: string): number => sumOre([...parts, ...undivided].filter(({ recipient }) => recipient === id).map(({ ore }) => ore));
  return [{ textSv: `${recipients.map(({ id, nameSv, percent }) => `${nameSv} ${formatPercent(percent)}: ${formatKronor(amount(id))}`).join('; ')}.`, citation }];
}

function sharingSteps({ parts, undivided, remainder }: SharedOut, key: DistributionKey | undefined): SurplusStep[] {
  const byKey = key !== undefined && parts.some(({ recipient, id }) => recipient !== id);
  const extra = remainder.map(({ nameSv, ore }) => `${formatKronor(ore)} till ${nameSv}`).join(', ');
  return [
    ...(byKey ? [{ textSv: `Delat efter ${withReason(key.titleSv, keyRestsOn(key))}.`, citation: key.citation }] : []),
    ...undivided.map(({ nameSv, ore, reasonSv }) => ({ textSv: `${nameSv}: ${formatKronor(ore)} är inte fördelat. ${reasonSv}`, citation: null })),
    ...(extra === '' ? [] : [{ textSv: `Det som inte gick jämnt ut: ${extra}. ${REMAINDER_SV}`, citation: null }]),
  ];
}

function keyWarnings(key: DistributionKey | undefined, year: number): SurplusWarning[] {
  if (key === undefined) return [];
  const warnings: SurplusWarning[] = [];
  if (key.decidedSv === null && key.citation === null) warnings.push({ code: 'key-undecided', textSv: `${key.titleSv}: det är inte angivet vem som har beslutat nyckeln.` });
  if (key.use !== undefined && (key.use.from !== `${year}-01-01` || key.use.to !== `${year}-12-31`)) {
    warnings.push({ code: 'other-period-of-use', textSv: `${key.titleSv}: nyttjandet är mätt ${key.use.from} – ${key.use.to}, resultatet gäller hela ${year}.` });
  }
  return warnings;
}
