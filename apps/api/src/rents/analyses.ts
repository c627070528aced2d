import { HjmError, foundText } from '@hjm/core';
import type { PriceList, RunPeriod, RunSetup } from '@hjm/pricing';
import { type ScenarioDimension, type ScenarioResult, onlyVersion, startScenario } from '@hjm/pricing/scenario';
import { type StockOnDay, type OutDays, startStock } from '@hjm/pricing/stock';
import type { SetupRequest } from './ledger.js';
import { privateTogether, scenarioRowsTogether } from './private-together.js';
import type { RegisterSource } from './register-source.js';

export type StockAnswer = Omit<StockOnDay, 'cells'> & { readonly knownAt: string | null; readonly out: OutDays; readonly rentals: number; readonly leftOut: number };

/** What is out on a day, with private persons as one. */
export async function stockOn(source: RegisterSource, question: { readonly on: string; readonly knownAt?: string; readonly out?: OutDays }): Promise<StockAnswer> {
  const run = startStock(question, source.setup);
  for await (const batch of source.batches()) for (const { rental } of batch) run.add(rental);
  const { knownAt, out, rentals, leftOut, days } = run.result();
  const { on, total, principals, parties, groups } = days[0] as StockOnDay;
  return {
    on,
    knownAt,
    out,
    rentals,
    leftOut,
    total,
    principals: privateTogether(principals, ({ principal }) => principal, source.isPrivate, (principal) => ({ principal })),
    parties: privateTogether(parties, ({ party }) => party, source.isPrivate, (party) => ({ party, principal: party })),
    groups,
  };
}

/** One side of a comparison: the register's own setup or another, and other prices for some customers. */
export type ScenarioSide = { readonly setup?: SetupRequest | undefined; readonly prices?: { readonly [customers: string]: { readonly list: string; readonly version?: string | undefined } } | undefined };

export type SideMeans = { readonly source: RegisterSource; readonly resolve: (setup: SetupRequest) => Promise<RunSetup>; readonly list: (id: string) => Promise<PriceList> };

export async function setupOfSide({ setup, prices = {} }: ScenarioSide, { source, resolve, list }: SideMeans): Promise<RunSetup> {
  const own = setup === undefined ? source.setup : await resolve(setup);
  const tariffs: Record<string, RunSetup['tariffs'][string]> = { ...own.tariffs };
  for (const [customers, chosen] of Object.entries(prices)) {
    const found = await list(chosen.list);
    const tariff = own.tariffs[customers];
    if (tariff === undefined) throw new HjmError('invalid-setup', `Underlaget har ingen taxa ${foundText(customers)}.`, [{ path: `prices.${customers}`, expected: `en av ${Object.keys(own.tariffs).join(', ')}`, found: foundText(customers) }]);
    tariffs[customers] = { ...tariff, prices: chosen.version === undefined ? found : onlyVersion(found, chosen.version) };
  }
  return { ...own, tariffs };
}

/** Both sides on the same rentals, with private persons as one. */
export async function compare(source: RegisterSource, a: RunSetup, b: RunSetup, period: RunPeriod, dimensions: readonly ScenarioDimension[]): Promise<Omit<ScenarioResult, 'runs'>> {
  const scenario = startScenario(a, b, period, dimensions);
  for await (const batch of source.batches()) for (const { rental } of batch) scenario.add(rental);
  const { period: days, rentals, compared, notCharged, apart, tables } = scenario.result();
  return { period: days, rentals, compared, notCharged, apart, tables: tables.map(({ dimension, rows }) => ({ dimension, rows: dimension === 'principal' || dimension === 'party' ? scenarioRowsTogether(rows, source.isPrivate) : rows })) };
}
