import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from './server.js';
import { type TestApp, aCase, problemIn, testApp } from './testing/test-app.js';

let api: TestApp;
let server: RunningServer;
beforeAll(async () => {
  api = await testApp();
  server = await startServer(api.app, 0);
});
afterAll(async () => {
  await server.stop();
  await api.close();
});

/** Sends bytes as they stand, and gives back all that comes. */
function raw(text: string): Promise<string> {
  const { port } = new URL(server.address);
  return new Promise((answered, failed) => {
    let answer = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
    socket.setTimeout(10_000, () => socket.destroy(new Error('No answer')));
    socket.on('data', (data) => {
      answer += data.toString();
    });
    socket.on('close', () => {
      answered(answer);
    });
    socket.on('error', failed);
  });
}

describe('the server', () => {
  it('answers with a real connection', async () => {
    const answer = await fetch(`${server.address}/api/evaluate`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(aCase) });
    expect(answer.status).toBe(200);
    expect((await answer.json()) as object).toMatchObject({ answer: { outcome: 'conditional' } });
  });

  it('answers a body of 10 MB with 413, whether its size is told or not', async () => {
    const body = new Uint8Array(10_000_000).fill(32);
    const headers = { 'content-type': 'application/json' };
    expect(await problemIn(await fetch(`${server.address}/api/evaluate`, { method: 'POST', headers, body }))).toMatchObject({ status: 413, code: 'body-too-large' });
    const stream = new ReadableStream({
      start(controller) {
        for (let at = 0; at < body.length; at += 100_000) controller.enqueue(body.subarray(at, at + 100_000));
        controller.close();
      },
    });
    const streamed = await fetch(`${server.address}/api/evaluate`, { method: 'POST', headers, body: stream, duplex: 'half' });
    expect(await problemIn(streamed)).toMatchObject({ status: 413, code: 'body-too-large' });
    expect((await fetch(`${server.address}/api/health`)).status).toBe(200);
  });

  it.each([
    ['another name', 'Host: evil.example', /^HTTP\/1\.1 403 .*"code":"bad-host"/s],
    ['another name with our address in it', 'Host: 127.0.0.1.evil.example', /^HTTP\/1\.1 403 .*"code":"bad-host"/s],
    ['a name that is none', 'Host: [', /^HTTP\/1\.1 400 /],
    ['a user before the name', 'Host: 127.0.0.1@evil.example', /^HTTP\/1\.1 40[03] /],
    ['no name', 'X-Nothing: 1', /^HTTP\/1\.1 400 /],
  ])('refuses %s in the Host header', async (_, host, expected) => {
    expect(await raw(`GET /api/packages HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`)).toMatch(expected);
  });

  it('refuses another name in the request line', async () => {
    expect(await raw('GET http://evil.example/api/packages HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 40[03] /);
  });

  it('finishes what has begun when it is stopped, and takes nothing new', async () => {
    const own = await testApp();
    const stopping = await startServer(own.app, 0);
    const slow = fetch(`${stopping.address}/api/evaluate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
      body: new ReadableStream({
        start(controller) {
          const body = new TextEncoder().encode(JSON.stringify(aCase));
          controller.enqueue(body.subarray(0, 10));
          setTimeout(() => {
            controller.enqueue(body.subarray(10));
            controller.close();
          }, 300);
        },
      }),
    });
    await new Promise((passed) => setTimeout(passed, 100));
    const stopped = stopping.stop();
    expect((await slow).status).toBe(200);
    await stopped;
    await expect(fetch(`${stopping.address}/api/health`)).rejects.toThrow();
    await own.close();
  });
});
