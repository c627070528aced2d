import { type FactsOf, type TypedRulePackage, defineExamples } from './define.js';
import type { Example, FactDef } from './package-types.js';

/** One way a part of a case can be, and what the source says of it. */
type CasePart<F> = {
  readonly id: string;
  readonly title: string;
  readonly facts: F;
  /** The right that the source gives, the refusals that it states or implies, or what it leaves open. */
  readonly right?: string;
  readonly refused?: string;
  readonly open?: string;
  readonly requirements?: Example['expect']['requirements'];
  readonly advice?: Example['expect']['advice'];
  readonly terms?: readonly string[];
};

type Columns<F extends readonly FactDef[]> = {
  /** One column for each question that must be granted. */
  readonly decisions: readonly (readonly CasePart<FactsOf<TypedRulePackage<F>>>[])[];
  /** Columns for what is asked only where the right is granted: requirements, advice and terms. */
  readonly duties?: readonly (readonly CasePart<FactsOf<TypedRulePackage<F>>>[])[];
  /** Terms that every granted right carries. */
  readonly terms?: readonly string[];
};

/** Examples as a table: each way of each column with every way of the others. */
export function caseTable<const F extends readonly FactDef[]>(pkg: TypedRulePackage<F>, on: string, columns: Columns<NoInfer<F>>): readonly Example[] {
  type Parts = readonly CasePart<FactsOf<TypedRulePackage<F>>>[];
  const cross = (cases: readonly Parts[], column: Parts): readonly Parts[] => cases.flatMap((parts) => column.map((part) => [...parts, part]));
  const decided = columns.decisions.reduce(cross, [[]]);
  const granted = (parts: Parts): boolean => parts.every(({ refused, open }) => refused === undefined && open === undefined);
  const cases = decided.flatMap((parts) => (granted(parts) ? (columns.duties ?? []).reduce(cross, [parts]) : [parts]));
  return defineExamples(
    pkg,
    cases.map((parts) => ({
      id: parts.map(({ id }) => id).join('-'),
      title: parts.map(({ title }) => title).join('; '),
      on,
      facts: Object.assign({}, ...parts.map(({ facts }) => facts)) as FactsOf<TypedRulePackage<F>>,
      expect: granted(parts) ? whenGranted(parts, columns.terms ?? []) : whenNot(parts),
    })),
  );
}

function whenGranted(parts: readonly CasePart<unknown>[], terms: readonly string[]): Example['expect'] {
  const requirements = Object.assign({}, ...parts.map((part) => part.requirements)) as NonNullable<Example['expect']['requirements']>;
  return {
    outcome: Object.values(requirements).includes('unmet') ? 'conditional' : 'allowed',
    rules: parts.flatMap(({ right }) => right ?? []),
    requirements,
    advice: Object.assign({}, ...parts.map((part) => part.advice)) as NonNullable<Example['expect']['advice']>,
    terms: [...terms, ...parts.flatMap((part) => part.terms ?? [])],
  };
}

/** A refusal goes before what the source leaves open, and stands alone; what is left open stands beside the rights that are given. */
function whenNot(parts: readonly CasePart<unknown>[]): Example['expect'] {
  const refusals = parts.flatMap(({ refused }) => refused ?? []);
  return refusals.length > 0 ? { outcome: 'denied', rules: refusals } : { outcome: 'undetermined', rules: parts.flatMap(({ open, right }) => open ?? right ?? []) };
}
