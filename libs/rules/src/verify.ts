import type { LocalDate } from '@hjm/core';
import { type CompiledEdition, type CompiledRule, conditionsOf, spaceFor, yields } from './compile.js';
import { factsAt, meeting, pathTo } from './describe-cells.js';
import { NO, type Ref, YES } from './diagrams.js';
import { dayAfter } from './editions.js';
import type { Edition, Facts, Rule, RulePackage } from './package-types.js';
import { GAP, MET } from './terminals.js';
import { compileOrAdvise } from './split-advice.js';

/**
 * A defect of a package.
 *
 * `gap`: nothing decides this input · `conflict`: a right and a refusal both do, or two terms name different payers · `redundant-overlap`: two rules of a
 * decision say the same · `dead-rule`: a rule that decides no input · `edition-hole` and `edition-overlap`: a day that no
 * edition, or more than one, says that it covers.
 */
export type Finding = {
  readonly kind: 'gap' | 'conflict' | 'redundant-overlap' | 'dead-rule' | 'edition-hole' | 'edition-overlap';
  readonly edition: string;
  readonly decision?: string;
  /** The rules concerned; for a dead rule first the dead one, then those that mask it. */
  readonly rules: readonly string[];
  /** An input that shows the defect: all facts of the edition, or the day. A dead rule has one only when it is masked. */
  readonly witness: Facts | { readonly on: LocalDate } | null;
  readonly text: string;
};

export type VerifyOptions = {
  /** Nodes that the diagrams of one edition may take; more is the error `node-budget`. */
  readonly nodeBudget?: number;
};

/** Looks for every kind of defect over the whole input space of every edition. An empty list is a proof that there is none. */
export function verify(pkg: RulePackage, { nodeBudget }: VerifyOptions = {}): readonly Finding[] {
  return [...pkg.editions.flatMap((edition) => verifyEdition(compileOrAdvise(edition, spaceFor(pkg.facts, conditionsOf(edition), nodeBudget)))), ...verifyDates(pkg)];
}

function verifyEdition(compiled: CompiledEdition): Finding[] {
  const { diagrams, edition, facts, possible, rules } = compiled;
  const findings: Finding[] = [];
  const witnessOf = (a: Ref, b: Ref): Facts | undefined => {
    const cells = meeting(diagrams, a, b);
    return cells && factsAt(facts, cells);
  };
  const counting = new Map(rules.map((rule) => [rule, diagrams.and(possible, rule.effective)]));

  for (const { id, label } of edition.decisions) {
    const of = rules.filter(({ rule }) => 'decision' in rule && rule.decision === id);
    const undecided = diagrams.is(compiled.decisions.get(id) as Ref, GAP);
    const gap = witnessOf(possible, undecided);
    if (gap !== undefined) {
      findings.push({ kind: 'gap', edition: edition.id, decision: id, rules: [], witness: gap, text: `Ingen regel avgör ”${label}” i detta fall.` });
    }
    for (const [index, a] of of.entries()) {
      for (const b of of.slice(index + 1)) {
        if (yields(a.rule, b.rule) || yields(b.rule, a.rule)) continue;
        const witness = witnessOf(counting.get(a) as Ref, counting.get(b) as Ref);
        if (witness === undefined) continue;
        const same = a.rule.kind === b.rule.kind;
        findings.push({
          kind: same ? 'redundant-overlap' : 'conflict',
          edition: edition.id,
          decision: id,
          rules: [a.rule.id, b.rule.id],
          witness,
          text: same
            ? `Reglerna ${a.rule.id} och ${b.rule.id} säger samma sak om samma fall.`
            : `Reglerna ${a.rule.id} och ${b.rule.id} säger emot varandra.`,
        });
      }
    }
  }
  const payers = compiled.duties.filter(({ rule: { rule } }) => payerOf(rule));
  for (const [index, a] of payers.entries()) {
    for (const b of payers.slice(index + 1)) {
      if (payerOf(a.rule.rule) === payerOf(b.rule.rule)) continue;
      const witness = witnessOf(diagrams.is(a.status, MET), diagrams.is(b.status, MET));
      const ids = [a.rule.rule.id, b.rule.rule.id];
      if (witness !== undefined) findings.push({ kind: 'conflict', edition: edition.id, rules: ids, witness, text: `Reglerna ${ids.join(' och ')} låter olika betala i samma fall.` });
    }
  }
  for (const rule of rules) {
    const dead = deadRule(compiled, rule);
    if (dead !== undefined) findings.push(dead);
  }
  return findings;
}

