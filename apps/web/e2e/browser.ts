import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * A real Chromium: the system's, else the one inside an npm package, so that no machine skips these tests.
 * `HJM_BROWSER=npm` takes the package's also where the system has one.
 */
export async function launchBrowser(): Promise<Browser> {
  const system = process.env['HJM_BROWSER'] === 'npm' ? undefined : systemBrowsers.find((path) => existsSync(path));
  if (system !== undefined) return chromium.launch({ executablePath: system, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: packed.args });
}
