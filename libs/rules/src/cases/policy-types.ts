import type { Citation } from '@hjm/core';

/** A kind of case, in the region's words, such as a product outside the assortment or one more than the rules give. */
export type CaseKind = {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  /** Set when the kind may not be applied for at all: why, in plain Swedish. */
  readonly closed?: string;
};

/** One who decides, and what. A case may have several levels that can decide it. */
export type DecisionLevel = {
  readonly id: string;
  readonly label: string;
  /** The kinds that the level decides; every kind when left out. */
  readonly kinds?: readonly string[];
  /** The highest cost that the level grants, in öre; any cost when left out. */
  readonly atMostOre?: number;
  /** Whether a consultant must have prepared the case before the level decides. */
  readonly prepared: boolean;
  /** How many days the complete application must have lain with the level before it decides; none when left out. */
  readonly leadDays?: number;
};

/** One thing that an application must tell. A confirmation is only met by yes. */
export type RequiredInformation = {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly type: 'text' | 'confirmation' | 'date';
  /** The kinds that it is required for; every kind when left out. */
  readonly kinds?: readonly string[];
};

/** Whether a decision can be appealed, as the applicant is told it; `null` when nobody has said, and the text says whom to ask. */
export type Appeal = { readonly possible: boolean | null; readonly text: string };

/** When a case lapses without a decision of anybody: `null` for never. */
export type Expiry = {
  /** Months that a grant can be used, from the day of decision. */
  readonly grantedMonths: number | null;
  /** Days within which a case that was sent back must be completed. */
  readonly sentBackDays: number | null;
};

/** What must be known before cases can be handled. Where a region's source does not say, whoever handles cases must. */
export type PolicyParts = {
  /** Who decides what. */
  readonly levels: readonly [DecisionLevel, ...DecisionLevel[]];
  /** What an application must tell. */
  readonly requiredInformation: readonly RequiredInformation[];
  readonly appeal: Appeal;
  readonly expiry: Expiry;
};

/** What a region's source says of its cases. A part that is left out is not said there. */
export type PolicyFrame = Partial<PolicyParts> & {
  readonly format: 'hjm.case-policy/1';
  readonly id: string;
  readonly title: string;
  readonly region: string;
  /** Who knows what the source does not say. */
  readonly askWhom: string;
  readonly kinds: readonly [CaseKind, ...CaseKind[]];
  readonly citations: readonly Citation[];
};

/** A frame with every part: what cases are handled by. `given` names the parts that the source does not say. */
export type CasePolicy = PolicyFrame & PolicyParts & { readonly given: readonly (keyof PolicyParts)[] };