/** Who pays, as a rule says it; of two that apply at once both cannot be right. */
const payerOf = (rule: Rule): string | undefined => ('payer' in rule ? rule.payer : undefined);

/** A rule is dead when its condition never holds, when others set it aside wherever it holds, or when others already say it. */
function deadRule({ diagrams, edition, facts, possible, rules, granted }: CompiledEdition, dead: CompiledRule): Finding | undefined {
  const { rule, holds, effective, exceptions } = dead;
  const finding = (masks: readonly CompiledRule[], ref: Ref, text: string): Finding => {
    const cells = pathTo(diagrams, ref, YES);
    return {
      kind: 'dead-rule',
      edition: edition.id,
      ...('decision' in rule ? { decision: rule.decision } : {}),
      rules: [rule.id, ...masks.map((mask) => mask.rule.id)],
      witness: cells === undefined ? null : factsAt(facts, cells),
      text,
    };
  };
  const where = diagrams.and(possible, holds);
  if (where === NO) return finding([], NO, `Villkoret i ${rule.id} kan aldrig gälla.`);
  const counts = diagrams.and(possible, effective);
  const peers = rules.filter((other) => other !== dead && 'decision' in other.rule && 'decision' in rule && other.rule.decision === rule.decision);
  const overlapping = (others: readonly CompiledRule[], ref: Ref): CompiledRule[] => others.filter((other) => meeting(diagrams, other.effective, ref) !== undefined);
  if (counts === NO) {
    const before = rules.filter((other) => exceptions.includes(other.rule.id) || (peers.includes(other) && yields(rule, other.rule)));
    return finding(overlapping(before, where), where, `Regeln ${rule.id} avgör inget fall: andra regler går alltid före.`);
  }
  if (!('decision' in rule)) {
    return meeting(diagrams, granted, counts) === undefined ? finding([], counts, `Regeln ${rule.id} prövas aldrig: ingen har rätten där den gäller.`) : undefined;
  }
  const same = overlapping(peers.filter((other) => other.rule.kind === rule.kind), counts);
  const rest = diagrams.minus(counts, diagrams.or(...same.map((other) => other.effective)));
  return rest === NO ? finding(same, counts, `Regeln ${rule.id} behövs inte: andra regler säger redan samma sak.`) : undefined;
}

/** Holes and overlaps between editions, by the dates that they state. Of two with the same first day the later decided counts. */
function verifyDates({ editions }: RulePackage): Finding[] {
  const found: Finding[] = [];
  const report = (kind: 'edition-hole' | 'edition-overlap', edition: string, on: LocalDate, text: string): void => {
    found.push({ kind, edition, rules: [], witness: { on }, text });
  };
  const key = ({ validFrom, decided }: Edition): string => `${validFrom ?? ''} ${decided ?? ''}`;
  const ordered = [...editions].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
  for (const [index, { id, validFrom, validTo, decided }] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next?.validFrom === validFrom) {
      if (next.decided === decided) report('edition-overlap', next.id, validFrom ?? '0001-01-01', `Utgåvorna ${id} och ${next.id} börjar samma dag och är beslutade samma dag.`);
    } else if (validTo === undefined) continue;
    else if (validFrom !== null && validTo < validFrom) report('edition-hole', id, validFrom, `Utgåvan ${id} slutar innan den börjar.`);
    else if (next?.validFrom && validTo >= next.validFrom) report('edition-overlap', next.id, next.validFrom, `Utgåvan ${id} uppges gälla även när ${next.id} har börjat.`);
    else if (next?.validFrom && dayAfter(validTo) < next.validFrom) report('edition-hole', id, dayAfter(validTo), `Mellan utgåvorna ${id} och ${next.id} gäller ingen utgåva.`);
  }
  return found;
}
