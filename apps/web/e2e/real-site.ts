import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceFile } from './build.js';
import type { Site } from './site.js';

/** The service as `npm start` runs it, on a free port and with a database of its own. */
export async function startRealSite(): Promise<Site> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hjm-web-'));
  const service = spawn(process.execPath, [serviceFile], { env: { ...process.env, PORT: '0', HJM_DATA: dataFolder, DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'pipe'] });
  const stopped = once(service, 'exit');
  let said = '';
  const origin = await new Promise<string>((started, failed) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address !== undefined) started(address);
    };
    service.stdout.on('data', listen);
    service.stderr.on('data', listen);
    void stopped.then(() => { failed(new Error(`The service stopped: ${said}`)); });
  });
  return {
    origin,
    stop: async () => {
      service.kill();
      await stopped;
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
