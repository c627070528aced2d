import type { Citation } from '@hjm/core';
import type { KpiValue } from '../value/value.js';

/** A value that somebody states for a period, since it is not counted from records; or that it is missing or not relevant. */
export type StatedOutcome = {
  readonly kpi: string;
  /** The period's id, such as `2025` or `2024-01..2024-04`. */
  readonly period: string;
  readonly value: Extract<KpiValue, { readonly state: 'stated' | 'missing' | 'notRelevant' }>;
  readonly citation?: Citation;
};
