import { HjmError, type LocalDate } from '@hjm/core';
import { type Period, periodContains } from '@hjm/core/calendar';
import { isOpenState } from './life.js';
import { issueAt } from '../wrong.js';
import type { CaseView } from './view-case.js';
import { ageInDays } from './view-case.js';

/** What was granted of one product. */
export type GrantedLine = { readonly product: string; readonly cases: number; readonly costOre: number };

/** Decisions of a period, and what is open on a day. */
export type CaseStatistics = {
  readonly period: Period;
  readonly granted: number;
  readonly refused: number;
  /** By product, the costliest first. */
  readonly lines: readonly GrantedLine[];
  readonly totalOre: number;
  /** Cases that are open on the day. */
  readonly open: number;
  /** Days since the oldest open case was applied for; null when none is open. */
  readonly oldestOpenDays: number | null;
};

/**
 * Granted and refused cases of a period with their costs. A grant counts on its day of decision, also when the case was
 * replaced or expired later.
 *
 * @throws HjmError `bad-date` for a period that ends before it begins
 */
export function caseStatistics(cases: readonly CaseView[], period: Period, on: LocalDate): CaseStatistics {
  if (period.from !== null && period.to !== null && period.to < period.from) throw endsBefore(period.from, period.to);
  const decided = cases.flatMap(({ decision, application }) => (decision !== null && periodContains(period, decision.on) ? [{ ...decision, product: application.product }] : []));
  const granted = decided.filter(({ outcome }) => outcome === 'granted');
  const byProduct = new Map<string, GrantedLine>();
  for (const { product, costOre } of granted) {
    const before = byProduct.get(product) ?? { product, cases: 0, costOre: 0 };
    byProduct.set(product, { product, cases: before.cases + 1, costOre: before.costOre + (costOre ?? 0) });
  }
  const lines = [...byProduct.values()].sort((a, b) => b.costOre - a.costOre || (a.product < b.product ? -1 : 1));
  const open = cases.filter(({ state }) => isOpenState(state));
  return {
    period,
    granted: granted.length,
    refused: decided.length - granted.length,
    lines,
    totalOre: lines.reduce((sum, { costOre }) => sum + costOre, 0),
    open: open.length,
    oldestOpenDays: open.length === 0 ? null : Math.max(...open.map((view) => ageInDays(view, on))),
  };
}

function endsBefore(from: LocalDate, to: LocalDate): HjmError {
  const issue = issueAt('to', `${from} eller senare`, to);
  return new HjmError('bad-date', `Perioden kan inte sluta före den börjar: to ska vara ${issue.expected}, inte ${issue.found}.`, [issue]);
}
