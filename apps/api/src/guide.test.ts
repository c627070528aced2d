import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from './testing/test-app.js';

type Example = { readonly command: string; readonly shown: string };

const textOf = (name: string): string => readFileSync(new URL(`../../../docs/guides/${name}`, import.meta.url), 'utf8');
const examplesIn = (guide: string): Example[] => [...guide.matchAll(/```console\n(.*?)```/gs)].flatMap((block) =>
  (block[1] ?? '').split(/^\$ /m).flatMap((text): Example[] => {
    // The command ends with its line, or with the line that closes its quoted body.
    const [, command = '', shown = ''] = /^(curl [^'\n]*(?:'[^']*'[^'\n]*)*)\n(.*)$/s.exec(text) ?? [];
    return command === '' ? [] : [{ command, shown }];
  }),
);

/** The few words of curl that the guide uses. */
function requestOf(command: string): { path: string; init: RequestInit } {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const after = (word: string): string | undefined => (words.includes(word) ? words[words.indexOf(word) + 1] : undefined);
  const url = new URL(words.find((word) => word.startsWith('http')) ?? '');
  const [name, value] = (after('-H') ?? '').split(': ');
  const body = after('-d');
  return {
    path: `${url.origin}${url.pathname}${url.search}`,
    init: { method: after('-X') ?? (body === undefined ? 'GET' : 'POST'), headers: name === undefined || value === undefined ? {} : { [name]: value }, ...(body === undefined ? {} : { body }) },
  };
}

describe.each(['api.md', 'api-priser.md', 'api-indikatorer.md', 'api-ekonomi.md'])('the guide %s', (name) => {
  const guide = textOf(name);
  const examples = examplesIn(guide);
  let api: TestApp;
  beforeAll(async () => {
    api = await testApp();
  });
  afterAll(() => api.close());

  it('has examples', () => {
    expect(examples.length).toBe(guide.split('$ curl ').length - 1);
    expect(examples.length).toBeGreaterThan(8);
  });

  // In their order: what one keeps, the next one reads.
  it.each(examples)('shows what comes: $command', async ({ command, shown }) => {
    const { path, init } = requestOf(command);
    const answer = await api.app.request(path, init);
    expect(await answer.json()).toMatchObject(JSON.parse(shown) as object);
  });
});
