import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, openAll } from './axe.js';
import { startRealSite } from './real-site.js';
import { usingSite, type Visit, type VisitOptions } from './visit.js';

const site = usingSite(startRealSite);
const visit = (path: string, options?: VisitOptions): Promise<Visit> => site.visit(path, options);

const SLOW = { timeout: 30_000 };
const PHONE = { viewport: { width: 390, height: 844 } } as const;
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const text = (page: Page, place: string): Promise<string> => page.locator(place).first().innerText().then(plain);
const shown = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 2, name }).waitFor(SLOW);
const row = (page: Page, name: string | RegExp): Promise<string> => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) }).first().innerText().then(plain);
const figure = (page: Page, name: string): Promise<string> => page.locator('dl > div').filter({ hasText: name }).first().locator('dd').innerText().then(plain);
const saved = async (page: Page, within: string, name: string): Promise<Download> => {
  const [file] = await Promise.all([page.waitForEvent('download', SLOW), page.locator(within).getByRole('button', { name, exact: true }).first().click()]);
  return file;
};
const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('Överskott', () => {
  it('shares the result before its refund by the region’s policy, on the öre, with each step', async () => {
    const { page } = await visit('/ekonomi/overskott');
    await shown(page, 'Så delas resultatet');
    expect(await figure(page, 'Resultat 2023 före återbetalning')).toBe('3 940 000,00 kr');
    expect(await figure(page, 'Till huvudmännen')).toBe('3 152 000,00 kr');
    expect(await figure(page, 'Behålls')).toBe('788 000,00 kr');
    expect(await row(page, 'Västerås')).toContain('251 214,40 kr');
    expect(await row(page, 'Summa')).toContain('3 152 000,00 kr');
    expect(await page.getByRole('img', { name: /^Resultatet delat: till huvudmännen 3\s152\stkr \(80\s%\)/u }).count()).toBe(1);
    expect(await text(page, '.price-steps')).toContain('gränsen 500 000,00 kr');
  });

  it('says beside the rows that a key comes to 99,9 %, and shares again when it is put right', async () => {
    const { page } = await visit('/ekonomi/overskott');
    await shown(page, 'Så delas resultatet');
    await page.getByLabel('Nyckel', { exact: true }).selectOption('typed');
    await page.getByLabel('Andel för Arboga').fill('1,12');
    expect(plain(await page.locator('.key-sum').innerText())).toContain('fick summan 99,9 %');
    expect(await page.getByText('Resultatet går inte att dela än.').isVisible()).toBe(true);
    await page.getByLabel('Andel för Arboga').fill('1,22');
    await page.getByText('Nyckeln går att använda.').waitFor();
    expect(await row(page, 'Arboga')).toContain('38 454,40 kr');
  });

  it('asks for what a deficit needs, and tells what has no rule', async () => {
    const { page } = await visit('/ekonomi/overskott');
    await shown(page, 'Så delas resultatet');
    await page.getByLabel('Resultat', { exact: true }).selectOption({ label: 'Skriv ett eget belopp' });
    await page.getByLabel('Bokslutsår').fill('2023');
    await page.getByLabel('Resultat före återbetalning').fill('−371 tkr');
    expect(await page.getByText('Resultatet går inte att dela än.').isVisible()).toBe(true);
    expect(await page.getByText('hur mycket som är resultatreglerat sedan tidigare', { exact: false }).count()).toBe(2);
    await page.getByLabel('Resultatreglerat sedan tidigare år').fill('100 tkr');
    await page.getByText('Ingen regel för').waitFor();
    expect(await figure(page, 'Tas av det som har behållits')).toBe('100 000,00 kr');
    await page.getByLabel('Bokslutsår').fill('2024');
    expect(plain(await page.locator('.field').filter({ has: page.getByLabel('Nyckel', { exact: true }) }).locator('.problem').innerText())).toContain('en nyckel som gäller 2024-12-31');
    await page.getByLabel('Bokslutsår').fill('2023');
    await page.getByLabel('Regel', { exact: true }).selectOption({ label: 'Värmlands delning av resultatet (annan region: Region Värmland)' });
    await page.getByText('En del är inte fördelat').or(page.getByText('Allt är fördelat')).first().waitFor();
    expect(await row(page, 'Region Värmland')).toContain('185 500,00 kr');
  });

  it('has a letter to each principal, a page each on paper, and as files that say that they are made up', async () => {
    const { page } = await visit('/ekonomi/overskott');
    await shown(page, 'Så delas resultatet');
    await page.evaluate(() => { document.documentElement.dataset['print'] = 'letters'; });
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/gu)).toHaveLength(11);
    await page.evaluate(() => { delete document.documentElement.dataset['print']; });
    const letters = await readFile(await (await saved(page, '.surplus-letters', 'CSV')).path(), 'utf8');
    expect(letters).toContain('demodata');
    expect(letters.split('\n').filter((line) => line.includes('ni får tillbaka'))).toHaveLength(11);
    const book = await saved(page, '.surplus-letters', 'Excel');
    expect(book.suggestedFilename()).toBe('brev-2023.xlsx');
    expect((await readFile(await book.path())).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('Investeringar', () => {
  it('tells in words that the frame runs out, when, and which part draws', async () => {
    const { page } = await visit('/ekonomi/investeringar');
    await shown(page, 'Ramen kommer att överskridas');
    await page.getByLabel('Räkna med kända köp').uncheck();
    expect(await figure(page, 'Ram 2024')).toBe('43 610 tkr');
    expect(await figure(page, 'Över ramen vid årets slut')).toBe('8 220 tkr');
    expect(await page.getByText('Ramen överskrids i november.').first().isVisible()).toBe(true);
    expect(await row(page, /^Tekniska hjälpmedel$/u)).toContain('▲ +9 020 över');
    expect(await page.getByRole('img', { name: 'Kvar av ramen, Investeringar 2024' }).count()).toBe(1);
    await page.getByText('mnkr', { exact: true }).click();
    await page.getByText('är 17,3 mnkr använt av ramen 43,6 mnkr', { exact: false }).waitFor();
    await page.getByText('tkr', { exact: true }).click();
    await page.getByText('Siffrorna i diagrammet').click();
    expect(await row(page, 'November')).toContain('−3 901');
    expect(plain(await page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'April' }) }).last().innerText())).toContain('avvikelse');
  });

  it('follows another month, a season and a thought change at once, and the plan in the address', async () => {
    const { page } = await visit('/ekonomi/investeringar');
    await shown(page, 'Ramen kommer att överskridas');
    await page.getByLabel('Räkna med kända köp').uncheck();
    await page.getByLabel('Prognosmetod').selectOption('seasonal');
    await page.getByRole('button', { name: 'Räkna de grupperna rakt fram' }).click();
    await page.getByText('Metod: säsong', { exact: false }).waitFor();
    await page.getByLabel('Inköpen ändras med').fill('−40');
    await shown(page, 'Inom ramen');
    await page.getByLabel('Plan', { exact: true }).selectOption({ label: 'Större investeringar 2025' });
    await page.waitForURL(/plan=s0-investments-2025/u);
    await shown(page, 'Större investeringar 2025: inget utfall än');
  });

  it('asks for times and rate before it tells what purchases cost later', async () => {
    const { page } = await visit('/ekonomi/investeringar');
    await shown(page, 'Kapitalkostnad i kommande år');
    await page.getByLabel('Avskrivningstid, alla grupper').fill('tre år');
    await page.getByLabel('Ränta om året').fill('2,5');
    await page.getByLabel('Vad räntan heter').fill('eget exempel');
    await page.getByRole('alert').filter({ hasText: 'Kapitalkostnaderna går inte att räkna' }).waitFor();
    await page.getByLabel('Avskrivningstid, alla grupper').fill('36');
    await page.getByText('Ränta: eget exempel').waitFor();
    expect(await page.getByRole('rowheader', { name: '2027' }).count()).toBe(1);
  });
});

