import type { SetupRequest } from '../rents/ledger.js';
import type { TestApp } from './test-app.js';

const citation = null;

/** Two municipalities with a kept price list, and private persons. Every price is made up. */
export const aSetup: SetupRequest = {
  format: 'hjm.rent-setup/1',
  parties: [
    { id: 'kommun-a', nameSv: 'Kommun A', principal: 'kommun-a', customers: 'principals' },
    { id: 'kommun-b', nameSv: 'Kommun B', principal: 'kommun-b', customers: 'principals' },
  ],
  articles: [
    { id: 'rollator', nameSv: 'Rollator', group: 'gå' },
    { id: 'säng', nameSv: 'Säng', group: 'vila' },
  ],
  tariffs: {
    principals: { prices: { list: 'lanet' }, time: { rule: 'days-both-ends' } },
    private: {
      prices: { id: 'privat', titleSv: 'Privat', unit: 'month', approval: 'none', versions: [{ id: 'p1', validFrom: '2023-01-01', decided: '2022-12-01', citation, prices: [{ article: 'säng', ore: 31_000 }] }] },
      time: { rule: 'private-at-least-a-month' },
      startFee: { ore: 10_000, citation },
    },
  },
  calendar: { eves: 'off' },
  privatePersons: { keyStart: 'privat-', customers: 'private' },
};

/** Two kronor a day for a walker, ten for a bed. */
export const aPriceList = {
  id: 'lanet',
  titleSv: 'Länets prislista',
  unit: 'day',
  approval: 'none',
  versions: [{ id: '2024', validFrom: '2024-01-01', decided: '2023-12-01', citation, prices: [{ article: 'rollator', ore: 200 }, { article: 'säng', ore: 1000 }] }],
};

export const HEADER = 'Uthyrning;Artikel;Individ;Antal;Kostnadsansvarig;Levererad;Levererad registrerad;Mottagen;Mottagen registrerad';

/** Sends a file, and gives the answer. */
export function sendFile(api: TestApp, rows: readonly string[], query = 'keepUntil=2030-12-31&vat=S'): Promise<Response> {
  return Promise.resolve(api.app.request(`http://127.0.0.1:4280/api/rentals/import?${query}`, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: rows.join('\r\n') }));
}
