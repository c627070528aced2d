import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.js';
import type { Site } from './site.js';

/** A page under watch: what it fetched, and everything that it complained about. */
export type Visit = {
  readonly page: Page;
  readonly origin: string;
  readonly requests: readonly { readonly url: string; readonly body: string | null; readonly headers: Readonly<Record<string, string>> }[];
  /** Errors and warnings in the console, broken security policies among them. */
  readonly complaints: string[];
};

export type VisitOptions = BrowserContextOptions & {
  /** A complaint that belongs to what is tested, such as a service that is away. */
  readonly expected?: RegExp;
};

/** Gives a test file a browser and a site, and holds every visit to: no complaints, nothing fetched from elsewhere. */
export function usingSite(start: () => Promise<Site>): { readonly visit: (path: string, options?: VisitOptions) => Promise<Visit>; readonly origin: () => string } {
  let browser: Browser;
  let site: Site;
  const visits: { visit: Visit; expected: RegExp | undefined }[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), start()]);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });
  afterEach(async () => {
    const done = visits.splice(0);
    await Promise.all(done.map(({ visit: { page } }) => page.context().close()));
    for (const { visit, expected } of done) {
      expect(visit.complaints.filter((text) => expected?.test(text) !== true)).toEqual([]);
      expect(visit.requests.map(({ url }) => new URL(url).origin).filter((origin) => origin !== site.origin)).toEqual([]);
    }
  });

  return {
    origin: () => site.origin,
    visit: async (path, { expected, ...options } = {}) => {
      const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const requests: Visit['requests'][number][] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push({ url: request.url(), body: request.postData(), headers: request.headers() }));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      const visit: Visit = { page, origin: site.origin, requests, complaints };
      visits.push({ visit, expected });
      await page.goto(site.origin + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return visit;
    },
  };
}
