import type { StoredRecord } from '../records/content.js';
import type { ServiceProcess } from './service-process.js';

/** A day until which things may be kept, whenever the tests are run. */
export const inAYear = new Date(Date.now() + 864e5 * 365).toISOString().slice(0, 10);

const decision = JSON.stringify({
  package: 'vastmanland/speech-devices',
  facts: { profession: 'logoped', tier: 'advanced', need: 'communication' },
  on: '2023-04-01',
  purpose: 'audit',
  keepUntil: inAYear,
});

/** Where the service answers; an error when it did not start. */
export async function addressOf(service: ServiceProcess): Promise<string> {
  const address = await service.address;
  if (address === undefined) throw new Error(`The service did not start: ${service.output().err}`);
  return address;
}

/** Keeps a decision there; an error when it is not acknowledged. */
export async function keep(address: string): Promise<StoredRecord> {
  const answer = await fetch(`${address}/api/records`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: decision });
  if (answer.status !== 201) throw new Error(await answer.text());
  return (await answer.json()) as StoredRecord;
}

/** What stands at a path there. */
export async function get<T>(address: string, path: string): Promise<T> {
  return (await (await fetch(`${address}${path}`)).json()) as T;
}
