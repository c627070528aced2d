import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, openAll } from './axe.js';
import { startRealSite } from './real-site.js';
import { type Visit, usingSite } from './visit.js';

const { visit } = usingSite(startRealSite);

const keepUntil = (): string => `${new Date().getFullYear() + 2}-06-30`;
const stand = (page: Page): Promise<string> => page.locator('#lage').innerText();

/** A case that was applied for on the page itself. */
async function applied(product: string, { tried = 'Tre modeller i sortimentet.' } = {}, options?: Parameters<typeof visit>[1]): Promise<Visit> {
  const opened = await visit('/arenden/ny', options);
  const { page } = opened;
  await page.getByLabel('Utanför sortimentet').check();
  await page.getByLabel('Hjälpmedel', { exact: true }).fill(product);
  await page.getByLabel('ISO 9999-kod').fill('18 09');
  await page.getByLabel('Beräknad kostnad i kronor (om den är känd)').fill('69 492');
  await page.getByLabel('Vilket behov ska hjälpmedlet möta?').fill('Följer rörelser.');
  if (tried !== '') await page.getByLabel('Vad i sortimentet är prövat, och varför räcker det inte?').fill(tried);
  await page.getByLabel('Spara till och med').fill(keepUntil());
  await page.getByRole('button', { name: 'Skicka ansökan' }).click();
  await page.getByRole('heading', { level: 1, name: product }).waitFor();
  return opened;
}

async function act(page: Page, role: string, action: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByLabel('Visa för').selectOption({ label: role });
  await page.locator('summary').getByText(action, { exact: true }).click();
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label).fill(text);
  await page.getByRole('button', { name: action, exact: true }).click();
}

