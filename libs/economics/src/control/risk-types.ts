import type { Citation, LocalDate } from '@hjm/core';

/** What the two numbers of a risk are called, and the steps that they may have. Null: the source does not say. */
export type RiskScale = {
  /** What S is read as. */
  readonly probabilitySv: string;
  /** What K is read as. */
  readonly consequenceSv: string;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** That the names are our reading, and why. Left out where the source spells them out. */
  readonly readingSv?: string;
};

/** `ongoing`: a note on the way; `ok`: reviewed without remark; `deviation`: something was wrong; `corrected`: and has been put right. */
export type ControlOutcome = 'ongoing' | 'ok' | 'deviation' | 'corrected';

/** What a review found on a day. */
export type ControlResult = { readonly day: LocalDate; readonly outcome: ControlOutcome; readonly textSv: string };

export type ControlInterval = 'monthly' | 'quarterly' | 'yearly' | 'once';

/** Something that the review looks at. */
export type ControlPoint = {
  readonly textSv: string;
  /** Null when the source does not say how often. */
  readonly interval: ControlInterval | null;
};

/** A risk of the plan for internal control. */
export type ControlRisk = {
  /** Stable, in kebab-case. */
  readonly key: string;
  readonly riskSv: string;
  /** What is reviewed (granskningsområde). */
  readonly areaSv: string;
  /** The regulation, policy or rules that it touches; null when not said. */
  readonly regulationSv: string | null;
  readonly methodSv: string | null;
  /** Whole numbers on the scale; null when not judged. */
  readonly probability: number | null;
  readonly consequence: number | null;
  /** The risk value as the document prints it; null when it prints none. */
  readonly printedValue: number | null;
  /** A day (`2025-08-15`), or the name of an occasion in words (`Delår 2025`); null when not said. */
  readonly deadline: string | null;
  /** A role or an office, never a name. */
  readonly ownerRoleSv: string | null;
  readonly controlPoints: readonly ControlPoint[];
  /** In the order of days; the last one is how it stands. */
  readonly results: readonly ControlResult[];
};

/** A plan for internal control of one year. */
export type RiskRegister = {
  readonly id: string;
  readonly titleSv: string;
  readonly region: string;
  readonly year: number;
  readonly scale: RiskScale;
  readonly risks: readonly ControlRisk[];
  /** How the whole is followed up, apart from single risks: reports, plans of measurement. Left out where nothing is said. */
  readonly followUp?: readonly ControlPoint[];
  /** Null for a register of one's own. */
  readonly citation: Citation | null;
};
