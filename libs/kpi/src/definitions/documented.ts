import type { Citation } from '@hjm/core';
import { defineKpi } from '../definition/define-kpi.js';
import type { KpiDefinition, Rhythm, Target } from '../definition/definition-types.js';

/** How one document puts an indicator: its name there, the heading it stands under, when it is reported and what was to be reached. */
export type Wording = {
  readonly labelSv: string;
  /** The goal or heading that it stands under there. */
  readonly goalSv?: string;
  /** Left out where the document does not say. */
  readonly reported?: readonly Rhythm[];
  readonly targets?: readonly StatedTarget[];
  readonly citation: Citation;
};

/** A target as a document states it, without the document. */
export type StatedTarget = Omit<Target, 'citation'>;

/** An indicator with the documents that it was read from, the oldest first. */
export type DocumentedKpi = { readonly definition: KpiDefinition; readonly wordings: readonly Wording[] };

/** What is said of an indicator beside what its documents give. */
export type KpiCore = Pick<KpiDefinition, 'id' | 'labelSv' | 'descriptionSv' | 'measure' | 'unit' | 'decimals'> &
  Partial<Pick<KpiDefinition, 'better' | 'span' | 'breakdowns' | 'minimumGroup' | 'people' | 'assumptionsSv' | 'reported'>>;

/**
 * The definition of an indicator from the documents that state it. Where two documents set a target for the same year, the later
 * one stands in the definition, and both in the wordings. Heading and rhythm are the latest that a document gives.
 *
 * @throws HjmError `invalid-kpi`
 */
export function documented(core: KpiCore, wordings: readonly Wording[]): DocumentedKpi {
  const goalSv = wordings.findLast((wording) => wording.goalSv !== undefined)?.goalSv;
  const reported = core.reported ?? wordings.findLast((wording) => wording.reported !== undefined)?.reported ?? [];
  const definition = defineKpi({
    breakdowns: [],
    minimumGroup: 0,
    ...core,
    ...(goalSv === undefined ? {} : { goalSv }),
    targets: latestTargets(wordings),
    reported,
    citations: wordings.map(({ citation }) => citation),
  });
  return { definition, wordings };
}

function latestTargets(wordings: readonly Wording[]): readonly Target[] {
  const byYear = new Map<string, Target>();
  for (const { targets = [], citation } of wordings) for (const target of targets) byYear.set(target.period, { ...target, citation });
  return [...byYear.values()].sort((one, other) => one.period.localeCompare(other.period));
}
