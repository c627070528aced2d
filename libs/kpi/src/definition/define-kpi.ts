import type { EventTable } from '../table/table-types.js';
import { EVENT_TABLES } from '../table/tables.js';
import { definitionIssues } from './check-definition.js';
import type { KpiDefinition } from './definition-types.js';
import { refuse } from './issues.js';
import type { NamedCalendars } from './named-calendars.js';

/**
 * An indicator, checked whole: tables and fields exist and are of the right kind for their use, words are among the choices of
 * their field, bands do not overlap, targets are exact and one per year, calendars are the library's or among those that are `named`.
 * It is plain data, frozen.
 *
 * ```ts
 * import { CLOCK_DEFAULTS, defineKpi } from '@hjm/kpi';
 *
 * // An example of ours, with no target of anyone.
 * const repairs = defineKpi({
 *   id: 'example/repairs',
 *   labelSv: 'Reparationer i tid',
 *   descriptionSv: 'Andel reparationer som är klara inom fem arbetsdagar.',
 *   measure: {
 *     kind: 'share',
 *     of: { table: 'workOrders', on: 'reported', where: { field: 'kind', is: 'corrective' } },
 *     part: { clock: { start: 'reported', stop: 'finished', within: 5, unit: 'workingDays' } },
 *   },
 *   unit: 'percent',
 *   decimals: 0,
 *   targets: [],
 *   reported: ['month'],
 *   breakdowns: [{ id: 'unit', labelSv: 'Enhet', fields: ['unit'] }],
 *   minimumGroup: 0,
 *   citations: [{ body: 'HJM', decided: null, document: 'exempel', summary: 'Ett eget exempel.' }],
 * });
 * Object.isFrozen(repairs); // => true
 * CLOCK_DEFAULTS.startOnDayOff; // => 'asIs'
 * ```
 *
 * @throws HjmError `invalid-kpi` with every defect: path, what was expected, what was found, the nearest right word
 */
export function defineKpi(definition: KpiDefinition, tables: readonly EventTable[] = EVENT_TABLES, named: NamedCalendars = {}): KpiDefinition {
  refuse('invalid-kpi', `Indikatorn ${definition.id} går inte att använda.`, definitionIssues(definition, tables, named));
  return deepFreeze(definition);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
