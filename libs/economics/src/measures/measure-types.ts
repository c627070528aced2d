import type { Citation, LocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { AmountPrint } from '../amount/amount-unit.js';

/** Immediate (omedelbar), adaptive (anpassande) or strategic (strategisk), as plans of measures order them. */
export type MeasureCategory = 'immediate' | 'adaptive' | 'strategic';

/** A saving lowers what the aids cost; a redistribution only moves money between the same parties, such as a surplus that is handed back. */
export type MeasureKind = 'saving' | 'redistribution';

/** Not started, ongoing, done, or stopped before it was done. */
export type MeasureStatus = 'notStarted' | 'ongoing' | 'done' | 'stopped';

/** Who a consequence is for, in the five columns of a risk and consequence matrix. */
export type MeasurePerspective = 'ownOperation' | 'otherOperation' | 'citizens' | 'employees' | 'sustainability';

/**
 * The effect of a measure in a year, whole öre, positive when it helps. Null: no figure, which is not zero. A value whose column
 * cannot be told (a document with two columns and one value) is `notRecoverable` and is neither planned nor realised.
 */
export type MeasureEffect =
  | { readonly planned: Ore | null; readonly realised: Ore | null }
  | { readonly column: 'notRecoverable'; readonly amount: Ore };

/** What must be there first: another measure of the plan by its key, or something outside it in words. */
export type MeasureDependency = { readonly measure: string } | { readonly textSv: string };

/** How it stood on a day. */
export type MeasureFollowUp = { readonly day: LocalDate; readonly textSv: string; readonly status: MeasureStatus | null };

/** One measure. */
export type Measure = {
  /** Stable, in kebab-case. */
  readonly key: string;
  readonly titleSv: string;
  /** Null when the document does not order its measures. */
  readonly category: MeasureCategory | null;
  /** Null when the source does not say and nobody has judged. */
  readonly kind: MeasureKind | null;
  /** Why the kind is this, where it is our reading and not the source's word. Left out where the source says it. */
  readonly kindReasonSv?: string;
  /** By year, such as `2023`. A year that is left out has no figure. */
  readonly effects: { readonly [year: string]: MeasureEffect };
  /** A role, never a name. */
  readonly ownerRoleSv: string | null;
  readonly dependsOn: readonly MeasureDependency[];
  /** The risk of the measure in a line. */
  readonly riskSv: string | null;
  /** By perspective, in a line; a perspective that is left out is blank in the source, which does not mean that there is no risk. */
  readonly consequences: { readonly [perspective in MeasurePerspective]?: string };
  /** The status that the plan itself states; a later follow-up with a status counts before it. Null: not known. */
  readonly status: MeasureStatus | null;
  /** In the order of days. */
  readonly followUp: readonly MeasureFollowUp[];
};

/** A plan of measures (handlingsplan) with their economic effects (effekthemtagning). */
export type MeasurePlan = {
  readonly id: string;
  readonly region: string;
  readonly titleSv: string;
  /** The years that it has columns for, ascending. */
  readonly years: readonly number[];
  readonly measures: readonly Measure[];
  /** Null for a plan of one's own. */
  readonly citation: Citation | null;
  /** How amounts were rounded before they came here; null when they are exact to the öre. */
  readonly roundedTo: AmountPrint | null;
};
