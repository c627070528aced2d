import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { COMMUNICATION, KEYBOARD, NEED, PROFESSION, TIER, headline } from './interview.js';
import { startRealSite } from './real-site.js';
import { usingSite } from './visit.js';

const { visit } = usingSite(startRealSite);

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

/** Presses Tab until the wanted control has the focus. Each stop on the way must show that it has it. */
async function tabTo(page: Page, wanted: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    const { text, shown } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { text: element.textContent.trim(), shown: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
    });
    expect(shown, `focus shows on ${text}`).toBe(true);
    if (text === wanted) return;
  }
  throw new Error(`Tab never came to ${wanted}`);
}

describe('with the keyboard alone', () => {
  it('one comes from the skip link through every question to the answer, changes one, and copies the text', async () => {
    const { page } = await visit('/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Hoppa till innehållet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('innehall');

    const answers: Readonly<Record<string, string>> = { [PROFESSION]: 'Arbetsterapeut', [TIER]: KEYBOARD, [NEED]: COMMUNICATION };
    for (let count = 0; count < 3; count++) {
      const question = await page.locator('#fraga').innerText();
      // The first question is reached by Tab; each later one has the focus, for the button that was pressed is gone.
      if (count > 0) expect(await focused(page)).toBe(question);
      await tabTo(page, answers[question] ?? '');
      await page.keyboard.press('Enter');
    }
    expect(await focused(page)).toBe('Svar');
    expect(await headline(page)).toBe('Ja, du får förskriva.');

    await tabTo(page, `Ändra svaret på: ${PROFESSION}`, 'Shift+Tab');
    await page.keyboard.press('Space');
    expect(await focused(page)).toBe(PROFESSION);
    await tabTo(page, 'Annat yrke');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(`Ändra svaret på: ${PROFESSION}`);
    expect(await headline(page)).toBe('Nej, du får inte förskriva.');
    await tabTo(page, 'Kopiera texten');
  });

  it('an opened answer can be left as it was', async () => {
    const { page } = await visit('/');
    await page.getByRole('button', { name: 'Logoped', exact: true }).click();
    await page.getByRole('button', { name: `Ändra svaret på: ${PROFESSION}` }).focus();
    await page.keyboard.press('Enter');
    await tabTo(page, 'Behåll svaret');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(`Ändra svaret på: ${PROFESSION}`);
    expect(await page.locator('.given-value').first().innerText()).toBe('Logoped');
  });

  it('moving between pages puts the focus on the new heading, and says the title', async () => {
    const { page } = await visit('/');
    expect(await page.title()).toBe('Får jag förskriva? – Hjälpmedelsregler');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await tabTo(page, 'Regelverk');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Regelverk' }).waitFor();
    expect(await focused(page)).toBe('Regelverk');
    expect(await page.title()).toBe('Regelverk – Hjälpmedelsregler');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv');
  });

  it('choosing another edition keeps the focus where it is', async () => {
    const { page } = await visit('/regelverk/vastmanland/speech-devices');
    await tabTo(page, 'Före den 1 april 2023');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Regler: Före den 1 april 2023' }).waitFor();
    expect(await focused(page)).toBe('Före den 1 april 2023');
  });
});
