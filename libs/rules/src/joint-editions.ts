import { type CompareOptions, type Comparison, comparePackages } from './compare.js';
import { conditionsOf, testsIn } from './compile.js';
import type { Condition, Edition, FactDef, RulePackage } from './package-types.js';

/** An edition of one state of a package. */
export type EditionOf = { readonly package: RulePackage; readonly edition: Edition };

export type JointOptions = Pick<CompareOptions, 'by' | 'mappings'> & {
  /** Only inputs that this condition keeps. */
  readonly only?: Condition;
  /** Only inputs that the earlier state of the package could have: no new values, no wider range. */
  readonly earlierInputs?: boolean;
};

/** Compares editions of two states of a package, whose facts may have got further values in between. */
export function compareStates(before: EditionOf, after: EditionOf, { only, earlierInputs = false, ...options }: JointOptions = {}): Comparison {
  const facts = jointFacts(before.package.facts, after.package.facts);
  const used = new Set([before.edition, after.edition].flatMap((edition) => conditionsOf(edition).flatMap(testsIn).map(([fact]) => fact)));
  const outside = [
    ...(only === undefined ? [] : [{ not: only }]),
    ...(earlierInputs ? facts.filter(({ id }) => used.has(id)).flatMap((def) => newInputs(before.package.facts.find(({ id }) => id === def.id), def)) : []),
  ];
  const confine = (edition: Edition): Edition => ({ ...edition, impossible: [...(edition.impossible ?? []), ...outside.map((when) => ({ when, why: 'Utanför jämförelsen.' }))] });
  const side = ({ package: pkg, edition }: EditionOf) => ({ package: { ...pkg, facts, editions: [confine(edition)] }, edition: edition.id });
  return comparePackages(side(before), side(after), options);
}

/** Whether a fact of the same id can be read as the earlier one: the same type, and grades in the same order. */
export function isReadable(before: FactDef, after: FactDef): boolean {
  if (before.type !== after.type) return false;
  if (before.type !== 'oneOf' || after.type !== 'oneOf') return true;
  const kept = before.values.map(({ id }) => id).filter((id) => after.values.some((value) => value.id === id));
  const now = after.values.map(({ id }) => id).filter((id) => kept.includes(id));
  return (before.graded === true) === (after.graded === true) && (before.graded !== true || kept.join() === now.join());
}

function jointFacts(before: readonly FactDef[], after: readonly FactDef[]): readonly FactDef[] {
  const joint = after.map((def): FactDef => {
    const earlier = before.find(({ id }) => id === def.id);
    if (earlier?.type !== def.type) return def;
    if (def.type === 'oneOf' && earlier.type === 'oneOf') {
      return { ...def, values: [...def.values, ...earlier.values.filter(({ id }) => !def.values.some((value) => value.id === id))] };
    }
    return 'min' in def && 'min' in earlier ? { ...def, min: Math.min(def.min, earlier.min), max: Math.max(def.max, earlier.max) } : def;
  });
  return [...joint, ...before.filter(({ id }) => !after.some((def) => def.id === id))];
}

/** The inputs of a fact that it did not have before. */
function newInputs(before: FactDef | undefined, joint: FactDef): Condition[] {
  if (before?.type === 'oneOf' && joint.type === 'oneOf') {
    const values = joint.values.map(({ id }) => id).filter((id) => !before.values.some((value) => value.id === id));
    return values.length === 0 ? [] : [{ [joint.id]: values }];
  }
  if (before === undefined || !('min' in before) || !('min' in joint)) return [];
  return [
    ...(joint.min < before.min ? [{ [joint.id]: { below: before.min } }] : []),
    ...(joint.max > before.max ? [{ [joint.id]: { above: before.max } }] : []),
  ];
}
