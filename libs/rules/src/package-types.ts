import type { Citation, IsoEdition, LocalDate } from '@hjm/core';
import type { Term } from './term-types.js';

/** Text that every fact carries: the question a person is asked, in plain Swedish. */
type FactText<Id extends string = string> = {
  readonly id: Id;
  /** The question, in plain Swedish, as a prescriber would be asked it. */
  readonly question: string;
  /** A short noun phrase for tables and diffs ("yrke", "typ av apparat"). */
  readonly label: string;
  /** One or two sentences that help to answer. */
  readonly help?: string;
  /** The person asking can change this (hold a consultation, choose another product). Read by `changes`. */
  readonly changeable?: boolean;
  /** Whom to ask when the answer is not known. */
  readonly askWhom?: string;
};

/** One value of a one-of fact. */
export type FactValueDef<Id extends string = string> = { readonly id: Id; readonly label: string; readonly help?: string };

/** Yes or no. May be filled from a parameter: `article` is on the list `parameter`. */
export type YesNoFact<Id extends string = string> = FactText<Id> & {
  readonly type: 'yesNo';
  readonly listed?: { readonly parameter: string; readonly article: string };
};
/** One of a closed list of values. */
export type OneOfFact<Id extends string = string, V extends string = string> = FactText<Id> & {
  readonly type: 'oneOf';
  readonly values: readonly FactValueDef<V>[];
  /** The values stand in order, the least first: they are grades, and rules may test them against a range. */
  readonly graded?: boolean;
  /** The value that stands for everything that is not listed. A comparison reads values that only the other package lists as this one. */
  readonly otherwise?: V;
};
/** A whole number between `min` and `max`, both included. */
export type WholeNumberFact<Id extends string = string> = FactText<Id> & {
  readonly type: 'wholeNumber';
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
};
/** An amount in whole öre between `min` and `max`, both included. */
export type MoneyFact<Id extends string = string> = FactText<Id> & { readonly type: 'money'; readonly min: number; readonly max: number };
/** A local Swedish day, `YYYY-MM-DD`. */
export type DateFact<Id extends string = string> = FactText<Id> & { readonly type: 'date' };
/** An ISO 9999 code at division level or finer. */
export type IsoCodeFact<Id extends string = string> = FactText<Id> & { readonly type: 'isoCode' };
/** An article number. It takes part in no rule by itself: it is looked up in a list parameter. */
export type ArticleFact<Id extends string = string> = FactText<Id> & { readonly type: 'article' };

/** A fact: something a decision may depend on, with a closed set of values. */
export type FactDef<Id extends string = string, V extends string = string> =
  | YesNoFact<Id>
  | OneOfFact<Id, V>
  | WholeNumberFact<Id>
  | MoneyFact<Id>
  | DateFact<Id>
  | IsoCodeFact<Id>
  | ArticleFact<Id>;

/** What can be given as the value of a fact. Money is whole öre. */
export type FactValue = boolean | string | number;

/** A list of article numbers that the source leaves to somebody else to publish. */
export type ParameterDef = {
  readonly id: string;
  readonly type: 'articleList';
  readonly label: string;
  readonly help?: string;
  /** Who holds the list. */
  readonly askWhom: string;
};

/** A test of a numeric, money, date or graded fact against thresholds. Several keys must all hold. */
export type RangeTest<T extends number | string = number | string> = {
  /** Greater than or equal. */
  readonly atLeast?: T;
  /** Less than or equal. */
  readonly atMost?: T;
  /** Strictly greater. */
  readonly above?: T;
  /** Strictly less. */
  readonly below?: T;
};
/** A test of an ISO code fact: the code lies under one of these prefixes. */
export type IsoTest = { readonly under: string | readonly string[] };

/** A test of one fact: the value, any of several values, a range, or a group of codes. */
export type FactTest = FactValue | readonly FactValue[] | RangeTest | IsoTest;

/** A condition as data. An object of facts means that all its tests hold. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeast: number; readonly of: readonly Condition[] }
  | { readonly [fact: string]: FactTest };

type RuleText<Id extends string, C> = {
  readonly id: Id;
  /** The rule in one plain Swedish sentence, in our own words. */
  readonly text: string;
  /** When the rule applies; always, when left out. */
  readonly when?: C;
  /** Where the rule comes from. At least one. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** The rules that it sets aside where it applies: of the same decision, the same topic, or the same kind. */
  readonly excepts?: readonly string[];
};

/** *kan*: gives a right. */
export type RightRule<Id extends string = string, C = Condition, D extends string = string> = RuleText<Id, C> & {
  readonly kind: 'right';
  readonly decision: D;
};
/**
 * A written refusal. `stated`: the source says no. `enumeration`: the source lists who may, and so refuses the rest;
 * such a refusal closes its decision and yields to every other rule of it.
 */
export type RefusalRule<Id extends string = string, C = Condition, D extends string = string> = RuleText<Id, C> & {
  readonly kind: 'refusal';
  readonly decision: D;
  readonly basis: 'stated' | 'enumeration';
};
/** *ska*: must be met for the right to be used. Unmet makes the answer conditional. */
export type RequirementRule<Id extends string = string, C = Condition> = RuleText<Id, C> & {
  readonly kind: 'requirement';
  readonly requires: C;
};
/** *bör*: ought to be met. Unmet is a warning and never a refusal. */
export type AdviceRule<Id extends string = string, C = Condition> = RuleText<Id, C> & {
  readonly kind: 'advice';
  readonly requires: C;
};
/**
 * A part of a decision that the source, as far as we have it, says nothing about: the page is cut off, or the list is not
 * published. It yields to rights and to refusals that are stated, and goes before a refusal by enumeration; the answer is
 * undetermined, with this as the reason.
 */
