import type { Citation, LocalDate } from '@hjm/core';
import type { Comparison, NotComparable } from '../compare.js';
import type { CodeWay } from '../search-codes.js';
import type { Payer, Topic } from '../term-types.js';

/** A rule as it is said, with its sources. */
export type Said = {
  readonly rule: string;
  readonly text: string;
  /** When it applies, in words; left out when always. */
  readonly when?: string;
  readonly citations: readonly Citation[];
};

/**
 * What the rules say of one profession: `may` · `may-with-requirements`: there are requirements that can apply ·
 * `depends`: on other facts · `may-not` · `not-covered`: the source, as far as we have it, does not say · `unsaid`: the
 * package is not about who may prescribe.
 */
export type Verdict = 'may' | 'may-with-requirements' | 'depends' | 'may-not' | 'not-covered' | 'unsaid';

export type ProfessionVerdict = {
  readonly profession: string;
  readonly verdict: Verdict;
  /** The label of the value that this profession is read as, where the rules do not name it. */
  readonly readAs?: string;
  /** The facts that it depends on, as labels. */
  readonly dependsOn: readonly string[];
  /** Where the right is given, in words; empty when everywhere or nowhere. */
  readonly where: readonly string[];
  readonly more: boolean;
  /** The ids of the requirements that can apply. */
  readonly requirements: readonly string[];
};

/** Who pays where the right is given; `housing` null: whatever the housing. */
export type PaysWhere = {
  readonly housing: string | null;
  /** `always`: in every case that is granted there. */
  readonly payers: readonly { readonly payer: Payer; readonly always: boolean }[];
};

export type SaidTerm = Said & { readonly topic: Topic; /** The fee or limit in words, where it is data. */ readonly inWords?: string };

/** A package of a region that covers the code. */
export type CoveringPackage = {
  readonly id: string;
  readonly title: string;
  /** How it has to do with the code, and by which code of its own. */
  readonly way: CodeWay;
  readonly code: string;
  readonly why?: string;
  /** The edition in force on the day; `null`: none. */
  readonly edition: { readonly id: string; readonly title: string } | null;
  /** The source says more than we have. */
  readonly partial?: string;
  readonly byProfession: readonly ProfessionVerdict[];
  /** Rights and refusals of the questions that do not depend on the profession: for whom. */
  readonly forWhom: readonly (Said & { readonly grants: boolean })[];
  readonly pays: readonly PaysWhere[];
  readonly requirements: readonly Said[];
  readonly advice: readonly Said[];
  /** Terms except the payers. */
  readonly terms: readonly SaidTerm[];
};

export type RegionSide = {
  readonly region: string;
  /** Empty: the region has no rules here for the code. */
  readonly packages: readonly CoveringPackage[];
  /** Rules for all products of the region. */
  readonly general: readonly { readonly id: string; readonly title: string }[];
};

/** Two packages of two regions: who may prescribe, exactly. */
export type Pair = {
  readonly before: { readonly region: string; readonly package: string };
  readonly after: { readonly region: string; readonly package: string };
  /** Left out when they could not be compared at all; `notComparable` says why. */
  readonly comparison?: Comparison;
  readonly notComparable: readonly NotComparable[];
};

/** The rules of several regions for one code, beside each other. */
export type SideBySide = {
  readonly isoCode: string;
  readonly on: LocalDate;
  readonly professions: readonly { readonly id: string; readonly label: string }[];
  readonly regions: readonly RegionSide[];
  /** Where no region has rules for the code: the code with rules that begins most like it, when one does. */
  readonly nearestCode?: string;
  readonly pairs: readonly Pair[];
};

/** What a verdict is called. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  may: 'får',
  'may-with-requirements': 'får, med krav',
  depends: 'beror på',
  'may-not': 'får inte',
  'not-covered': 'framgår inte av underlaget',
  unsaid: 'reglerna handlar inte om yrke',
};
