import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, openAll } from './axe.js';
import { startRealSite } from './real-site.js';
import { usingSite } from './visit.js';

const site = usingSite(startRealSite);
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ');
const KEY = 'Huvudman-id;Huvudman;Andel\nnorr;Norrby kommun;1200\nsoder;Söderby kommun;300,5\n';

async function made(): Promise<string> {
  const answer = await fetch(`${site.origin()}/api/economics/economies`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ region: 'vastmanland', titleSv: 'Nyckelcentralen' }) });
  return ((await answer.json()) as { id: string }).id;
}

const byUse = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 2, name: 'Vad ska delas?' }).waitFor();
  await page.getByLabel('Regel', { exact: true }).selectOption({ label: 'Dalarnas återbetalning efter nyttjande (annan region: Region Dalarna)' });
};

describe('a rule that shares by measured use', () => {
  it('takes a key from a file that was asked what was measured and who decided it, and letters say so and nothing else', async () => {
    const id = await made();
    const { page } = await site.visit(`/ekonomi/filer?ekonomi=${id}`);
    await page.getByLabel('Fil', { exact: true }).setInputFiles({ name: 'nyckel.csv', mimeType: 'text/csv', buffer: Buffer.from(KEY) });
    await page.getByLabel('Vad filen är').selectOption({ label: 'Fördelningsnyckel' });
    await page.getByLabel('Kort namn').fill('nyttjande-2023');
    await page.getByLabel('Rubrik', { exact: true }).fill('Nyttjandet 2023');
    await page.getByLabel('Andelarna är').selectOption({ label: 'uppmätt nyttjande' });
    await page.getByLabel('Vem som har beslutat nyckeln, och när').fill('eget exempel, 2023-02-01');
    await page.getByRole('button', { name: 'Läs in', exact: true }).click();
    await page.getByText('Fyll i det som filen inte säger: Vad som mättes, Var uppgifterna kommer från, Första dagen som mättes, Sista dagen som mättes.').first().waitFor();
    await expectAccessible(page);
    await page.getByLabel('Vad som mättes', { exact: true }).fill('debiterad hyra');
    await page.getByLabel('Var uppgifterna kommer från').fill('egna siffror');
    await page.getByLabel('Första dagen som mättes').fill('2023-01-01');
    await page.getByLabel('Sista dagen som mättes').fill('2023-12-31');
    await page.getByRole('button', { name: 'Läs in', exact: true }).click();
    await page.getByRole('heading', { name: 'Det här blev inläst' }).waitFor();

    await page.goto(`${site.origin()}/ekonomi/overskott?ekonomi=${id}`);
    await byUse(page);
    await page.getByLabel('Bokslutsår').fill('2023');
    await page.getByLabel('Resultat före återbetalning').fill('1 500,50 kr');
    await page.getByText('Allt är fördelat').first().waitFor();
    await openAll(page);
    expect(plain(await page.locator('.letter').first().innerText()).split(/\n+/u).slice(0, 7)).toEqual([
      'Nyckelcentralen',
      'Till Norrby kommun: resultatet 2023',
      'Resultatet för 2023 före återbetalning blev 1 500,50 kr.',
      'Till huvudmännen återbetalas 1 500,50 kr.',
      'Er andel är 1 200 av 1 500,5: ni får tillbaka 1 200,00 kr.',
      'Delningen görs efter Nyttjandet 2023 (eget exempel, 2023-02-01; mätt som debiterad hyra 2023-01-01 – 2023-12-31 (egna siffror)).',
      'Vilar på: Dalarnas återbetalning efter nyttjande; Nyttjandet 2023: eget exempel, 2023-02-01; mätt som debiterad hyra 2023-01-01 – 2023-12-31 (egna siffror).',
    ]);
    expect(await page.getByRole('heading', { name: 'Så läses regeln' }).count()).toBe(1);
    expect(await page.locator('.letter').getByText('läses').count()).toBe(0);
  });

  it('says of a key in per cent, in words, that it is of the wrong kind, and never that it is usable', async () => {
    const { page } = await site.visit('/ekonomi/overskott');
    await byUse(page);
    const said = page.getByText('Väntade en nyckel efter uppmätt nyttjande, för regeln delar efter det', { exact: false });
    expect(await said.first().innerText()).toMatch(/; fick procent\.$/u);
    await page.getByLabel('Nyckel', { exact: true }).selectOption('typed');
    expect(await page.getByLabel('Andelarna är').inputValue()).toBe('use');
    await page.getByText('Fyll i vad som mättes, när och varifrån uppgifterna kommer och andelen för varje huvudman, så delas resultatet här.').waitFor();
    expect(await page.getByRole('group', { name: 'Fördelningsnyckel' }).locator('.problem').count()).toBe(0);
    await page.getByLabel('Första dag').fill('2023-02-30');
    await page.getByText('Väntade en dag som finns, ÅÅÅÅ-MM-DD', { exact: false }).first().waitFor();
    await page.getByLabel('Nyckel', { exact: true }).selectOption('demo-nyckel-2023');
    await page.getByLabel('Regel', { exact: true }).selectOption('vastmanland-surplus');
    await page.getByLabel('Nyckel', { exact: true }).selectOption('typed');
    await page.getByText('Nyckeln går att använda.').waitFor();
    await page.getByLabel('Vem som har beslutat nyckeln, och när').fill('eget exempel');
    await page.getByText('Delat efter fördelningsnyckeln (eget exempel).').waitFor();
    await byUse(page);
    await page.getByText('Nyckeln passar inte regeln.').waitFor();
    expect(await page.getByText('Nyckeln går att använda.').count()).toBe(0);
    await expectAccessible(page);
  });
});
