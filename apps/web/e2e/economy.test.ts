import { readFile } from 'node:fs/promises';
import { demoEconomy, demoLedger } from '@hjm/demo/economy';
import { statementTable } from '@hjm/economics';
import { writeSie } from '@hjm/economics/ledger';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { writeCsv } from '@hjm/tables/csv';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, openAll } from './axe.js';
import { startRealSite } from './real-site.js';
import { usingSite } from './visit.js';

const { visit } = usingSite(startRealSite);

const plain = (text: string): string => text.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');
const told = (page: Page): Promise<string> => page.locator('.economy-told').first().innerText().then(plain);
const row = (page: Page, name: string): Promise<string> => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) }).first().innerText().then(plain);
const content = async (download: Download): Promise<Buffer> => readFile(await download.path());
const saved = async (page: Page, press: Promise<void> | (() => Promise<void>)): Promise<Download> => {
  const [file] = await Promise.all([page.waitForEvent('download'), typeof press === 'function' ? press() : press]);
  return file;
};
const compared = (page: Page): Promise<void> => page.getByRole('heading', { level: 2, name: /^Utfall jan–apr 2024 mot / }).waitFor();
const foretold = (page: Page): Promise<void> => page.getByRole('heading', { level: 2, name: /^Prognos 2024/ }).waitFor();

const demo = demoEconomy();
const [columns] = demo.statements;
const [mapping] = demo.mappings;
if (columns === undefined || mapping === undefined) throw new Error('The demo has no statement.');
const statementFile = statementTable({ chart: VASTMANLAND_CHART, ...columns });
const csv = (table: { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | null | { readonly number: string } | { readonly day: string })[])[] }): Buffer => Buffer.concat([...writeCsv([table.columns, ...table.rows] as Parameters<typeof writeCsv>[0])]);

