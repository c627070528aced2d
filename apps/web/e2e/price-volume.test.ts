import { DEMO_PRICE_VOLUME } from '@hjm/demo/economy';
import { priceVolumeTable } from '@hjm/economics';
import { expect, it } from 'vitest';
import { expectAccessible, openAll } from './axe.js';
import { startRealSite } from './real-site.js';
import { usingSite } from './visit.js';

const site = usingSite(startRealSite);
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

it('parts a file’s change into price and volume in the browser, and says what is wrong where it is typed', async () => {
  const { writeCsv } = await import('@hjm/tables/csv');
  const { columns, rows } = priceVolumeTable(DEMO_PRICE_VOLUME);
  const { page } = await site.visit('/ekonomi/pris-och-volym', { viewport: { width: 390, height: 844 } });
  await page.getByLabel('Fil (CSV eller Excel)').setInputFiles({ name: 'priser.csv', mimeType: 'text/csv', buffer: Buffer.concat([...writeCsv([[...columns, 'demodata'], ...rows.map((row) => [...row, 'påhittat'])])]) });
  await page.getByText('Demodata: underlaget är påhittat.').waitFor();
  expect(await page.getByRole('heading', { name: 'Pris- och volymeffekt' }).count()).toBe(0);
  await page.getByLabel('Ny volym till nytt pris räknas').selectOption('separate');
  await page.getByLabel('Nytt och borttaget räknas').selectOption('apart');
  await page.getByRole('heading', { name: 'Pris- och volymeffekt' }).waitFor();
  const sum = plain(await page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Summa' }) }).innerText());
  for (const figure of ['197 247,00', '179 770,00', '−792,00', '−211,00', '27 600,00', '−9 120,00']) expect(sum).toContain(figure);
  expect(await page.getByRole('img', { name: 'Varje ändrings verkan på resultatet' }).count()).toBe(1);
  await openAll(page);
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.getByRole('group', { name: 'Rullator, hyra' }).getByLabel('Pris efter').fill('dyrt');
  await page.getByText('Väntade ett pris i hela öre; fick "dyrt".', { exact: true }).waitFor();
});
