import { conditionsOf, testsIn } from './compile.js';
import type { Condition, Edition, FactDef, FactMapping, OneOfFact, RulePackage } from './package-types.js';
import { andList, describeValue, orList } from './text.js';
import { readTests, translateEdition } from './translate.js';
import { SHARED_FACTS } from './vocabulary.js';

/** What a comparison of two packages cannot tell, or tells in part only, and why. */
export type NotComparable = {
  /**
   * `fact-differs`: one name for two questions, which each stand for themselves · `one-side-asks`: a question of one side
   * only, on which the other's answer does not depend · `range-cut`: compared only where both sides have values ·
   * `said-in-words`: what follows is told in a sentence and not as data, and takes no part · `decision-left-out`: a part of
   * the right that rests on a region's own questions, left out side by side · `too-large`: no comparison could be made.
   */
  readonly kind: 'fact-differs' | 'one-side-asks' | 'range-cut' | 'said-in-words' | 'decision-left-out' | 'too-large';
  readonly side: 'before' | 'after' | 'both';
  /** The facts or the rules that it is about. */
  readonly ids: readonly string[];
  readonly label: string;
  readonly why: string;
};

/** Two editions over the same facts. */
export type Shared = {
  readonly defs: readonly FactDef[];
  readonly editions: readonly [Edition, Edition];
  /** How values that one side does not list are read there. */
  readonly readings: readonly FactMapping[];
  readonly notComparable: readonly NotComparable[];
};

type Sides = readonly [RulePackage, RulePackage];
type Draft = { defs: FactDef[]; left: Edition; right: Edition; readings: FactMapping[]; notComparable: NotComparable[] };

/**
 * Brings the facts of two packages together. Of a one-of fact with `otherwise` on both sides the values are united, and each
 * side reads those that it does not list as its `otherwise`. Of numbers only those count that both sides have. Facts that
 * differ in another way each stand for themselves. What was read so, and what could not be, is told.
 */
export function shareFacts(packages: Sides, editions: readonly [Edition, Edition]): Shared {
  const [a, b] = packages;
  if (a === b) return { defs: a.facts, editions, readings: [], notComparable: [] };
  const draft: Draft = { defs: [], left: editions[0], right: editions[1], readings: [], notComparable: [] };
  const used = editions.map((edition) => new Set(conditionsOf(edition).flatMap(testsIn).map(([fact]) => fact))) as [Set<string>, Set<string>];
  for (const def of a.facts) {
    const other = b.facts.find(({ id }) => id === def.id);
    const [here, there] = [used[0].has(def.id), used[1].has(def.id)];
    const why = other === undefined || (!here && !there) ? undefined : whyDifferent(def, other, packages);
    const apart = other === undefined || why !== undefined;
    if (here !== there && (apart || a.region !== b.region)) draft.notComparable.push(onlyAsked(here ? 'before' : 'after', here ? def : (other ?? def), packages));
    if (other === undefined || (why !== undefined && !there)) draft.defs.push(def);
    else if (why !== undefined && !here) draft.defs.push(other);
    else if (why !== undefined) keepApart(draft, def, other, packages, why);
    else join(draft, def, other, packages);
  }
  for (const def of b.facts) {
    if (a.facts.some(({ id }) => id === def.id)) continue;
    draft.defs.push(def);
    if (used[1].has(def.id)) draft.notComparable.push(onlyAsked('after', def, packages));
  }
  return { defs: draft.defs, editions: [draft.left, draft.right], readings: draft.readings, notComparable: draft.notComparable };
}

/** What a package is called beside another. */
const nameBeside = (pkg: RulePackage, other: RulePackage): string => (pkg.region === other.region ? pkg.id : pkg.region);

function onlyAsked(side: 'before' | 'after', def: FactDef, [a, b]: Sides): NotComparable {
  const [asks, other] = side === 'before' ? [a, b] : [b, a];
  return { kind: 'one-side-asks', side, ids: [def.id], label: def.label, why: `Bara ${nameBeside(asks, other)} har regler om detta; svaret enligt ${nameBeside(other, asks)} beror inte på det.` };
}