describe('an investment plan of one’s own', () => {
  it('has its frame, sections and groups changed in fields, and is kept as a new version', async () => {
    const { page, origin } = await visit('/ekonomi/filer');
    await page.getByLabel('Region', { exact: true }).selectOption({ label: 'Region Västmanland' });
    await page.getByLabel('Namn', { exact: true }).fill('Plancentralen');
    await page.getByRole('button', { name: 'Skapa ekonomin' }).click();
    await page.getByRole('heading', { level: 2, name: 'Vad Plancentralen har' }).waitFor(SLOW);
    const id = new URL(page.url()).searchParams.get('ekonomi') ?? '';
    const group = { kind: 'reinvestment', budget: null } as const;
    const plan = { id: 'plan-2026', region: 'vastmanland', titleSv: 'Investeringar 2026', year: 2026, frame: 100_000_000, transferred: null, sections: [{ key: 'aids', labelSv: 'Hjälpmedel', budget: 80_000_000 }], groups: [{ key: 'beds', labelSv: 'Sängar', section: 'aids', ...group }, { key: 'cars', labelSv: 'Bilar', ...group, budget: 20_000_000 }], citation: null, roundedTo: null };
    const outcomes = { plan: plan.id, outcomes: { year: 2026, throughMonth: 4, toDate: { beds: 30_000_000, cars: 0 } } };
    const put = async (part: string, content: object): Promise<number> => (await page.request.put(`${origin}/api/economics/economies/${id}/parts/${part}/${plan.id}?expected=0`, { data: content })).status();
    expect([await put('investments', plan), await put('outcomes', outcomes)]).toEqual([201, 201]);
    await page.goto(`${origin}/ekonomi/investeringar?ekonomi=${id}`);
    await page.getByText('Ändra planen').click();
    await page.getByRole('button', { name: 'Lägg till en del' }).click();
    await page.getByText('Planen går inte att använda än: rätta fälten.').waitFor();
    await page.getByLabel('Benämning på del 2').fill('Fordon');
    await page.getByLabel('Budget för Fordon').fill('25 tkr stycket');
    await page.getByText('ett helt antal öre, minst 0', { exact: false }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Spara planen' }).isDisabled()).toBe(true);
    await page.getByLabel('Budget för Fordon').fill('250 tkr');
    const cars = page.getByRole('group', { name: 'Bilar' });
    await cars.getByLabel('Del', { exact: true }).selectOption({ label: 'Fordon' });
    expect(await cars.getByText('går därför inte att ta bort').count()).toBe(1);
    await page.getByRole('button', { name: 'Lägg till en grupp' }).click();
    const added = page.getByRole('group', { name: 'grupp 3' });
    await added.getByLabel('Grupp', { exact: true }).fill('Cyklar');
    await page.getByRole('group', { name: 'Cyklar' }).getByLabel('Del', { exact: true }).selectOption({ label: 'Fordon' });
    await page.getByText('Planen går att använda.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Spara planen' }).click();
    await page.getByText('Planen är sparad som version 2.').waitFor();
    const kept = (await (await page.request.get(`${origin}/api/economics/economies/${id}/parts/investments/${plan.id}`)).json()) as { readonly content: typeof plan };
    expect(kept.content.sections).toEqual([...plan.sections, { key: 'del-1', labelSv: 'Fordon', budget: 25_000_000 }]);
    expect(kept.content.groups).toEqual([plan.groups[0], { ...plan.groups[1], section: 'del-1' }, { key: 'Cyklar', labelSv: 'Cyklar', section: 'del-1', kind: null, budget: null }]);
    for (const size of [{ width: 390, height: 844 }, { width: 320, height: 256 }]) {
      await page.setViewportSize(size);
      expect(await overflow(page)).toBe(0);
    }
  });
});