export type UncoveredRule<Id extends string = string, C = Condition, D extends string = string> = RuleText<Id, C> & {
  readonly kind: 'uncovered';
  readonly decision: D;
};
/** What follows a right: it applies where the right is granted and its condition holds. */
export type TermRule<Id extends string = string, C = Condition> = RuleText<Id, C> & {
  readonly kind: 'term';
} & Term;
/** A rule of an edition. */
export type Rule<Id extends string = string, C = Condition, D extends string = string> =
  | RightRule<Id, C, D>
  | RefusalRule<Id, C, D>
  | RequirementRule<Id, C>
  | AdviceRule<Id, C>
  | TermRule<Id, C>
  | UncoveredRule<Id, C, D>;

/** One of the questions that must all be granted for a prescription: who may prescribe, for whom. */
export type DecisionDef<Id extends string = string> = { readonly id: Id; readonly label: string };

/** A combination of facts that cannot occur, with the reason. */
export type Impossible<C = Condition> = { readonly when: C; readonly why: string };

/** The rules of one period. An edition is never edited: a new decision appends an edition. */
export type Edition<C = Condition> = {
  readonly id: string;
  readonly title: string;
  /** The day from which the edition was known: the day of decision. `null`: not stated in the source. */
  readonly decided: LocalDate | null;
  /** First day of validity. `null`: not stated in the source. */
  readonly validFrom: LocalDate | null;
  /** Last day of validity, only when the source itself states it; else the end follows from the successor. */
  readonly validTo?: LocalDate;
  /** After this day the rules ought to have been looked at again; answers carry a warning. */
  readonly reviewBy?: LocalDate;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly notes?: readonly string[];
  /** The source says more than we have: what is missing, in one sentence. Every answer carries it as a warning. */
  readonly partial?: string;
  readonly decisions: readonly DecisionDef[];
  readonly rules: readonly Rule<string, C>[];
  readonly impossible?: readonly Impossible<C>[];
  /** `sha256:…` of the canonical form, put in by `seal` of `@hjm/rules/canonical`. */
  readonly hash?: string;
};

/** A named correspondence between a fact that only an earlier edition has and one of a later edition, for comparisons. */
export type FactMapping = {
  readonly id: string;
  /** Why the two may be read as the same, and whose reading it is. */
  readonly text: string;
  readonly from: string;
  readonly to: string;
  /** For each value of `from` (`true`/`false` for yes/no): the values of `to` that count as it. */
  readonly values: { readonly [fromValue: string]: readonly FactValue[] };
};

/** What a package is about, and what it is found by. */
export type Scope = {
  readonly label: string;
  /** The codes as the region writes them; a fourth pair is the region's own level. Empty: general rules, for all products. */
  readonly isoCodes: readonly string[];
  readonly isoEdition?: IsoEdition;
  /** The same products under other codes: in another edition of ISO 9999, or a code that a source prints by mistake. */
  readonly aliases?: readonly { readonly code: string; readonly isoEdition?: IsoEdition; readonly why: string }[];
  /** Everyday words and names of articles that people look for. */
  readonly words?: readonly string[];
};

/** A rule package: the rules of one product group of one region, in all editions. Plain data. */
export type RulePackage = {
  readonly format: 'hjm.rules/1';
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly region: string;
  /** What the answer says when the package cannot tell: whom to turn to. */
  readonly askWhom: string;
  readonly scope: Scope;
  /** What a yes means: that one may prescribe (when left out), or that these terms hold: fees, who pays, rental, exchange. */
  readonly about?: 'prescribing' | 'terms';
  readonly facts: readonly FactDef[];
  readonly parameters?: readonly ParameterDef[];
  readonly editions: readonly Edition[];
  readonly mappings?: readonly FactMapping[];
};

/** Values of facts, by fact id. */
export type Facts = { readonly [fact: string]: FactValue };
/** Values of parameters, by parameter id. */
export type Parameters = { readonly [parameter: string]: readonly string[] };

/** A case with the answer that it must get; examples are the tests of a package and are measured by `coverage`. */
export type Example<F = Facts> = {
  readonly id: string;
  readonly title: string;
  readonly on: LocalDate;
  readonly knownAt?: LocalDate;
  readonly facts: F;
  readonly parameters?: Parameters;
  readonly expect: {
    readonly outcome: Outcome;
    readonly rules?: readonly string[];
    readonly requirements?: { readonly [rule: string]: Status };
    readonly advice?: { readonly [rule: string]: Status };
    /** Rule ids of the terms that must apply, all of them. */
    readonly terms?: readonly string[];
  };
};

/** `undetermined` means that the question cannot be answered yet; it is never a no. */
export type Outcome = 'allowed' | 'conditional' | 'denied' | 'undetermined';
/** Whether a requirement or advice is fulfilled. */
export type Status = 'met' | 'unmet' | 'unknown';