describe('Resultat', () => {
  it('is found from the start, says that it is made up, and holds the outcome against the budget of the same months', async () => {
    const { page } = await visit('/');
    await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link', { name: 'Ekonomi', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Resultat' }).waitFor();
    await compared(page);
    expect(await page.getByRole('heading', { level: 2, name: 'Utfall jan–apr 2024 mot Budget jan–apr 2024' }).count()).toBe(1);
    expect(await page.locator('.demo-notice').innerText()).toContain('Demodata: en påhittad ekonomi.');
    expect(await told(page)).toMatch(/^Resultatet är −1 442 tkr, 533 tkr bättre än Budget jan–apr 2024\.\s+Mest avviker Tekniska hjälpmedel/);
    const sum = await row(page, 'Summa intäkter');
    for (const part of ['59 421', '61 185', '−1 764', '−2,9 %', 'Sämre']) expect(sum).toContain(part);
    expect(await page.getByRole('img', { name: /största avvikelser$/ }).count()).toBe(1);
    await expectAccessible(page);
  });

  it('keeps columns and unit in the address, and warns of columns of different many months', async () => {
    const { page } = await visit('/ekonomi');
    await compared(page);
    await page.getByLabel('mot', { exact: true }).selectOption('budget2024');
    await page.getByText('mnkr', { exact: true }).click();
    await page.waitForURL(/enhet=mnkr/);
    expect(await page.getByText('Utfall jan–apr 2024 är 4 månader och Budget 2024 12 månader.').count()).toBe(1);
    const { page: shared } = await visit(page.url().slice(new URL(page.url()).origin.length));
    await compared(shared);
    expect(await shared.getByRole('radio', { name: 'mnkr' }).isChecked()).toBe(true);
    expect(await row(shared, 'Summa intäkter')).toContain('59,4');
  });

  it('opens a line with the keyboard to where its figures come from, month by month', async () => {
    const { page } = await visit('/ekonomi');
    await compared(page);
    const line = page.getByRole('button', { name: 'Hyra', exact: true });
    await line.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: 'Varifrån kommer siffrorna?' }).waitFor();
    expect(await line.getAttribute('aria-expanded')).toBe('true');
    const details = plain(await page.locator('.line-details').innerText());
    expect(details).toContain('Konton enligt');
    expect(details).toContain('Budget jan–apr 2024 är månaderna januari–april 2024 hopräknade');
    expect(await page.getByRole('table', { name: /^Hyra, månad för månad/ }).getByRole('row').count()).toBe(14);
    await openAll(page);
    await page.getByText('summor och upprepade tal stämmer exakt').first().waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    expect(await page.locator('.line-details').count()).toBe(0);
  });

  it('has on paper neither what only a screen can open nor a heading with nothing under it', async () => {
    const { page } = await visit('/ekonomi');
    await compared(page);
    const heading = page.getByRole('heading', { level: 2, name: 'Summor i tryckta resultaträkningar' });
    const advice = page.getByText('Öppna en rad för att se varifrån den kommer.');
    expect([await heading.isVisible(), await advice.isVisible()]).toEqual([true, true]);
    await page.emulateMedia({ media: 'print' });
    expect([await heading.isVisible(), await advice.isVisible()]).toEqual([false, false]);
  });

  it('goes out as CSV and Excel, marked as made up', async () => {
    const { page } = await visit('/ekonomi');
    await compared(page);
    const file = await saved(page, () => page.getByRole('button', { name: 'CSV', exact: true }).click());
    expect(file.suggestedFilename()).toBe('resultat-actual2024-04-budget2024-04.csv');
    const text = (await content(file)).toString();
    for (const part of ['Summa intäkter', 'demodata', 'påhittat']) expect(text).toContain(part);
    expect((await content(await saved(page, () => page.getByRole('button', { name: 'Excel', exact: true }).click()))).subarray(0, 2).toString()).toBe('PK');
  });

  it('says that an economy of the address is gone', async () => {
    const { page } = await visit('/ekonomi?ekonomi=borta', { expected: /404/ });
    await page.getByRole('alert').filter({ hasText: 'Ekonomin kan inte visas.' }).waitFor();
  });

  it('shows the demo, and says so, when the service is away', async () => {
    const { page, origin } = await visit('/', { expected: /ERR_FAILED/ });
    await page.route('**/api/economics/**', (route) => route.abort());
    await page.goto(`${origin}/ekonomi`);
    await page.getByText('Bara demoekonomin kan visas.').waitFor();
    await compared(page);
    await page.goto(`${origin}/ekonomi?ekonomi=min-egen`);
    await page.getByText('Ekonomin kan inte visas.').waitFor();
  });
});

