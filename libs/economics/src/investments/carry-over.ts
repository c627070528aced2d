import type { HjmIssue } from '@hjm/core';
import { sumOre, type Ore, type Rounding } from '@hjm/core/money';
import { formatKronor, formatPercent } from '@hjm/core/text';
import { compareExact, exactOf, over, roundExact, times, whole } from '../exact/exact.js';
import { issue, throwIssues } from '../issues/issues.js';
import { isSpending, SPENDING } from './define-plan.js';

/**
 * How much of what is left of a frame goes on to the next year. No document that we hold states such a rule: whoever uses it states it, and
 * by what decision.
 */
export type CarryOverRule = {
  /** Exact decimal text, 0 to 100. */
  readonly percent: string;
  /** Null: no limit. */
  readonly most: Ore | null;
  /** Whether spending beyond the frame lessens the next one. */
  readonly overrun: 'lessensNext' | 'staysInYear';
  readonly rounding: Rounding;
  /** Who decided it. */
  readonly statedBySv: string;
};

/** `transferred` is negative when the next frame is lessened; `lapses` is what is left and does not go on. */
export type CarryOver = { readonly left: Ore; readonly transferred: Ore; readonly lapses: Ore; readonly rule: CarryOverRule };

/**
 * What goes from a year's frame to the next by a stated rule. Transferred and lapsed add up to what is left.
 *
 * ```ts
 * import { carryOver } from '@hjm/economics';
 *
 * const rule = { percent: '50', most: null, overrun: 'staysInYear', rounding: 'halfUp', statedBySv: 'eget exempel' } as const;
 * carryOver(1001, rule).transferred; // => 501
 * carryOver(-1001, rule).transferred; // => 0
 * ```
 *
 * @param left - frame less outcome of the whole year; negative when it was exceeded
 * @throws HjmError `invalid-carry-over`
 */
export function carryOver(left: Ore, rule: CarryOverRule): CarryOver {
  const issues: HjmIssue[] = [];
  if (!Number.isSafeInteger(left)) issues.push(issue('left', 'ett helt antal öre', left));
  if (!/^\d{1,3}(\.\d{1,9})?$/.test(rule.percent) || compareExact(exactOf(rule.percent, 'rule.percent'), whole(100)) > 0) issues.push(issue('rule.percent', 'procent som decimaltext, 0 till 100', rule.percent));
  if (rule.most !== null && !isSpending(rule.most)) issues.push(issue('rule.most', `${SPENDING}, eller null utan gräns`, rule.most));
  if (rule.statedBySv.trim() === '') issues.push(issue('rule.statedBySv', 'vem som har bestämt regeln', rule.statedBySv));
  throwIssues('invalid-carry-over', 'Överföringen till nästa år går inte att räkna.', issues);
  if (left < 0) {
    const transferred = rule.overrun === 'lessensNext' ? left : 0;
    return { left, transferred, lapses: sumOre([left, -transferred]), rule };
  }
  const share = roundExact(over(times(whole(left), exactOf(rule.percent, 'rule.percent')), whole(100)), rule.rounding, 'left');
  const transferred = rule.most === null ? share : Math.min(share, rule.most);
  return { left, transferred, lapses: sumOre([left, -transferred]), rule };
}

/** What goes on and what lapses, and whose rule it is, in Swedish. */
export function describeCarryOver({ left, transferred, lapses, rule }: CarryOver): string[] {
  const { percent, most, overrun, statedBySv } = rule;
  const limit = most === null ? '' : `, högst ${formatKronor(most)}`;
  const beyond = overrun === 'lessensNext' ? 'ett överskridande minskar nästa ram' : 'ett överskridande stannar i året';
  return [
    left < 0
      ? `Ramen överskreds med ${formatKronor(-left)}; nästa ram ${transferred < 0 ? `minskas med ${formatKronor(-transferred)}` : 'påverkas inte'}.`
      : `Kvar av ramen ${formatKronor(left)}: ${formatKronor(transferred)} förs över till nästa år och ${formatKronor(lapses)} förfaller.`,
    `Regel (${statedBySv}): ${formatPercent(percent)} av det som är kvar förs över${limit}; ${beyond}.`,
  ];
}
