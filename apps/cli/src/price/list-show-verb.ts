import { HjmError, formatCitation, foundText, type LocalDate, nearest } from '@hjm/core';
import { formatKronor, formatNumber } from '@hjm/core/text';
import { type PriceList, type PriceListVersion, versionsInForce, type VersionInForce } from '@hjm/pricing';
import { day } from '../input/case-options.js';
import type { Io } from '../io.js';
import { countOf } from '../output/count-text.js';
import type { Screen } from '../output/screen.js';
import type { Result } from '../result.js';
import { today } from '../today.js';
import { usageError } from '../usage-error.js';
import { readPriceList, UNIT_TEXT } from './read-price-list.js';

export type ShowListOptions = { readonly demo?: boolean; readonly on?: string; readonly principal?: string; readonly knownAt?: string; readonly unit?: string; readonly all?: boolean };

const MOST_PRICES = 15;

/** `hjm price list show`: what a list holds, and which version holds for whom on a day. */
export async function showListVerb(io: Io, file: string | undefined, options: ShowListOptions): Promise<Result> {
  const { list, notice } = await listOf(io, file, options);
  const on = options.on === undefined ? today(io.now()) : day(options.on, '--on', io);
  const knownAt = options.knownAt === undefined ? null : day(options.knownAt, '--known-at', io);
  const inForce = forPrincipal(list, versionsInForce(list, on, { knownAt }), options.principal);
  return {
    json: {
      ...(notice === undefined ? {} : { demo: notice }),
      list,
      on,
      knownAt,
      inForce: inForce.map(({ principal, version, from, to, awaiting }) => ({ principal, version: version?.id ?? null, from, to, awaiting })),
    },
    print: async (screen) => {
      screen.line(screen.paint('bold', `${list.titleSv} (${list.id})`));
      if (notice !== undefined) screen.line(notice);
      screen.line(`Priser per ${UNIT_TEXT[list.unit]}. ${list.approval === 'each' ? 'En version gäller för en huvudman först när den har godkänt den.' : 'Versionerna gäller alla.'}`);
      await printVersions(screen, list);
      await printInForce(screen, list, inForce, on, knownAt);
      await printPrices(screen, list, options.all === true);
    },
  };
}

async function listOf(io: Io, file: string | undefined, { demo, unit }: ShowListOptions): Promise<{ list: PriceList; notice?: string }> {
  if (demo === true && file !== undefined) throw usageError('--demo har en egen prislista och går inte ihop med en fil.');
  if (demo === true) {
    const { DEMO_NOTICE_SV, demoPriceLists } = await import('@hjm/demo');
    return { list: demoPriceLists().unified, notice: DEMO_NOTICE_SV };
  }
  if (file === undefined) throw usageError('Ange en fil med en prislista, eller --demo för en påhittad.');
  return { list: await readPriceList(file, unit, io) };
}

/** One row, for the principal that is asked about. A list that applies to all has one row for everybody. */
function forPrincipal(list: PriceList, rows: readonly VersionInForce[], principal: string | undefined): readonly VersionInForce[] {
  if (principal === undefined || list.approval === 'none') return rows;
  const found = rows.filter((row) => row.principal === principal);
  if (found.length > 0) return found;
  const known = rows.map((row) => row.principal ?? '');
  const near = nearest(principal, known);
  throw new HjmError('unknown-principal', `Ingen ${foundText(principal)} har godkänt något i prislistan, så den har inga priser där.`, [
    { path: '--principal', expected: known.join(', '), found: foundText(principal), ...(near === undefined ? {} : { nearest: near }) },
  ]);
}

async function printVersions(screen: Screen, { versions, approval }: PriceList): Promise<void> {
  screen.heading('Versioner');
  await screen.table({
    columns: ['Version', 'Gäller från', 'Till', 'Beslutad', 'Priser', ...(approval === 'each' ? ['Godkänd av'] : [])],
    rows: versions.map(({ id, validFrom, validTo, decided, prices, approvals = [] }) => [id, validFrom, validTo ?? 'tills vidare', decided ?? 'framgår inte', formatNumber(prices.length), ...(approval === 'each' ? [countOf(approvals.length, 'huvudman', 'huvudmän')] : [])]),
  });
  for (const { id, citation } of versions) if (citation !== null) screen.detail(`${id}: ${formatCitation(citation)}`);
}

async function printInForce(screen: Screen, { approval }: PriceList, rows: readonly VersionInForce[], on: LocalDate, knownAt: LocalDate | null): Promise<void> {
  const when = `${on}${knownAt === null ? '' : `, som det var känt ${knownAt}`}`;
  const [first] = rows;
  screen.heading(`Gäller ${when}`);
  if (approval === 'none' && first !== undefined) {
    screen.item(first.version === null ? 'Ingen version gäller den dagen, så det finns inga priser.' : `${first.version.id}, från ${first.from ?? ''} ${first.to === null ? 'tills vidare' : `till ${first.to}`}, för alla.`);
    return;
  }
  await screen.table({
    columns: ['Huvudman', 'Version', 'Från', 'Till', 'Inte godkänt'],
    rows: rows.map(({ principal, version, from, to, awaiting }) => [principal ?? 'alla', version?.id ?? 'ingen: inga priser', from ?? '', version === null ? '' : (to ?? 'tills vidare'), awaiting.join(', ')]),
  });
}

async function printPrices(screen: Screen, { versions }: PriceList, all: boolean): Promise<void> {
  const last = versions.slice(-3);
  const keys = new Map(last.flatMap(({ prices }) => prices).map(({ article, reason = '' }) => [JSON.stringify([article, reason]), { article, reason }]));
  const reasons = [...keys.values()].some(({ reason }) => reason !== '');
  const rows = [...keys].map(([key, { article, reason }]) => [article, ...(reasons ? [reason] : []), ...last.map((version) => priceOf(version, key))]);
  screen.heading(last.length === versions.length ? 'Priser' : 'Priser i de senaste versionerna');
  await screen.table({ columns: ['Artikel', ...(reasons ? ['Orsak'] : []), ...last.map(({ id }) => id)], rows: all ? rows : rows.slice(0, MOST_PRICES) });
  if (!all && rows.length > MOST_PRICES) screen.line(`… och ${countOf(rows.length - MOST_PRICES, 'rad', 'rader')} till: lägg till --all.`);
}

function priceOf({ prices }: PriceListVersion, key: string): string {
  const price = prices.find(({ article, reason = '' }) => JSON.stringify([article, reason]) === key);
  return price === undefined ? '–' : formatKronor(price.ore);
}
