import { describe, expect, it } from 'vitest';
import { ADVANCED, ASSESSMENT, COMMUNICATION, CONSULTANT, KEYBOARD, NEED, PROFESSION, SELECTED, SIMPLE, TEXT_BASED, TIER, WORKPLACE, answerAll, headline, onDay } from './interview.js';
import { startRealSite } from './real-site.js';
import { usingSite } from './visit.js';

const { visit } = usingSite(startRealSite);
const OWN_DECISION = 'Det är regionens eget beslut som gäller.';

describe('Får jag förskriva?', () => {
  it('says yes to a logoped who prescribes a device with a keyboard, with reasons, source and a text for the journal', async () => {
    const { page } = await visit('/');
    const asked = await answerAll(page, { [PROFESSION]: 'Logoped', [TIER]: KEYBOARD, [NEED]: COMMUNICATION });
    expect(asked).toHaveLength(3);
    expect(await headline(page)).toBe('Ja, du får förskriva.');
    expect(await page.locator('.verdict .outcome-icon.is-allowed').count()).toBe(1);

    const reason = page.locator('.reasons > li').filter({ hasText: 'Logoped och arbetsterapeut får förskriva enkla samtalsapparater och samtalsapparater med tangentbord.' });
    await reason.locator('summary').click();
    const source = await reason.locator('dl').innerText();
    for (const part of ['Gemensam hjälpmedelsnämnd, Region Västmanland', '24 februari 2023', '§ 12', 'HMC230006', 'protokoll']) expect(source).toContain(part);

    const journal = await page.getByRole('textbox', { name: 'Text till journalen' }).inputValue();
    expect(journal).toContain('Ja, du får förskriva.');
    expect(journal).toContain('HMC230006');
    expect(journal).toContain(OWN_DECISION);
    expect(await page.locator('.case-answer').innerText()).toContain(OWN_DECISION);
  });

  it('says yes, but, when a requirement is not met, and what would help', async () => {
    const { page } = await visit('/');
    await answerAll(page, { [PROFESSION]: 'Logoped', [TIER]: ADVANCED, [NEED]: COMMUNICATION, [CONSULTANT]: 'Nej', [ASSESSMENT]: 'Nej' });
    expect(await headline(page)).toBe('Ja, men först när ett krav är uppfyllt.');
    expect(await page.locator('.verdict .outcome-icon.is-conditional').count()).toBe(1);
    const duties = await page.locator('.duties').innerText();
    expect(duties).toContain('Krav, inte uppfyllt');
    expect(duties).toContain('Råd, inte följt');
    expect(await page.getByRole('region', { name: 'Vad skulle ändra svaret?' }).innerText()).toContain('Samråd med hjälpmedelskonsulent');
  });

  it('says no, why the other rules do not apply, and who may prescribe instead', async () => {
    const { page } = await visit('/');
    await answerAll(page, { [PROFESSION]: 'Arbetsterapeut', [TIER]: ADVANCED, [NEED]: COMMUNICATION, [TEXT_BASED]: 'Nej' });
    expect(await headline(page)).toBe('Nej, du får inte förskriva.');
    expect(await page.locator('.verdict .outcome-icon.is-denied').count()).toBe(1);
    expect(await page.getByRole('region', { name: 'Vad skulle ändra svaret?' }).innerText()).toMatch(/Vem kan förskriva i stället\?\s+(Kanske )?Logoped/);
    await page.getByText(/Varför gäller inte de andra reglerna/).click();
    expect(await page.locator('.case-answer').innerText()).toMatch(/när kommunikationen är textbaserad\..*gäller inte här.*Textbaserad kommunikation/i);
  });

  it('does not say that nobody else may prescribe while the patient’s need is not known', async () => {
    const { page } = await visit('/#fall=1&regler=vastmanland/speech-devices&dag=2023-04-01&svar.profession=other');
    expect(await headline(page)).toBe('Nej, du får inte förskriva.');
    const others = await page.getByRole('region', { name: 'Vad skulle ändra svaret?' }).innerText();
    expect(others).toContain('Kanske Logoped, Arbetsterapeut eller Specialpedagog: det beror på uppgifter som inte är besvarade.');
    expect(others).not.toContain('Inget annat yrke');
  });

  it('never takes "vet inte" for a no: says that it cannot answer, and whom to ask', async () => {
    const { page } = await visit('/');
    await answerAll(page, { [PROFESSION]: 'Specialpedagog', [WORKPLACE]: 'Habiliteringscentrum', [TIER]: SIMPLE, [NEED]: COMMUNICATION, [SELECTED]: 'Vet inte' });
    expect(await headline(page)).toMatch(/^Det går inte att svara/);
    expect(await page.locator('.verdict .outcome-icon.is-undetermined').count()).toBe(1);
    const whom = await page.getByRole('region', { name: 'Fråga Hjälpmedelscentrum' }).innerText();
    expect(whom).toContain(SELECTED);
    expect(whom).toContain('inte ett nej');
  });

  it('can be answered with "vet inte" throughout, and ends', async () => {
    const { page } = await visit('/');
    const unknown = Object.fromEntries([PROFESSION, WORKPLACE, TIER, NEED, SELECTED, TEXT_BASED, CONSULTANT, ASSESSMENT].map((question) => [question, 'Vet inte']));
    await answerAll(page, unknown);
    expect(await headline(page)).toMatch(/^Det går inte att svara/);
  });

  it('looks an article up in a pasted list: on it is a yes, not on it a no', async () => {
    const { page } = await visit('/');
    await answerAll(page, { [PROFESSION]: 'Specialpedagog', [WORKPLACE]: 'Habiliteringscentrum', [TIER]: SIMPLE, [NEED]: COMMUNICATION, [SELECTED]: 'Vet inte' });
    await page.getByRole('button', { name: `Ändra svaret på: ${SELECTED}` }).click();
    expect(await page.locator('.question').innerText()).toContain('listan är inte publicerad');
    await page.getByText('Har du listan? Slå upp artikeln i den').click();
    await page.getByRole('button', { name: 'Slå upp' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('Klistra in listan');
    await page.getByLabel('Listan: artikelnummer, ett per rad').fill('12345\n67890; A-1\n\n12345');
    await page.getByText('3 artikelnummer inlästa.').waitFor();
    await page.getByLabel('Apparatens artikelnummer').fill('67890');
    await page.getByRole('button', { name: 'Slå upp' }).click();
    expect(await headline(page)).toBe('Ja, du får förskriva.');

    await page.getByRole('button', { name: `Ändra svaret på: ${SELECTED}` }).click();
    await page.getByLabel('Apparatens artikelnummer').fill('99999');
    await page.getByRole('button', { name: 'Slå upp' }).click();
    expect(await headline(page)).toBe('Nej, du får inte förskriva.');
  });

  it('applies the rules of the day, as they were known', async () => {
    const { page } = await visit('/');
    await onDay(page, '2023-03-31');
    await answerAll(page, { [PROFESSION]: 'Arbetsterapeut', [NEED]: COMMUNICATION });
    expect(await headline(page)).toBe('Ja, du får förskriva.');
    expect(await page.locator('.case-answer').innerText()).toContain('Det framgår inte av källan när reglerna började gälla.');

    await onDay(page, '2023-05-01');
    expect(await page.locator('.case-answer').innerText()).toContain('Från den 1 april 2023');
    await page.getByText('Som reglerna var kända en viss dag').click();
    await page.getByLabel('Beslut fattade till och med').fill('2023-02-23');
    expect(await headline(page)).toBe('Ja, du får förskriva.');
    expect(await page.locator('.case-answer').innerText()).toContain('Före den 1 april 2023');
    await page.getByLabel('Beslut fattade till och med').fill('2023-02-24');
    expect(await page.locator('.case-answer').innerText()).toContain('Från den 1 april 2023');
  });

  it('keeps answering for the last day that was one while the day field is empty', async () => {
    const { page } = await visit('/');
    await onDay(page, '2023-04-01');
    await onDay(page, '');
    expect(await page.getByText('Ange ett datum som finns.').innerText()).toContain('1 april 2023');
    expect(await page.locator('.case-answer').innerText()).toContain('Svaret gäller 1 april 2023');
  });

  it('lets an earlier answer be changed where it stands, keeps the others, and marks what no longer matters', async () => {
    const { page } = await visit('/');
    await answerAll(page, { [PROFESSION]: 'Logoped', [TIER]: ADVANCED, [NEED]: COMMUNICATION, [CONSULTANT]: 'Ja', [ASSESSMENT]: 'Ja' });
    await page.getByRole('button', { name: `Ändra svaret på: ${TIER}` }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(TIER);
    await page.getByRole('button', { name: SIMPLE }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(`Ändra svaret på: ${TIER}`);
    expect(await page.locator('.given > li').count()).toBe(5);
    expect(await page.locator('.given > li').filter({ hasText: CONSULTANT }).innerText()).toContain('Påverkar inte svaret nu.');
    expect(await headline(page)).toBe('Ja, du får förskriva.');
  });

  it('shows a preliminary answer as soon as there is one, in a status region', async () => {
    const { page } = await visit('/');
    expect(await page.getByRole('status').filter({ hasText: 'Svaret växer fram här' }).count()).toBe(1);
    const answers: Readonly<Record<string, string>> = { [PROFESSION]: 'Logoped', [TIER]: ADVANCED, [NEED]: COMMUNICATION };
    for (let count = 0; count < 3; count++) await page.getByRole('button', { name: answers[await page.locator('#fraga').innerText()] ?? '', exact: true }).click();
    const status = await page.locator('.verdict[role=status][aria-atomic=true]').innerText();
    expect(status).toContain('Ja, men först när ett krav är uppfyllt.');
    expect(status).toContain('Preliminärt svar: 2 frågor kan ännu ändra det.');
  });

  it('starts over from an empty case, and keeps a case while another page is visited', async () => {
    const { page } = await visit('/');
    await page.getByRole('button', { name: 'Logoped', exact: true }).click();
    await page.getByRole('link', { name: 'Regelverk', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Regelverk' }).waitFor();
    await page.getByRole('link', { name: 'Får jag förskriva?' }).first().click();
    await page.getByRole('button', { name: `Ändra svaret på: ${PROFESSION}` }).waitFor();
    await page.getByRole('button', { name: 'Börja om' }).click();
    expect(await page.locator('.given').count()).toBe(0);
    expect(await page.locator('#fraga').innerText()).toBe(PROFESSION);
  });

  it('copies the text for the journal', async () => {
    const { page } = await visit('/#fall=1&regler=vastmanland/speech-devices&dag=2023-04-01&svar.profession=other', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Kopiera texten' }).click();
    await page.getByText('Kopierat.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.getByRole('textbox', { name: 'Text till journalen' }).inputValue());
  });
});
