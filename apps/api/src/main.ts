// The process: settings from the environment, the service until it is stopped, exit code 2 for wrong use.
import { HjmError } from '@hjm/core';
import { report } from './http/report.js';
import { type Service, startService } from './service.js';
import { settingsFrom } from './settings.js';

let service: Promise<Service> | undefined;
let stopping = false;

process.on('SIGINT', stop);
process.on('SIGTERM', stop);

try {
  const settings = settingsFrom(process.env, process.cwd());
  service = startService(settings);
  const { address, kind } = await service;
  console.log(`HJM svarar på ${address} (bara på den här datorn). Avsluta med Ctrl+C.`);
  console.log(kind === 'embedded' ? `Sparade beslut ligger i ${settings.dataFolder}.` : 'Sparade beslut ligger i PostgreSQL (DATABASE_URL).');
} catch (error) {
  if (error instanceof HjmError) console.error(error.message);
  else report(error);
  process.exit(error instanceof HjmError ? 2 : 1);
}

/** Finishes what has begun. A second signal does not wait. */
function stop(): void {
  if (stopping) process.exit(1);
  stopping = true;
  console.log('Avslutar …');
  Promise.resolve(service)
    .then((running) => running?.stop())
    .then(
      () => process.exit(0),
      (error: unknown) => {
        report(error);
        process.exit(1);
      },
    );
}