/** Why two facts of the same name cannot be read as one; `undefined` when they can. */
function whyDifferent(def: FactDef, other: FactDef, [a, b]: Sides): string | undefined {
  const [here, there] = [nameBeside(a, b), nameBeside(b, a)];
  if (def.type !== other.type) return 'Svaren är av olika slag.';
  if (a.region !== b.region && def.question !== other.question && !(SHARED_FACTS as readonly string[]).includes(def.id)) return `Frågan är inte densamma: ”${def.question}” i ${here}, ”${other.question}” i ${there}.`;
  if ('min' in def && 'min' in other && (def.max < other.min || other.max < def.min)) return `Inget värde är gemensamt: ${rangeText(def)} i ${here}, ${rangeText(other)} i ${there}.`;
  if (def.type !== 'oneOf' || other.type !== 'oneOf') return undefined;
  const [own, theirs] = [def, other].map(({ values }) => values.map(({ id }) => id)) as [string[], string[]];
  if (def.graded === true || other.graded === true) {
    return def.graded === other.graded && own.join() === theirs.join() ? undefined : `Graderna är inte desamma: ${labels(def)} i ${here}, ${labels(other)} i ${there}.`;
  }
  if ([...own].sort().join() === [...theirs].sort().join()) return undefined;
  if (def.otherwise !== undefined && def.otherwise === other.otherwise) return undefined;
  return `Alternativen är inte desamma, och minst ett av regelverken säger inte vad som räknas som övrigt: ${labels(def)} i ${here}, ${labels(other)} i ${there}.`;
}

function join(draft: Draft, def: FactDef, other: FactDef, [a, b]: Sides): void {
  if (def.type === 'oneOf' && other.type === 'oneOf') {
    const rest = def.values.filter(({ id }) => id === def.otherwise);
    const listed = [...def.values.filter(({ id }) => id !== def.otherwise), ...other.values.filter(({ id }) => !def.values.some((value) => value.id === id))];
    draft.defs.push({ ...def, values: [...listed, ...rest] });
    const [left, right] = [readingOf(def, other, a, b), readingOf(other, def, b, a)];
    draft.left = translateEdition(draft.left, left);
    draft.right = translateEdition(draft.right, right);
    draft.readings.push(...left, ...right);
  } else if ('min' in def && 'min' in other) {
    const [least, most] = [Math.max(def.min, other.min), Math.min(def.max, other.max)];
    const joint = { ...def, min: Math.min(def.min, other.min), max: Math.max(def.max, other.max) };
    draft.defs.push(joint);
    const outside: Condition[] = [...(joint.min < least ? [{ [def.id]: { below: least } }] : []), ...(joint.max > most ? [{ [def.id]: { above: most } }] : [])];
    if (outside.length === 0) return;
    draft.left = { ...draft.left, impossible: [...(draft.left.impossible ?? []), ...outside.map((when) => ({ when, why: 'Utanför jämförelsen.' }))] };
    const why = `${rangeText(def)} i ${nameBeside(a, b)}, ${rangeText(other)} i ${nameBeside(b, a)}; jämförelsen gäller ${rangeText({ ...joint, min: least, max: most })}.`;
    draft.notComparable.push({ kind: 'range-cut', side: 'both', ids: [def.id], label: def.label, why });
  } else draft.defs.push(def);
}

/** Values that only the other side lists, read as this side's `otherwise`. */
function readingOf(def: OneOfFact, other: OneOfFact, pkg: RulePackage, beside: RulePackage): FactMapping[] {
  const unlisted = other.values.filter(({ id }) => !def.values.some((value) => value.id === id));
  if (unlisted.length === 0 || def.otherwise === undefined) return [];
  const { otherwise } = def;
  const values = Object.fromEntries(def.values.map(({ id }) => [id, id === otherwise ? [id, ...unlisted.map((value) => value.id)] : [id]]));
  const text = `${def.label}: ${andList(unlisted.map(({ label }) => `”${label}”`))} räknas inte upp i ${nameBeside(pkg, beside)} och läses där som ”${describeValue(def, otherwise)}”.`;
  return [{ id: `otherwise ${pkg.id} ${def.id}`, text, from: def.id, to: def.id, values }];
}

/** Each side keeps the fact under a name of its own. */
function keepApart(draft: Draft, def: FactDef, other: FactDef, [a, b]: Sides, why: string): void {
  const rename = (edition: Edition, own: FactDef, pkg: RulePackage, beside: RulePackage): Edition => {
    const name = nameBeside(pkg, beside);
    const id = `${own.id} (${name})`;
    draft.defs.push({ ...own, id, label: `${own.label} (${name})` });
    return readTests(edition, (fact, test) => ({ [fact === own.id ? id : fact]: test }));
  };
  draft.left = rename(draft.left, def, a, b);
  draft.right = rename(draft.right, other, b, a);
  draft.notComparable.push({ kind: 'fact-differs', side: 'both', ids: [def.id], label: def.label, why: `${why} Varje sida står för sig.` });
}

const labels = ({ values }: OneOfFact): string => orList(values.map(({ label }) => `”${label}”`));

function rangeText(def: FactDef): string {
  return 'min' in def ? `${describeValue(def, def.min)} till ${describeValue(def, def.max)}` : '';
}
