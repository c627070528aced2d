import { describe, expect, it } from 'vitest';
import { COMMUNICATION, NEED, PROFESSION, SELECTED, SIMPLE, TIER, WORKPLACE, answerAll, headline } from './interview.js';
import { startRealSite } from './real-site.js';
import { type Visit, usingSite } from './visit.js';

const { visit, origin } = usingSite(startRealSite);
const LINK = '/#fall=1&regler=vastmanland/speech-devices&dag=2023-04-01';

/** Nothing that was sent may tell of the case: no address, no body, no header. */
function expectNothingTold({ requests }: Visit): void {
  expect(requests.length).toBeGreaterThan(3);
  for (const { url, body, headers } of requests) {
    const sent = decodeURIComponent([url, ...Object.values(headers)].join(' '));
    expect(new URL(url).search).toBe('');
    expect(body).toBeNull();
    expect(sent).not.toMatch(/svar\.|vetinte|fall=|specialpedagog|habiliteringscentrum|simple|communication|selectedArticle|profession|A-17/i);
  }
}

describe('the link to a case', () => {
  it('gives somebody else the same answer, and no server hears of the facts', async () => {
    const first = await visit('/');
    await first.page.getByLabel('Dag för förskrivningen').fill('2023-04-01');
    await answerAll(first.page, { [PROFESSION]: 'Specialpedagog', [WORKPLACE]: 'Habiliteringscentrum', [TIER]: SIMPLE, [NEED]: COMMUNICATION, [SELECTED]: 'Vet inte' });
    await first.page.getByRole('button', { name: `Ändra svaret på: ${SELECTED}` }).click();
    await first.page.getByText('Har du listan? Slå upp artikeln i den').click();
    await first.page.getByLabel('Listan: artikelnummer, ett per rad').fill('A-17\nB 18, 2');
    await first.page.getByLabel('Apparatens artikelnummer').fill('A-17');
    await first.page.getByRole('button', { name: 'Slå upp' }).click();
    const link = await first.page.getByRole('textbox', { name: 'Länk till fallet' }).inputValue();
    expect(link.startsWith(`${origin()}/#fall=1&`)).toBe(true);
    const journal = first.page.getByRole('textbox', { name: 'Text till journalen' });

    const second = await visit(link.slice(origin().length));
    expect(await headline(second.page)).toBe(await headline(first.page));
    expect(await second.page.getByRole('textbox', { name: 'Text till journalen' }).inputValue()).toBe(await journal.inputValue());
    expect(await second.page.getByRole('textbox', { name: 'Länk till fallet' }).inputValue()).toBe(link);
    expect(await second.page.getByText('Fallet är öppnat från en länk.').count()).toBe(1);
    expectNothingTold(first);
    expectNothingTold(second);
  });

  it('leaves no trace of the facts in the browser’s storage', async () => {
    const { page, origin: from } = await visit(`${LINK}&svar.profession=specialpedagog`);
    await page.goto(`${from}/regelverk`);
    const kept = await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]));
    expect(kept).not.toContain('specialpedagog');
  });

  it('leaves the address when an answer is changed, so that the address never tells of another case', async () => {
    const { page, origin: from } = await visit(`${LINK}&svar.profession=other`);
    await page.getByRole('button', { name: `Ändra svaret på: ${PROFESSION}` }).click();
    await page.getByRole('button', { name: 'Logoped', exact: true }).click();
    expect(page.url()).toBe(`${from}/`);
    expect(await page.getByText('Fallet är öppnat från en länk.').count()).toBe(0);
  });

  it('opens another case when it is pasted into the same window', async () => {
    const { page } = await visit(`${LINK}&svar.profession=other`);
    await page.evaluate((hash) => { window.location.hash = hash; }, `${LINK.slice(2)}&svar.profession=logoped&svar.tier=simple&svar.need=communication`);
    await page.locator('.verdict').getByText('Ja, du får förskriva.').waitFor();
    expect(await page.locator('.given > li').count()).toBe(3);
  });

  it.each([
    ['&svar.profession=logopd', 'Menade du logoped?'],
    ['&svar.__proto__=x', '__proto__'],
    ['&dag=igar', '”igar” är inget datum.'],
    ['&%E0%A4%A=1', 'inte går att läsa'],
  ])('that is broken (%s) says so, and the page can be used', async (rest, problem) => {
    const { page } = await visit(LINK + rest);
    const alert = await page.getByRole('alert').innerText();
    expect(alert).toContain('Länken kunde inte läsas.');
    expect(alert).toContain(problem);
    await page.getByRole('button', { name: 'Annat yrke', exact: true }).click();
    expect(await headline(page)).toBe('Nej, du får inte förskriva.');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('opens every example of a package', async () => {
    const { page } = await visit('/regelverk/vastmanland/speech-devices');
    await page.getByText(/^Exempel \(/).click();
    const rows = page.getByRole('region', { name: /^Exempel/ }).locator('tbody tr');
    const count = await rows.count();
    expect(count).toBeGreaterThan(5);
    const last = rows.nth(count - 1);
    const expected = (await last.locator('td').last().innerText()).trim();
    await last.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Får jag förskriva?' }).waitFor();
    const words: Readonly<Record<string, RegExp>> = { Ja: /^Ja, du får/, 'Ja, men': /^Ja, men/, Nej: /^Nej/, 'Går inte att svara': /^Det går inte att svara/ };
    expect(await headline(page)).toMatch(words[expected] ?? /never/);
  });
});