describe('Prognos', () => {
  it('tells the year against its budget, draws a line through the year, and says how it is made', async () => {
    const { page } = await visit('/ekonomi/prognos');
    await foretold(page);
    expect(await told(page)).toContain('Resultatet är −371 tkr, 370 tkr sämre än Budget 2024.');
    expect(await page.getByRole('img', { name: 'Resultat, från januari räknat' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Personalkostnader', exact: true }).click();
    await page.getByRole('img', { name: 'Personalkostnader, från januari räknat' }).waitFor();
    await openAll(page);
    expect(plain(await page.locator('main').innerText())).toContain('Linjärt: utfallet till och med april × 12 ÷ 4.');
    await expectAccessible(page);
  });

  it('answers at once when a line gets another method, and keeps it in the address', async () => {
    const { page } = await visit('/ekonomi/prognos');
    await foretold(page);
    const before = await told(page);
    await page.getByLabel('Metod för Övriga kostnader', { exact: true }).selectOption('budget');
    await page.waitForURL(/metoder=other-costs\.budget/);
    expect(await told(page)).not.toBe(before);
    expect(await row(page, 'Övriga kostnader')).toContain('Lika');
    await page.getByRole('button', { name: 'Tillbaka till planen' }).click();
    await page.waitForURL((url) => !url.search.includes('metoder'));
    expect(await told(page)).toBe(before);
  });

  it('ranks the methods by their errors in earlier years, and one of them is chosen from there', async () => {
    const { page } = await visit('/ekonomi/prognos?rad=personnel');
    await foretold(page);
    const ranked = page.getByRole('table', { name: /^Metoder för Personalkostnader/ });
    expect(plain(await ranked.innerText())).toContain('Används');
    await ranked.getByRole('button', { name: /^Använd: Säsong/ }).first().click();
    await page.waitForURL(/metoder=personnel\.seasonal/);
  });

  it('takes an adjustment with its reason, and says everything that is wrong with one', async () => {
    const { page } = await visit('/ekonomi/prognos');
    await foretold(page);
    const before = await row(page, 'Hyra');
    await page.getByRole('button', { name: 'Lägg till' }).click();
    await page.getByRole('alert').filter({ hasText: 'Belopp: väntade' }).waitFor();
    await page.getByLabel('Belopp i tkr').fill('500 000 kr');
    await page.getByRole('button', { name: 'Lägg till' }).click();
    await page.getByRole('alert').filter({ hasText: 'väntade' }).waitFor();
    await page.getByLabel('Skäl').fill('Ett nytt avtal från juni');
    await page.getByLabel('Roll').fill('controller');
    await page.getByRole('button', { name: 'Lägg till' }).click();
    await page.getByText('Ett nytt avtal från juni (controller)').waitFor();
    expect(await row(page, 'Hyra')).not.toBe(before);
    expect(await row(page, 'Hyra')).toContain('+500');
    await page.getByRole('button', { name: 'Ta bort justeringen av Hyra' }).click();
    expect(await row(page, 'Hyra')).toBe(before);
  });
});

describe('an economy of one’s own', () => {
  const makeOne = async (page: Page, title: string): Promise<void> => {
    await page.getByLabel('Region', { exact: true }).selectOption({ label: 'Region Västmanland' });
    await page.getByLabel('Namn', { exact: true }).fill(title);
    await page.getByRole('button', { name: 'Skapa ekonomin' }).click();
    await page.getByRole('heading', { level: 2, name: `Vad ${title} har` }).waitFor();
  };
  const send = async (page: Page, name: string, buffer: Buffer, kind?: string): Promise<void> => {
    await page.getByLabel('Fil', { exact: true }).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    if (kind !== undefined) await page.getByLabel('Vad filen är').selectOption(kind);
    await page.getByRole('button', { name: 'Läs in', exact: true }).click();
  };
  const done = (page: Page): Promise<void> => page.getByRole('heading', { level: 3, name: 'Det här blev inläst' }).waitFor({ timeout: 30_000 });

  it('is created, takes a statement, a mapping and a ledger, is shown, and is erased', async () => {
    const { page } = await visit('/ekonomi/filer', { expected: /422/ });
    await page.getByRole('button', { name: 'Skapa ekonomin' }).click();
    await page.getByText('Skriv vad ekonomin ska heta.').waitFor();
    await makeOne(page, 'Provcentralen');
    await send(page, 'bokslut.csv', csv(statementFile), 'statement');
    await done(page);
    expect(await page.locator('main').innerText()).toContain('sparad som version 1');
    await send(page, 'konton.json', Buffer.from(JSON.stringify(mapping)));
    await page.getByText('Ingenting är sparat.').waitFor();
    await page.getByLabel(/^Del, om filen inte/).selectOption('mappings');
    await page.getByRole('button', { name: 'Läs in', exact: true }).click();
    await done(page);
    await send(page, 'bokforing.se', Buffer.from(writeSie(demoLedger(2024))));
    await page.getByText(/verifikationer \(#VER\)/).waitFor({ timeout: 30_000 });
    await page.getByRole('row', { name: /Utfall 2024/ }).waitFor();
    await openAll(page);
    await expectAccessible(page);
    await page.getByRole('navigation', { name: 'Ekonomi' }).getByRole('link', { name: 'Resultat' }).click();
    await compared(page);
    expect(await page.locator('.demo-notice').count()).toBe(0);
    await page.getByRole('navigation', { name: 'Ekonomi' }).getByRole('link', { name: 'Prognos' }).click();
    await foretold(page);
    await page.getByRole('button', { name: 'Spara som ny plan' }).click();
    await page.getByText('Planen är sparad som version 1.').waitFor();
    await page.getByRole('navigation', { name: 'Ekonomi' }).getByRole('link', { name: 'Egna filer' }).click();
    await page.getByRole('button', { name: /^Ta bort Prognosplan/ }).click();
    await page.getByRole('button', { name: /^Ja, ta bort Prognosplan/ }).click();
    await page.getByText(/^Prognosplan .* är borttagen\./).waitFor();
    await page.getByText('Radera Provcentralen').click();
    await page.getByRole('button', { name: 'Radera ekonomin' }).click();
    await page.getByText('Kryssa för att du vill radera.').waitFor();
    await page.getByLabel('Ja, radera hela ekonomin').check();
    await page.getByRole('button', { name: 'Radera ekonomin' }).click();
    await page.getByRole('heading', { level: 2, name: 'Vad Demo hjälpmedelscentral (påhittad) har' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Ekonomi', exact: true }).innerText()).not.toContain('Provcentralen');
  });

  it('is of any region: nothing of another region is chosen beforehand, and nothing is compared that is not of the same months', async () => {
    const { page } = await visit('/ekonomi/filer', { expected: /422/ });
    await page.getByLabel('Region', { exact: true }).selectOption({ label: 'Annan region' });
    await page.getByLabel('Namn', { exact: true }).fill('Öns central');
    await page.getByRole('button', { name: 'Skapa ekonomin' }).click();
    await page.getByText('Skriv regionens namn.').waitFor();
    await page.getByLabel('Regionens namn').fill('Region Gotland');
    const chart = { ...VASTMANLAND_CHART, id: 'egen', region: 'gotland', citation: null };
    await page.getByLabel('Uppställning som JSON').setInputFiles({ name: 'uppstallning.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(chart)) });
    await page.getByRole('button', { name: 'Skapa ekonomin' }).click();
    await page.getByRole('heading', { level: 2, name: 'Vad Öns central har' }).waitFor();
    await send(page, 'konton.csv', Buffer.from('Konto;Rad\n'), 'ledger');
    await page.getByText('Fyll i det som filen inte säger: År, Utfall eller budget, Tecken i tabellen.').waitFor();
    expect(await page.getByText('Välj det här.').count()).toBe(2);
    const of = columns.columns.filter(({ key }) => key === 'closed2023' || key === 'budget2024');
    await send(page, 'tva.csv', csv(statementTable({ chart: VASTMANLAND_CHART, ...columns, columns: of })), 'statement');
    await done(page);
    await page.getByRole('navigation', { name: 'Ekonomi' }).getByRole('link', { name: 'Resultat' }).click();
    await page.getByRole('heading', { level: 2, name: /^Kolumnerna bredvid varandra/ }).waitFor();
    await page.getByText('Ingen budget för 2023 är inläst, så inget jämförs av sig självt.', { exact: false }).waitFor();
    expect(await page.getByRole('heading', { name: 'Summor i tryckta resultaträkningar' }).count()).toBe(0);
    await expectAccessible(page);
    await page.getByLabel('Visa', { exact: true }).selectOption('closed2023');
    await page.getByLabel('mot', { exact: true }).selectOption('budget2024');
    await page.getByRole('heading', { level: 2, name: /^Bokslut 2023 mot / }).waitFor();
    await page.getByRole('navigation', { name: 'Ekonomi' }).getByRole('link', { name: 'Överskott' }).click();
    await page.getByText('Ingen regel för resultatet är känd för ekonomins region.', { exact: false }).waitFor();
    expect(await page.getByLabel('Regel', { exact: true }).inputValue()).toBe('');
    await page.getByLabel('Regel', { exact: true }).selectOption('vastmanland-surplus');
    await page.getByRole('heading', { level: 2, name: 'Så delas resultatet' }).waitFor();
    await page.getByLabel('Resultat', { exact: true }).selectOption({ label: 'Skriv ett eget belopp' });
    await page.getByText('Fyll i bokslutsår och resultat före återbetalning, så delas resultatet här.').waitFor();
    expect(await page.locator('.notice.is-error').count()).toBe(0);
    await expectAccessible(page);
  });

  it('tells every fault of a file with its row, keeps nothing, and takes what somebody says is right', async () => {
    const { page } = await visit('/ekonomi/filer', { expected: /422/ });
    await makeOne(page, 'Felcentralen');
    const at = statementFile.rows.findIndex(([label]) => label === 'Personalkostnader');
    const wrong = { ...statementFile, rows: statementFile.rows.map((cells, index) => (index === at ? [cells[0] ?? null, { number: '1000' }, ...cells.slice(2)] : cells)) };
    await send(page, 'fel.csv', csv(wrong), 'statement');
    await page.getByRole('heading', { level: 3, name: 'Filen är inte inläst' }).waitFor();
    expect(await page.getByRole('table', { name: 'Vad som är fel, och var' }).innerText()).toMatch(/rad \d+/);
    expect(await page.getByText('Ingenting än.').count()).toBe(1);
    await expectAccessible(page);
    await page.getByText('Rader med ovanligt tecken').click();
    await page.getByLabel('Personalkostnader').check();
    await page.getByRole('button', { name: 'Läs in', exact: true }).click();
    await done(page);
  });

  it('has templates, and the demo’s parts to take home; the demo itself takes no file', async () => {
    const { page } = await visit('/ekonomi/filer');
    await page.getByRole('heading', { level: 2, name: 'Mallar' }).waitFor();
    expect(await page.getByRole('button', { name: 'Läs in', exact: true }).count()).toBe(0);
    await openAll(page);
    const template = await saved(page, () => page.getByRole('button', { name: 'Hämta mall (CSV): Månadsbelopp' }).click());
    expect((await content(template)).toString()).toContain('Personalkostnader');
    const whole = await saved(page, () => page.getByRole('button', { name: 'Hämta hela ekonomin (JSON)' }).click());
    expect(JSON.parse((await content(whole)).toString())).toMatchObject({ format: 'hjm.economy/1', id: 'demo-ekonomi' });
    expect((await content(await saved(page, () => page.getByRole('button', { name: 'Excel: Resultaträkning statement' }).click()))).subarray(0, 2).toString()).toBe('PK');
    await expectAccessible(page);
  });
});

describe('the layout of the pages of an economy', () => {
  it.each(['/ekonomi?rad=rent', '/ekonomi/prognos?rad=personnel', '/ekonomi/filer'])('of %s needs no scrolling sideways and has controls that can be hit, down to 320 pixels', async (path) => {
    const { page } = await visit(path);
    await page.locator('.economy-page h2').first().waitFor();
    await openAll(page);
    for (const size of [{ width: 1280, height: 900 }, { width: 640, height: 450 }, { width: 390, height: 844 }, { width: 320, height: 256 }]) {
      await page.setViewportSize(size);
      const { wide, small } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        small: [...document.querySelectorAll('main :is(.button, .link-button, .line-button, .segment, select, input:not([type=radio], [type=checkbox]), .disclosure > summary), nav a')].filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 44).map((element) => element.outerHTML.slice(0, 100)),
      }));
      expect([size.width, wide]).toEqual([size.width, size.width]);
      expect(small).toEqual([]);
    }
  });

  it('has the eight pages of the site on one row of a wide screen', async () => {
    const { page } = await visit('/ekonomi');
    const tops = await page.getByRole('navigation', { name: 'Sidor' }).getByRole('link').evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
    expect([tops.length, new Set(tops).size]).toEqual([8, 1]);
  });
});
