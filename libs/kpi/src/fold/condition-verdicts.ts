import type { Condition } from '../definition/definition-types.js';
import { type ColumnBatch, NO_DAY } from '../table/table-types.js';
import { columnOf, daysOf, numbersOf } from './batch-reader.js';
import { judgeClock } from './clock-verdicts.js';
import type { FoldOptions } from './fold-options.js';
import { NO, RUNNING, UNKNOWN, YES } from './verdict.js';

/** Judges the rows `from` to `to` (not included) of a batch; the verdict on row `from` comes first. */
export type Judge = (batch: ColumnBatch, from: number, to: number, verdicts: Uint8Array) => void;

/** The condition as loops over columns: one pass for each of its parts, whatever the size of the file. */
export function judgeOf(condition: Condition, options: FoldOptions): Judge {
  if ('clock' in condition) return judgeClock(condition.clock, options);
  if ('all' in condition) return judgeMany(condition.all, options, NO, YES);
  if ('any' in condition) return judgeMany(condition.any, options, YES, NO);
  if ('not' in condition) return judgeNot(condition.not, options);
  if ('sameDayAs' in condition) return judgeSameDay(condition.field, condition.sameDayAs);
  if ('known' in condition) return judgeKnown(condition.field, condition.known);
  if ('is' in condition) return judgeCode(condition.field, [condition.is]);
  if ('in' in condition) return judgeCode(condition.field, condition.in);
  return 'atMost' in condition ? judgeNumber(condition.field, -Infinity, condition.atMost) : judgeNumber(condition.field, condition.atLeast, Infinity);
}

function judgeCode(field: string, wanted: readonly string[]): Judge {
  const set = new Set(wanted);
  return (batch, from, to, verdicts) => {
    const column = columnOf(batch, field, 'code');
    if (column === undefined) return void verdicts.fill(UNKNOWN, 0, to - from);
    const { texts, values } = column;
    const meanings = Uint8Array.from(texts, (text, code) => (code === 0 ? UNKNOWN : set.has(text) ? YES : NO));
    for (let row = from; row < to; row++) verdicts[row - from] = meanings[values[row] as number] as number;
  };
}

function judgeNumber(field: string, low: number, high: number): Judge {
  return (batch, from, to, verdicts) => {
    const values = numbersOf(batch, field);
    for (let row = from; row < to; row++) {
      const value = values[row] as number;
      verdicts[row - from] = value >= low && value <= high ? YES : Number.isNaN(value) ? UNKNOWN : NO;
    }
  };
}

function judgeSameDay(field: string, other: string): Judge {
  return (batch, from, to, verdicts) => {
    const [ones, others] = [daysOf(batch, field), daysOf(batch, other)];
    for (let row = from; row < to; row++) {
      const [one, another] = [ones[row] as number, others[row] as number];
      verdicts[row - from] = one === NO_DAY || another === NO_DAY ? UNKNOWN : one === another ? YES : NO;
    }
  };
}

function judgeKnown(field: string, known: boolean): Judge {
  const [missing, there] = known ? [NO, YES] : [YES, NO];
  return (batch, from, to, verdicts) => {
    const column = batch.columns[field];
    if (column === undefined) return void verdicts.fill(missing, 0, to - from);
    const none = column.kind === 'code' ? 0 : NO_DAY;
    for (let row = from; row < to; row++) {
      const value = column.values[row] as number;
      verdicts[row - from] = value === none || Number.isNaN(value) ? missing : there;
    }
  };
}

function judgeNot(condition: Condition, options: FoldOptions): Judge {
  const judge = judgeOf(condition, options);
  return (batch, from, to, verdicts) => {
    judge(batch, from, to, verdicts);
    for (let at = 0; at < to - from; at++) {
      const verdict = verdicts[at] as number;
      if (verdict <= YES) verdicts[at] = YES - verdict;
    }
  };
}

/** All or any: `decisive` settles it; else what is running, then what is unknown, keeps it open. */
function judgeMany(conditions: readonly Condition[], options: FoldOptions, decisive: number, otherwise: number): Judge {
  const judges = conditions.map((condition) => judgeOf(condition, options));
  let own = new Uint8Array();
  return (batch, from, to, verdicts) => {
    const rows = to - from;
    if (own.length < rows) own = new Uint8Array(rows);
    verdicts.fill(otherwise, 0, rows);
    for (const judge of judges) {
      judge(batch, from, to, own);
      for (let at = 0; at < rows; at++) {
        const verdict = own[at] as number;
        const before = verdicts[at] as number;
        if (before === decisive || verdict === otherwise) continue;
        verdicts[at] = verdict === decisive ? decisive : before === RUNNING ? RUNNING : verdict;
      }
    }
  };
}
