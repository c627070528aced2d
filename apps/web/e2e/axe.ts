import { AxeBuilder } from '@axe-core/playwright';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const screens = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** What axe finds on the page as it stands, in light and dark, on a desktop and on a phone. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [screen, size] of Object.entries(screens)) {
      await page.setViewportSize(size);
      // No frames here: the legacy mode does without a second page per analysis.
      const { violations, passes } = await new AxeBuilder({ page, axeSource: axe.source }).options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).setLegacyMode(true).analyze();
      found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${screen} ${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`));
      expect(passes.length).toBeGreaterThan(10);
    }
  }
  return found;
}

/** axe finds nothing. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
}

/** Opens everything that folds. */
export const openAll = (page: Page): Promise<void> => page.evaluate(() => { document.querySelectorAll('details').forEach((details) => { details.open = true; }); });
