import type { Page } from 'playwright-core';

/** Answers the questions that come, whatever their order, until none is left. Gives the questions in the order asked. */
export async function answerAll(page: Page, answers: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const asked: string[] = [];
  const question = page.locator('#fraga');
  while ((await question.count()) > 0) {
    const text = (await question.innerText()).trim();
    const answer = answers[text];
    if (answer === undefined) throw new Error(`No answer to: ${text}`);
    asked.push(text);
    await page.locator('.case-questions > .question').getByRole('button', { name: answer, exact: true }).click();
  }
  return asked;
}

/** The headline of the answer. */
export const headline = (page: Page): Promise<string> => page.locator('.verdict-headline').innerText();

/** Gives the day of the prescription. */
export const onDay = (page: Page, day: string): Promise<void> => page.getByLabel('Dag för förskrivningen').fill(day);

export const PROFESSION = 'Vilket yrke har du?';
export const WORKPLACE = 'Var arbetar du?';
export const TIER = 'Vilken typ av samtalsapparat gäller det?';
export const NEED = 'Vad behöver patienten samtalsapparaten till?';
export const TEXT_BASED = 'Gäller det textbaserad kommunikation?';
export const SELECTED = 'Är apparaten en av de utvalda som specialpedagoger får förskriva?';
export const CONSULTANT = 'Har förskrivningen skett i samråd med en hjälpmedelskonsulent?';
export const ASSESSMENT = 'Har en logoped gjort en tal- och språkbedömning och ställt diagnos?';

export const SIMPLE = 'Enkel samtalsapparat (del 1)';
export const KEYBOARD = 'Samtalsapparat med tangentbord (del 2)';
export const ADVANCED = 'Avancerad samtalsapparat (del 3)';
export const COMMUNICATION = 'Att kommunicera med andra, på grund av en funktionsnedsättning';
