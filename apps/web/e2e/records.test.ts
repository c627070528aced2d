import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, openAll } from './axe.js';
import { headline } from './interview.js';
import { startRealSite } from './real-site.js';
import { type Visit, usingSite } from './visit.js';

const { visit } = usingSite(startRealSite);
const CASE = '/#fall=1&regler=vastmanland/speech-devices&dag=2023-04-01&svar.profession=logoped&svar.tier=keyboard&svar.need=communication';

/** A day so many years from now. */
const inYears = (years: number): string => `${new Date().getFullYear() + years}-06-30`;

async function openKeep(options?: Parameters<typeof visit>[1]): Promise<Visit> {
  const opened = await visit(CASE, options);
  await opened.page.getByText('Spara beslutet', { exact: true }).click();
  await opened.page.getByRole('button', { name: 'Spara beslutet på servern' }).waitFor();
  return opened;
}

async function keep(page: Page, reference: string): Promise<void> {
  await page.getByLabel('Uppföljning av förskrivning').check();
  await page.getByLabel('Spara till och med').fill(inYears(2));
  await page.getByLabel('Ärendereferens (om du vill)').fill(reference);
  await page.getByRole('button', { name: 'Spara beslutet på servern' }).click();
}

describe('keeping a decision', () => {
  it('is a choice of its own: until then nothing is sent', async () => {
    const { page, requests } = await openKeep();
    expect(requests.filter(({ body }) => body !== null)).toEqual([]);
    expect(requests.filter(({ url }) => url.includes('/api/')).map(({ url }) => new URL(url).pathname)).toEqual(['/api/records/terms']);
    expect(await page.getByLabel('Ärendereferens (om du vill)').inputValue()).toBe('');
    expect(await page.locator('.keep').innerText()).toContain('Även utan namn är det en personuppgift');
    await expectAccessible(page);
  });

  it('needs a purpose and a last day, and says so', async () => {
    const { page, requests } = await openKeep();
    const button = page.getByRole('button', { name: 'Spara beslutet på servern' });
    await button.click();
    await page.getByText('Välj vad beslutet sparas för.').waitFor();
    await page.getByLabel('Revision').check();
    await button.click();
    await page.getByText('Välj hur länge beslutet ska sparas.').waitFor();
    expect(requests.filter(({ body }) => body !== null)).toEqual([]);
    expect(await page.getByLabel('Revision').isChecked()).toBe(true);
  });

  it('refuses a case reference that reads as a personal identity number, and keeps what was written', async () => {
    // A day in 2099: nobody has this number.
    const { page } = await openKeep({ expected: /422/ });
    await keep(page, '209912310000');
    expect(await page.locator('.keep .notice').innerText()).toContain('personnummer');
    expect(await page.getByLabel('Uppföljning av förskrivning').isChecked()).toBe(true);
    await expectAccessible(page);
  });

  it('then lists the decision, shows that the chain holds, decides it again, opens it, and erases it for good', async () => {
    const { page, origin } = await openKeep();
    await keep(page, 'A2026-0142');
    await page.getByText('Sparat som beslut nummer 1.').waitFor();
    await page.getByRole('link', { name: 'Visa sparade beslut' }).click();
    const record = page.getByRole('article', { name: 'Beslut 1: Ja' });
    const text = await record.innerText();
    for (const part of ['Samtalsapparater i Västmanland', '1 april 2023', 'Uppföljning av förskrivning', 'A2026-0142', `30 juni ${new Date().getFullYear() + 2}`, 'sha256:']) expect(text).toContain(part);

    await page.getByRole('button', { name: 'Kontrollera kedjan' }).click();
    await page.getByText('Kedjan håller').waitFor();
    const noted = /nummer (\d+), (sha256:[0-9a-f]{64})/.exec(await page.locator('.chain-check').innerText());
    await record.getByRole('button', { name: 'Pröva igen' }).click();
    await record.getByText('Samma svar').waitFor();
    await openAll(page);
    await expectAccessible(page);

    await page.getByLabel('Post nummer').fill(noted?.[1] ?? '');
    await page.getByLabel('Kontrollsumma', { exact: true }).fill(`sha256:${'0'.repeat(64)}`);
    await page.getByRole('button', { name: 'Jämför' }).click();
    await page.getByText('Kedjan brister.').waitFor();
    await page.getByLabel('Kontrollsumma', { exact: true }).fill(noted?.[2] ?? '');
    await page.getByRole('button', { name: 'Jämför' }).click();
    await page.getByText('Kedjan håller').waitFor();

    await record.getByRole('link', { name: 'Öppna fallet' }).click();
    await page.locator('.verdict').waitFor();
    expect(await headline(page)).toBe('Ja, du får förskriva.');
    expect(page.url().startsWith(`${origin}/#fall=1&`)).toBe(true);

    await page.goto(`${origin}/beslut`);
    await record.locator('summary').click();
    await record.getByRole('button', { name: 'Radera för gott' }).click();
    await record.getByText('Välj varför beslutet ska raderas.').waitFor();
    await record.getByLabel('På begäran').check();
    await record.getByRole('button', { name: 'Radera för gott' }).click();
    const erased = page.getByRole('article', { name: 'Beslut 1: raderat' });
    await erased.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Beslut 1: raderat');
    expect(await erased.innerText()).not.toContain('A2026-0142');
    await page.getByRole('button', { name: 'Kontrollera kedjan' }).click();
    await page.getByText('Kedjan håller').waitFor();
    await expectAccessible(page);
  });

  it('shows older decisions when asked', async () => {
    const { page, origin } = await visit('/');
    for (let count = 0; count < 52; count++) {
      const body = { package: 'vastmanland/speech-devices', facts: { profession: 'other' }, on: '2023-04-01', purpose: 'audit', keepUntil: inYears(1) };
      const status = await page.evaluate(async (data) => (await fetch('/api/records', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) })).status, body);
      expect(status).toBe(201);
    }
    await page.goto(`${origin}/beslut`);
    await page.getByRole('article').first().waitFor();
    expect(await page.getByRole('article').count()).toBe(50);
    await page.getByRole('button', { name: 'Visa äldre beslut' }).click();
    await page.getByRole('button', { name: 'Visa äldre beslut' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('article').count()).toBeGreaterThan(50);
  });
});
