import { describe, expect, it } from 'vitest';
import { startStaticSite } from './static-site.js';
import { usingSite } from './visit.js';

const { visit } = usingSite(startStaticSite);

describe('Jämför regioner', () => {
  it('has professions as rows and regions as columns, and says what differs and what cannot be compared', async () => {
    const { page } = await visit('/jamfor?kod=22%2021%2003');
    const table = page.getByRole('table', { name: 'Bredvid varandra: 22 21 03' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Vem och vad', 'Region Västmanland', 'Region Värmland', 'Region Dalarna', 'Region Jönköpings län']);
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Arbetsterapeut' }) });
    const cells = await row.getByRole('cell').allInnerTexts();
    expect(cells[0]).toContain('Får');
    expect(cells[1]).toContain('Beror på vuxen eller barn');
    expect(cells[2]).toBe('Inga regler för koden');
    await page.getByRole('heading', { name: 'Vad skiljer, exakt?' }).waitFor();
    await page.getByRole('heading', { name: 'Vad som inte går att jämföra, och varför' }).waitFor();
  });

  it('finds a product by an everyday word and keeps it in the address', async () => {
    const { page } = await visit('/jamfor');
    await page.getByLabel('Sök hjälpmedel').fill('tyngdtäcke');
    await page.getByLabel('Hjälpmedel', { exact: true }).selectOption({ index: 1 });
    await page.waitForURL(/kod=/);
    await page.getByRole('link', { name: 'Tyngdtäcken i Västmanland' }).first().waitFor();
  });

  it('says when a code is none', async () => {
    const { page } = await visit('/jamfor?kod=stol');
    await page.getByText('”stol” är ingen ISO 9999-kod.').waitFor();
  });
});

describe('Får jag förskriva?', () => {
  it('asks about the product group that is chosen, found by word, in the region that is chosen', async () => {
    const { page } = await visit('/');
    await page.getByLabel('Region', { exact: true }).selectOption('Region Värmland');
    await page.getByLabel('Sök produktgrupp').fill('rollator');
    await page.getByLabel('Produktgrupp eller regel').selectOption('varmland/walking-aids');
    await page.getByText('i Region Värmland. Svara på en fråga i taget.').waitFor();
  });

  it('tells who pays and what else follows the right', async () => {
    const { page } = await visit('/#fall=1&regler=vastmanland/multi-leg-walking-aids&dag=2025-06-02&svar.profession=arbetsterapeut&svar.simplerAidWorks=false&svar.housing=special&svar.habilitation=false');
    const terms = page.getByRole('region', { name: 'Det här följer med' });
    expect(await terms.innerText()).toContain('Kommunen betalar i särskilt boende');
  });
});
