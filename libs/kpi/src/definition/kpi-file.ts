import type { OpeningHours, WorkingCalendar, WorkingDayChoices } from '@hjm/core/calendar';
import type { EventTable } from '../table/table-types.js';
import type { KpiDefinition } from './definition-types.js';

/** Indicators as a file has them, with tables, calendars and opening hours of one's own beside those of the library. */
export type KpiFile = {
  readonly format: 'hjm.kpi/1';
  readonly tables?: readonly EventTable[];
  /** Calendars of working days by the names that clocks use: what `workingCalendar` of `@hjm/core/calendar` takes. */
  readonly calendars?: { readonly [name: string]: WorkingDayChoices };
  /** Opening hours by the names that clocks in open minutes use: what `openingHours` of `@hjm/core/calendar` takes, with its calendar by name. */
  readonly openingHours?: { readonly [name: string]: FileOpeningHours };
  readonly definitions: readonly KpiDefinition[];
};

/** Opening hours with their calendar by its name, one of the file's or of the library's. */
export type FileOpeningHours = Omit<OpeningHours, 'calendar'> & { readonly calendar: string };

/** A file of indicators that has been read: calendars and opening hours as a fold takes them. */
export type KpiFileContent = Required<Pick<KpiFile, 'format' | 'tables' | 'definitions'>> & {
  readonly calendars: { readonly [name: string]: WorkingCalendar };
  readonly openingHours: { readonly [name: string]: OpeningHours };
};
