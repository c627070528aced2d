import { afterEach, describe, expect, it } from 'vitest';
import type { ToldRun } from './http/rent-schemas.js';
import { addressOf, get, inAYear } from './testing/service-calls.js';
import { HEADER, aPriceList, aSetup } from './testing/rents.js';
import { startProcess, stopProcesses } from './testing/service-process.js';
import { temporaryFolder } from './testing/temporary-folder.js';

afterEach(stopProcesses);

const post = async <T>(address: string, path: string, body: unknown, type = 'application/json'): Promise<T> => {
  const answer = await fetch(`${address}${path}`, { method: 'POST', headers: { 'content-type': type }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as T;
};

describe('prices and rents', () => {
  it('are there after the service was killed, as they were', async () => {
    const folder = temporaryFolder();
    const first = startProcess({ HJM_DATA: folder });
    const address = await addressOf(first);
    const list = await post(address, '/api/price-lists', aPriceList);
    await post(address, '/api/rent-setups', aSetup);
    await post(address, `/api/rentals/import?keepUntil=${inAYear}&vat=S`, [HEADER, 'u1;säng;i1;;kommun-b;2024-01-01;;;'].join('\n'), 'text/csv');
    const run = await post<ToldRun>(address, '/api/rent-runs', { month: '2024-01' });
    expect(run.totals.ore).toBe(31_000);
    first.process.kill('SIGKILL');
    await first.ended;
    const again = startProcess({ HJM_DATA: folder });
    const there = await addressOf(again);
    expect(await get(there, '/api/price-lists/lanet')).toEqual(list);
    expect(await get(there, `/api/rent-runs/${run.id}`)).toEqual(run);
    expect(await get(there, `/api/rent-runs/${run.id}/verify`)).toEqual({ intact: true, rows: 1, erased: 0 });
    expect(await get(there, '/api/records/verify')).toMatchObject({ intact: true, checked: 4 });
    again.process.kill('SIGTERM');
    await again.ended;
  });

  it('of the whole demo world are charged while other questions are answered', async () => {
    const service = startProcess({ HJM_DATA: temporaryFolder() });
    const address = await addressOf(service);
    const running = { done: false };
    const started = performance.now();
    const run = post<ToldRun>(address, '/api/rent-runs', { month: '2024-04', knownAt: '2024-04-30' }).finally(() => {
      running.done = true;
    });
    let [answered, longest] = [0, 0];
    while (!running.done) {
      const asked = performance.now();
      await get(address, '/api/price-models');
      longest = Math.max(longest, performance.now() - asked);
      answered += 1;
    }
    const { totals, demo } = await run;
    console.log(`demo month: ${totals.lines} lines in ${Math.round(performance.now() - started)} ms; ${answered} other questions meanwhile, the longest ${Math.round(longest)} ms`);
    expect(demo).toBe(true);
    expect(totals.rentals).toBeGreaterThan(70_000);
    expect(answered).toBeGreaterThan(20);
    service.process.kill('SIGTERM');
    await service.ended;
  });
});
