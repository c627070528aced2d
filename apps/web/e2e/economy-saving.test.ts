import { readFile } from 'node:fs/promises';
import { demoEconomy } from '@hjm/demo/economy';
import { type DistributionKey, type EconomyPart, type EconomyParts, partName } from '@hjm/economics';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './axe.js';
import { startRealSite } from './real-site.js';
import { usingSite, type Visit } from './visit.js';

const site = usingSite(startRealSite);
const visit = (path: string): Promise<Visit> => site.visit(path, { expected: /409/ });
const demo = demoEconomy();
const first = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error('The demo has none.');
  return one;
};
const key = first(demo.keys);
const called = `Fördelningsnyckel ${key.id}`;
const titled = (titleSv: string): DistributionKey => ({ ...key, titleSv });

async function asked<T>(method: string, path: string, body: unknown): Promise<T> {
  const answer = await fetch(`${site.origin()}/api/economics/economies${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as T;
}
const put = (id: string, part: EconomyPart, content: EconomyParts[EconomyPart]): Promise<unknown> => asked('PUT', `/${id}/parts/${part}/${partName(part, content as never)}`, content);
const made = async (titleSv: string): Promise<string> => (await asked<{ id: string }>('POST', '', { region: 'vastmanland', titleSv })).id;
const conflict = (page: Page): Promise<void> => page.getByRole('alert').filter({ hasText: 'Någon annan hann före.' }).waitFor();
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const fullWidth = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const adjust = async (page: Page, reason: string): Promise<void> => {
  await page.getByLabel('Belopp i tkr').fill('500');
  await page.getByLabel('Skäl').fill(reason);
  await page.getByLabel('Roll').fill('controller');
  await press(page, 'Lägg till');
  await page.getByText(`${reason} (controller)`).waitFor();
};
const named = (page: Page): ReturnType<Page['getByLabel']> => page.getByLabel('Namn', { exact: true });

describe('a plan of one method for all lines', () => {
  const told = (page: Page): Promise<string> => page.locator('.economy-told').innerText();

  it('becomes a plan of its own under each name, with what was added once, and the method is left to be chosen', async () => {
    const id = await made('Namncentralen');
    for (const months of demo.months) await put(id, 'months', months);
    const { page } = await visit(`/ekonomi/prognos?ekonomi=${id}&plan=all-linear`);
    await page.getByRole('heading', { level: 2, name: 'Spara planen' }).waitFor();
    const before = await told(page);
    await adjust(page, 'Ett nytt avtal');
    const after = await told(page);
    expect(after).not.toBe(before);
    for (const name of ['Prognos april', 'Prognos B']) {
      await named(page).fill(name);
      const read = page.waitForResponse((answer) => answer.request().method() === 'GET' && answer.url().endsWith(`/economies/${id}`));
      await press(page, 'Spara som ny plan');
      await page.getByText('Planen är sparad som version 1.').waitFor();
      await read;
      await page.waitForURL(new RegExp(`plan=${name.toLowerCase().replace(' ', '-')}`, 'u'));
      expect(await told(page)).toBe(after);
      expect(await page.getByText('Ett nytt avtal (controller)').count()).toBe(1);
      expect(await page.getByText('Planen är ändrad här på sidan.').count()).toBe(0);
    }
    await named(page).fill('Prognos april');
    await press(page, 'Spara som ny plan');
    await page.getByText('Det finns redan en plan som heter Prognos april.').waitFor();
    expect(await page.getByLabel('Plan', { exact: true }).locator('optgroup').first().locator('option').allInnerTexts()).toEqual(['Prognos april', 'Prognos B']);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').innerText()).toContain('Plan: Prognos B');
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Plan', { exact: true }).selectOption({ label: 'Alla rader linjärt' });
    await page.waitForURL(/plan=all-linear/u);
    expect(await told(page)).toBe(before);
  });

  it('is not left for another plan or page without a question while something added is not saved', async () => {
    const { page } = await visit('/ekonomi/prognos?plan=all-linear');
    await page.getByRole('heading', { level: 2, name: 'Justeringar' }).waitFor();
    await adjust(page, 'Ett nytt avtal');
    const asked: string[] = [];
    let answer = false;
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void (answer ? dialog.accept() : dialog.dismiss());
    });
    await page.getByLabel('Plan', { exact: true }).selectOption({ label: 'Alla rader budget' });
    await page.getByText('mnkr', { exact: true }).click();
    await page.waitForURL(/enhet=mnkr/u);
    await page.getByRole('navigation', { name: 'Ekonomi' }).getByRole('link', { name: 'Tänk om' }).click();
    await page.getByText('Ett nytt avtal (controller)').waitFor();
    expect(asked).toEqual(['confirm', 'confirm']);
    expect(await page.getByLabel('Plan', { exact: true }).inputValue()).toBe('all-linear');
    answer = true;
    await page.reload();
    await page.getByText('Ingen rad är justerad').waitFor();
    expect(asked).toEqual(['confirm', 'confirm', 'beforeunload']);
  });
});

describe('two sources of one amount', () => {
  it('are told where they differ, with both figures, beside the result and beside the forecast', async () => {
    const id = await made('Dubbelcentralen');
    const months = (booked: number): (number | null)[] => Array.from({ length: 12 }, (_, at) => (at < booked ? 200_000_000 : null));
    await put(id, 'statements', { columns: [{ key: 'budget2026', labelSv: 'Budget 2026', account: 'budget', year: 2026 }], amounts: { budget2026: { rent: 2_650_000_000 } }, roundedTo: null });
    await put(id, 'months', { account: 'budget', year: 2026, lines: { rent: months(12) } });
    await put(id, 'months', { account: 'actual', year: 2026, lines: { rent: months(4) } });
    const { page } = await visit(`/ekonomi?ekonomi=${id}`);
    const remark = page.getByText(/^Budget 2026 är olika i två källor: Hyra är 26\s500\stkr i resultaträkningen och 24\s000\stkr i månaderna\./u);
    await remark.waitFor();
    await page.getByRole('navigation', { name: 'Ekonomi' }).getByRole('link', { name: 'Prognos' }).click();
    await page.getByRole('heading', { level: 2, name: /^Prognos 2026/u }).waitFor();
    await remark.waitFor();
  });
});

describe('a what-if', () => {
  const price = (page: Page): ReturnType<Page['getByLabel']> => page.getByLabel('Priset ändras med', { exact: true });

  it('is saved as a scenario of the economy, taken home as a file, and not lost without a question', async () => {
    const id = await made('Tänkomcentralen');
    await put(id, 'statements', first(demo.statements));
    const { page } = await visit(`/ekonomi/scenario?ekonomi=${id}`);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await press(page, 'Pris');
    await page.getByText('Scenariot går att spara och hämta när varje ändring är ifylld.').waitFor();
    await price(page).fill('2,5');
    await page.getByRole('checkbox', { name: 'Hyra', exact: true }).check();
    await named(page).fill('Högre hyra');
    await expectAccessible(page);
    expect(await fullWidth(page)).toBe(0);
    await press(page, 'Spara som nytt scenario');
    await page.getByText('Scenariot är sparat som version 1.').waitFor();
    await page.waitForURL(/scenario=hogre-hyra/u);
    await page.reload();
    expect(await price(page).inputValue()).toBe('2,5');
    expect(asked).toEqual([]);
    await price(page).fill('3');
    await press(page, 'Spara');
    await page.getByText('Scenariot är sparat som version 2.').waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'JSON: Högre hyra')]);
    expect(file.suggestedFilename()).toBe('scenarios-hogre-hyra.json');
    expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({ id: 'hogre-hyra', titleSv: 'Högre hyra', changes: [{ kind: 'price', percent: '3', lines: ['rent'] }] });
    await price(page).fill('9');
    await page.getByLabel('Scenario', { exact: true }).selectOption({ label: 'Börja från början' });
    await page.waitForURL(/scenario=egen/u);
    expect(await price(page).count()).toBe(0);
    await press(page, 'Pris');
    await page.reload();
    await page.getByRole('heading', { level: 3, name: 'Lägg till en ändring' }).waitFor();
    expect(await price(page).count()).toBe(0);
    expect(asked).toEqual(['confirm', 'beforeunload']);
  });
});

describe('two who save the same plan', () => {
  const plan = first(demo.forecasts);
  const withPlan = async (titleSv: string): Promise<{ readonly one: Page; readonly other: Page }> => {
    const id = await made(titleSv);
    for (const months of demo.months) await put(id, 'months', months);
    await put(id, 'forecasts', plan);
    const open = async (): Promise<Page> => {
      const { page } = await visit(`/ekonomi/prognos?ekonomi=${id}&plan=${plan.id}`);
      await page.getByRole('heading', { level: 2, name: 'Spara planen' }).waitFor();
      return page;
    };
    return { one: await open(), other: await open() };
  };

  it('are told of each other: the second reads what the first saved, loses nothing, and saves knowingly', async () => {
    const { one, other } = await withPlan('Sparcentralen');
    await named(one).fill('Min plan');
    await press(one, 'Byt namn och spara');
    await one.getByText('Planen är sparad som version 2.').waitFor();
    await adjust(other, 'Ett nytt avtal');
    await named(other).fill('Deras plan');
    await press(other, 'Byt namn och spara');
    await conflict(other);
    await press(other, `Läs version 2 av Prognosplan ${plan.id}`);
    await other.getByRole('region', { name: `Prognosplan ${plan.id}, version 2` }).getByText('Min plan').waitFor();
    expect(await named(other).inputValue()).toBe('Deras plan');
    await expectAccessible(other);
    expect(await fullWidth(other)).toBe(0);
    await press(other, 'Spara min ändå');
    await other.getByText('Planen är sparad som version 3.').waitFor();
    await other.getByRole('button', { name: 'Tillbaka till planen' }).waitFor({ state: 'detached' });
    expect(await other.getByText('Ett nytt avtal (controller)').count()).toBe(1);
    expect(await other.getByRole('button', { name: 'Ta bort justeringen av Hyra' }).count()).toBe(0);
  });

  it('go on from each other’s, with what was changed on the page on top', async () => {
    const { one, other } = await withPlan('Ovanpåcentralen');
    await adjust(one, 'Fler årsarbetare');
    await press(one, 'Spara');
    await one.getByText('Planen är sparad som version 2.').waitFor();
    await adjust(other, 'Ett nytt avtal');
    await press(other, 'Spara');
    await conflict(other);
    await press(other, 'Utgå från version 2, med mina ändringar');
    for (const reason of ['Fler årsarbetare', 'Ett nytt avtal']) await other.getByText(`${reason} (controller)`).waitFor();
    await press(other, 'Spara');
    await other.getByText('Planen är sparad som version 3.').waitFor();
  });
});

describe('Egna filer', () => {
  const open = async (id: string): Promise<Page> => {
    const { page } = await visit(`/ekonomi/filer?ekonomi=${id}`);
    await page.getByRole('button', { name: `Versioner av ${called}` }).waitFor();
    return page;
  };
  const send = async (page: Page, name: string, content: string): Promise<void> => {
    await page.getByLabel('Fil', { exact: true }).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
    if (name.endsWith('.csv')) await page.getByLabel('Vad filen är').selectOption('statement');
    await press(page, 'Läs in');
  };
  const done = (page: Page): Promise<void> => page.getByRole('heading', { level: 3, name: 'Det här blev inläst' }).waitFor();

  it('does not write over with a file, of one part or of several, but when it is asked to', async () => {
    const id = await made('Filcentralen');
    await put(id, 'keys', key);
    const [one, other] = [await open(id), await open(id)];
    await send(one, 'nyckel.json', JSON.stringify(titled('Nyckel ett')));
    await done(one);
    await send(one, 'bokslut.csv', 'Resultaträkning (tkr);Budget 2024\nHyra;180 000\n');
    await done(one);
    await send(other, 'nyckel.json', JSON.stringify(titled('Nyckel två')));
    await conflict(other);
    await press(other, `Läs version 2 av ${called}`);
    await other.getByRole('region', { name: `${called}, version 2` }).getByText('Nyckel ett').waitFor();
    await press(other, 'Läs in filen ändå');
    await other.getByText('sparad som version 3').waitFor();
    const third = await open(id);
    await send(one, 'bokslut.csv', 'Resultaträkning (tkr);Budget 2024\nHyra;181 000\n');
    await done(one);
    await send(third, 'bokslut.csv', 'Resultaträkning (tkr);Budget 2024\nHyra;185 000\n');
    await conflict(third);
    await expectAccessible(third);
    await press(third, 'Läs in filen ändå');
    await third.getByText('sparad som version 3').waitFor();
  });

  it('lists the versions of a part, shows and hands out an earlier one, and lets it count again as a new one', async () => {
    const id = await made('Versionscentralen');
    for (const titleSv of ['Nyckel ett', 'Nyckel två']) await put(id, 'keys', titled(titleSv));
    const [page, late] = [await open(id), await open(id)];
    await press(page, `Versioner av ${called}`);
    const versions = page.getByRole('table', { name: `Versioner av ${called}, den senaste först` });
    expect(await versions.getByRole('rowheader').allInnerTexts()).toEqual(['Version 2', 'Version 1']);
    expect(await versions.innerText()).toContain('ändrad (gäller nu)');
    await press(page, 'Visa version 1');
    const reading = page.getByRole('region', { name: `${called}, version 1` });
    await reading.getByRole('table', { name: 'Fördelningsnyckel, version 1' }).waitFor();
    expect(await reading.getByRole('textbox').count()).toBe(0);
    await expectAccessible(page);
    expect(await fullWidth(page)).toBe(0);
    const [file] = await Promise.all([page.waitForEvent('download'), reading.getByRole('button', { name: `JSON: ${called}, version 1` }).click()]);
    expect(file.suggestedFilename()).toBe(`keys-${key.id}-version-1.json`);
    expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toEqual(JSON.parse(JSON.stringify(titled('Nyckel ett'))));
    await press(page, 'Låt gälla igen: version 1');
    await page.getByText('Version 1 gäller igen, som version 3.').waitFor();
    await versions.getByRole('rowheader', { name: 'Version 3', exact: true }).waitFor();
    await press(late, `Ta bort ${called}`);
    await press(late, `Ja, ta bort ${called}`);
    await conflict(late);
    await press(late, 'Ta bort ändå');
    await late.getByText('Borttaget, med versionerna kvar:').waitFor();
    await press(page, 'Låt gälla igen: version 2');
    await conflict(page);
    await press(page, 'Låt version 2 gälla ändå');
    await page.getByText('Version 2 gäller igen, som version 5.').waitFor();
    await versions.getByText('inlagd igen').waitFor();
    expect(await versions.getByText('borttagen').count()).toBe(1);
  });

  it('finds a part that was taken away, when the page is opened later', async () => {
    const id = await made('Borttagscentralen');
    await put(id, 'keys', key);
    await asked('DELETE', `/${id}/parts/keys/${key.id}`, undefined);
    const page = await open(id);
    expect(await page.getByText('Ingenting än.').count()).toBe(1);
    await press(page, `Versioner av ${called}`);
    await press(page, 'Låt gälla igen: version 1');
    await page.getByText('Version 1 gäller igen, som version 3.').waitFor();
    await page.getByRole('button', { name: `Ta bort ${called}` }).waitFor();
  });
});
