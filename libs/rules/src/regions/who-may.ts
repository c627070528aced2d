import { blocksOf } from '../blocks.js';
import { Diagrams, type Ref, YES } from '../diagrams.js';
import type { OneOfFact } from '../package-types.js';
import { ABSENT, GRANTED, IMPOSSIBLE, REFUSED } from '../terminals.js';
import type { ProfessionVerdict, Verdict } from './side-by-side-types.js';
import { type Question, reachable } from './question-at.js';

/** Blocks of cases that are put into words. */
const MOST_BLOCKS = 6;

/** What the rules say of one profession, whatever the rest of the case. */
export function whoMay(question: Question, profession: string): ProfessionVerdict {
  const { compiled, package: pkg, known, who } = question;
  const nothing = { profession, dependsOn: [], where: [], more: false, requirements: [] };
  if (who.length === 0) return { ...nothing, verdict: 'unsaid' };
  const def = pkg.facts.find((one): one is OneOfFact => one.id === 'profession' && one.type === 'oneOf');
  const listed = def?.values.find(({ id }) => id === profession);
  const read = listed ?? def?.values.find(({ id }) => id === (def.otherwise ?? 'other'));
  if (def !== undefined && read === undefined) return { ...nothing, verdict: 'not-covered' };
  const readAs = read === undefined || read === listed ? {} : { readAs: read.label };
  const level = compiled.levels.get('profession');
  const cells = known.map((cell, at) => (at === level && read !== undefined ? (compiled.facts[at]?.cellOf(read.id) ?? -1) : cell));

  const requirements = compiled.duties.flatMap(({ rule: { rule }, status }) => (rule.kind === 'requirement' && (reachable(compiled, status, cells) & ~(1 << ABSENT)) !== 0 ? [rule.id] : []));
  const bits = who.map((id) => reachable(compiled, compiled.decisions.get(id) as Ref, cells));
  const verdict = verdictOf(bits, requirements.length > 0);
  if (verdict !== 'depends') return { ...nothing, ...readAs, verdict, requirements: verdict === 'may-with-requirements' ? requirements : [] };
  return { ...nothing, ...readAs, verdict, ...dependence(question, cells), requirements };
}

function verdictOf(bits: readonly number[], required: boolean): Verdict {
  if (bits.some((reached) => reached === 1 << REFUSED)) return 'may-not';
  if (bits.every((reached) => reached === 1 << GRANTED)) return required ? 'may-with-requirements' : 'may';
  return bits.some((reached) => (reached & ((1 << GRANTED) | (1 << REFUSED))) === 0) ? 'not-covered' : 'depends';
}

/** On which facts it depends, and where the right is given. */
function dependence({ compiled, who }: Question, cells: readonly number[]): Pick<ProfessionVerdict, 'dependsOn' | 'where' | 'more'> {
  const { diagrams, facts, possible } = compiled;
  const granted = diagrams.and(...who.map((id) => diagrams.is(compiled.decisions.get(id) as Ref, GRANTED)));
  const small = new Diagrams(diagrams.arity);
  const ref = diagrams.restrictInto(small, diagrams.where(possible, granted, ~IMPOSSIBLE), cells);
  const open = who.map((id) => diagrams.restrictInto(small, compiled.decisions.get(id) as Ref, cells));
  const memo = new Map<Ref, boolean>();
  const leads = (at: Ref): boolean => {
    if (at < 0) return at === YES;
    const known = memo.get(at) ?? small.children(at).some(leads);
    memo.set(at, known);
    return known;
  };
  return { dependsOn: small.support(open).map((level) => facts[level]?.def.label ?? ''), ...blocksOf({ facts, diagrams: small }, ref, leads, MOST_BLOCKS) };
}
