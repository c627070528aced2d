import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, openAll, violationsOn } from './axe.js';
import { ADVANCED, PROFESSION, SELECTED } from './interview.js';
import { startRealSite } from './real-site.js';
import { usingSite } from './visit.js';

const { visit } = usingSite(startRealSite);

const BASE = '/#fall=1&regler=vastmanland/speech-devices&dag=2023-04-01';
const SPECIAL = `${BASE}&svar.profession=specialpedagog&svar.workplace=habiliteringscentrum&svar.tier=simple&svar.need=communication`;

type State = { readonly path: string; readonly reach?: (page: Page) => Promise<void> };

/** Every page in every state that looks different. */
const states: Readonly<Record<string, State>> = {
  'the first question': { path: '/' },
  'a question with a list to paste, refused': {
    path: SPECIAL,
    reach: async (page) => {
      await page.getByText('Har du listan? Slå upp artikeln i den').click();
      await page.getByRole('button', { name: 'Slå upp' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  yes: { path: `${BASE}&svar.profession=logoped&svar.tier=keyboard&svar.need=communication`, reach: openAll },
  'yes, but': { path: `${BASE}&svar.profession=logoped&svar.tier=advanced&svar.need=communication&svar.consultantConsulted=false&svar.speechAssessment=false`, reach: openAll },
  'a preliminary answer': { path: `${BASE}&svar.profession=logoped&svar.tier=advanced&svar.need=communication`, reach: openAll },
  no: { path: `${BASE}&svar.profession=arbetsterapeut&svar.tier=advanced&svar.need=communication&svar.textBased=false`, reach: openAll },
  'no answer': { path: `${SPECIAL}&vetinte=selectedArticle`, reach: openAll },
  'no edition or an open start': { path: '/#fall=1&regler=vastmanland/speech-devices&dag=2023-05-01&kant=2023-01-01&svar.profession=logoped&svar.need=communication', reach: openAll },
  'an answer being changed': {
    path: `${SPECIAL}&vetinte=selectedArticle`,
    reach: async (page) => {
      await page.getByRole('button', { name: `Ändra svaret på: ${PROFESSION}` }).click();
      expect(await page.getByRole('button', { name: 'Specialpedagog', exact: true }).getAttribute('aria-pressed')).toBe('true');
      expect(await page.getByText(SELECTED).count()).toBeGreaterThan(0);
    },
  },
  'a day field that is empty': { path: '/', reach: (page) => page.getByLabel('Dag för förskrivningen').fill('') },
  'a broken link': { path: `${BASE}&svar.tier=${ADVANCED}` },
  'the list of rule packages': { path: '/regelverk' },
  'a rule package': {
    path: '/regelverk/vastmanland/speech-devices',
    reach: async (page) => {
      await page.getByRole('heading', { name: 'Kontrollsummorna stämmer' }).waitFor();
      await openAll(page);
    },
  },
  'an earlier edition': { path: '/regelverk/vastmanland/speech-devices?utgava=before-2023-04-01', reach: (page) => page.getByRole('heading', { name: 'Kontrollsummorna stämmer' }).waitFor() },
  'the regions side by side': { path: '/jamfor?kod=22%2021%2009', reach: openAll },
  'another product group': {
    path: '/',
    reach: async (page) => {
      await page.getByLabel('Region', { exact: true }).selectOption('Region Värmland');
      await page.getByLabel('Sök produktgrupp').fill('rollator');
    },
  },
  'the accessibility statement': { path: '/tillganglighet' },
  'an address that leads nowhere': { path: '/finns-inte' },
};

describe('axe finds nothing against WCAG 2.2 AA', () => {
  it.each(Object.entries(states))('on %s, in light and dark, on a desktop and a phone', async (_, { path, reach }) => {
    const { page } = await visit(path);
    await reach?.(page);
    await expectAccessible(page);
  });

  it('and would find what is wrong: text too pale to read, in the dark only', async () => {
    const { page } = await visit('/');
    await page.evaluate(() => { document.documentElement.style.setProperty('--ink-soft', '#4c585d'); });
    const found = (await violationsOn(page)).map((text) => text.split(':')[0]);
    expect(found).toEqual(['dark desktop color-contrast', 'dark phone color-contrast']);
  });
});
