import type { FoldOptions, KpiRecord } from '@hjm/kpi';
import { DEMO_EVENT_OPTIONS, DEMO_EVENT_TABLES, demoEvents } from './demo-events.js';
import { DEMO_EVENTS_NOTICE_SV, DEMO_VARMLAND_NOTICE_SV } from './notice.js';
import { DEMO_VARMLAND_OPTIONS, DEMO_VARMLAND_TABLES, demoVarmlandEvents } from './varmland.js';

/** A region that there are demo events of. */
export type DemoRegion = 'vastmanland' | 'varmland';

/** All demo events of a region. */
export type DemoRegionEvents = {
  /** What whoever shows them must say. */
  readonly noticeSv: string;
  /** What a fold of them needs to know. */
  readonly options: Required<Pick<FoldOptions, 'asOf' | 'covers'>>;
  /** Made anew each time they are asked for, and always the same. */
  readonly tables: readonly { readonly id: string; readonly records: () => Iterable<KpiRecord> }[];
};

/** The demo events by region. */
export const DEMO_REGIONS: Readonly<Record<DemoRegion, DemoRegionEvents>> = {
  vastmanland: { noticeSv: DEMO_EVENTS_NOTICE_SV, options: DEMO_EVENT_OPTIONS, tables: DEMO_EVENT_TABLES.map((id) => ({ id, records: () => demoEvents(id) })) },
  varmland: { noticeSv: DEMO_VARMLAND_NOTICE_SV, options: DEMO_VARMLAND_OPTIONS, tables: DEMO_VARMLAND_TABLES.map((id) => ({ id, records: () => demoVarmlandEvents(id) })) },
};
