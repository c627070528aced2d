import { foundText, HjmError, isLocalDate, nearest } from '@hjm/core';
import type { FeeEvent, LedgerOptions } from './ledger-types.js';
import type { FeeTariff } from './tariff-types.js';

const IDENTITY_NUMBER = /^\s*(?:\d{2})?\d{6}\s*[-+]?\s*\d{4}\s*$/;

/**
 * @throws HjmError `bad-fee-event` for two events with one id, a tariff that does not exist, a day that cannot be, and a key
 * that looks like a personal identity number, which is not repeated
 */
export function checkEvents(events: readonly FeeEvent[], tariffs: ReadonlyMap<string, FeeTariff>, { knownAt }: LedgerOptions): void {
  const ids = new Set<string>();
  if (knownAt !== undefined && !isLocalDate(knownAt)) throw bad('knownAt', 'en dag skriven ÅÅÅÅ-MM-DD', foundText(knownAt));
  for (const [index, event] of events.entries()) {
    const path = `events.${index}`;
    if (typeof event !== 'object' || (event as unknown) === null) throw bad(path, 'en händelse', foundText(event));
    const { id, person, tariff, registered } = event;
    if (typeof id !== 'string' || id === '') throw bad(`${path}.id`, 'en nyckel', foundText(id));
    if (id.includes('#')) throw bad(`${path}.id`, 'en nyckel utan #, som skiljer perioderna åt', foundText(id));
    if (ids.has(id)) throw bad(`${path}.id`, 'en nyckel som ingen annan händelse har', foundText(id));
    ids.add(id);
    if (typeof person !== 'string' || person === '') throw bad(`${path}.person`, 'en nyckel', foundText(person));
    if (IDENTITY_NUMBER.test(person)) throw bad(`${path}.person`, 'en nyckel som inte säger vem det är', 'något som ser ut som ett personnummer');
    if (!tariffs.has(tariff)) throw bad(`${path}.tariff`, 'en taxa som finns', foundText(tariff), typeof tariff === 'string' ? nearest(tariff, tariffs.keys()) : undefined);
    if (registered !== undefined && !isLocalDate(registered)) throw bad(`${path}.registered`, 'en dag skriven ÅÅÅÅ-MM-DD', foundText(registered));
  }
}

function bad(path: string, expected: string, found: string, near?: string): HjmError {
  const meant = near === undefined ? '' : ` Menade du ${near}?`;
  return new HjmError('bad-fee-event', `${path}: väntade ${expected}, fick ${found}.${meant}`, [{ path, expected, found, ...(near === undefined ? {} : { nearest: near }) }]);
}
