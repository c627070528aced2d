import { formatDate } from '@hjm/core/calendar';
import { formatNumber } from '@hjm/core/text';
import type { RunSetup } from '@hjm/pricing';
import type { RegisterColumn } from '@hjm/pricing/register';
import { startStock, type Stock, type StockCount, type StockOnDay } from '@hjm/pricing/stock';
import { day } from '../input/case-options.js';
import type { Io } from '../io.js';
import type { Screen } from '../output/screen.js';
import { faultText } from '../rent/row-fault.js';
import { openTable } from '../rent/write-table.js';
import type { Result } from '../result.js';
import { today } from '../today.js';
import { usageError } from '../usage-error.js';
import { type CountOptions, countSetup, eachRental } from './count-rentals.js';

export type StockOptions = CountOptions & { readonly on?: string; readonly knownAt?: string; readonly by?: string; readonly atCustomer?: boolean; readonly out?: string; readonly force?: boolean };

const MOST_SHOWN = 40;
const MOST_FAULTS = 5;

/** `hjm price stock`: what is rented out on a day, or on several, by principal, unit and product group. */
export async function priceStockVerb(io: Io, options: StockOptions): Promise<Result> {
  const by = options.by === undefined ? undefined : tableOf(options.by);
  const days = (options.on ?? today(io.now())).split(',').map((text) => day(text, '--on', io));
  const setup = await countSetup(options, io);
  const run = startStock({ on: days, out: options.atCustomer === true ? 'atCustomer' : 'charged', ...(options.knownAt === undefined ? {} : { knownAt: day(options.knownAt, '--known-at', io) }), ...(by === 'articles' || options.out !== undefined ? { cells: 'article' } : {}) }, setup);
  const { title, faults, unknown, notice } = await eachRental(options, io, (rental, tell) => {
    run.add(rental, { problem: tell });
  });
  const stock = run.result();
  if (options.out !== undefined) await writeCells(options.out, stock, options.force === true, notice !== undefined, io);
  return {
    json: { ...(notice === undefined ? {} : { demo: notice }), stock, faults: { count: faults.length, first: faults.slice(0, 1000) }, unknownColumns: unknown },
    print: async (screen) => {
      screen.line(screen.paint('bold', `Uthyrt, ${title}`));
      if (notice !== undefined) screen.line(notice);
      screen.line(stock.out === 'charged' ? 'Räknat: det som debiteras den dagen.' : 'Räknat: det som är hos kunden när dagen är slut.');
      for (const text of unknown) screen.item(text, '!');
      await printDays(screen, stock, setup, by);
      if (faults.length > 0) screen.heading(`Inte räknat: ${formatNumber(faults.length)} fel i registret`);
      for (const fault of faults.slice(0, MOST_FAULTS)) screen.item(faultText(fault), '✗');
      if (faults.length > MOST_FAULTS) screen.line(`… och ${formatNumber(faults.length - MOST_FAULTS)} till; --json har dem.`);
      if (options.out !== undefined) screen.line(`Varje enhet och artikel står i ${options.out}.`);
    },
  };
}

type Table = 'principals' | 'parties' | 'groups' | 'articles';
const TABLES: Readonly<Record<Table, { readonly word: string; readonly titleSv: string }>> = {
  principals: { word: 'huvudman', titleSv: 'Huvudman' },
  parties: { word: 'enhet', titleSv: 'Enhet' },
  groups: { word: 'produktgrupp', titleSv: 'Produktgrupp' },
  articles: { word: 'artikel', titleSv: 'Artikel' },
};

function tableOf(word: string): Table {
  const found = (Object.keys(TABLES) as Table[]).find((table) => TABLES[table].word === word.trim().toLowerCase());
  const words = Object.values(TABLES).map((table) => table.word);
  if (found === undefined) throw usageError(`--by ska vara ${words.join(', ')}, inte ”${word}”.`, word, words);
  return found;
}

async function printDays(screen: Screen, { days }: Stock, setup: RunSetup, by: Table | undefined): Promise<void> {
  await screen.table({ columns: ['Dag', 'Uthyrningar', 'Individer', 'Räknade', 'Summa'], rows: days.map(({ on, total }) => [on, ...counts(total)]) });
  const last = days.at(-1);
  if (last === undefined) return;
  for (const table of by === undefined ? (['principals', 'groups'] as const) : [by]) {
    const rows = rowsOf(last, table, setup);
    screen.heading(`Per ${TABLES[table].word} ${formatDate(last.on)}`);
    await screen.table({ columns: [TABLES[table].titleSv, 'Uthyrningar', 'Individer', 'Räknade', 'Summa'], rows: rows.slice(0, MOST_SHOWN).map(({ name, count }) => [name, ...counts(count)]) });
    if (rows.length > MOST_SHOWN) screen.line(`… och ${rows.length - MOST_SHOWN} till: skriv alla med --out.`);
  }
}

const counts = ({ rentals, marked, counted }: StockCount): string[] => [rentals, marked, counted, marked + counted].map((number) => formatNumber(number));

/** The largest first. */
function rowsOf(day: StockOnDay, table: Table, setup: RunSetup): { name: string; count: StockCount }[] {
  const names = new Map([...setup.parties, ...setup.articles].map(({ id, nameSv }) => [id, nameSv]));
  const rows =
    table === 'principals'
      ? day.principals.map((row) => ({ name: names.get(row.principal) ?? row.principal, count: row }))
      : table === 'parties'
        ? day.parties.map((row) => ({ name: names.get(row.party) ?? row.party, count: row }))
        : table === 'groups'
          ? day.groups.map((row) => ({ name: row.group, count: row }))
          : articlesOf(day, names);
  return rows.sort((a, b) => b.count.marked + b.count.counted - a.count.marked - a.count.counted);
}

function articlesOf({ cells }: StockOnDay, names: ReadonlyMap<string, string>): { name: string; count: StockCount }[] {
  const sums = new Map<string, { rentals: number; marked: number; counted: number }>();
  for (const { article, rentals, marked, counted } of cells) {
    const sum = sums.get(article ?? '') ?? { rentals: 0, marked: 0, counted: 0 };
    sums.set(article ?? '', { rentals: sum.rentals + rentals, marked: sum.marked + marked, counted: sum.counted + counted });
  }
  return [...sums].map(([article, count]) => ({ name: names.get(article) ?? article, count }));
}

const OUT: readonly RegisterColumn[] = [
  { key: 'on', headers: ['dag'], kind: 'day', required: true },
  { key: 'principal', headers: ['huvudman'], kind: 'text', required: true },
  { key: 'party', headers: ['enhet'], kind: 'text', required: true },
  { key: 'group', headers: ['produktgrupp'], kind: 'text', required: true },
  { key: 'article', headers: ['artikel'], kind: 'text', required: true },
  { key: 'rentals', headers: ['uthyrningar'], kind: 'integer', required: true },
  { key: 'marked', headers: ['individer'], kind: 'integer', required: true },
  { key: 'counted', headers: ['antalsartiklar'], kind: 'integer', required: true },
];

async function writeCells(file: string, { days }: Stock, force: boolean, demo: boolean, io: Io): Promise<void> {
  const table = await openTable({ file, columns: OUT, name: 'Uthyrt', force, demo: () => demo }, io);
  for (const { on, cells } of days) for (const cell of cells) table.add({ on, ...cell });
  await table.close();
}
