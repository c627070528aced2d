import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { HjmError } from '@hjm/core';
import type { OpenAPIHono } from '@hono/zod-openapi';

/** Only this machine is answered. */
const HOST = '127.0.0.1';
/** A connection that is still busy so long after the stop is cut. */
const GRACE_MS = 5000;

export type RunningServer = { readonly address: string; readonly stop: () => Promise<void> };

/**
 * Answers requests on this machine until it is stopped.
 *
 * @throws HjmError `port-in-use`, `port-not-allowed`
 */
export function startServer(app: OpenAPIHono, port: number): Promise<RunningServer> {
  return new Promise((started, failed) => {
    const server = serve({ fetch: app.fetch, hostname: HOST, port, serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000 } }) as Server;
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(cannotListen(error, port));
    });
    server.once('listening', () => {
      const address = `http://${HOST}:${(server.address() as AddressInfo).port}`;
      started({ address, stop: () => stop(server) });
    });
  });
}

/** Answers what has begun, takes nothing new. */
function stop(server: Server): Promise<void> {
  return new Promise((stopped) => {
    const cut = setTimeout(() => {
      server.closeAllConnections();
    }, GRACE_MS);
    server.close(() => {
      clearTimeout(cut);
      stopped();
    });
    server.closeIdleConnections();
  });
}

function cannotListen(error: NodeJS.ErrnoException, port: number): Error {
  const issue = { path: 'PORT', expected: 'en ledig port', found: String(port) };
  if (error.code === 'EADDRINUSE') return new HjmError('port-in-use', `Port ${port} är upptagen. Stoppa det andra programmet, eller välj en annan port: PORT=${port === 65_535 ? 4281 : port + 1} npm start.`, [issue]);
  if (error.code === 'EACCES') return new HjmError('port-not-allowed', `Port ${port} får inte användas av ett vanligt program. Välj en över 1023 med PORT.`, [issue]);
  return error;
}
