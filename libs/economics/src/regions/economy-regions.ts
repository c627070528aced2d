import type { StatementChart } from '../statement/statement-types.js';
import type { SurplusPolicy } from '../surplus/policy-types.js';
import { DALARNA_SURPLUS } from './surplus-dalarna.js';
import { VARMLAND_SURPLUS } from './surplus-varmland.js';
import { VASTMANLAND_SURPLUS } from './surplus-vastmanland.js';
import { VASTMANLAND_CHART } from './vastmanland-chart.js';

/** A region of which something about economy is known from its documents. */
export type EconomyRegion = {
  readonly id: string;
  readonly titleSv: string;
  /** Null: no document of the region prints an income statement; whoever wants one brings a chart. */
  readonly chart: StatementChart | null;
  readonly policies: readonly SurplusPolicy[];
};

/** The regions whose documents print income statements, those of `PUBLISHED_STATEMENTS`, known without them: they are much to read. */
export const REGIONS_WITH_STATEMENTS: readonly string[] = ['vastmanland'];

/** The regions with what is known of each. */
export const ECONOMY_REGIONS: readonly EconomyRegion[] = [
  { id: 'vastmanland', titleSv: 'Region Västmanland', chart: VASTMANLAND_CHART, policies: [VASTMANLAND_SURPLUS] },
  { id: 'varmland', titleSv: 'Region Värmland', chart: null, policies: [VARMLAND_SURPLUS] },
  { id: 'dalarna', titleSv: 'Region Dalarna', chart: null, policies: [DALARNA_SURPLUS] },
];
