import type { Citation } from '@hjm/core';

export type Quarter = 'Q1' | 'Q2' | 'Q3' | 'Q4';

/** Not started, ongoing, done, or stopped. That nothing is known is null and none of these. */
export type ActivityStatus = 'notStarted' | 'ongoing' | 'done' | 'stopped';

/** An activity of the plan for a year. */
export type Activity = {
  /** Stable, in kebab-case. */
  readonly key: string;
  readonly titleSv: string;
  /** Goals or areas that it is linked to, in the words of the plan. */
  readonly linkedToSv: readonly string[];
  /** Ids of assignments that it serves. */
  readonly assignments: readonly string[];
  readonly estimatedEffectSv: string | null;
  /** The quarter in which it is to be done; null when the plan does not say. */
  readonly quarter: Quarter | null;
  /** Roles, never names; one that stands twice is two people who have it. */
  readonly ownerRolesSv: readonly string[];
  readonly status: ActivityStatus | null;
  readonly commentSv: string | null;
};

/** How an assignment goes. The documents print `positive` (Positiv) alone; the other two are ours, for plans of one's own. */
export type AssignmentStatus = 'positive' | 'neutral' | 'negative';

/** An assignment (uppdrag) from the assembly or the board. */
export type Assignment = {
  /** As printed (`RF7`, `HN1`), else one of our own in kebab-case. */
  readonly id: string;
  readonly titleSv: string;
  /** Who gave it; null when not said. */
  readonly bodySv: string | null;
  /** Goals that it stands under; one assignment may stand under several. */
  readonly goalsSv: readonly string[];
  readonly status: AssignmentStatus | null;
};

/** How far a goal is reached: reached (uppnås, green), partly (uppnås delvis, yellow), not reached (uppnås inte, red), as the annual report of Värmland for 2025 marks them. */
export type GoalAssessment = 'met' | 'partly' | 'notMet';

/** A goal of the year with its assessment; null when it is not assessed. */
export type PlanGoal = {
  /** Stable, in kebab-case. */
  readonly key: string;
  readonly titleSv: string;
  /** The goal above it (effektmål); null when it has none. */
  readonly partOfSv: string | null;
  readonly assessment: GoalAssessment | null;
};

/** A plan of activities (verksamhetsplan) for a year. */
export type ActivityPlan = {
  readonly id: string;
  readonly region: string;
  readonly titleSv: string;
  readonly year: number;
  readonly activities: readonly Activity[];
  readonly assignments: readonly Assignment[];
  readonly goals: readonly PlanGoal[];
  /** Null for a plan of one's own. */
  readonly citation: Citation | null;
};
