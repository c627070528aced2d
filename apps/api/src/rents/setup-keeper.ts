import { HjmError, foundText } from '@hjm/core';
import { addDays } from '@hjm/core/calendar';
import { type Party, type PriceList, priceListFrom, type RunSetup } from '@hjm/pricing';
import { parseRunSetup } from '@hjm/pricing/schema';
import { canonicalJson } from '@hjm/rules/canonical';
import type { PriceListLink } from '../prices/price-list-keeper.js';
import { without } from './without.js';
import { type RunLink, type SetupRequest } from './ledger.js';

/** The setup that a request makes with the kept price lists, each thing in them known when it could be: never in a month that was charged before it was kept. */
export async function resolveSetup({ privatePersons, ...request }: SetupRequest, lists: (id: string) => Promise<readonly PriceListLink[]>, runs: readonly RunLink[], persons: readonly string[]): Promise<RunSetup> {
  const tariffs: Record<string, unknown> = {};
  for (const [customers, tariff] of Object.entries(request.tariffs)) {
    tariffs[customers] = { ...tariff, prices: 'list' in tariff.prices ? asKnown(await lists(tariff.prices.list), runs) : tariff.prices };
  }
  const parties = privatePersons === undefined ? [] : persons.map((id): Party => ({ id, nameSv: 'Privatperson', principal: id, customers: privatePersons.customers }));
  return parseRunSetup({ ...without(request, 'invoicing'), tariffs, parties: [...request.parties, ...parties] });
}

function asKnown(links: readonly PriceListLink[], runs: readonly RunLink[]): PriceList {
  return priceListFrom(
    links.map(({ seq, content }) => {
      const before = runs.filter((run) => run.seq < seq).at(-1);
      return { event: content.event, ...(before === undefined ? {} : { decidedFrom: addDays(before.content.knownAt, 1) }) };
    }),
  ) as PriceList;
}

/**
 * Refuses a setup that changes what earlier runs went by. It may only add: what was charged must come to the same again.
 *
 * @throws HjmError `setup-changes-history`
 */
export function checkOnlyAdds(before: SetupRequest, after: SetupRequest): void {
  const byId = (entries: readonly { readonly id: string }[]): Record<string, unknown> => Object.fromEntries(entries.map((entry) => [entry.id, entry]));
  const parts = [
    ['parties', byId(before.parties), byId(after.parties)],
    ['articles', byId(before.articles), byId(after.articles)],
    ['tariffs', before.tariffs, after.tariffs],
    ['', { calendar: before.calendar, privatePersons: before.privatePersons }, { calendar: after.calendar, privatePersons: after.privatePersons }],
  ] as const;
  const issues = parts.flatMap(([part, was, is]) =>
    Object.entries(was).filter(([, value]) => value !== undefined).flatMap(([key, value]: [string, unknown]) => {
      const now = (is as Record<string, unknown>)[key];
      return now !== undefined && canonicalJson(now) === canonicalJson(value) ? [] : [{ path: part === '' ? key : `${part}.${key}`, expected: foundText(value), found: foundText(now) }];
    }),
  );
  if (issues.length === 0) return;
  throw new HjmError('setup-changes-history', `Underlaget ändrar ${issues[0]?.path ?? ''}, som hyror redan är debiterade efter. Lägg till i stället, eller ge det ändrade ett nytt id.`, issues.slice(0, 100));
}
