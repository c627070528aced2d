import { describe, expect, it } from 'vitest';
import { openAll } from './axe.js';
import { startStaticSite } from './static-site.js';
import { usingSite } from './visit.js';

const { visit } = usingSite(startStaticSite);
const DENIED = '/#fall=1&regler=vastmanland/speech-devices&dag=2023-04-01&svar.profession=specialpedagog&svar.workplace=habiliteringscentrum&svar.tier=advanced&svar.need=communication';
const paths = ['/', DENIED, '/regelverk', '/regelverk/vastmanland/speech-devices', '/jamfor?kod=22%2021%2009', '/tillganglighet'];

const sizes = [
  { width: 1600, height: 900 },
  { width: 640, height: 450 }, // 1280 × 900 at 200 %
  { width: 390, height: 844 },
  { width: 320, height: 256 }, // 1280 × 1024 at 400 %
];

describe('the layout', () => {
  it.each(paths)('of %s needs no scrolling sideways and cuts nothing off, from a wide screen to 320 pixels', async (path) => {
    const { page } = await visit(path);
    await page.locator('main').getByText(path.startsWith('/regelverk/') ? 'Kontrollsummorna stämmer' : /./).first().waitFor();
    if (!path.startsWith('/#')) await openAll(page);
    for (const size of sizes) {
      await page.setViewportSize(size);
      const { wide, outside } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        outside: [...document.querySelectorAll('main :is(p, button, a, h1, h2, h3, dd, td, th, summary, input, select, textarea)')]
          .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().right > window.innerWidth + 1 && element.closest('.visually-hidden, thead') === null)
          .map((element) => element.outerHTML.slice(0, 120)),
      }));
      expect(wide).toBeLessThanOrEqual(size.width);
      expect(outside).toEqual([]);
    }
  });

  it.each(paths)('of %s has controls at least 44 pixels high, on a desktop and on a phone', async (path) => {
    const { page } = await visit(path);
    for (const size of [sizes[0], sizes[2]]) {
      if (size !== undefined) await page.setViewportSize(size);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('.button, .choice, .link-button, nav a, .site-name, select, textarea, input:not([type=radio]), .disclosure > summary')]
          .filter((element) => element.getClientRects().length > 0)
          .map((element) => ({ html: element.outerHTML.slice(0, 100), height: element.getBoundingClientRect().height }))
          .filter(({ height }) => height < 44),
      );
      expect(small).toEqual([]);
    }
  });

  it('tells the answer so far with each question on a phone, where the answer itself is out of sight', async () => {
    const { page } = await visit('/', { viewport: { width: 390, height: 700 } });
    expect(await page.locator('.so-far').count()).toBe(0);
    await page.getByRole('button', { name: 'Logoped', exact: true }).click();
    const soFar = page.locator('.so-far');
    expect(await soFar.innerText()).toContain('Det går inte att svara än');
    await page.waitForTimeout(700);
    expect(await soFar.evaluate((element) => { const { top, bottom } = element.getBoundingClientRect(); return top >= 0 && bottom <= window.innerHeight; })).toBe(true);
    await soFar.click();
    expect(new URL(page.url()).hash).toBe('#svar');
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await soFar.isVisible()).toBe(false);
  });

  it('moves nothing for who wants less motion', async () => {
    const { page } = await visit('/', { reducedMotion: 'reduce' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });
});
