import { HjmError, foundText } from '@hjm/core';
import { createMiddleware } from 'hono/factory';

const ownNames = new Set(['127.0.0.1', 'localhost', '[::1]']);
const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Only this machine, and only our own pages. A foreign `Host` means that a web page has pointed its own name at this
 * address (DNS rebinding); a foreign `Origin` on a write means that another site's page sends it.
 */
export const checkCaller = createMiddleware(async (c, next) => {
  const { host, hostname } = new URL(c.req.url);
  if (!ownNames.has(hostname)) {
    throw new HjmError('bad-host', 'Tjänsten svarar bara på den egna datorns adress.', [{ path: 'host', expected: [...ownNames].join(', '), found: foundText(hostname) }]);
  }
  if (!reading.has(c.req.method)) {
    const site = c.req.header('sec-fetch-site') ?? 'none';
    const origin = c.req.header('origin');
    const foreign = (site !== 'same-origin' && site !== 'none') || (origin !== undefined && origin !== `http://${host}`);
    if (foreign) {
      throw new HjmError('foreign-origin', 'Anropet kommer från en annan webbplats.', [{ path: 'origin', expected: `http://${host}`, found: foundText(origin ?? site) }]);
    }
  }
  await next();
});
