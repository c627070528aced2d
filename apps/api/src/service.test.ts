import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { newPostgresqlUrl } from './testing/databases.js';
import { freePort } from './testing/postgresql-server.js';
import { addressOf, get, keep } from './testing/service-calls.js';
import { startProcess, stopProcesses } from './testing/service-process.js';
import { temporaryFolder } from './testing/temporary-folder.js';

afterEach(stopProcesses);

describe('the service', () => {
  it('is refused a data folder that another one uses, and says who', async () => {
    const folder = temporaryFolder();
    const first = startProcess({ HJM_DATA: folder });
    const address = await addressOf(first);
    const second = startProcess({ HJM_DATA: folder });
    expect((await second.ended).code).toBe(2);
    expect(second.output()).toEqual({ out: '', err: `Datakatalogen ${folder} används redan av process ${first.process.pid}. Stoppa den, eller välj en annan datakatalog med HJM_DATA.\n` });
    expect((await keep(address)).seq).toBe(1);
    first.process.kill('SIGTERM');
    await first.ended;
  });

  it('starts once when it is started many times at once after a crash', async () => {
    const folder = temporaryFolder();
    const crashed = startProcess({ HJM_DATA: folder });
    await addressOf(crashed);
    crashed.process.kill('SIGKILL');
    await crashed.ended;
    const started = Array.from({ length: 4 }, () => startProcess({ HJM_DATA: folder }));
    const addresses = await Promise.all(started.map(({ address }) => address));
    expect(addresses.filter((address) => address !== undefined)).toHaveLength(1);
    const codes = await Promise.all(started.map(async (service, index) => (addresses[index] === undefined ? (await service.ended).code : 'runs')));
    expect(codes.sort()).toEqual([2, 2, 2, 'runs']);
    for (const service of started) service.process.kill('SIGTERM');
    await Promise.all(started.map(({ ended }) => ended));
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('stops in order on %s, and leaves the folder free', async (signal) => {
    const folder = temporaryFolder();
    const service = startProcess({ HJM_DATA: folder });
    const stored = await keep(await addressOf(service));
    service.process.kill(signal);
    expect(await service.ended).toEqual({ code: 0, signal: null });
    expect(service.output().out).toMatch(/^HJM svarar på http:\/\/127\.0\.0\.1:\d+ \(bara på den här datorn\)\. Avsluta med Ctrl\+C\.\nSparade beslut ligger i .+\.\nAvslutar …\n$/);
    expect(service.output().err).toBe('');
    expect(readdirSync(folder)).toEqual(['database']);
    const again = startProcess({ HJM_DATA: folder });
    expect(await get(await addressOf(again), `/api/records/${stored.id}`)).toEqual(stored);
    again.process.kill('SIGTERM');
    await again.ended;
  });

  it('stops in order when it is told to before it has started', async () => {
    const folder = temporaryFolder();
    const service = startProcess({ HJM_DATA: folder });
    // The folder is taken first, then the database is opened.
    while (!readdirSync(folder).some((name) => name.startsWith('used-by-'))) await new Promise((passed) => setTimeout(passed, 5));
    service.process.kill('SIGTERM');
    const { code } = await service.ended;
    expect(code).toBe(0);
    expect(service.output().err).toBe('');
  });

  it('stores in PostgreSQL when DATABASE_URL says so, several at once in one chain', async () => {
    const environment = { HJM_DATA: temporaryFolder(), DATABASE_URL: await newPostgresqlUrl() };
    const services = [startProcess(environment), startProcess(environment)];
    const addresses = await Promise.all(services.map(addressOf));
    await Promise.all(Array.from({ length: 20 }, (_, index) => keep(addresses[index % 2] ?? '')));
    expect(await get(addresses[0] ?? '', '/api/records/verify')).toMatchObject({ intact: true, checked: 20 });
    expect(await get(addresses[1] ?? '', '/api/health')).toMatchObject({ status: 'ok', database: { kind: 'postgresql', status: 'ok' } });
    expect(services[0]?.output().out).toContain('PostgreSQL (DATABASE_URL)');
    expect(readdirSync(environment.HJM_DATA)).toEqual([]);
    for (const service of services) service.process.kill('SIGTERM');
    await Promise.all(services.map(({ ended }) => ended));
  });

  it('gives the same hashes in every time zone', async () => {
    const folder = temporaryFolder();
    for (const TZ of ['Pacific/Kiritimati', 'America/St_Johns', 'Europe/Stockholm']) {
      const service = startProcess({ HJM_DATA: folder, TZ });
      const address = await addressOf(service);
      const before = Date.now();
      const stored = await keep(address);
      expect(Math.abs(Date.parse(stored.storedAt) - before)).toBeLessThan(60_000);
      expect(await get(address, '/api/records/verify')).toMatchObject({ intact: true, checked: stored.seq });
      service.process.kill('SIGTERM');
      await service.ended;
    }
  });

  it.each([
    ['a port that is busy', async () => ({ PORT: String(await busyPort()) }), /^Port \d+ är upptagen\. Stoppa det andra programmet, eller välj en annan port: PORT=\d+ npm start\.\n$/],
    ['a port that is none', () => ({ PORT: 'fyra' }), /^PORT är "fyra", men ska vara ett heltal 0–65535\.\n$/],
    ['a database that nobody runs', async () => ({ DATABASE_URL: `postgresql://user:secret@127.0.0.1:${await freePort()}/hjm` }), /^Databasen 127\.0\.0\.1:\d+\/hjm \(DATABASE_URL\) går inte att nå \(ECONNREFUSED\)\. [^:]+\n$/],
    ['a database of another version', () => ({ HJM_DATA: folderOfVersion('17') }), /^Databasen i .+ har PostgreSQL-version 17, men den här versionen av HJM använder 18\. .+\n$/],
  ])('is refused %s in one sentence, with exit code 2', async (_, environment, text) => {
    const service = startProcess({ HJM_DATA: temporaryFolder(), ...(await environment()) });
    expect(await service.ended).toEqual({ code: 2, signal: null });
    expect(service.output().out).toBe('');
    expect(service.output().err).toMatch(text);
  });

  it('listens on this machine alone', async () => {
    const service = startProcess({ HJM_DATA: temporaryFolder() });
    const { port } = new URL(await addressOf(service));
    const { networkInterfaces } = await import('node:os');
    const others = Object.values(networkInterfaces()).flatMap((addresses) => (addresses ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'));
    for (const { address } of others) await expect(fetch(`http://${address}:${port}/api/health`)).rejects.toThrow();
    expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200);
    service.process.kill('SIGTERM');
    await service.ended;
  });
});

async function busyPort(): Promise<number> {
  const { createServer } = await import('node:http');
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  server.unref();
  return (server.address() as { port: number }).port;
}

function folderOfVersion(version: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'database'));
  writeFileSync(join(folder, 'database', 'PG_VERSION'), `${version}\n`);
  return folder;
}
