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
  app.use('/assets/*', async (c, next) => {
    await next();
    // Built file names hold a hash of the content.
    if (c.res.ok) c.res.headers.set('cache-control', `public, max-age=${YEAR}, immutable`);
  });
  app.use('*', serveStatic({ root: webRoot, onFound: (_, c) => { c.header('cache-control', 'no-cache'); } }));
  const page = serveStatic({ root: webRoot, path: 'index.html', onFound: (_, c) => { c.header('cache-control', 'no-cache'); } });
  app.get('*', async (c, next) => (isPage(c.req.path) ? page(c, next) : next()));
}

/** Paths of pages have no file ending, and are not the API's. */
function isPage(path: string): boolean {
  return path !== '/api' && !path.startsWith('/api/') && !/\.[^/]*$/.test(path);
}
