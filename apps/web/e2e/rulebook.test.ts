import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startRealSite } from './real-site.js';
import { usingSite } from './visit.js';

const { visit } = usingSite(startRealSite);
const PATH = '/regelverk/vastmanland/speech-devices';

async function openDiff(path = PATH): Promise<Page> {
  const { page } = await visit(path);
  await page.getByRole('heading', { name: 'Vem vann och vem förlorade?' }).waitFor();
  return page;
}

/** The table per value as numbers: lost, gained, other conditions, of cases. */
async function byValue(page: Page): Promise<Record<string, { verdict: string; numbers: number[] }>> {
  const rows = await page.locator('.by-value tbody tr').all();
  return Object.fromEntries(
    await Promise.all(
      rows.map(async (row) => {
        const numbers = (await row.locator('td.number').allInnerTexts()).map((text) => Number(text.replace(/\D/g, '')));
        return [(await row.locator('th').innerText()).trim(), { verdict: (await row.locator('td').first().innerText()).trim(), numbers }] as const;
      }),
    ),
  );
}

describe('Regelverk', () => {
  it('leads to the page of each package', async () => {
    const { page } = await visit('/regelverk');
    await page.getByRole('link', { name: 'Samtalsapparater i Västmanland' }).click();
    await page.getByRole('heading', { level: 1, name: 'Samtalsapparater i Västmanland' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(PATH);
  });

  it('is searched by an everyday word or a code, across regions, with what was found in each package', async () => {
    const { page } = await visit('/regelverk');
    await page.getByLabel('Sök bland reglerna').fill('synpedagog');
    await page.getByRole('heading', { level: 2, name: 'Träffar' }).waitFor();
    expect(await page.locator('.rulebooks > li').first().innerText()).toMatch(/Synhjälpmedel[^]*Synpedagog/);
    await page.getByLabel('Sök bland reglerna').fill('22-21-09');
    await page.getByRole('link', { name: 'Samtalsapparater i Jönköping' }).waitFor();
    await page.getByLabel('Sök bland reglerna').fill('samtalsaparat');
    await page.getByText('Menade du ”samtalsapparat”?').waitFor();
  });

  it('shows each rule with when it applies, its effect and its source', async () => {
    const { page } = await visit(PATH);
    const row = page.getByRole('row').filter({ hasText: 'Arbetsterapeut får förskriva avancerade samtalsapparater när kommunikationen är textbaserad.' });
    const [when, effect] = await row.getByRole('cell').allInnerTexts();
    expect(when).toMatch(/yrke .*Arbetsterapeut/i);
    expect(when).toMatch(/Textbaserad kommunikation.* ja/);
    expect(effect).toContain('Ger rätt');
    await row.locator('summary').click();
    expect(await row.locator('dl').innerText()).toContain('HMC230006');
    expect(await page.getByRole('row').filter({ hasText: 'Ingen annan får förskriva' }).innerText()).toContain('Nekar');
    expect(await page.getByRole('row').filter({ hasText: 'hjälpmedelskonsulent' }).first().innerText()).toContain('Krav (ska)');
    expect(await page.getByRole('row').filter({ hasText: 'diagnos' }).first().innerText()).toContain('Råd (bör)');
  });

  it('shows the editions on a time line and in a table, and says that the start of the first is not known', async () => {
    const { page } = await visit(PATH);
    const name = await page.getByRole('img', { name: /^Tidslinje/ }).getAttribute('aria-label');
    expect(name).toContain('Före den 1 april 2023: okänd start till och med 31 mars 2023, beslutsdagen framgår inte av källan.');
    expect(name).toContain('Från den 1 april 2023: från 1 april 2023 tills vidare, beslutad 24 februari 2023.');
    expect(await page.locator('.timeline .unknown').count()).toBe(1);
    const table = page.getByRole('region', { name: 'Utgåvor' }).getByRole('table');
    expect(await table.getByRole('row').nth(1).innerText()).toContain('framgår inte av källan');
    expect(await table.getByRole('row').nth(2).innerText()).toContain('Tills vidare');
  });

  it('shows another edition at an address of its own', async () => {
    const { page } = await visit(PATH);
    await page.getByRole('link', { name: 'Före den 1 april 2023' }).click();
    await page.getByRole('heading', { name: 'Regler: Före den 1 april 2023' }).waitFor();
    expect(await page.getByRole('row').filter({ hasText: 'enklare samtalsapparater' }).count()).toBe(1);
    await page.reload();
    await page.getByRole('heading', { name: 'Regler: Före den 1 april 2023' }).waitFor();
    const { page: other } = await visit(`${PATH}?utgava=finns-inte`);
    await other.getByText('Utgåvan i adressen finns inte.').waitFor();
    expect(await other.getByRole('heading', { name: 'Regler: Från den 1 april 2023' }).count()).toBe(1);
  });

  it('says who gained and who lost on 1 April 2023, in words, figures and bars, and on what reading', async () => {
    const page = await openDiff();
    const rows = await byValue(page);
    // The minutes took rights from special educators (only selected articles of one tier) and from occupational therapists
    // (tier 3 only when text-based), and gave nobody a new one; who had no right still has none.
    expect(Object.fromEntries(Object.entries(rows).map(([name, { verdict }]) => [name, verdict]))).toEqual({
      Logoped: 'snävare rätt',
      Arbetsterapeut: 'snävare rätt',
      Specialpedagog: 'snävare rätt',
      'Annat yrke': 'ingen skillnad',
    });
    expect(Object.values(rows).every(({ numbers: [, gained] }) => gained === 0)).toBe(true);
    expect(rows['Annat yrke']?.numbers.slice(0, 3)).toEqual([0, 0, 0]);

    const [changed, total] = (/^(\d+) av ([\d\s]+) tänkbara/.exec(await page.locator('.diff-summary').innerText()) ?? []).slice(1).map((text) => Number(text.replace(/\s/g, '')));
    const sum = (pick: (numbers: number[]) => number): number => Object.values(rows).reduce((all, { numbers }) => all + pick(numbers), 0);
    expect(sum(([lost = 0, gained = 0, other = 0]) => lost + gained + other)).toBe(changed);
    expect(sum(([, , , of = 0]) => of)).toBe(total);

    expect(await page.getByText('Så jämförs utgåvorna.').innerText()).toBeTruthy();
    expect(await page.getByRole('region', { name: 'Vem vann och vem förlorade?' }).innerText()).toContain('Vår läsning, inte nämndens');
    const bars = await page.locator('.bar rect.is-lost').evaluateAll((found) => found.map((bar) => Number(bar.getAttribute('width'))));
    const lost = Object.values(rows).map(({ numbers }) => numbers[0] ?? 0);
    const [widest, most] = [Math.max(...bars), Math.max(...lost)];
    bars.forEach((width, index) => { expect(width / widest).toBeCloseTo((lost[index] ?? 0) / most, 3); });
  });

  it('says exactly where the answer differs', async () => {
    const page = await openDiff();
    const regions = await page.locator('.regions > li').allInnerTexts();
    const refused = regions.filter((text) => /Ja[\s\S]*till[\s\S]*Nej|Ja\s*→\s*Nej/.test(text.split('fall')[0] ?? '')).join('\n');
    expect(refused).toMatch(/yrke .*Arbetsterapeut/i);
    expect(refused).toMatch(/Textbaserad kommunikation.* nej/);
    expect(refused).toMatch(/Utvald artikel.* nej/);
    expect(regions.join('\n')).toContain('Efter: krav, inte uppfyllt. En avancerad samtalsapparat ska alltid förskrivas i samråd med hjälpmedelskonsulent.');
  });

  it('groups by another fact, and finds nothing between an edition and itself', async () => {
    const page = await openDiff();
    await page.getByLabel('Visa per').selectOption({ label: 'Typ av apparat' });
    expect((await byValue(page))['Samtalsapparat med tangentbord (del 2)']?.verdict).toBe('ingen skillnad');
    await page.getByLabel('Före', { exact: true }).selectOption({ label: 'Från den 1 april 2023' });
    await page.getByText('Inget skiljer').waitFor();
    expect(await page.locator('.regions').count()).toBe(0);
  });

  it('says what is checked: no defects, every region covered, hashes right', async () => {
    const page = await openDiff();
    const checks = await page.getByRole('region', { name: 'Kontroll' }).innerText();
    for (const text of ['Inga brister', 'Exemplen täcker hela regelverket', 'Kontrollsummorna stämmer']) expect(checks).toContain(text);
    for (const [, covered, regions] of checks.matchAll(/(\d+) av (\d+) områden/g)) expect(covered).toBe(regions);
    expect([...checks.matchAll(/(\d+) av (\d+) områden/g)]).toHaveLength(2);
  });
});
