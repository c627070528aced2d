import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, openAll } from './axe.js';
import { startStaticSite } from './static-site.js';
import { usingSite } from './visit.js';

const { visit } = usingSite(startStaticSite);
/** The browser itself tells the console of an answer 404. */
const away = { expected: /404/ };

const SALE = '/priser#pris=1&modell=medelpunkten-funktionspris&formel=sale&dag=2024-01-01&in.purchasePrice=60000';
const compared = (page: Page): Promise<void> => page.getByRole('heading', { name: 'I korthet' }).waitFor({ timeout: 45_000 });
const text = (page: Page, place: string): Promise<string> => page.locator(place).first().innerText().then((said) => said.replaceAll('\u00A0', ' '));

describe('Vad kostar det?', () => {
  it('comes to the price of the capped mark-up, step by step, from Swedish figures', async () => {
    const { page } = await visit('/');
    await page.getByRole('link', { name: 'Priser', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Vad kostar det?' }).waitFor();
    await page.getByLabel('Pris', { exact: true }).selectOption('sale');
    expect(await text(page, '.verdict-headline')).toBe('Fyll i uppgifterna, så räknas priset.');
    await page.getByLabel('Aktuellt inköpspris för hela beställningen').fill('60 000,00');
    expect(await text(page, '.price-amount')).toBe('65 000 kr');
    const steps = (await page.locator('.price-steps > li').allInnerTexts()).map((step) => step.replaceAll('\u00A0', ' '));
    expect(steps.length).toBe(7);
    expect(steps[2]).toContain('60 000 kr × 10 % = 6 000 kr');
    expect(steps[4]).toContain('6 000 kr, högst 5 000 kr, ger 5 000 kr');
    expect(steps.map((step) => /Står i källan|Angett av dig|Vår tolkning|Följer av orden/.exec(step)?.[0])).toEqual(['Angett av dig', ...Array.from({ length: 5 }, () => 'Står i källan'), 'Vår tolkning']);
  });

  it('gives a link that comes to the same price elsewhere, and sends nothing of it anywhere', async () => {
    const { page } = await visit(SALE);
    const link = await page.getByLabel('Länk till det här priset').inputValue();
    expect(new URL(link).hash).toBe(new URL(SALE, 'http://x').hash);
    const { page: other, requests } = await visit(link.slice(new URL(link).origin.length));
    expect(await text(other, '.price-amount')).toBe('65 000 kr');
    expect(requests.filter(({ url, body }) => url.includes('60000') || (body ?? '').includes('60000'))).toEqual([]);
  });

  it('says of a link that cannot be read why, and of another case that the address no longer tells of it', async () => {
    const { page } = await visit(SALE.replace('formel=sale', 'formel=sael'));
    expect(await page.getByRole('alert').innerText()).toContain('Länken kunde inte läsas.');
    const { page: changed } = await visit(SALE);
    await changed.getByLabel('Aktuellt inköpspris för hela beställningen').fill('100');
    expect(new URL(changed.url()).hash).toBe('');
  });

  it('says what is wrong in a field when it is left, and counts it as missing', async () => {
    const { page } = await visit(SALE);
    const field = page.getByLabel('Aktuellt inköpspris för hela beställningen');
    await field.fill('sextiotusen');
    expect(await field.getAttribute('aria-invalid')).toBeNull();
    await page.keyboard.press('Tab');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await page.getByText('Skriv ett tal, minst 0, till exempel 1 234,50.').waitFor();
    expect(await text(page, '.verdict-headline')).toBe('Fyll i uppgifterna, så räknas priset.');
  });

  it('tells what the source does not say and whom to ask', async () => {
    const { page } = await visit('/priser');
    await page.getByLabel('Prismodell').selectOption('dalarna');
    expect(await text(page, '.verdict')).toContain('Fråga Hjälpmedel Dalarna.');
    await page.getByText('Hjälpmedelsnämndens prismodell finns inte i källorna, så hyran kan inte räknas.').waitFor();
  });

  it('is done with the keyboard alone', async () => {
    const { page } = await visit('/priser');
    await page.getByLabel('Prismodell').focus();
    await page.keyboard.press('Tab');
    // A model's prices are in topics; the arrows go through them.
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('Pris', { exact: true }).inputValue()).toBe('sale');
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      const { shown, label } = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return { shown: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2, label: element.labels?.[0]?.textContent ?? '' };
      });
      expect(shown).toBe(true);
      if (label.startsWith('Aktuellt inköpspris')) break;
    }
    await page.keyboard.type('1000');
    expect(await text(page, '.price-amount')).toBe('1 100 kr');
  });

  it('is printed with every source open and nothing to press', async () => {
    const { page } = await visit(SALE);
    await page.emulateMedia({ media: 'print' });
    for (const source of await page.locator('.price-steps dl').all()) expect(await source.isVisible()).toBe(true);
    const printed = (await page.locator('body').innerText()).replaceAll('\u00A0', ' ');
    for (const part of ['65 000 kr', 'Vår tolkning', 'Det här har vi antagit', 'modell=medelpunkten-funktionspris']) expect(printed).toContain(part);
    expect(await page.locator('button, nav, .skip-link').evaluateAll((controls) => controls.filter((control) => control.getClientRects().length > 0).length)).toBe(0);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('works when the network is gone', async () => {
    const { page } = await visit('/priser', { expected: /404|ERR_INTERNET_DISCONNECTED/ });
    await page.context().setOffline(true);
    await page.getByLabel('Pris', { exact: true }).selectOption('sale');
    await page.getByLabel('Aktuellt inköpspris för hela beställningen').fill('1000');
    expect(await text(page, '.price-amount')).toBe('1 100 kr');
  });
});

