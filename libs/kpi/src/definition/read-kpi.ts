import { HjmError, type HjmIssue } from '@hjm/core';
import * as z from 'zod';
import { defineTable } from '../table/define-table.js';
import type { EventTable } from '../table/table-types.js';
import { EVENT_TABLES } from '../table/tables.js';
import { calendarsOfFile } from './calendars-of-file.js';
import { KPI_FIELDS, kpiDefinitionSchema, kpiFileSchema } from './definition-schema.js';
import type { KpiDefinition } from './definition-types.js';
import { defineKpi } from './define-kpi.js';
import { refuse, twice } from './issues.js';
import type { KpiFileContent } from './kpi-file.js';
import type { NamedCalendars } from './named-calendars.js';
import { readJson } from './read-json.js';

/**
 * An indicator from JSON, as an object or as text, checked as `defineKpi` checks it.
 *
 * @throws HjmError `invalid-kpi` with every defect of its shape, or else of its content
 */
export function readKpi(json: unknown, tables: readonly EventTable[] = EVENT_TABLES, named: NamedCalendars = {}): KpiDefinition {
  return defineKpi(readShape(kpiDefinitionSchema, json, 'invalid-kpi', 'Indikatorn är inte rätt skriven.'), tables, named);
}

/**
 * A file of indicators from JSON, as an object or as text: a format name, perhaps tables, calendars and opening hours of one's own,
 * and definitions. What it gives back of these can be handed to `startFold`.
 * Defects of all definitions come together, each path beginning with its place.
 *
 * @throws HjmError `invalid-kpi`; `invalid-table` for a table of one's own, `invalid-calendar` for a calendar or opening hours
 */
export function readKpiDefinitions(json: unknown, tables: readonly EventTable[] = EVENT_TABLES): KpiFileContent {
  const { format, tables: own = [], definitions, ...given } = readShape(kpiFileSchema, json, 'invalid-kpi', 'Filen med indikatorer är inte rätt skriven.');
  const known = [...tables, ...own.map(defineTable)];
  refuse('invalid-table', 'Tabellerna går inte att använda.', twice(known.map(({ id }) => id), (index) => `tables.${String(index - tables.length)}.id`));
  const named = calendarsOfFile(given);
  const issues = [
    ...twice(definitions.map(({ id }) => id), (index) => `definitions.${String(index)}.id`),
    ...definitions.flatMap((definition, index) => defectsOf(() => defineKpi(definition, known, named), `definitions.${String(index)}.`)),
  ];
  refuse('invalid-kpi', 'Indikatorerna går inte att använda.', issues);
  return { format, tables: own, ...named, definitions };
}

/** JSON Schema of a file of indicators, draft 2020-12, for editors and for other languages. */
export function kpiJsonSchema(): { readonly [keyword: string]: unknown } {
  return z.toJSONSchema(kpiFileSchema, { io: 'input' });
}

function readShape<T>(schema: z.ZodType<T>, json: unknown, code: string, messageSv: string): T {
  return readJson(schema, json, code, messageSv, KPI_FIELDS);
}

function defectsOf(check: () => unknown, prefix: string): readonly HjmIssue[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof HjmError) return error.issues.map((issue) => ({ ...issue, path: `${prefix}${issue.path}` }));
    throw error;
  }
}
