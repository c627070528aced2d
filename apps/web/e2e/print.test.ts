import { describe, expect, it } from 'vitest';
import { startStaticSite } from './static-site.js';
import { usingSite } from './visit.js';

const { visit } = usingSite(startStaticSite);
const CONDITIONAL = '/#fall=1&regler=vastmanland/speech-devices&dag=2023-04-01&svar.profession=logoped&svar.tier=advanced&svar.need=communication&svar.consultantConsulted=false&svar.speechAssessment=true';

describe('in print', () => {
  it('a case has its answers, reasons with open sources, text for the journal and link, and nothing to press', async () => {
    const { page } = await visit(CONDITIONAL);
    expect(await page.locator('.reasons dl').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    for (const source of await page.locator('.reasons dl, .duties dl').all()) expect(await source.isVisible()).toBe(true);
    const text = await page.locator('body').innerText();
    for (const part of ['Ja, men först när ett krav är uppfyllt.', 'Vilket yrke har du?', 'Logoped', 'Krav, inte uppfyllt', 'Gemensam hjälpmedelsnämnd', 'Det är regionens eget beslut som gäller.', 'svar.profession=logoped']) {
      expect(text).toContain(part);
    }
    expect(await page.locator('button, nav, .so-far, .skip-link, form').evaluateAll((controls) => controls.filter((control) => control.getClientRects().length > 0).map((control) => control.outerHTML))).toEqual([]);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('the button opens the print dialogue', async () => {
    const { page } = await visit(CONDITIONAL);
    await page.evaluate(() => { window.print = () => { document.body.dataset['printed'] = 'yes'; }; });
    await page.getByRole('button', { name: 'Skriv ut' }).click();
    expect(await page.evaluate(() => document.body.dataset['printed'])).toBe('yes');
  });

  it('is on white also for who reads in the dark', async () => {
    const { page } = await visit(CONDITIONAL, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.verdict-headline') as Element).color)).toBe('rgb(0, 0, 0)');
  });

  it('a rule package is a table, also printed from a phone', async () => {
    const { page } = await visit('/regelverk/vastmanland/speech-devices', { viewport: { width: 390, height: 844 } });
    await page.getByRole('heading', { name: 'Kontroll', exact: true }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.rules tbody tr').first().evaluate((row) => getComputedStyle(row).display)).toBe('table-row');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});
