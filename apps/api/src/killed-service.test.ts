import { afterEach, describe, expect, it } from 'vitest';
import type { ChainReport } from './records/chain-report.js';
import type { StoredRecord } from './records/content.js';
import { addressOf, get, keep } from './testing/service-calls.js';
import { startProcess, stopProcesses } from './testing/service-process.js';
import { temporaryFolder } from './testing/temporary-folder.js';

afterEach(stopProcesses);

/** How many times the service is killed; more with HJM_KILL_ROUNDS. */
const rounds = Number(process.env['HJM_KILL_ROUNDS'] ?? '10');

describe('the service', () => {
  it(
    `loses no acknowledged decision when it is killed ${rounds} times in the middle of storing`,
    async () => {
      const folder = temporaryFolder();
      const acknowledged: StoredRecord[] = [];
      for (let round = 0; round < rounds; round++) {
        const service = startProcess({ HJM_DATA: folder });
        const address = await addressOf(service);
        // From the very first write on to well into the stream, while three others are under way.
        const last = acknowledged.length + 1 + 3 * (round % 10);
        const writer = async (): Promise<void> => {
          for (;;) {
            acknowledged.push(await keep(address));
            if (acknowledged.length >= last) service.process.kill('SIGKILL');
          }
        };
        const writing = Promise.allSettled([writer(), writer(), writer(), writer()]);
        expect((await service.ended).signal).toBe('SIGKILL');
        await writing;
      }
      const service = startProcess({ HJM_DATA: folder });
      const address = await addressOf(service);
      expect(acknowledged.length).toBeGreaterThan(rounds);
      const report = await get<ChainReport>(address, '/api/records/verify');
      expect(report).toMatchObject({ intact: true, firstBreak: null });
      // A decision may be stored and the service killed before it could say so; never the other way round.
      expect(report.checked).toBeGreaterThanOrEqual(acknowledged.length);
      for (const stored of acknowledged) expect(await get(address, `/api/records/${stored.id}`)).toEqual(stored);
      service.process.kill('SIGTERM');
      expect((await service.ended).code).toBe(0);
    },
    60_000 + rounds * 15_000,
  );

  it('acknowledges nothing that the disk does not take: it stops and says so, and what was acknowledged is there', async () => {
    const folder = temporaryFolder();
    const service = startProcess({ HJM_DATA: folder }, 'failing-disk');
    const address = await addressOf(service);
    const acknowledged = await keep(address);
    service.process.kill('SIGUSR2');
    // A signal needs a turn of the service's loop before it counts.
    await get(address, '/api/health');
    await expect(keep(address)).rejects.toThrow();
    expect(await service.ended).toEqual({ code: 1, signal: null });
    expect(service.output().err).toMatch(/^Databasen kan inte längre skriva till disken och tjänsten stoppas \(could not fsync file "[0-9A-F]{24}": I\/O error\)\. Allt som är bekräftat finns kvar\. Se över disken och starta igen\.\n$/);
    const again = startProcess({ HJM_DATA: folder });
    const newAddress = await addressOf(again);
    expect(await get(newAddress, `/api/records/${acknowledged.id}`)).toEqual(acknowledged);
    expect(await get(newAddress, '/api/records/verify')).toMatchObject({ intact: true });
  });
});