describe('an out-of-assortment case', () => {
  it('is applied for, prepared, granted, and listed with how it stands', async () => {
    const { page, origin } = await applied('Sittsystem ett');
    expect(await stand(page)).toContain('Ansökt');
    await expectAccessible(page);
    await act(page, 'Hjälpmedelskonsulent', 'Bered', { 'Konsulentens yttrande': 'Tillstyrks.' });
    await page.locator('#lage').getByText('Berett').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('lage');
    await page.getByLabel('Visa för').selectOption({ label: 'Beslutsfattare (exempel)' });
    await openAll(page);
    await expectAccessible(page);
    await page.goto(page.url());
    await act(page, 'Beslutsfattare (exempel)', 'Bevilja', { 'Skäl till beslutet': 'Inget annat följer rörelserna.' });
    await page.getByText('beviljade ansökan').waitFor();
    const text = await page.locator('main').innerText();
    for (const part of ['Beviljat', '69\u00A0492\u00A0kr', 'Inget annat följer rörelserna.', 'Exempelordningen säger inte om beslutet kan överklagas', 'Exempel, inte regionens ordning']) expect(text).toContain(part);
    expect(await page.locator('.case-history > li').count()).toBe(3);
    await openAll(page);
    await expectAccessible(page);

    await page.goto(`${origin}/arenden`);
    await page.getByRole('button', { name: 'Avslutade' }).click();
    await page.getByRole('link', { name: 'Sittsystem ett' }).waitFor();
    expect(await page.locator('.case-row').first().innerText()).toContain('beslutat efter mindre än en dag');
    await expectAccessible(page);
  });

  it('says what it lacks, is sent back, completed and then refused with a reason', async () => {
    const { page } = await applied('Sittsystem två', { tried: '' });
    expect(await page.locator('#lage ~ .notice').innerText()).toContain('Vad i sortimentet är prövat');
    await page.getByLabel('Visa för').selectOption({ label: 'Hjälpmedelskonsulent' });
    expect(await page.locator('.case-obstacle').innerText()).toContain('Bered: inte än.');
    await act(page, 'Hjälpmedelskonsulent', 'Återsänd', { 'Vad ska kompletteras?': 'Säg vad som är prövat.' });
    await page.locator('#lage').getByText('Återsänt').waitFor();
    await act(page, 'Sökande förskrivare', 'Komplettera', { 'Vad i sortimentet är prövat': 'Tre modeller.' });
    await page.locator('#lage').getByText('Kompletterat').waitFor();
    await act(page, 'Hjälpmedelskonsulent', 'Bered', { 'Konsulentens yttrande': 'Avstyrks.' });
    await page.locator('#lage').getByText('Berett').waitFor();
    await act(page, 'Beslutsfattare (exempel)', 'Avslå', {});
    await page.getByText('Skriv skälet till avslaget.').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Skäl till avslaget').fill('Sortimentet räcker.');
    await page.getByRole('button', { name: 'Avslå', exact: true }).click();
    await page.getByText('avslog ansökan').waitFor();
    expect(await page.locator('.case-history > li').count()).toBe(5);
    expect(await page.locator('main').innerText()).toContain('Ärendet är avslutat.');
  });

  it('asks for what is left out, one thing at a time, and refuses what reads as a personal identity number', async () => {
    const { page, requests } = await visit('/arenden/ny', { expected: /422/ });
    const send = page.getByRole('button', { name: 'Skicka ansökan' });
    await send.click();
    await page.getByText('Välj varför det behövs ett ärende.').waitFor();
    await page.getByLabel('Utanför regelverket').check();
    await send.click();
    await page.getByText('Skriv vilket hjälpmedel ansökan gäller.').waitFor();
    // A day in 2099: nobody has this number.
    await page.getByLabel('Hjälpmedel', { exact: true }).fill('Stol 20991231-0000');
    await send.click();
    await page.getByText('Välj hur länge ärendet ska sparas.').waitFor();
    await page.getByLabel('Spara till och med').fill(keepUntil());
    await page.getByLabel('ISO 9999-kod').fill('arton');
    await send.click();
    await page.getByText('Ogiltig ISO-kod').waitFor();
    await page.getByLabel('ISO 9999-kod').fill('18 09 03');
    await page.getByLabel('Beräknad kostnad i kronor (om den är känd)').fill('12.50');
    await send.click();
    await page.getByText('Kostnaden går inte att läsa.').waitFor();
    expect(requests.filter(({ body }) => body !== null)).toEqual([]);
    await page.getByLabel('Beräknad kostnad i kronor (om den är känd)').fill('');
    await send.click();
    await page.getByText('personnummer.', { exact: false }).last().waitFor();
    expect(await page.locator('form [role=alert]').innerText()).not.toContain('0000');
    await expectAccessible(page);
  });

  it('can be applied for and sent back with the keyboard alone', async () => {
    const { page } = await applied('Sittsystem tre');
    const tabTo = async (wanted: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        const { text, shown } = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return { text: element.tagName === 'SELECT' ? 'SELECT' : element.tagName === 'TEXTAREA' ? 'TEXTAREA' : element.textContent.trim(), shown: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
        });
        expect(shown, `focus shows on ${text}`).toBe(true);
        if (text === wanted) return;
      }
      throw new Error(`Tab never came to ${wanted}`);
    };
    await tabTo('SELECT');
    await page.keyboard.type('Hjälpmedelskonsulent');
    await page.locator('summary').getByText('Återsänd', { exact: true }).waitFor();
    await tabTo('Återsänd');
    await page.keyboard.press('Enter');
    await tabTo('TEXTAREA');
    await page.keyboard.type('Säg mer.');
    await tabTo('Återsänd');
    await page.keyboard.press('Enter');
    await page.locator('#lage').getByText('Återsänt').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('lage');
  });

  it('is replaced by a new application, and erased for good', async () => {
    const { page, origin } = await applied('Sittsystem fyra');
    await act(page, 'Hjälpmedelskonsulent', 'Bered', { 'Konsulentens yttrande': 'Tillstyrks.' });
    await page.locator('#lage').getByText('Berett').waitFor();
    await act(page, 'Beslutsfattare (exempel)', 'Bevilja', { 'Skäl till beslutet': 'Behov.' });
    await page.locator('#lage').getByText('Beviljat').waitFor();
    const granted = page.url().replace(/\?.*/, '');
    await page.getByLabel('Visa för').selectOption({ label: 'Sökande förskrivare' });
    await page.getByRole('link', { name: 'Ansök om ersättning' }).click();
    await page.getByLabel('Utanför sortimentet').check();
    await page.getByLabel('Hjälpmedel', { exact: true }).fill('Sittsystem fyra, större');
    await page.getByLabel('ISO 9999-kod').fill('1809');
    await page.getByLabel('Spara till och med').fill(keepUntil());
    await page.getByRole('button', { name: 'Skicka ansökan' }).click();
    await page.getByRole('link', { name: 'ett beviljat ärende' }).waitFor();
    await page.goto(granted);
    await page.getByLabel('Visa för').selectOption({ label: 'Hjälpmedelskonsulent' });
    await page.locator('summary').getByText('Ersätt', { exact: true }).click();
    await page.getByLabel('Vilket ärende ersätter det här?').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Ersätt', exact: true }).click();
    await page.getByRole('link', { name: 'ett nytt ärende' }).waitFor();

    await page.locator('summary').getByText('Radera ärendet').click();
    await page.getByRole('button', { name: 'Radera för gott' }).click();
    await page.getByText('Välj varför ärendet ska raderas.').waitFor();
    await page.getByLabel('På begäran').check();
    await page.getByRole('button', { name: 'Radera för gott' }).click();
    await page.waitForURL(`${origin}/arenden`);
    await page.goto(`${origin}/beslut`);
    await page.getByRole('button', { name: 'Kontrollera kedjan' }).click();
    await page.getByText('Kedjan håller').waitFor();
  });

  it('counts in the statistics, beside both readings of what was printed', async () => {
    const { page } = await visit('/arenden/statistik');
    await page.getByText('7 beviljade och 5 avslagna.').waitFor();
    await page.getByText('Exempel, inte regionens ordning.').waitFor();
    const text = await page.locator('main').innerText();
    for (const part of ['147\u00A0549\u00A0kr', '147\u00A0054\u00A0kr', 'Båda läsningarna står kvar', 'HMC240002']) expect(text).toContain(part);
    await page.getByLabel('Beslutade från').fill('1999-01-01');
    await page.getByLabel('till och med').fill('1999-12-31');
    await page.locator('.case-figures').getByText('0\u00A0kr').waitFor();
    await expectAccessible(page);
  });

  it('fits every screen, with controls that can be hit', async () => {
    const { page, origin } = await applied('Sittsystem med ett namn som är så långt att det inte får plats på en enda rad');
    const place = page.url();
    for (const path of [place, `${origin}/arenden`, `${origin}/arenden/ny`, `${origin}/arenden/statistik`]) {
      await page.goto(path);
      await page.locator('.card').first().waitFor();
      if (path.endsWith('statistik')) await page.getByText('Publicerat').waitFor();
      await openAll(page);
      for (const width of [1280, 640, 390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const { wide, small } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          small: [...document.querySelectorAll('.button, select, textarea, input:not([type=radio], [type=checkbox]), .disclosure > summary')]
            .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 44)
            .map((element) => element.outerHTML.slice(0, 100)),
        }));
        expect(wide, path).toBeLessThanOrEqual(width);
        expect(small).toEqual([]);
      }
    }
  });

  it('that there is not is told so', async () => {
    const { page } = await visit('/arenden/0f8fad5b-d9cb-469f-a165-70867728950e', { expected: /404/ });
    await page.getByText('Det finns inget ärende med det id:t.').waitFor();
    await expectAccessible(page);
  });
});
