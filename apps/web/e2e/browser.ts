import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * A real Chromium: the system's, else the one inside an npm package, so that no machine skips these tests.
 * `HJM_BROWSER=npm` takes the package's also where the system has one.
 */
export async function launchBrowser(): Promise<Browser> {
  const system = process.env['HJM_BROWSER'] === 'npm' ? undefined : systemBrowsers.find((path) => existsSync(path));
  // The package's own arguments are for one page in one process of a cloud function; a browser with many pages needs its processes.
  const executablePath = system ?? (await (await import('@sparticuz/chromium')).default.executablePath());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}
