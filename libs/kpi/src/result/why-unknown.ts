import type { Clock, Condition } from '../definition/definition-types.js';
import { daysOf } from '../fold/batch-reader.js';
import { nowOf } from '../fold/clock-verdicts.js';
import { judgeOf } from '../fold/condition-verdicts.js';
import type { FoldOptions } from '../fold/fold-options.js';
import { UNKNOWN } from '../fold/verdict.js';
import { type ColumnBatch, NO_DAY } from '../table/table-types.js';

/** Why something cannot be said of a record. Both are left out of a clock that starts after the last day known, or outside the years of its calendar. */
export type WhyUnknown = {
  /** Fields that are asked for and that the record lacks. */
  readonly missing?: readonly string[];
  /** Fields of a clock that contradict each other: `to` lies before `from`. A stop before the start, or a pause that ends before it begins. */
  readonly contradicts?: readonly { readonly from: string; readonly to: string }[];
};

type Reason = { readonly missing: string } | { readonly from: string; readonly to: string };
type Reasons = (batch: ColumnBatch) => readonly Reason[];

/** The reasons for which the condition is unknown of the first record of a batch; none where it is not. */
export function whyUnknown(condition: Condition, options: FoldOptions): (batch: ColumnBatch) => WhyUnknown {
  const reasons = reasonsOf(condition, options);
  return (batch) => {
    const all = reasons(batch);
    const missing = [...new Set(all.flatMap((reason) => ('missing' in reason ? [reason.missing] : [])))];
    const contradicts = all.flatMap((reason) => ('from' in reason ? [reason] : []));
    return { ...(missing.length === 0 ? {} : { missing }), ...(contradicts.length === 0 ? {} : { contradicts }) };
  };
}

function reasonsOf(condition: Condition, options: FoldOptions): Reasons {
  const judge = judgeOf(condition, options);
  const within = reasonsWithin(condition, options);
  return (batch) => {
    const verdict = new Uint8Array(1);
    judge(batch, 0, 1, verdict);
    return verdict[0] === UNKNOWN ? within(batch) : [];
  };
}

/** Of a condition that is unknown. */
function reasonsWithin(condition: Condition, options: FoldOptions): Reasons {
  if ('clock' in condition) return clockReasons(condition.clock, options);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : 'not' in condition ? [condition.not] : undefined;
  if (parts !== undefined) {
    const each = parts.map((part) => reasonsOf(part, options));
    return (batch) => each.flatMap((reasons) => reasons(batch));
  }
  if ('sameDayAs' in condition) return (batch) => [condition.field, condition.sameDayAs].filter((field) => daysOf(batch, field)[0] === NO_DAY).map((missing) => ({ missing }));
  return 'field' in condition ? () => [{ missing: condition.field }] : () => [];
}

/** What the judge of the clock stumbled over: see `judgeClock`. */
function clockReasons(clock: Clock, options: FoldOptions): Reasons {
  const { start, stop, pauses = [] } = clock;
  const now = nowOf(clock, options);
  return (batch) => {
    const at = (field: string): number => daysOf(batch, field)[0] as number;
    if (at(start) === NO_DAY) return [{ missing: start }];
    const isStopped = at(stop) !== NO_DAY && at(stop) <= now;
    if (isStopped && at(stop) < at(start)) return [{ from: start, to: stop }];
    const end = isStopped ? at(stop) : now;
    return pauses.filter(({ from, to }) => at(from) <= end && at(to) !== NO_DAY && at(to) < at(from)).map(({ from, to }) => ({ from, to }));
  };
}
