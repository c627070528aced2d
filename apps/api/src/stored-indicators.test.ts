import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset } from './indicators/dataset.js';
import type { ImportDone } from './indicators/import-rows.js';
import type { ToldScorecard } from './indicators/scorecard-of.js';
import { aDataset, DATASETS, WORK_ORDERS } from './testing/indicators.js';
import { addressOf, get, inAYear } from './testing/service-calls.js';
import { startProcess, stopProcesses } from './testing/service-process.js';
import { temporaryFolder } from './testing/temporary-folder.js';

afterEach(stopProcesses);

const rows = (count: number, finished: string): string => [WORK_ORDERS, ...Array.from({ length: count }, (_, n) => `ao-${n};AU;2024-0${1 + (n % 6)}-08;${finished};Väster`)].join('\r\n');
const post = (address: string, path: string, body: string, type = 'text/csv'): Promise<Response> => fetch(`${address}${path}`, { method: 'POST', headers: { 'content-type': type }, body });

describe('indicators', () => {
  it('are as before or as after when the service is killed in the middle of reading a file in, and nothing between', async () => {
    const folder = temporaryFolder();
    let service = startProcess({ HJM_DATA: folder });
    let address = await addressOf(service);
    const { id } = (await (await post(address, DATASETS, JSON.stringify({ ...aDataset, keepUntil: inAYear }), 'application/json')).json()) as Dataset;
    const imports = `${DATASETS}/${id}/imports?table=workOrders`;
    const orders = async (): Promise<unknown> => (await get<ToldScorecard>(address, `${DATASETS}/${id}/scorecard?period=2024-01..2024-06`)).results.find(({ kpi }) => kpi === 'technical-work-orders')?.value;
    await post(address, imports, rows(3000, '2024-06-28'));
    expect(await orders()).toMatchObject({ state: 'known', numerator: 3000 });
    for (const round of [0, 1, 2]) {
      const cut = post(address, imports, rows(4500, `2024-06-2${round}`)).then(
        (answer) => answer.ok,
        () => false,
      );
      // Later and later in the import: while the file comes, while it is compared, while it is written.
      for (let asked = 0; asked <= 12 * round; asked++) await get(address, '/api/health');
      service.process.kill('SIGKILL');
      await service.ended;
      const acknowledged = await cut;
      service = startProcess({ HJM_DATA: folder });
      address = await addressOf(service);
      const done = (await (await post(address, imports, rows(4500, `2024-06-2${round}`))).json()) as ImportDone;
      const { added, corrected, unchanged } = done.counts;
      const [none, all] = [[round === 0 ? 1500 : 0, round === 0 ? 3000 : 4500, 0], [0, 0, 4500]];
      expect(acknowledged ? [all] : [none, all]).toContainEqual([added, corrected, unchanged]);
      expect(await orders()).toMatchObject({ state: 'known', numerator: 4500 });
    }
    expect(await get(address, '/api/records/verify')).toMatchObject({ intact: true });
    service.process.kill('SIGTERM');
    await service.ended;
  }, 300_000);

  it('of the whole demo centre are counted while other questions are answered', async () => {
    const service = startProcess({ HJM_DATA: temporaryFolder() });
    const address = await addressOf(service);
    const running = { done: false };
    const started = performance.now();
    const card = get<ToldScorecard>(address, `${DATASETS}/demo-vastmanland/scorecard?period=2024-01..2024-04`).finally(() => {
      running.done = true;
    });
    let [answered, longest] = [0, 0];
    while (!running.done) {
      const asked = performance.now();
      await get(address, '/api/health');
      longest = Math.max(longest, performance.now() - asked);
      answered += 1;
    }
    const { results, dataset } = await card;
    const first = Math.round(performance.now() - started);
    const again = performance.now();
    expect((await get<ToldScorecard>(address, `${DATASETS}/demo-vastmanland/scorecard?period=2024-01..2024-04`)).results).toEqual(results);
    console.log(`demo scorecard: ${first} ms, then ${Math.round(performance.now() - again)} ms; ${answered} other questions meanwhile, the longest ${Math.round(longest)} ms`);
    expect(dataset.demo).toBe(true);
    // As published for January–April 2024.
    expect(['orders', 'returns', 'calls', 'pickup-orders'].map((id) => results.find(({ kpi }) => kpi === id)?.value)).toEqual([17_894, 13_206, 9004, 7600].map((numerator) => ({ state: 'known', numerator, denominator: 1 })));
    expect(answered).toBeGreaterThan(20);
    service.process.kill('SIGTERM');
    await service.ended;
  }, 300_000);
});
