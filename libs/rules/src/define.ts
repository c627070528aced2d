import type { DecisionDef, Edition, Example, FactDef, FactMapping, IsoTest, ParameterDef, RangeTest, Rule, RulePackage } from './package-types.js';

/** The value of a fact, as TypeScript sees it. */
export type ValueOf<D> = D extends { type: 'oneOf'; values: readonly { id: infer V }[] }
  ? V
  : D extends { type: 'yesNo' }
    ? boolean
    : D extends { type: 'wholeNumber' | 'money' }
      ? number
      : D extends FactDef
        ? string
        : never;

type DefOf<F extends readonly FactDef[], Id> = Extract<F[number], { readonly id: Id }>;

/** A test of one fact, as TypeScript sees it. */
type TestOf<D> = D extends { graded: true }
  ? ValueOf<D> | readonly ValueOf<D>[] | RangeTest<ValueOf<D> & string>
  : D extends { type: 'wholeNumber' | 'money' }
  ? number | readonly number[] | RangeTest<number>
  : D extends { type: 'date' }
    ? string | readonly string[] | RangeTest<string>
    : D extends { type: 'isoCode' }
      ? IsoTest
      : ValueOf<D> | readonly ValueOf<D>[];

/** A condition over these facts: a misspelt fact or value does not compile, nor do a combination and a fact side by side. */
export type ConditionOf<F extends readonly FactDef[]> =
  | ({ readonly all: readonly ConditionOf<F>[] } & Without<F, 'any' | 'not' | 'atLeast' | 'of'>)
  | ({ readonly any: readonly ConditionOf<F>[] } & Without<F, 'all' | 'not' | 'atLeast' | 'of'>)
  | ({ readonly not: ConditionOf<F> } & Without<F, 'all' | 'any' | 'atLeast' | 'of'>)
  | ({ readonly atLeast: number; readonly of: readonly ConditionOf<F>[] } & Without<F, 'all' | 'any' | 'not'>)
  | ({ readonly [Id in Exclude<F[number], { type: 'article' }>['id']]?: TestOf<DefOf<F, Id>> } & { readonly [Word in 'all' | 'any' | 'not' | 'atLeast' | 'of']?: never });

type Without<F extends readonly FactDef[], Words extends string> = { readonly [Key in Words | F[number]['id']]?: never };

/** The facts of a case of a package: a misspelt fact or value does not compile. Of a package read from JSON any id will do. */
export type FactsOf<P extends RulePackage> = { readonly [Id in P['facts'][number]['id']]?: ValueOf<DefOf<P['facts'], Id>> };

type EditionInput<F extends readonly FactDef[], Id extends string, D extends string> = Omit<Edition, 'rules' | 'decisions' | 'impossible' | 'hash'> & {
  readonly decisions: readonly DecisionDef<D>[];
  readonly rules: readonly (Rule<Id, ConditionOf<F>, NoInfer<D>> & { readonly excepts?: readonly NoInfer<Id>[] })[];
  readonly impossible?: readonly { readonly when: ConditionOf<F>; readonly why: string }[];
};

/** A rule package whose facts TypeScript knows. */
export type TypedRulePackage<F extends readonly FactDef[]> = Omit<RulePackage, 'facts'> & { readonly facts: F };

/** Writes down the facts of a package, so that TypeScript knows their ids and values. */
export function defineFacts<const F extends readonly FactDef[]>(facts: F): F {
  return facts;
}

/** Writes down an edition over `facts`. A misspelt fact, value, decision or excepted rule does not compile. */
export function defineEdition<const F extends readonly FactDef[], const Id extends string, const D extends string>(
  _facts: F,
  edition: EditionInput<F, Id, D>,
): Edition {
  return edition;
}

/** Writes down a rule package. It is plain data: the same as JSON, and frozen. */
export function defineRulePackage<const F extends readonly FactDef[]>(pkg: {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly region: string;
  readonly askWhom: string;
  readonly scope: RulePackage['scope'];
  readonly about?: 'prescribing' | 'terms';
  readonly facts: F;
  readonly parameters?: readonly ParameterDef[];
  readonly editions: readonly Edition[];
  readonly mappings?: readonly FactMapping[];
  /** The hashes of editions by package and edition, as `seal` of `@hjm/rules/canonical` gives them; an edition without one gets none. */
  readonly hashes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}): TypedRulePackage<F> {
  const { hashes, ...rest } = pkg;
  const editions = pkg.editions.map((edition) => ({ ...edition, ...(hashes?.[pkg.id]?.[edition.id] && { hash: hashes[pkg.id]?.[edition.id] as string }) }));
  return deepFreeze({ format: 'hjm.rules/1', ...rest, editions });
}

/** Writes down the examples of a package: misspelt facts and values do not compile. */
export function defineExamples<const F extends readonly FactDef[]>(_pkg: TypedRulePackage<F>, examples: readonly Example<FactsOf<TypedRulePackage<F>>>[]): readonly Example[] {
  return deepFreeze(examples) as unknown as readonly Example[];
}

/** Freezes plain data all the way down. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