describe('Åtgärder', () => {
  it('holds redistributions apart from savings, planned beside realised, and says what is not known', async () => {
    const { page } = await visit('/ekonomi/atgarder');
    await shown(page, 'Hur går det?');
    expect(await figure(page, 'Planerat 2023')).toContain('6 115 tkr');
    expect(await row(page, 'Omfördelning')).toContain('3 780');
    expect(await row(page, 'Besparing')).toContain('känt 1 719');
    expect(await text(page, '.economy-table:not(.effect-sums) tbody tr')).toContain('Försenad');
    await page.getByText('Färre utbildningar för chefer').last().click();
    expect(await page.getByText('Håller inte i längden').isVisible()).toBe(true);
  });
});

describe('Åtgärder, all that there is to see', () => {
  it('sums until a year of the address, counts how measures stand, tells consequences by perspective, and has the sums as a file', async () => {
    const { page } = await visit('/ekonomi/atgarder');
    await shown(page, 'Hur går det?');
    expect(plain(await page.locator('main').innerText())).toContain('Alla insatser 2023–2025: planerat 14 251 tkr, realiserat inte känt i sin helhet (känt 7 963 tkr, 25 värden saknas).');
    expect(plain(await page.locator('.standing-counts').innerText()).replaceAll(/\s+/gu, ' ')).toMatch(/^Försenad: 3 Gav mindre än planerat: 9 Realiserad effekt inte känd: 2 /u);
    await page.getByLabel('Summera till och med').selectOption('2023');
    await page.waitForURL(/tom=/u);
    expect(plain(await page.locator('main').innerText())).toContain('Alla insatser 2023: planerat 6 115 tkr');
    expect(await page.getByRole('columnheader', { name: '2024 planerat' }).count()).toBe(0);
    const sums = await readFile(await (await saved(page, 'main', 'CSV')).path(), 'utf8');
    for (const part of ['demodata', 'Planerat, känd del', 'Omfördelning;2023;']) expect(sums).toContain(part);
    await page.getByLabel('per perspektiv').check();
    await page.getByText('Annan verksamhet (13)').click();
    expect(await page.getByText('6 insatser säger inget om det, vilket inte betyder att de saknar konsekvenser.').isVisible()).toBe(true);
    await openAll(page);
    await expectAccessible(page);
  });
});

