import type { EventTable } from '../table/table-types.js';
import type { KpiDefinition } from './definition-types.js';

/** Indicators as a file has them, with tables of one's own beside those of the library. */
export type KpiFile = { readonly format: 'hjm.kpi/1'; readonly tables?: readonly EventTable[]; readonly definitions: readonly KpiDefinition[] };
