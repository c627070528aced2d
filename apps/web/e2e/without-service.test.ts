import { describe, expect, it } from 'vitest';
import { expectAccessible } from './axe.js';
import { answerAll, headline, PROFESSION } from './interview.js';
import { startStaticSite } from './static-site.js';
import { usingSite } from './visit.js';

const { visit } = usingSite(startStaticSite);
/** The browser itself tells the console of an answer 404. */
const expected = /404|ERR_INTERNET_DISCONNECTED/;

describe('without the service that keeps decisions', () => {
  it('says that a decision cannot be kept, and everything else works', async () => {
    const { page } = await visit('/', { expected });
    await answerAll(page, { [PROFESSION]: 'Annat yrke' });
    await page.getByText('Spara beslutet').click();
    await page.getByText('Det går inte att spara just nu.').waitFor();
    await expectAccessible(page);
    expect(await headline(page)).toBe('Nej, du får inte förskriva.');
  });

  it('says that kept decisions cannot be shown', async () => {
    const { page } = await visit('/beslut', { expected });
    await page.getByText('Besluten kan inte visas.').waitFor();
    await expectAccessible(page);
    expect(await page.getByRole('link', { name: 'Till Får jag förskriva?' }).count()).toBe(1);
  });

  it('says that cases cannot be shown, nor applied for', async () => {
    const { page, origin } = await visit('/arenden', { expected });
    await page.getByText('Ärendena kan inte visas.').waitFor();
    await expectAccessible(page);
    await page.goto(`${origin}/arenden/ny`);
    await page.getByText('Det går inte att ansöka just nu.').waitFor();
  });

  it('answers also when the network is gone', async () => {
    const { page } = await visit('/', { expected });
    await page.context().setOffline(true);
    await answerAll(page, { [PROFESSION]: 'Annat yrke' });
    expect(await headline(page)).toBe('Nej, du får inte förskriva.');
    await page.getByText('Spara beslutet').click();
    await page.getByText('Det går inte att spara just nu.').waitFor();
  });

  it('says that an address leads nowhere', async () => {
    for (const path of ['/finns-inte', '/regelverk/vastmanland/finns-inte']) {
      const { page } = await visit(path);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Sidan finns inte');
    }
  });
});
