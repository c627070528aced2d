import { CENTRE_TABLES } from './centre-tables.js';
import { SERVICE_TABLES } from './service-tables.js';
import type { EventTable } from './table-types.js';

/**
 * The tables that indicators are counted from, as a centre's systems can give them. Keys never name a person: an id is the
 * number of an order or a case, and is personal data all the same.
 */
export const EVENT_TABLES: readonly EventTable[] = [...SERVICE_TABLES, ...CENTRE_TABLES];
