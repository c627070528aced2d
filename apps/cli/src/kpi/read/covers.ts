import { foundText, HjmError, type LocalDate, nearest } from '@hjm/core';
import { addMonths, dateOfDay, dayBefore } from '@hjm/core/calendar';
import { type EventTable, type FoldOptions, type KpiPartial, type KpiPeriod, monthsFrom, parsePeriod, tableOfFile } from '@hjm/kpi';
import type { SurveyedFile } from './survey.js';

/** Which months the data cover, by table, and whether that was said or is assumed. */
export type Covers = {
  readonly byTable: NonNullable<FoldOptions['covers']>;
  /** First and last month over all tables. */
  readonly all: KpiPeriod;
  readonly assumed: boolean;
  /** Months with records, of tables that have them in fewer months than is assumed; undefined of one that has none at all. */
  readonly narrower: readonly { readonly table: string; readonly months: KpiPeriod | undefined }[];
};

type Said = { readonly table: string | undefined; readonly period: KpiPeriod };

/** `2023-01..2024-06` for all tables, `arbetsordrar=2024-01..2024-06` for one. */
export function parseCovers(texts: readonly string[], tables: readonly EventTable[]): readonly Said[] {
  return texts.map((text) => {
    const [name, period] = text.includes('=') ? [text.slice(0, text.indexOf('=')).trim(), text.slice(text.indexOf('=') + 1)] : [undefined, text];
    if (name === undefined) return { table: undefined, period: parsePeriod(period, [], '--covers') };
    const table = tableOfFile(name, tables);
    if (table === undefined) {
      const close = nearest(name, tables.flatMap(({ id, files }) => [id, ...files]));
      throw new HjmError('unknown-table', `--covers: ingen tabell heter ${foundText(name)}.`, [{ path: '--covers', expected: 'en tabell som arbetsordrar', found: foundText(name), ...(close === undefined ? {} : { nearest: close }) }]);
    }
    return { table: table.id, period: parsePeriod(period, [], '--covers') };
  });
}

/** The last day of the last month that was said, else of the last month in which a record of any file came to be. */
export function lastDayKnown(said: readonly Said[], files: readonly SurveyedFile[]): LocalDate | undefined {
  const months = said.map(({ period }) => period.to).sort();
  const last = files.reduce((latest, { days }) => Math.max(latest, days?.[1] ?? -Infinity), -Infinity);
  const month = months.at(-1) ?? (last === -Infinity ? undefined : dateOfDay(last).slice(0, 7));
  return month === undefined ? undefined : lastDayOf({ to: month });
}

/**
 * The months that the counted tables cover: as said, else from the first month with a record of any table to the last of any. A file
 * without rows covers them too: nothing happened.
 */
export function coversOf(said: readonly Said[], counted: readonly string[], { seen }: Pick<KpiPartial, 'seen'>): Covers {
  const general = said.findLast(({ table }) => table === undefined)?.period;
  const own = (id: string): KpiPeriod | undefined => said.findLast(({ table }) => table === id)?.period;
  const spans = Object.values(seen);
  const widest = spans.length === 0 ? undefined : monthsFrom(Math.min(...spans.map(([first]) => first)), Math.max(...spans.map(([, last]) => last)));
  const ids = [...new Set(counted)];
  const guessed = ids.filter((id) => own(id) === undefined && general === undefined);
  const byTable = Object.fromEntries(ids.flatMap((id) => {
    const period = own(id) ?? general ?? widest;
    return period === undefined ? [] : [[id, { from: period.from, to: period.to }]];
  }));
  const ends = Object.values(byTable).flatMap(({ from, to }) => [from, to]).sort();
  const [from, to] = [ends[0], ends.at(-1)];
  if (from === undefined || to === undefined) throw nothing();
  const narrower = guessed.map((table) => ({ table, months: seen[table] === undefined ? undefined : monthsFrom(...seen[table]) })).filter(({ months }) => months?.id !== widest?.id);
  return { byTable, all: parsePeriod(`${from}..${to}`), assumed: guessed.length > 0, narrower };
}

/** The last day of the last month. */
function lastDayOf({ to }: Pick<KpiPeriod, 'to'>): LocalDate {
  return dayBefore(addMonths(`${to}-01`, 1));
}

export function nothing(): HjmError {
  const issue = { path: 'filerna', expected: 'rader med dagar skrivna ÅÅÅÅ-MM-DD i tabeller som indikatorerna räknas på', found: 'inga' };
  return new HjmError('nothing-to-count', 'Filerna har ingen rad som någon av indikatorerna kan räknas på.', [issue]);
}
