import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ADVANCED, PROFESSION, SELECTED } from './interview.js';
import { usingSite } from './visit.js';

const { visit } = usingSite();

const BASE = '/#fall=1&regler=vastmanland/speech-devices&dag=2023-04-01';
const SPECIAL = `${BASE}&svar.profession=specialpedagog&svar.workplace=habiliteringscentrum&svar.tier=simple&svar.need=communication`;
const openAll = (page: Page): Promise<void> => page.evaluate(() => { document.querySelectorAll('details').forEach((details) => { details.open = true; }); });

type State = { readonly path: string; readonly reach?: (page: Page) => Promise<void>; readonly expected?: RegExp };

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
  yes: { path: `${BASE}&svar.profession=logoped&svar.tier=keyboard&svar.need=communication`, reach: openAll, expected: /404/ },
  'yes, but': { path: `${BASE}&svar.profession=logoped&svar.tier=advanced&svar.need=communication&svar.consultantConsulted=false&svar.speechAssessment=false`, reach: openAll, expected: /404/ },
  'a preliminary answer': { path: `${BASE}&svar.profession=logoped&svar.tier=advanced&svar.need=communication`, reach: openAll },
  no: { path: `${BASE}&svar.profession=arbetsterapeut&svar.tier=advanced&svar.need=communication&svar.textBased=false`, reach: openAll, expected: /404/ },
  'no answer': { path: `${SPECIAL}&vetinte=selectedArticle`, reach: openAll, expected: /404/ },
  'no edition or an open start': { path: '/#fall=1&regler=vastmanland/speech-devices&dag=2023-05-01&kant=2023-01-01&svar.profession=logoped&svar.need=communication', reach: openAll, expected: /404/ },
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
  'kept decisions without the service': { path: '/beslut', reach: (page) => page.getByText('Besluten kan inte visas.').waitFor(), expected: /404/ },
  'the accessibility statement': { path: '/tillganglighet' },
  'an address that leads nowhere': { path: '/finns-inte' },
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;
const themes = ['light', 'dark'] as const;
const screens = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

describe('axe finds nothing against WCAG 2.2 AA', () => {
  it.each(Object.entries(states))('on %s, in light and dark, on a desktop and a phone', async (_, { path, reach, expected }) => {
    const { page } = await visit(path, expected === undefined ? {} : { expected });
    await reach?.(page);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      for (const [screen, size] of Object.entries(screens)) {
        await page.setViewportSize(size);
        const { violations, passes } = await new AxeBuilder({ page }).options({ runOnly: { type: 'tag', values: [...tags] }, resultTypes: ['violations'] }).analyze();
        expect(violations.map(({ id, nodes }) => `${colorScheme} ${screen} ${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`)).toEqual([]);
        expect(passes.length).toBeGreaterThan(10);
      }
    }
  });
});
