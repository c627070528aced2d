import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, openAll } from './axe.js';
import { startRealSite } from './real-site.js';
import { usingSite } from './visit.js';

const { visit } = usingSite(startRealSite);

/** The first question has the service count the demo world, which takes some seconds. */
const SLOW = { timeout: 45_000 };
const CARD = '/styrkort?data=demo-vastmanland&period=2024-del%C3%A5r1';
const REPAIRS = '/styrkort/indikator/repair-done-5wd?data=demo-vastmanland&period=2024-del%C3%A5r1';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const text = (page: Page, place: string): Promise<string> => page.locator(place).first().innerText().then(plain);
const counted = (page: Page): Promise<void> => page.getByRole('heading', { level: 2, name: /^Region Västmanland, / }).waitFor(SLOW);
const shown = (page: Page): Promise<void> => page.getByRole('heading', { level: 2, name: 'Så räknas det' }).waitFor(SLOW);
const row = (page: Page, name: string): Promise<string> => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) }).first().innerText().then(plain);
const content = async (download: Download): Promise<Buffer> => readFile(await download.path());

describe('Styrkort', () => {
  it('is found from the start, opens with the latest interim report that the demo covers, and says that it is made up', async () => {
    const { page } = await visit('/');
    await page.getByRole('link', { name: 'Styrkort', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Styrkort' }).waitFor();
    await counted(page);
    expect(await text(page, '.kpi-title')).toBe('Region Västmanland, Delår 1 2024');
    expect(await page.locator('.demo-notice').isVisible()).toBe(true);
    expect(await page.getByText('Indikatorerna är ett underlag bland flera när ett mål bedöms.').isVisible()).toBe(true);
  });

  it('shows outcome, base, interval, target, the region’s word for the status, and the year before', async () => {
    const { page } = await visit(CARD);
    await counted(page);
    const repairs = await row(page, 'Andel reparationer inom 5 arbetsdagar');
    for (const part of ['85,5 %', '3 673 av 4 296', '95 %-intervall 84,4–86,5 %', 'minst 88 %', 'Negativ', 'Sämre', '2023: 90,2 %']) expect(repairs).toContain(part);
    expect(await row(page, 'Klädregler och hygienrutiner')).toContain('data saknas');
    expect(await page.getByRole('heading', { level: 3, name: 'Invånarna är nöjda och trygga' }).count()).toBe(1);
    // The status has a sign of its own shape, and each chart is told in words.
    expect(await page.getByRole('row').filter({ hasText: 'Negativ' }).first().locator('.outcome-icon.is-denied').count()).toBe(1);
    const sparks = page.getByRole('img', { name: /^Månad för månad: från / });
    await sparks.first().waitFor(SLOW);
    expect(await sparks.count()).toBeGreaterThan(30);
  });

  it('shows only what has a target, another period, and both in the address', async () => {
    const { page } = await visit(CARD);
    await counted(page);
    await page.getByRole('link', { name: '10 med mål eller bedömning' }).click();
    await page.waitForURL(/visa=mal/);
    expect(await page.locator('.is-card .kpi-link').count()).toBe(10);
    await page.getByLabel('Period', { exact: true }).selectOption('month');
    await page.getByLabel('Månad', { exact: true }).selectOption('2024-03');
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    await page.waitForURL(/period=2024-03/);
    await page.getByRole('heading', { level: 2, name: 'Region Västmanland, mars 2024' }).waitFor(SLOW);
    const { page: other } = await visit(page.url().slice(new URL(page.url()).origin.length));
    await other.getByRole('heading', { level: 2, name: 'Region Västmanland, mars 2024' }).waitFor(SLOW);
  });

  it('says what is wrong with an address and with months the wrong way round', async () => {
    const { page } = await visit('/styrkort?data=borta');
    expect(await page.getByRole('alert').innerText()).toContain('Datamängden i adressen finns inte.');
    const { page: range } = await visit(CARD);
    await counted(range);
    await range.getByLabel('Period', { exact: true }).selectOption('range');
    await range.getByLabel('Till och med').selectOption('2023-01');
    await range.getByRole('button', { name: 'Visa', exact: true }).click();
    await range.getByText('Den första månaden kommer efter den sista.').waitFor();
  });

  it('uses the words and colours of the other region', async () => {
    const { page } = await visit('/styrkort?data=demo-varmland&period=2025');
    await page.getByRole('heading', { level: 2, name: /^Värmlands gemensamma hjälpmedelsnämnd, 2025/ }).waitFor(SLOW);
    expect(await text(page, '.kpi-table')).toMatch(/Röd – uppnås inte|Grön – uppnås/);
    expect(await text(page, '.kpi-table')).not.toContain('Positiv');
  });

  it('goes out as Excel, CSV and in Kolada’s shape, each marked as demo data', async () => {
    const { page } = await visit(CARD);
    await counted(page);
    const save = async (name: string): Promise<Download> => {
      const [file] = await Promise.all([page.waitForEvent('download', SLOW), page.getByRole('button', { name, exact: true }).click()]);
      return file;
    };
    const xlsx = await save('Excel');
    expect(xlsx.suggestedFilename()).toBe('demo-indikatorer-vastmanland-2024-01..2024-04.xlsx');
    expect((await content(xlsx)).subarray(0, 2).toString()).toBe('PK');
    expect((await content(await save('CSV'))).toString()).toContain('Demodata');
    await page.getByRole('button', { name: 'Koladas form (JSON)' }).click();
    await page.getByText('Skriv kommunens eller regionens kod i Kolada.').waitFor();
    await page.getByLabel('Kommunens eller regionens kod i Kolada').fill('0019');
    expect(JSON.parse((await content(await save('Koladas form (JSON)'))).toString())).toMatchObject({ demo: true, values: [] });
  });

  it('says so when the service is away', async () => {
    const { page, origin } = await visit('/', { expected: /ERR_FAILED/ });
    await page.route('**/api/indicators/**', (route) => route.abort());
    await page.goto(`${origin}/styrkort`);
    await page.getByText('Styrkortet kan inte visas.').waitFor();
  });
});

describe('one indicator', () => {
  it('tells what is counted, by which rules, what is ours, the targets and what is printed, with sources', async () => {
    const { page } = await visit(REPAIRS);
    await shown(page);
    expect(await page.title()).toBe('Andel reparationer inom 5 arbetsdagar – Hjälpmedelsregler');
    expect(await text(page, '.price-amount')).toBe('85,5 %');
    expect(await page.locator('.demo-notice').isVisible()).toBe(true);
    for (const part of ['är högst 5 arbetsdagar', '(förval)', 'HJM:s egna namngivna regler', 'Valt här, inte i källan']) expect(await page.getByText(part).count()).toBeGreaterThan(0);
    const targets = page.getByRole('table', { name: 'Målvärden per år' });
    expect((await targets.getByRole('rowheader').allInnerTexts()).sort()).toEqual(['2023', '2024', '2025']);
    const printed = page.getByRole('table', { name: 'Publicerade utfall' });
    expect(plain(await printed.innerText())).toContain('Delår 1 2024');
    await openAll(page);
    expect(plain(await printed.innerText())).toContain('HMC240002');
  });

  it('shows its months as a chart with a target line, in a sentence, and as a table with the same numbers', async () => {
    const { page } = await visit(REPAIRS);
    await shown(page);
    const chart = page.getByRole('img', { name: 'Andel reparationer inom 5 arbetsdagar, månad för månad' });
    expect(await chart.locator('circle').count()).toBe(16);
    expect(await chart.locator('.target-line').count()).toBe(1);
    expect(await page.locator('section > p').getByText(/^Från .* i januari 2023 till .* i april 2024\./).count()).toBe(1);
    await page.getByText('Siffrorna i diagrammet').click();
    const table = page.getByRole('table', { name: /månad för månad$/ });
    expect(await table.getByRole('row').count()).toBe(17);
    // The same numbers in both.
    const inChart = (await chart.locator('circle > title').allTextContents()).map((said) => plain(said).split(': ')[1]).toReversed();
    expect((await table.locator('tbody td:nth-child(2)').allInnerTexts()).map(plain)).toEqual(inChart);
    expect(await chart.locator('circle.is-open').count()).toBe(await table.getByText('Negativ').count());
  });

  it('is divided by each breakdown, and the parts add up', async () => {
    const { page } = await visit(REPAIRS);
    await shown(page);
    const units = page.getByRole('table', { name: 'Enhet' });
    const bases = (await units.locator('tbody td[data-label="Underlag"]').allInnerTexts()).map((base) => plain(base).replaceAll(' ', '').split('av').map(Number));
    const [whole, ...parts] = bases;
    expect(parts.length).toBe(3);
    expect([0, 1].map((side) => parts.reduce((sum, part) => sum + (part[side] ?? NaN), 0))).toEqual(whole);
  });

  it('can be followed to the records behind it, in time or not, page by page, in the address', async () => {
    const { page } = await visit(REPAIRS);
    await shown(page);
    expect(await page.getByText('Välj vilka poster du vill se.').count()).toBe(1);
    await page.getByRole('link', { name: 'Inte i tid', exact: true }).click();
    await page.getByText('Visar 1–25 av 623 poster.').waitFor(SLOW);
    const table = page.getByRole('table', { name: 'Arbetsordrar' });
    const clocks = await table.locator('tbody td[data-label="Klockan"]').allInnerTexts();
    expect(clocks.length).toBe(25);
    for (const clock of clocks) expect(Number(/^\d+/.exec(clock)?.[0])).toBeGreaterThan(5);
    const [first] = await table.getByRole('rowheader').allInnerTexts();
    await page.getByRole('link', { name: 'Nästa' }).click();
    await page.getByText('Visar 26–50 av 623 poster.').waitFor(SLOW);
    expect(await table.getByRole('rowheader').first().innerText()).not.toBe(first);
    expect(page.url()).toContain('poster=notMet');
    expect(page.url()).not.toContain('AO-');
    await page.getByRole('link', { name: 'I tid', exact: true }).click();
    await page.getByText(/^Visar 1–25 av 3.673 poster\.$/).waitFor(SLOW);
  });

  it('that the region does not have says so', async () => {
    const { page } = await visit('/styrkort/indikator/finns-inte?data=demo-varmland');
    await page.getByRole('heading', { level: 1, name: 'Indikatorn finns inte' }).waitFor();
  });
});

describe('with the keyboard alone', () => {
  it('one comes from the scorecard to an indicator and its records, and every stop shows that it has the focus', async () => {
    const { page } = await visit(CARD);
    await counted(page);
    const tabTo = async (wanted: string): Promise<void> => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        const { said, seen } = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return { said: element.textContent.trim(), seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
        });
        expect(seen, `focus shows on ${said}`).toBe(true);
        if (said === wanted) return;
      }
      throw new Error(`Tab never came to ${wanted}`);
    };
    await tabTo('Andel besvarade samtal');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Andel besvarade samtal' }).waitFor(SLOW);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Andel besvarade samtal');
    await shown(page);
    await tabTo('Uppfyller inte');
    await page.keyboard.press('Enter');
    await page.getByText('Visar 1–25 av 81 poster.').waitFor(SLOW);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Uppfyller inte');
  });
});

