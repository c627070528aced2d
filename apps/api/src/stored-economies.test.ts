import { demoEconomy } from '@hjm/demo/economy';
import { afterEach, describe, expect, it } from 'vitest';
import type { PartRevision } from './economies/economy-book.js';
import type { OpenEconomy, ToldEconomy } from './economies/economy-keeper.js';
import type { ReadPart } from './economies/kept-part.js';
import { ECONOMIES } from './testing/economies.js';
import { addressOf, get } from './testing/service-calls.js';
import { startProcess, stopProcesses } from './testing/service-process.js';
import { temporaryFolder } from './testing/temporary-folder.js';

afterEach(stopProcesses);

const [months] = demoEconomy().months;
const rent = (ore: number) => ({ ...months, lines: { rent: new Array<number>(12).fill(ore) } });
const json = { 'content-type': 'application/json' };
const put = (address: string, id: string, ore: number): Promise<Response> => fetch(`${address}${ECONOMIES}/${id}/parts/months/actual-2021`, { method: 'PUT', headers: json, body: JSON.stringify(rent(ore)) });

describe('economies', () => {
  it('have every revision that was acknowledged, in order, when the service is killed again and again in the middle of storing', async () => {
    const folder = temporaryFolder();
    let [service, acknowledged] = [startProcess({ HJM_DATA: folder }), 0];
    let address = await addressOf(service);
    const made = await fetch(`${address}${ECONOMIES}`, { method: 'POST', headers: json, body: JSON.stringify({ region: 'vastmanland', titleSv: 'Vår ekonomi' }) });
    const { id } = (await made.json()) as ToldEconomy;
    const kept = new Map<number, number>();
    for (let round = 0; round < 4; round++) {
      const last = acknowledged + 2 + 5 * round;
      const writer = async (): Promise<void> => {
        for (;;) {
          const ore = (acknowledged += 1);
          const answer = (await (await put(address, id, ore)).json()) as { readonly revision: number };
          kept.set(answer.revision, ore);
          if (ore >= last) service.process.kill('SIGKILL');
        }
      };
      const writing = Promise.allSettled([writer(), writer()]);
      expect((await service.ended).signal).toBe('SIGKILL');
      await writing;
      service = startProcess({ HJM_DATA: folder });
      address = await addressOf(service);
    }
    const { revisions } = await get<{ revisions: PartRevision[] }>(address, `${ECONOMIES}/${id}/parts/months/actual-2021/revisions`);
    expect(kept.size).toBeGreaterThan(10);
    expect(revisions.length).toBeGreaterThanOrEqual(kept.size);
    expect(revisions.map(({ revision }) => revision)).toEqual(revisions.map((_, at) => at + 1));
    for (const [revision, ore] of kept) expect((await get<ReadPart>(address, `${ECONOMIES}/${id}/parts/months/actual-2021?revision=${revision}`)).content).toEqual(rent(ore));
    expect((await get<OpenEconomy>(address, `${ECONOMIES}/${id}`)).seq).toBe(revisions.length + 1);
    expect(await get(address, '/api/records/verify')).toMatchObject({ intact: true, checked: revisions.length + 1 });
    service.process.kill('SIGTERM');
    await service.ended;
  }, 300_000);
});
