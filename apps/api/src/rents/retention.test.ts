import { expect, it } from 'vitest';
import { aPriceList, aSetup, HEADER, sendFile } from '../testing/rents.js';
import { testApp } from '../testing/test-app.js';

it('what an import did is told after the last day of its private persons, and only their rows are gone', async () => {
  const api = await testApp();
  await api.post('/api/price-lists', aPriceList);
  await api.post('/api/rent-setups', aSetup);
  await sendFile(api, [HEADER, 'u1;säng;i1;;kommun-b;2024-01-01;;;', 'u2;säng;i2;;privat-1;2024-01-01;;;'], 'keepUntil=2026-02-01&vat=S');
  const before: unknown = await (await api.get('/api/rentals/imports')).json();
  api.setNow('2026-02-02T08:00:00.000Z');
  expect(await (await api.post('/api/records/retention')).json()).toEqual({ erased: 1 });
  expect(await (await api.get('/api/rentals/imports')).json()).toEqual(before);
  expect(await (await api.get('/api/rentals/stock?on=2024-06-30')).json()).toMatchObject({ stock: { rentals: 1 } });
  expect(await (await api.get('/api/records/verify')).json()).toMatchObject({ intact: true, erased: 0 });
  await api.close();
});