describe('without an own file', () => {
  it('every table has a template with its headers', async () => {
    const { page } = await visit('/styrkort/tabeller');
    await page.getByText('Arbetsordrar', { exact: true }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hämta mallen arbetsordrar.csv' }).click()]);
    expect((await content(file)).toString().trim().replace('\uFEFF', '').split(';').slice(0, 3)).toEqual(['Arbetsorder', 'Slag', 'Anmäld']);
  });
});

const states: Readonly<Record<string, { readonly path: string; readonly reach?: (page: Page) => Promise<unknown> }>> = {
  'the scorecard': { path: CARD, reach: (page) => page.getByRole('img', { name: /^Månad för månad: från / }).first().waitFor(SLOW) },
  'an indicator with its records, all open': {
    path: `${REPAIRS}&poster=notMet`,
    reach: async (page) => {
      await page.getByText('Visar 1–25 av 623 poster.').waitFor(SLOW);
      await openAll(page);
    },
  },
  'an indicator without data': { path: '/styrkort/indikator/hygiene-dress?data=demo-vastmanland&period=2024', reach: shown },
  'the page of own files': { path: '/styrkort/filer', reach: (page) => page.getByRole('heading', { name: 'Datamängder' }).waitFor().then(() => openAll(page)) },
  'the tables': { path: '/styrkort/tabeller', reach: openAll },
};

describe('axe finds nothing against WCAG 2.2 AA', () => {
  it.each(Object.entries(states))('on %s, in light and dark, on a desktop and a phone', async (_, { path, reach }) => {
    const { page } = await visit(path);
    await reach?.(page);
    await expectAccessible(page);
  });
});

const sizes = [
  { width: 1600, height: 900 },
  { width: 800, height: 900 },
  { width: 640, height: 450 }, // 1280 × 900 at 200 %
  { width: 390, height: 844 },
  { width: 320, height: 256 }, // 1280 × 1024 at 400 %
];

describe('the layout', () => {
  it.each(Object.entries(states))('of %s needs no scrolling sideways, cuts nothing off, and has controls at least 44 pixels high', async (_, { path, reach }) => {
    const { page } = await visit(path);
    await reach?.(page);
    for (const size of sizes) {
      await page.setViewportSize(size);
      const { wide, outside, small } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        outside: [...document.querySelectorAll('main :is(p, button, a, h1, h2, h3, dd, td, th, li, summary, input, select, svg, svg text)')]
          .filter((element) => element.getClientRects().length > 0 && (element.getBoundingClientRect().right > window.innerWidth + 1 || element.getBoundingClientRect().left < -1) && element.closest('.visually-hidden, thead') === null)
          .map((element) => element.outerHTML.slice(0, 120)),
        small: [...document.querySelectorAll('.button, .kpi-tab, nav a, select, input:not([type=radio], [type=checkbox]), .disclosure > summary')]
          .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 43.9)
          .map((element) => element.outerHTML.slice(0, 120)),
      }));
      expect({ wide: Math.max(wide, size.width), outside, small }).toEqual({ wide: size.width, outside: [], small: [] });
    }
  });
});
