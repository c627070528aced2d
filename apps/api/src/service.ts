import { randomUUID } from 'node:crypto';
import { caseKeeper } from './cases/case-keeper.js';
import { examplePolicy } from './cases/example-policy.js';
import { readPolicy } from './cases/read-policy.js';
import { economyKeeper } from './economies/economy-keeper.js';
import { createApp } from './http/app.js';
import { report } from './http/report.js';
import { indicatorKeeper } from './indicators/indicator-keeper.js';
import { packages } from './packages.js';
import { migrationsFolder, templateFile, version, webRoot } from './places.js';
import { priceListKeeper } from './prices/price-list-keeper.js';
import { recordKeeper } from './records/keeper.js';
import { rentKeeper } from './rents/rent-keeper.js';
import { startServer } from './server.js';
import type { Settings } from './settings.js';
import { chainedCases } from './store/chained-cases.js';
import { chainedRecords } from './store/chained-records.js';
import type { OpenDatabase } from './store/database.js';
import { economyStore } from './store/economy-store.js';
import { openEmbedded } from './store/embedded.js';
import { indicatorStore } from './store/indicator-store.js';
import { chainedLedger } from './store/ledger-store.js';
import { chainedRows } from './store/row-store.js';
import { openPostgresql } from './store/postgresql.js';

const HOUR_MS = 3_600_000;

export type Service = { readonly address: string; readonly kind: OpenDatabase['kind']; readonly stop: () => Promise<void> };

/** Wires the service: database, clock and chance from outside, HTTP on this machine, retention once an hour. */
export async function startService({ port, dataFolder, databaseUrl, longestKeepYears, casePolicyFile }: Settings): Promise<Service> {
  const policy = casePolicyFile === undefined ? examplePolicy : readPolicy(casePolicyFile);
  const database =
    databaseUrl === undefined ? await openEmbedded({ folder: dataFolder, migrationsFolder, templateFile }, endProcess) : await openPostgresql(databaseUrl, migrationsFolder, report);
  const means = { now: () => new Date(), newId: randomUUID, newSalt: () => randomUUID().replaceAll('-', ''), longestKeepYears };
  const records = recordKeeper({ store: chainedRecords(database.database), packages, ...means });
  const cases = caseKeeper({ store: chainedCases(database.database), policy, example: casePolicyFile === undefined, ...means });
  const ledger = chainedLedger(database.database);
  const priceLists = priceListKeeper({ store: ledger, ...means });
  const rows = chainedRows(database.database);
  const rents = rentKeeper({ ledger, rows, priceLists, ...means });
  const kpiRows = indicatorStore(database.database);
  const indicators = indicatorKeeper({ ledger, store: kpiRows, ...means });
  const economies = economyKeeper({ store: economyStore(database.database), ...means });
  // Nobody else writes to the embedded database: what has no link by now never gets one.
  if (database.kind === 'embedded') await Promise.all([rows.removeUnlinked(), kpiRows.removeStaged()]);
  const server = await startServer(createApp({ packages, records, cases, priceLists, rents, indicators, economies, database, version, webRoot }), port).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const tending = every(HOUR_MS, async () => {
    const erased = (await records.eraseExpired()) + (await rents.eraseExpired());
    if (erased > 0) console.log(`Gallrade ${erased} poster i kedjan vars tid har gått ut.`);
    const datasets = await indicators.eraseExpired();
    if (datasets > 0) console.log(`Gallrade ${datasets} datamängder vars tid har gått ut.`);
    await database.maintain();
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await tending.stop();
    await database.close();
  };
  return { address: server.address, kind: database.kind, stop };
}

/** Nothing that has been acknowledged is lost: it is in the log of the database. */
function endProcess(said: string): never {
  console.error(`Databasen kan inte längre skriva till disken och tjänsten stoppas (${said}). Allt som är bekräftat finns kvar. Se över disken och starta igen.`);
  process.exit(1);
}

/** Does something now and then on, one at a time; what fails is reported and tried again the next time. */
function every(interval: number, task: () => Promise<void>): { stop: () => Promise<void> } {
  const run = (): Promise<void> => task().catch(report);
  let running = run();
  const timer = setInterval(() => {
    running = running.then(run);
  }, interval);
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}