describe('Patientavgift', () => {
  it('takes what is already paid into account, and says where one stands under the ceiling', async () => {
    const { page } = await visit('/priser/patientavgift');
    await page.getByLabel('Dag', { exact: true }).fill('2023-06-01');
    for (let round = 0; round < 6 && (await page.locator('.price-amount').count()) === 0; round++) {
      for (const field of await page.locator('.price-form .card').nth(1).locator('input:not([type=radio]), select').all()) {
        const kind = await field.getAttribute('type');
        if ((await field.inputValue()) === '') await (kind === 'date' ? field.fill('2023-06-01') : kind === null ? field.selectOption({ index: 1 }) : field.fill('1'));
      }
    }
    expect(await text(page, '.price-amount')).toBe('250,00 kr');
    const paid = page.getByRole('group', { name: 'Betalning 1' });
    await paid.getByLabel('Dag').fill('2023-03-15');
    await paid.getByLabel('Belopp, kr').fill('1 200');
    expect(await text(page, '.price-amount')).toBe('200,00 kr');
    expect(await text(page, '.price-verdict')).toContain('Taket tar 50,00 kr av den.');
    await page.getByText(/^Frikort från/).waitFor();
    await expectAccessible(page);
  });
});

describe('Prislistor', () => {
  it('shows who of the seventeen has approved what, from the demo world when the service is away', async () => {
    const { page } = await visit('/priser/prislistor', away);
    await page.getByText('Tjänsten som sparar prislistor svarar inte.').waitFor();
    const table = page.getByRole('table', { name: /^Godkännanden per huvudman/ });
    expect(await table.getByRole('row').count()).toBe(18);
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Huvudman 5', exact: true }) });
    expect(await row.innerText()).toContain('Inte godkänd');
    await page.getByText('Demodata:').waitFor();
  });

  it('shows the lists that the service keeps, and does not call them made up', async () => {
    const { page, origin } = await visit('/');
    const list = { id: 'egen', titleSv: 'Egen prislista', unit: 'month', approval: 'each', versions: [{ id: '2026', validFrom: '2026-01-01', decided: null, citation: null, prices: [{ article: 'sang', ore: 10_000 }], approvals: [{ principal: 'nordby', decided: '2025-12-01', from: '2026-01-01' }] }] };
    await page.route('**/api/price-lists', (route) => route.fulfill({ json: { demo: false, notice: null, lists: [{ demo: false, notice: null, list, events: [] }] } }));
    await page.goto(`${origin}/priser/prislistor`);
    await page.getByRole('heading', { name: 'Egen prislista' }).waitFor();
    expect(await page.getByText('Demodata:').count()).toBe(0);
    expect(await page.getByRole('rowheader', { name: 'nordby' }).count()).toBe(1);
  });
});

