import type { Citation } from '@hjm/core';
import type { OtherRule, Reason } from './answer-types.js';
import type { CellFact } from './cells.js';
import { type CompiledCondition, type CompiledEdition, testsIn, yields } from './compile.js';
import type { Ref } from './diagrams.js';
import type { Rule, TermRule } from './package-types.js';
import type { Term } from './term-types.js';

/** What an answer needs of a rule, made once per edition and in one shape for all kinds of rules. */
export type SpokenRule = {
  readonly id: string;
  readonly kind: Rule['kind'];
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly when: CompiledCondition;
  readonly truth: Ref;
  readonly counts: Ref;
  /** How a requirement or advice stands. */
  readonly status: Ref | undefined;
  /** What a term says. */
  readonly term: Term | undefined;
  /** What a right or refusal says when it stands behind the answer. */
  readonly reason: Reason | undefined;
  /** The rules that set it aside, by position. */
  readonly exceptions: readonly number[];
  /** The rules of its decision to which it yields, by position. */
  readonly peers: readonly number[];
  /** The levels of the facts in its condition, when their cells say everything about them; else nothing is kept in `said`. */
  readonly levels: readonly number[] | undefined;
  /** What is said of the rule when its condition fails, by the number of those cells: it is made once, and bounded. */
  readonly said: Map<number, OtherRule>;
};

/** Makes the rules of an edition ready to be spoken of. */
export function speak({ rules, duties, levels, facts }: CompiledEdition): readonly SpokenRule[] {
  return rules.map(({ rule, when, truth, counts, exceptions }) => {
    const { id, kind, text, citations } = rule;
    const decision = 'decision' in rule ? rule.decision : undefined;
    const positions = (of: (other: Rule) => boolean): number[] => rules.flatMap((other, index) => (of(other.rule) ? index : []));
    const tested = [...new Set(testsIn(rule.when ?? {}).map(([fact]) => levels.get(fact) as number))];
    const room = tested.reduce((product, level) => {
      const { def, arity } = facts[level] as CellFact;
      return def.type === 'yesNo' || def.type === 'oneOf' ? product * (arity + 1) : Infinity;
    }, 1);
    return {
      id,
      kind,
      text,
      citations,
      when,
      truth,
      counts,
      status: duties.find((duty) => duty.rule.rule === rule)?.status,
      term: rule.kind === 'term' ? Object.freeze(termOf(rule)) : undefined,
      reason:
        rule.kind === 'right'
          ? Object.freeze({ rule: id, decision: rule.decision, effect: 'grants', text, citations })
          : rule.kind === 'refusal'
            ? Object.freeze({ rule: id, decision: rule.decision, effect: 'refuses', basis: rule.basis, text, citations })
            : rule.kind === 'uncovered'
              ? Object.freeze({ rule: id, decision: rule.decision, effect: 'leaves-open', text, citations })
              : undefined,
      exceptions: positions((other) => exceptions.includes(other.id)),
      peers: decision === undefined ? [] : positions((other) => 'decision' in other && other.decision === decision && yields(rule, other)),
      levels: room < 2 ** 30 ? tested : undefined,
      said: new Map<number, OtherRule>(),
    };
  });
}

/** The term alone, without what all rules have. */
function termOf({ topic, ...rule }: TermRule): Term {
  return { topic, ...('payer' in rule ? { payer: rule.payer } : 'fee' in rule ? { fee: rule.fee } : 'limit' in rule ? { limit: rule.limit } : {}) } as Term;
}
