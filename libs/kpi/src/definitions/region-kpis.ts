import type { StatusScheme } from '../assess/status-text.js';
import type { KpiDefinition } from '../definition/definition-types.js';
import type { Interim } from '../period/parse-period.js';
import { PLAN_KPIS } from './dalarna/plan.js';
import type { DocumentedKpi, Wording } from './documented.js';
import { INTERIMS } from './interims.js';
import { ATTENDANCE } from './varmland/attendance.js';
import { DELIVERIES } from './varmland/deliveries.js';
import { STATED_KPIS } from './varmland/stated.js';
import { OUT_OF_ASSORTMENT, PRESCRIBING } from './vastmanland/cases-and-prescribing.js';
import { CITIZENS } from './vastmanland/citizens.js';
import { COSTS } from './vastmanland/costs.js';
import { ECONOMY } from './vastmanland/economy.js';
import { ORDINARY_DAY } from './vastmanland/ordinary-day.js';
import { PRODUCTION } from './vastmanland/production.js';
import { SERVICE } from './vastmanland/service.js';
import { SICK_LEAVE } from './vastmanland/sick-leave.js';
import { STAFF_KPIS } from './vastmanland/staff.js';
import { VOLUME_KPIS } from './vastmanland/volumes.js';
import { WORK_ENVIRONMENT } from './vastmanland/work-environment.js';
import { WORKING_TIME } from './vastmanland/working-time.js';

/** The indicators of a region as its documents have them. */
export type RegionKpis = {
  readonly nameSv: string;
  readonly definitions: readonly KpiDefinition[];
  /** How each document puts each indicator, by its id, the oldest document first. */
  readonly wordings: { readonly [kpi: string]: readonly Wording[] };
  /** How the region words whether a target is met. */
  readonly scheme: StatusScheme;
  /** Whether the documents word status so; where not, it is our choice. */
  readonly schemeStated: boolean;
  readonly interims: readonly Interim[];
};

function region(nameSv: string, scheme: StatusScheme, schemeStated: boolean, interims: readonly Interim[], kpis: readonly DocumentedKpi[]): RegionKpis {
  return {
    nameSv,
    definitions: kpis.map(({ definition }) => definition),
    wordings: Object.fromEntries(kpis.map(({ definition, wordings }) => [definition.id, wordings])),
    scheme,
    schemeStated,
    interims,
  };
}

/** Every indicator in the documents of the three regions. */
export const REGION_KPIS: { readonly vastmanland: RegionKpis; readonly varmland: RegionKpis; readonly dalarna: RegionKpis } = {
  vastmanland: region('Region Västmanland', 'positiveNegative', true, INTERIMS.vastmanland, [
    ...SERVICE, ...CITIZENS, ...SICK_LEAVE, ...STAFF_KPIS, ...WORK_ENVIRONMENT, ...ECONOMY, ...COSTS, ...PRODUCTION, ...VOLUME_KPIS, ...OUT_OF_ASSORTMENT, ...PRESCRIBING, ...WORKING_TIME, ...ORDINARY_DAY,
  ]),
  varmland: region('Värmlands gemensamma hjälpmedelsnämnd', 'colours', true, INTERIMS.varmland, [...DELIVERIES, ...ATTENDANCE, ...STATED_KPIS]),
  dalarna: region('Region Dalarna', 'colours', false, INTERIMS.dalarna, PLAN_KPIS),
};

export const VASTMANLAND_KPIS: readonly KpiDefinition[] = REGION_KPIS.vastmanland.definitions;
export const VARMLAND_KPIS: readonly KpiDefinition[] = REGION_KPIS.varmland.definitions;
export const DALARNA_KPIS: readonly KpiDefinition[] = REGION_KPIS.dalarna.definitions;
