import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible } from './axe.js';
import { startRealSite } from './real-site.js';
import { usingSite } from './visit.js';

const { visit } = usingSite(startRealSite);

const REPAIRS = [
  'Arbetsordernummer;Typ;Anmälningsdatum;Klardatum;Verkstad',
  'AO-1;AU;2024-04-02;2024-04-05;Verkstad 1',
  'AO-2;AU;2024-04-02;2024-04-19;Verkstad 1',
  'AO-3;Akut;2024-04-31;;Verkstad 2',
];
const file = (name: string, lines: readonly string[]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\r\n')}\r\n`) });

const counts = async (page: Page): Promise<Record<string, string>> => Object.fromEntries((await page.locator('.kpi-counts > div').allInnerTexts()).map((pair) => pair.split('\n').filter((part) => part !== '') as [string, string]));

async function createDataset(page: Page): Promise<void> {
  await page.getByLabel('Namn').fill('Egna filer våren 2024');
  await page.getByLabel('Känt till och med').fill('2024-04-30');
  await page.getByRole('button', { name: 'Skapa datamängden' }).click();
  await page.getByText('Välj den sista dagen som raderna får sparas.').waitFor();
  await page.getByLabel('Sista dag att spara').fill(`${String(new Date().getFullYear() + 1)}-01-31`);
  await page.getByRole('button', { name: 'Skapa datamängden' }).click();
  await page.getByRole('heading', { name: 'Läs in filer i Egna filer våren 2024' }).waitFor();
}

async function readIn(page: Page, name: string, lines: readonly string[]): Promise<void> {
  if (await page.getByRole('button', { name: 'Läs in fler filer' }).isVisible()) await page.getByRole('button', { name: 'Läs in fler filer' }).click();
  await page.getByLabel('Filer', { exact: true }).setInputFiles(file(name, lines));
  await page.getByRole('button', { name: 'Läs in', exact: true }).click();
  await page.getByRole('heading', { name: 'Det här blev inläst' }).waitFor();
}

it('files of one’s own go from a new dataset to a scorecard, with every bad row told, and can be erased again', async () => {
  const { page, requests } = await visit('/styrkort/filer', { expected: /422/ });
  await createDataset(page);

  // Good and bad rows.
  await readIn(page, 'arbetsordrar-april.csv', REPAIRS);
  expect(await counts(page)).toMatchObject({ Rader: '3', Nya: '2', Felaktiga: '1' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Det här blev inläst');
  const bad = page.getByRole('table', { name: 'Felaktiga rader i arbetsordrar-april.csv' });
  expect(await bad.getByRole('rowheader').allInnerTexts()).toEqual(['4', '4']);
  expect(await bad.innerText()).toContain('"2024-04-31"');
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hämta felraderna som CSV' }).click()]);
  expect(saved.suggestedFilename()).toBe('felrader-arbetsordrar-april.csv');
  expect((await readFile(await saved.path())).toString()).toContain('arbetsordrar-april.csv;4;Typ;');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 1280, height: 900 });

  // The same file again, and then a corrected one.
  await readIn(page, 'arbetsordrar-april.csv', REPAIRS);
  expect(await counts(page)).toMatchObject({ Nya: '0', Oförändrade: '2', Rättade: '0' });
  await page.getByText('Inget i filen var nytt. Ingenting har ändrats.').waitFor();
  await readIn(page, 'arbetsordrar-april.csv', [...REPAIRS.slice(0, 2), REPAIRS[2]?.replace('04-19', '04-08') ?? '']);
  expect(await counts(page)).toMatchObject({ Oförändrade: '1', Rättade: '1' });

  // Headers that nobody knows are chosen by hand, and kept for the next file.
  await readIn(page, 'arbetsordrar-maj.csv', ['Nr;Vad;När', 'AO-4;AU;2024-04-10']);
  await page.getByText('Filen är inte inläst.').waitFor();
  for (const [field, header] of [['Arbetsorder (måste finnas)', 'Nr'], ['Slag (måste finnas)', 'Vad'], ['Anmäld (måste finnas)', 'När']] as const) await page.getByLabel(field, { exact: true }).selectOption(header);
  await page.getByRole('button', { name: 'Läs in med de här kolumnerna' }).click();
  await page.locator('.kpi-counts').waitFor();
  expect(await counts(page)).toMatchObject({ Nya: '1', Felaktiga: '0' });
  await readIn(page, 'arbetsordrar-juni.csv', ['Nr;Vad;När', 'AO-5;AU;2024-04-11']);
  expect(await counts(page)).toMatchObject({ Nya: '1' });

  // The scorecard of it: not demo, with what there is, and what is missing said in words.
  await page.getByRole('link', { name: 'Visa styrkortet' }).click();
  await page.getByRole('heading', { level: 2, name: 'Region Västmanland, april 2024' }).waitFor();
  expect(await page.locator('.demo-notice').count()).toBe(0);
  const repairs = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Andel reparationer inom 5 arbetsdagar' }) });
  expect((await repairs.innerText()).replaceAll('\u00A0', ' ')).toMatch(/2 av 4/);
  expect(await page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Andel besvarade samtal' }) }).innerText()).toContain('data saknas');

  // Nothing of what the rows say is in an address.
  expect(requests.filter(({ url }) => url.includes('AO-'))).toEqual([]);

  await page.getByRole('link', { name: 'Egna filer' }).click();
  await page.getByText('Radera Egna filer våren 2024').click();
  await page.getByRole('button', { name: 'Radera datamängden' }).click();
  await page.getByText('Kryssa för att du vill radera.').waitFor();
  await page.getByLabel('Ja, radera alla rader').check();
  await page.getByRole('button', { name: 'Radera datamängden' }).click();
  await page.getByText('Det finns inga egna datamängder än.').waitFor();
});