describe('Jämför priser', () => {
  it('compares the whole register in a thread of its own, while the page answers, and shows that the sums are equal', async () => {
    const { page } = await visit('/priser/scenario', away);
    // The page answers while the worker works.
    await page.getByLabel('Vad ska jämföras?').selectOption('procent');
    await page.getByLabel('Ändring').waitFor();
    await compared(page);
    expect(await page.getByText(/^Klart\. /).count()).toBe(1);
    await page.getByRole('heading', { name: 'Summorna stämmer på öret' }).waitFor();
    const table = page.getByRole('table', { name: 'Vem betalar mer och mindre, per huvudman' });
    expect(await table.getByRole('row').count()).toBe(19);
    const chart = page.getByRole('img', { name: 'Vem betalar mer och mindre, per huvudman' });
    expect(await chart.locator('rect').count()).toBe(17);
    await page.getByLabel('Produktgrupp', { exact: true }).check();
    await page.getByRole('table', { name: 'Vem betalar mer och mindre, per produktgrupp' }).waitFor();
    await page.getByLabel('Ordna efter').selectOption('name');
    const names = await page.locator('.effect-table tbody th').allInnerTexts();
    expect(names.slice(0, -1)).toEqual(names.slice(0, -1).toSorted(new Intl.Collator('sv').compare));
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hämta alla tabeller som CSV' }).click()]);
    expect(file.suggestedFilename()).toBe('jamforelse-2024-04.csv');
    await openAll(page);
    await expectAccessible(page);
  });

  it('changes prices by per cent, says what cannot be read, and keeps the comparison in the address', async () => {
    const { page } = await visit('/priser/scenario?jamfor=procent&procent=10&grupp=sangar', away);
    await compared(page);
    expect(await page.locator('.comparison-figures').innerText()).toContain('priserna på sängar ändrade 10');
    await page.getByLabel('Ändring').fill('mycket');
    await page.getByRole('button', { name: 'Jämför', exact: true }).click();
    await page.getByText('Skriv ändringen i procent, från −100 till 1 000').waitFor();
    await page.getByLabel('Ändring').fill('2,5');
    await page.getByRole('button', { name: 'Jämför', exact: true }).click();
    await page.waitForURL(/procent=2\.5/);
    await compared(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.effect-table tbody tr').first().evaluate((row) => getComputedStyle(row).display)).toBe('table-row');
    expect(await page.getByText('Demodata:').isVisible()).toBe(true);
  });
});

describe('Jämför priser on a register of one’s own', () => {
  it('has the service compare two versions, and shows what it says', async () => {
    const { page, origin } = await visit('/', away);
    const version = (id: string) => ({ id, validFrom: `${id}-01-01`, decided: null, citation: null, prices: [{ article: 'sang', ore: 10_000 }] });
    const list = { id: 'egen', titleSv: 'Egen prislista', unit: 'month', approval: 'none', versions: [version('2025'), version('2026')] };
    const row = { rentals: 2, more: 2, less: 0, equal: 0, a: 20_000, b: 21_000, difference: 1000 };
    const none = { rentals: 0, a: 0, b: 0 };
    const tables = [{ dimension: 'principal', rows: [{ key: 'nordby', labelSv: 'Nordby kommun', ...row, effect: 'loses', apart: none }] }];
    const result = { period: { from: '2026-01-01', to: '2026-01-31' }, rentals: 3, compared: row, notCharged: 1, apart: { onlyA: none, onlyB: none, neither: none }, tables };
    let asked: unknown;
    await page.route('**/api/price-lists', (route) => route.fulfill({ json: { demo: false, notice: null, lists: [{ list }] } }));
    await page.route('**/api/rent-setups/current', (route) => route.fulfill({ json: { demo: false, setup: { tariffs: { principals: {} } } } }));
    await page.route('**/api/scenarios', (route) => {
      asked = route.request().postDataJSON();
      return route.fulfill({ json: { demo: false, notice: null, result } });
    });
    await page.goto(`${origin}/priser/scenario`);
    await page.getByLabel('Vårt eget register').check();
    expect(await page.getByText('Demodata:').count()).toBe(0);
    await page.getByLabel('Från och med').fill('2026-01-01');
    await page.getByLabel('Till och med').fill('2026-01-31');
    await page.getByRole('button', { name: 'Jämför', exact: true }).click();
    await page.getByRole('rowheader', { name: 'Nordby kommun' }).waitFor();
    expect(asked).toMatchObject({ from: '2026-01-01', to: '2026-01-31', a: { prices: { principals: { list: 'egen', version: '2025' } } }, b: { prices: { principals: { list: 'egen', version: '2026' } } } });
    await page.getByRole('heading', { name: 'Summorna stämmer på öret' }).waitFor();
    await expectAccessible(page);
  });
});

describe('Hyra dag för dag', () => {
  it('explains each line, moves the payer on the day of the move, and credits a late return', async () => {
    const { page } = await visit('/priser/hyra');
    const lines = (): Promise<string[]> => page.locator('.price-steps > li').allInnerTexts();
    expect((await lines()).map((line) => line.split('\n')[0])).toEqual(['Hyra: Familjeläkarenheter (Vårdval)', 'Hyra: Västerås']);
    await page.getByLabel('Dag för flytten').fill('2024-04-21');
    await page.getByText('20 april 2024').first().waitFor();
    await page.getByLabel('Vad vill du se?').selectOption('sent');
    expect((await lines())[0]).toContain('Kreditering: Västerås');
    await page.getByLabel('Vad vill du se?').selectOption('privat');
    expect((await lines()).length).toBe(3);
  });
});

const states: Readonly<Record<string, { readonly path: string; readonly reach?: (page: Page) => Promise<unknown> }>> = {
  'a price to fill in': { path: '/priser' },
  'a price with all steps open': { path: SALE, reach: openAll },
  'the members of a group': { path: '/priser', reach: (page) => page.getByLabel('Prismodell').selectOption('medelpunkten-ersattningsgrupper') },
  'a price that the source does not tell': { path: '/priser', reach: (page) => page.getByLabel('Prismodell').selectOption('dalarna') },
  'price lists': { path: '/priser/prislistor', reach: (page) => page.getByRole('heading', { name: 'Versioner' }).waitFor() },
  'a patient fee': { path: '/priser/patientavgift', reach: openAll },
  'a rental day by day': { path: '/priser/hyra', reach: (page) => page.getByLabel('Vad vill du se?').selectOption('sent') },
};

describe('axe finds nothing against WCAG 2.2 AA', () => {
  it.each(Object.entries(states))('on %s, in light and dark, on a desktop and a phone', async (_, { path, reach }) => {
    const { page } = await visit(path, away);
    await reach?.(page);
    await expectAccessible(page);
  });
});

const sizes = [
  { width: 1600, height: 900 },
  { width: 640, height: 450 }, // 1280 × 900 at 200 %
  { width: 390, height: 844 },
  { width: 320, height: 256 }, // 1280 × 1024 at 400 %
];

describe('the layout', () => {
  it.each([SALE, '/priser/patientavgift', '/priser/prislistor', '/priser/scenario', '/priser/hyra'])('of %s needs no scrolling sideways, cuts nothing off, and has controls at least 44 pixels high', async (path) => {
    const { page } = await visit(path, away);
    if (path.endsWith('scenario')) await compared(page);
    if (path.endsWith('prislistor')) await page.getByRole('heading', { name: 'Versioner' }).waitFor();
    await openAll(page);
    for (const size of sizes) {
      await page.setViewportSize(size);
      const { wide, outside, small } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        outside: [...document.querySelectorAll('main :is(p, button, a, h1, h2, h3, dd, td, th, li, summary, input, select, svg text)')]
          .filter((element) => element.getClientRects().length > 0 && (element.getBoundingClientRect().right > window.innerWidth + 1 || element.getBoundingClientRect().left < -1) && element.closest('.visually-hidden, thead') === null)
          .map((element) => element.outerHTML.slice(0, 120)),
        small: [...document.querySelectorAll('.button, .link-button, nav a, select, input:not([type=radio]), .disclosure > summary')]
          .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 44)
          .map((element) => element.outerHTML.slice(0, 120)),
      }));
      expect({ wide: Math.max(wide, size.width), outside, small }).toEqual({ wide: size.width, outside: [], small: [] });
    }
  });
});
