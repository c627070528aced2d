import { readFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Site } from './site.js';

const dist = join(import.meta.dirname, '..', 'dist');
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.map': 'application/json' };

/** The built pages alone, without the service that keeps decisions: everything else must work. */
export async function startStaticSite(): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isPage = extname(pathname) === '';
    if (pathname.startsWith('/api/')) {
      response.writeHead(404).end();
      return;
    }
    readFile(join(dist, isPage ? 'index.html' : normalize(pathname))).then(
      (content) => {
        response.writeHead(200, {
          'content-type': types[isPage ? '.html' : extname(pathname)] ?? 'application/octet-stream',
          'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'",
        });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => { done(); });
      }),
  };
}
