import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';

const YEAR = 31_536_000;

/** Serves the built web app. A path without a file is a page of the app, which finds its own way. */
export function serveWeb(app: OpenAPIHono, webRoot: string): void {
  if (!existsSync(join(webRoot, 'index.html'))) {
    app.get('/', (c) => c.text('Webben är inte byggd. Kör npm start, eller npm run build. API:et finns under /api.', 503));
    return;
  }
  app.use('*', async (c, next) => {
    await next();
    // Names of built assets hold a hash of their content; everything else is asked for anew.
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', c.res.ok && c.req.path.startsWith('/assets/') ? `public, max-age=${YEAR}, immutable` : 'no-cache');
  });
  app.use('*', serveStatic({ root: webRoot }));
  const page = serveStatic({ root: webRoot, path: 'index.html' });
  app.get('*', async (c, next) => (isPage(c.req.path, c.req.header('accept') ?? '') ? page(c, next) : next()));
}

/** What a browser goes to, rather than fetches: it asks for HTML, or the path has no file ending. */
function isPage(path: string, accept: string): boolean {
  const isFile = /^\/(api|assets)(\/|$)/.test(path);
  return !isFile && (accept.includes('text/html') || !/\.[^/]*$/.test(path));
}
