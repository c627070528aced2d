import { formatCitation } from '@hjm/core';
import { describeEconomicsCheck, describeEconomicsCounts, economicsChecks, type PublishedCheck, type PublishedTable, PUBLISHED_VERDICTS_SV, publishedTables, type PublishedVerdict } from '@hjm/economics/published';
import type { Screen } from '../output/screen.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';

export type PublishedOptions = { readonly region?: string; readonly table?: string; readonly tables?: boolean; readonly all?: boolean };

/** The verdicts in the order in which they need to be seen. */
const VERDICTS = Object.keys(PUBLISHED_VERDICTS_SV) as readonly PublishedVerdict[];
const MARKS: Readonly<Record<PublishedVerdict, string>> = { doesNotFollow: '✗', cannotBeDecided: '?', rounding: '≈', follows: '✓' };

/** `hjm economics published`: printed amounts beside what their parts give; or a table as it is printed. */
export function economicsPublishedVerb({ region, table, tables: list, all }: PublishedOptions): Result {
  const everything = publishedTables();
  const regions = [...new Set(everything.map((one) => one.region))];
  if (region !== undefined && !regions.includes(region)) throw usageError(`--region: för ${region} finns inga tryckta belopp.`, region, regions);
  const tables = everything.filter((one) => region === undefined || one.region === region);
  const ids = new Set(tables.map(({ id }) => id));
  const checks = economicsChecks().filter((one) => ids.has(one.table));
  if (table !== undefined) return oneTable(table, tables, checks);
  if (list === true) return listOf(tables, checks);
  const shown = VERDICTS.filter((verdict) => all === true || verdict === 'doesNotFollow' || verdict === 'cannotBeDecided');
  return {
    json: { ...(region === undefined ? {} : { region }), checked: checks.length, countsSv: describeEconomicsCounts(checks), checks: checks.filter(({ verdict }) => shown.includes(verdict)) },
    print: (screen) => {
      screen.line(describeEconomicsCounts(checks));
      for (const verdict of shown) showVerdict(screen, verdict, checks);
    },
  };
}

function oneTable(wanted: string, tables: readonly PublishedTable[], checks: readonly PublishedCheck[]): Result {
  const found = tables.find(({ id }) => id === wanted);
  if (found === undefined) throw usageError(`--table: tabellen ${wanted} finns inte. Se hjm economics published --tables.`, wanted, tables.map(({ id }) => id));
  const own = checks.filter((one) => one.table === wanted);
  return {
    json: { table: found, checks: own },
    print: async (screen) => {
      screen.line(screen.paint('bold', found.titleSv));
      screen.detail(`Källa: ${formatCitation(found.citation)}`);
      await screen.table({ columns: found.columns, rows: found.rows, right: figureColumns(found) });
      for (const note of found.notesSv) screen.item(note);
      if (own.length === 0) screen.line('Inget i tabellen följer av annat i den, så inget är omräknat.');
      for (const verdict of VERDICTS) showVerdict(screen, verdict, own);
    },
  };
}

/** Columns of nothing but figures. */
function figureColumns({ columns, rows }: PublishedTable): readonly number[] {
  return columns.flatMap((_, at) => (rows.every((row) => /^$|^[−+]?\d/u.test(row[at] ?? '')) && rows.some((row) => row[at] !== '') ? [at] : []));
}

function listOf(tables: readonly PublishedTable[], checks: readonly PublishedCheck[]): Result {
  const rows = tables.map(({ id, titleSv, rows: of }) => ({ id, titleSv, rows: of.length, checks: checks.filter((one) => one.table === id).length }));
  return {
    json: { tables: rows },
    print: (screen) => screen.table({ columns: ['Tabell', 'Vad', 'Rader', 'Kontroller'], rows: rows.map((row) => [row.id, row.titleSv, String(row.rows), String(row.checks)]), right: [2, 3] }),
  };
}

function showVerdict(screen: Screen, verdict: PublishedVerdict, checks: readonly PublishedCheck[]): void {
  const own = checks.filter((one) => one.verdict === verdict);
  if (own.length === 0) return;
  screen.heading(PUBLISHED_VERDICTS_SV[verdict]);
  for (const one of own) {
    screen.item(describeEconomicsCheck(one), MARKS[verdict]);
    screen.detail(`Källa: ${formatCitation(one.citation)}`);
  }
}
