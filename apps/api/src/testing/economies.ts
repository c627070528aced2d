import type { ToldEconomy } from '../economies/economy-keeper.js';
import type { TestApp } from './test-app.js';

export const ECONOMIES = '/api/economics/economies';

/** A new economy of one's own. */
export async function newEconomy(api: TestApp, changes: object = {}): Promise<ToldEconomy> {
  const answer = await api.post(ECONOMIES, { region: 'vastmanland', titleSv: 'Vår ekonomi', ...changes });
  if (answer.status !== 201) throw new Error(await answer.text());
  return (await answer.json()) as ToldEconomy;
}

/** Sends the content of a part, at a place such as `months/actual-2024`. */
export function putPart(api: TestApp, id: string, place: string, content: unknown): Promise<Response> {
  return Promise.resolve(api.app.request(`http://127.0.0.1:4280${ECONOMIES}/${id}/parts/${place}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) }));
}

/** Sends a file to be read in. */
export function sendEconomyFile(api: TestApp, id: string, query: string, body: string | Uint8Array, type = 'text/csv'): Promise<Response> {
  return Promise.resolve(api.app.request(`http://127.0.0.1:4280${ECONOMIES}/${id}/imports?${query}`, { method: 'POST', headers: { 'content-type': type }, body: body as string }));
}
