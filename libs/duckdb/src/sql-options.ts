import type { FoldOptions, KpiPeriod } from '@hjm/kpi';

/** What SQL of a definition needs to know beside it. */
export type SqlOptions = Pick<FoldOptions, 'asOf' | 'tables' | 'calendars' | 'openingHours'> & {
  /** Periods that are measured, each by itself; they may overlap. */
  readonly periods: readonly KpiPeriod[];
  /** The id of a breakdown of the definition; the whole when left out. */
  readonly breakdown?: string;
  /** The relations that the tables are read from, each with the columns that {@link relationSql} gives; `hjm_<table>` when not said. */
  readonly relations?: { readonly [table: string]: string };
};
