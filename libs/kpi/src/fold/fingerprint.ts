import { foundText, HjmError, nearest } from '@hjm/core';
import type { KpiDefinition } from '../definition/definition-types.js';
import type { NamedCalendars } from '../definition/named-calendars.js';
import { calendarContents } from './calendar-content.js';
import type { KpiPartial } from './partial.js';

/**
 * What a partial result of the indicator is a result of: what is counted and divided, and what calendars and opening hours of one's own
 * are made of, since a name does not say it.
 *
 * @throws HjmError `unknown-calendar`
 */
export function fingerprint(definition: KpiDefinition, named: NamedCalendars): string {
  const { measure, breakdowns, people } = definition;
  const calendars = calendarContents(definition, named);
  return JSON.stringify([
    measure,
    breakdowns.map(({ id, fields, bands }) => [id, fields, bands?.map(({ id: band, from, to }) => [band, from, to])]),
    ...(people === undefined ? [] : [people]),
    ...(Object.keys(calendars).length === 0 ? [] : [{ calendars }]),
  ]);
}

/** @throws HjmError `unknown-indicator` when the partial result is not of this definition: what it lacks would look like nothing */
export function sameMeasure(definition: KpiDefinition, { measures }: KpiPartial, named: NamedCalendars): void {
  const { id } = definition;
  if (Object.hasOwn(measures, id) && measures[id] === fingerprint(definition, named)) return;
  const close = nearest(id, Object.keys(measures));
  const found = Object.hasOwn(measures, id) ? `${id}, räknad på annat sätt` : 'ett delresultat utan den';
  throw new HjmError('unknown-indicator', `Indikatorn ${foundText(id)} är inte räknad i delresultatet.`, [{ path: 'partial.measures', expected: id, found, ...(close === undefined || close === id ? {} : { nearest: close }) }]);
}

/** @throws HjmError `unknown-indicator` when there is an indicator on one side only */
export function sameMeasures(definitions: readonly KpiDefinition[], partial: KpiPartial, named: NamedCalendars): void {
  for (const definition of definitions) sameMeasure(definition, partial, named);
  const ids = definitions.map(({ id }) => id);
  const left = Object.keys(partial.measures).find((id) => !ids.includes(id));
  if (left === undefined) return;
  throw new HjmError('unknown-indicator', `Definitionen av ${foundText(left)} saknas.`, [{ path: 'definitions', expected: left, found: foundText(ids) }]);
}
