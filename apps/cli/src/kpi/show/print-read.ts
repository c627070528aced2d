import { dateOfDay, formatDate } from '@hjm/core/calendar';
import { formatNumber } from '@hjm/core/text';
import { EVENT_TABLES } from '@hjm/kpi';
import type { Screen } from '../../output/screen.js';
import type { Dataset } from '../dataset.js';
import { fileNameOf } from '../file-name-of.js';

const MOST_REPEATED = 5;
const WIDE = 100;

/** What was read and what was assumed. */
export async function printRead(screen: Screen, { read, covers, asOfAssumed, source, demo }: Dataset): Promise<void> {
  if (demo !== undefined) screen.line(demo);
  if (read !== undefined) await printFiles(screen, read);
  const { options } = source;
  screen.heading('Förutsättningar');
  if (covers.assumed) screen.item(`Antaget: filerna täcker ${covers.all.labelSv}, från den första månaden i någon fil till den sista. I de månaderna betyder inga rader att inget har hänt; utanför dem saknas data. Stämmer det inte: --covers.`);
  else screen.item(`Underlaget täcker ${coversText(covers)}.`);
  for (const { table, months } of covers.narrower) {
    const known = (options.tables ?? EVENT_TABLES).find(({ id }) => id === table);
    if (months === undefined) screen.item(`${known?.labelSv ?? table} har inga rader alls, så där har inget hänt.`, '!');
    else screen.item(`${known?.labelSv ?? table} har bara rader i ${months.labelSv}. Har filerna inga andra månader: --covers ${known === undefined ? table : fileNameOf(known)}=${months.from}..${months.to}.`, '!');
  }
  screen.item(`${asOfAssumed ? 'Antaget: inget' : 'Inget'} är känt efter den ${formatDate(options.asOf)}${asOfAssumed ? ', den sista dagen i den sista månaden. Annan dag: --as-of.' : '.'}`);
}

function coversText({ byTable, all }: Dataset['covers']): string {
  const own = Object.entries(byTable).filter(([, { from, to }]) => from !== all.from || to !== all.to);
  return [all.labelSv, ...own.map(([table, { from, to }]) => `${table} ${from}..${to}`)].join('; ');
}

async function printFiles(screen: Screen, { files, unread, repeated, bad }: NonNullable<Dataset['read']>): Promise<void> {
  const wide = screen.width >= WIDE;
  screen.heading('Läst');
  await screen.table({
    columns: ['Fil', 'Tabell', 'Rader', 'Ej lästa', ...(wide ? ['Första dag', 'Sista dag'] : [])],
    rows: files.map(({ name, table, rows, badRows, days }) => [name, table.labelSv, formatNumber(rows), formatNumber(badRows), ...(wide ? (days?.map((day) => dateOfDay(day)) ?? ['', '']) : [])]),
  });
  for (const { name, whySv } of unread) screen.item(`${name} läses inte: den ${whySv}.`, '!');
  const unused = files.filter(({ used }) => !used).map(({ name }) => name);
  if (unused.length > 0) screen.item(`Ingen av indikatorerna räknas på ${unused.join(', ')}.`);
  for (const { name, headers } of files) {
    for (const { header, nearest } of headers.unknown) if (nearest !== undefined) screen.item(`${name}: kolumnen ${header} används inte. Menade du ${nearest}?`, '!');
    const other = headers.unknown.filter(({ nearest }) => nearest === undefined).map(({ header }) => header);
    if (other.length > 0) screen.item(`${name}: ${other.length === 1 ? 'kolumnen' : 'kolumnerna'} ${other.join(', ')} används inte.`);
  }
  for (const { name, lacks } of files) if (lacks.length > 0) screen.item(`${name} saknar ${lacks.length === 1 ? 'kolumnen' : 'kolumnerna'} ${lacks.join(', ')}, som indikatorerna frågar efter. ${lacks.length === 1 ? 'Den' : 'De'} räknas som tom${lacks.length === 1 ? '' : 'ma'} på varje rad.`, '!');
  for (const { name, withoutId } of files.filter((file) => file.withoutId > 0)) screen.item(`${name}: ${rows(withoutId)} saknar id och räknas ändå.`, '!');
  if (repeated.count > 0) screen.item(`Samma id på flera rader i en tabell: ${rows(repeated.count)}. Alla räknas.`, '!');
  for (const { table, id, file, line } of repeated.first.slice(0, MOST_REPEATED)) screen.detail(`${table.labelSv} ${id}: igen i ${file} rad ${String(line)}`);
  bad.print(screen);
}

function rows(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? 'rad' : 'rader'}`;
}