describe('Intern kontroll', () => {
  it('has the overdue and the red first, and says what nobody has done', async () => {
    const { page } = await visit('/ekonomi/kontroll');
    await shown(page, 'Att se först');
    expect(await page.getByRole('group', { name: 'Belopp i' }).count()).toBe(0);
    expect(await figure(page, 'Försenade granskningar')).toBe('1');
    expect(await text(page, '.risk-table tbody tr')).toContain('Försenad 61 dagar');
    expect(await row(page, /^RF7/u)).toContain('ingen aktivitet i planen');
    await page.getByLabel('Dag för Delår 2025').fill('2025-08-31');
    await page.locator('dl > div').filter({ hasText: 'Försenade granskningar' }).locator('dd').filter({ hasText: '2' }).waitFor();
    await page.getByLabel('Rött från riskvärde').fill('16');
    await page.waitForURL(/rod=/u);
    expect(await figure(page, 'Röda risker')).toBe('1');
    await page.getByLabel('Gult från riskvärde').fill('17');
    await page.getByText('högst 16').waitFor();
  });

  it('shows the activities by quarter too', async () => {
    const { page } = await visit('/ekonomi/kontroll?dag=2025-07-15');
    await shown(page, 'Att se först');
    await page.getByLabel('per kvartal').check();
    expect(await page.getByRole('heading', { level: 3, name: 'Q2' }).count()).toBe(1);
    expect(await row(page, /^Samverkan om fastigheten/u)).toContain('Försenad 15 dagar');
  });
});

describe('Tänk om', () => {
  it('answers at once as a slider is drawn with the keyboard, and what is told adds up', async () => {
    const { page } = await visit('/ekonomi/scenario');
    await shown(page, 'Vad händer med resultatet?');
    expect(await figure(page, 'Resultat efter')).toBe('2 453 tkr');
    await page.getByLabel('Volymen ändras med, reglage').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByLabel('Volymen ändras med', { exact: true }).inputValue()).toBe('3,5');
    expect(await figure(page, 'Resultat efter')).toBe('2 862 tkr');
    expect(await text(page, '.key-sum')).toContain('summerar till skillnaden på öret: 2 861 769,75 kr');
    expect(await figure(page, 'Förändring')).toContain('−2 862 tkr');
    expect(await row(page, 'Västerås')).toContain('−228');
  });

  it('asks for what a document does not say before a change of it counts, and names the interplay', async () => {
    const { page } = await visit('/ekonomi/scenario');
    await shown(page, 'Vad händer med resultatet?');
    await page.getByRole('button', { name: 'Sociala avgifter 2022 till 2023' }).click();
    const card = page.getByRole('group', { name: 'Sociala avgifter', exact: true });
    expect(await card.getByText('Räknas inte med än').isVisible()).toBe(true);
    expect(await page.getByText('En ändring räknas inte med än').isVisible()).toBe(true);
    await card.getByLabel('Rad för personalkostnader').selectOption({ label: 'Personalkostnader' });
    await card.getByLabel('Del av raden som bär avgifter').fill('97');
    await page.getByRole('group', { name: '2. Sociala avgifter' }).waitFor();
    expect(await row(page, '2. Sociala avgifter 45,22 % → 52,28 %')).toContain('−2 566');
    await page.getByRole('button', { name: 'Pris', exact: true }).click();
    await page.getByLabel('Priset ändras med', { exact: true }).fill('2,5');
    await page.getByRole('checkbox', { name: 'Hyra', exact: true }).check();
    await page.getByLabel('Ändringarna räknas').selectOption('apart');
    expect(await row(page, 'Samspel mellan ändringarna')).toContain('+108');
    await page.getByLabel('Priset ändras med', { exact: true }).fill('lite');
    await page.getByText('fick "lite"', { exact: false }).waitFor();
  });
});

