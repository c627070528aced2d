import { formatNumber } from '@hjm/core/text';
import { ITEM_COLUMNS } from '@hjm/pricing/register';
import { describeLifetimes, type Item, lifetimeStatistics, startLifetimes } from '@hjm/pricing/stock';
import { day } from '../input/case-options.js';
import { readNumber } from '../input/read-number.js';
import type { Io } from '../io.js';
import { readRecords } from '../rent/read-records.js';
import { faultText, type RowFault } from '../rent/row-fault.js';
import type { Result } from '../result.js';
import { today } from '../today.js';
import { usageError } from '../usage-error.js';
import { type CountOptions, countSetup, eachRental } from './count-rentals.js';
import { findModel } from './find-model.js';

export type LifetimeOptions = CountOptions & { readonly items?: string; readonly on?: string; readonly knownAt?: string; readonly reuseFrom?: string; readonly years?: readonly string[]; readonly model?: string };

type ItemRow = { readonly id: string; readonly article: string; readonly purchased: string | null; readonly scrapped: string | null; readonly priceOre: number | null };

const MOST_FAULTS = 5;

/** `hjm price lifetime`: ages, lives, use and reuse of marked items per product group. */
export async function priceLifetimeVerb(io: Io, options: LifetimeOptions): Promise<Result> {
  const on = options.on === undefined ? today(io.now()) : day(options.on, '--on', io);
  const setup = await countSetup(options, io);
  const run = startLifetimes(
    {
      on,
      depreciationYears: yearsOf(options),
      ...(options.knownAt === undefined ? {} : { knownAt: day(options.knownAt, '--known-at', io) }),
      ...(options.reuseFrom === undefined ? {} : { reuseFrom: day(options.reuseFrom, '--reuse-from', io) }),
    },
    setup.articles,
  );
  const itemFaults: RowFault[] = [];
  await readItems(options, io, itemFaults, (item, tell) => {
    run.item(item, { problem: tell });
  });
  const { title, faults: rentalFaults, unknown, notice } = await eachRental(options, io, (rental, tell) => {
    run.rental(rental, { problem: tell });
  });
  const faults = [...itemFaults, ...rentalFaults];
  const counts = run.counts();
  const statistics = lifetimeStatistics(counts, 'nearestRank');
  return {
    json: { ...(notice === undefined ? {} : { demo: notice }), statistics, faults: { count: faults.length, first: faults.slice(0, 1000) }, unknownColumns: unknown },
    print: (screen) => {
      screen.line(screen.paint('bold', `Livslängd och återbruk, ${title}`));
      if (notice !== undefined) screen.line(notice);
      for (const text of unknown) screen.item(text, '!');
      for (const line of describeLifetimes(statistics)) {
        if (/^[^.]+: [\d\s]+individer i bruk/.test(line)) screen.line();
        screen.line(line);
      }
      if (faults.length > 0) screen.heading(`Inte räknat: ${formatNumber(faults.length)} fel i registret`);
      for (const fault of faults.slice(0, MOST_FAULTS)) screen.item(faultText(fault), '✗');
      if (faults.length > MOST_FAULTS) screen.line(`… och ${formatNumber(faults.length - MOST_FAULTS)} till; --json har dem.`);
    },
  };
}

/** Depreciation years by product group: of a price model's table, and those that are given one by one. */
function yearsOf({ model, years = [] }: LifetimeOptions): Record<string, string> {
  const tables = model === undefined ? [] : findModel(model).editions.flatMap(({ tables: all = [] }) => all.filter(({ unit }) => unit === 'years'));
  const given = years.map((text): [string, string] => {
    const at = text.lastIndexOf('=');
    const tenths = readNumber(text.slice(at + 1).trim(), 1);
    if (at < 1 || tenths === undefined) throw usageError(`--years skrivs produktgrupp=år, till exempel sangar=9 eller rollatorer=4,5, inte ”${text}”.`);
    return [text.slice(0, at).trim(), String(tenths / 10)];
  });
  return { ...Object.fromEntries(tables.flatMap(({ rows }) => rows.map(({ id, value }): [string, string] => [id, String(value)]))), ...Object.fromEntries(given) };
}

type Take = (item: Item, tell: (problem: { readonly code: string; readonly path: string; readonly expected: string; readonly found: string; readonly nearest?: string }) => void) => void;

async function readItems({ items, demo }: LifetimeOptions, io: Io, faults: RowFault[], take: Take): Promise<void> {
  const told = (file: string, id: string, line: number | null, row: string): Parameters<Take>[1] => ({ code, path, expected, found, nearest }) => {
    faults.push({ file, line, rental: null, code, what: `Individ ${id} går inte att räkna`, column: ITEM_COLUMNS.find(({ key }) => key === path)?.headers[0] ?? null, expected, found, nearest: nearest ?? null, ore: null, row });
  };
  if (items === undefined && demo === true) {
    for (const item of (await import('@hjm/demo')).demoItems()) take(item, told('demovärlden', item.id, null, ''));
    return;
  }
  if (items === undefined) throw usageError('Ange individerna med --items <fil>: individ, artikel, köpt, skrotad, inköpspris.');
  await readRecords<ItemRow>(items, io, ITEM_COLUMNS, {
    record: ({ priceOre, ...item }, line, row) => {
      take({ ...item, ...(priceOre === null ? {} : { priceOre }) }, told(items, item.id, line, row()));
    },
    fault: (fault) => void faults.push({ ...fault, rental: null }),
  });
}