describe('Tänk om, what the result hangs on', () => {
  it('has the change that moves the result most first, by steps that one chooses, with the figures of the command line', async () => {
    const { page } = await visit('/ekonomi/scenario');
    await shown(page, 'Vad händer med resultatet?');
    const section = page.getByRole('region', { name: 'Vad påverkar mest?' });
    await section.getByText('Siffrorna i diagrammet').click();
    const table = section.getByRole('region', { name: 'Vad ett steg gör med resultatet, tkr' });
    expect(plain(await table.getByRole('row').nth(1).innerText()).replaceAll(/\s+/gu, ' ')).toContain('1. Volym +3 % 2 procent 1 635 −818');
    await section.getByLabel('Ett steg i procent').fill('1,5');
    await section.getByText('Ett steg är 1,5 procent.', { exact: false }).first().waitFor();
    // As `hjm economics whatif --demo --scenario demo-volym --sensitivity "1,5;4,5"` tells it.
    expect(plain(await table.getByRole('row').nth(1).innerText()).replaceAll(/\s+/gu, ' ')).toContain('1. Volym +3 % 1,5 procent 1 226 −1 226');
    expect(await section.getByRole('img', { name: 'Vad ett steg i varje ändring gör med resultatet' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Pris', exact: true }).click();
    await page.getByLabel('Priset ändras med', { exact: true }).fill('2');
    await page.getByRole('checkbox', { name: 'Hyra', exact: true }).check();
    await page.getByRole('button', { name: 'Bemanning', exact: true }).click();
    const staff = page.getByRole('group', { name: 'Bemanning', exact: true });
    await staff.getByLabel('Rad för personalkostnader').selectOption({ label: 'Personalkostnader' });
    await staff.getByLabel('Bemanningen ändras med', { exact: true }).fill('−2');
    await staff.getByLabel('Kostnad för en årsarbetare').fill('650000');
    await section.getByLabel('Ett steg i årsarbetare').waitFor();
    expect(plain(await table.getByRole('row').nth(1).innerText())).toContain('2. Pris +2 %: Hyra');
    await section.getByLabel('Ett steg i årsarbetare').fill('10');
    await table.getByRole('row').nth(1).filter({ hasText: '3. Bemanning −2 årsarbetare' }).waitFor();
    await section.getByLabel('Ett steg i procent').fill('0');
    await section.getByText('större än 0', { exact: false }).waitFor();
    await expectAccessible(page);
    await section.getByLabel('Ett steg i procent').fill('1');
    await openAll(page);
    await expectAccessible(page);
  });
});

describe('the pages', () => {
  const PAGES = { overskott: 'Så delas resultatet', investeringar: 'Vilken grupp?', atgarder: 'Hur går det?', kontroll: 'Att se först', scenario: 'Vad händer med resultatet?' } as const;

  it.each(Object.entries(PAGES))('%s is accessible with everything opened', async (path, heading) => {
    const { page } = await visit(`/ekonomi/${path}`);
    await shown(page, heading);
    if (path === 'overskott') await page.getByLabel('Nyckel', { exact: true }).selectOption('typed');
    await openAll(page);
    await expectAccessible(page);
  });

  it.each(Object.entries(PAGES))('%s fits a phone', async (path, heading) => {
    const { page } = await visit(`/ekonomi/${path}`, PHONE);
    await shown(page, heading);
    await openAll(page);
    expect(await overflow(page)).toBe(0);
  });
});
