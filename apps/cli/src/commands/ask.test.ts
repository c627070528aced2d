import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { run } from '../run.js';
import { Kept, Keyboard, memoryIo, type MemoryIo } from '../testing/memory-io.js';
import { jsonOf, rules } from '../testing/run-cli.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const factsOf = (stdout: string): unknown => (jsonOf(stdout)['answer'] as { readonly record: { readonly facts: unknown } }).record.facts;

it('asks line by line when there is no terminal, and shows the answer with its sources', async () => {
  const { code, stdout, stderr } = await rules('ask vastmanland/222109', { stdin: 'logoped\n1\nAvancerad samtalsapparat (del 3)\nnej\nvet inte\n' });
  expect(code).toBe(0);
  await expect(stderr).toMatchFileSnapshot('../golden/ask-questions.txt');
  await expect(stdout).toMatchFileSnapshot('../golden/ask-answer.txt');
});

it('asks only what can change the answer', async () => {
  const { stderr } = await rules('ask vastmanland/222109', { stdin: 'Annat yrke\n' });
  expect(stderr.match(/^Fråga \d/gm)).toEqual(['Fråga 1']);
});

it('asks again after a bad value, a blank line and a call for help', async () => {
  const { stdout, stderr } = await rules('ask vastmanland/222109 --json', { stdin: '7\nlogopd\n\n?\nlogoped\n' });
  expect(stderr).toContain('Menade du logoped?');
  expect(stderr).toContain('Svara på frågan, eller skriv ”vet inte”.');
  expect(stderr).toContain('eller fråga Hjälpmedelscentrum.');
  expect(factsOf(stdout)).toEqual({ profession: 'logoped' });
});

it('goes back as far as the first question', async () => {
  const { stdout, stderr } = await rules('ask vastmanland/222109 --json', { stdin: 'tillbaka\nlogoped\nvet inte\n<\n<\nspecialpedagog\n' });
  expect(stderr).toContain('Det här är den första frågan.');
  expect(factsOf(stdout)).toEqual({ profession: 'specialpedagog' });
  expect(jsonOf(stdout)['unknown']).toEqual([]);
});

it('leaves a fact unknown, asks the next, and says at the end whom to ask', async () => {
  const { code, stdout } = await rules('ask vastmanland/222109', { stdin: 'vet inte\n'.repeat(20) });
  expect(code).toBe(0);
  expect(stdout).toContain('Det går inte att svara än');
  expect(stdout).toContain('Vet du inte? Fråga Hjälpmedelscentrum.');
  expect(jsonOf((await rules('ask vastmanland/222109 --json', { stdin: 'vet inte\n'.repeat(20) })).stdout)['unknown']).toContain('profession');
});

it('answers with what is known when the input ends, also in the middle of a line or with Windows line ends', async () => {
  expect(factsOf((await rules('ask vastmanland/222109 --json', { stdin: '' })).stdout)).toEqual({});
  expect(factsOf((await rules('ask vastmanland/222109 --json', { stdin: 'logoped' })).stdout)).toEqual({ profession: 'logoped' });
  expect(factsOf((await rules('ask vastmanland/222109 --json', { stdin: 'logoped\r\nkommunikation\r\n' })).stdout)).toEqual({ profession: 'logoped' });
});

it('gives no answer and exits 2 when it is broken off', async () => {
  const { code, stdout, stderr } = await rules('ask vastmanland/222109', { stdin: 'logoped\navbryt\n' });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Avbrutet. Inget svar gavs.');
});

it('starts from the facts that are given', async () => {
  const { stderr } = await rules('ask vastmanland/222109 --fact yrke=logoped', { stdin: '' });
  expect(stderr).not.toContain('Vilket yrke');
});

it('asks for the article when the list is given, and for the fact itself when the article is not known', async () => {
  const special = 'ask vastmanland/222109 --fact yrke=specialpedagog --fact arbetsplats=habiliteringscentrum --fact tier=simple --fact need=communication --param selectedArticles=A1 --json';
  const found = await rules(special, { stdin: 'A1\n' });
  expect(found.stderr).toContain('Vilket artikelnummer har apparaten?');
  expect(jsonOf(found.stdout)).toMatchObject({ answer: { outcome: 'allowed' } });
  const unknown = await rules(special, { stdin: 'vet inte\nnej\n' });
  expect(unknown.stderr).toContain('Är apparaten en av de utvalda');
  expect(jsonOf(unknown.stdout)).toMatchObject({ answer: { outcome: 'denied' }, unknown: ['article'] });
});

it('keeps the record, and refuses before it asks when the file is there', async () => {
  const cwd = temporaryFolder({ 'there.json': 'mine' });
  await rules('ask vastmanland/222109 --record new.json', { cwd, stdin: 'Annat yrke\n' });
  expect(jsonOf(readFileSync(join(cwd, 'new.json'), 'utf8'))).toMatchObject({ outcome: 'denied' });
  const refused = await rules('ask vastmanland/222109 --record there.json', { cwd, stdin: 'Annat yrke\n' });
  expect(refused.code).toBe(2);
  expect(refused.stderr).not.toContain('Fråga 1');
  await rules('ask vastmanland/222109 --record broken-off.json', { cwd, stdin: 'avbryt\n' });
  expect(existsSync(join(cwd, 'broken-off.json'))).toBe(false);
});

const ENTER = '\r';
const DOWN = '\u001B[B';
const UP = '\u001B[A';

/** Holds an interview with menus: for each question that shows up, the keys to press. */
async function press(answers: readonly (readonly [question: string, keys: string])[], words = 'ask vastmanland/222109'): Promise<MemoryIo & { readonly code: number }> {
  const stdin = new Keyboard();
  const io = { ...memoryIo({ stderr: new Kept(80, true) }), stdin };
  const done = run(['rules', ...words.split(' ')], io);
  let seen = 0;
  for (const [question, keys] of answers) {
    await vi.waitFor(() => {
      expect(io.stderr.text.slice(seen)).toContain(question);
    });
    seen = io.stderr.text.length;
    for (const key of keys.match(/\u001B\[.|[^]/g) ?? []) stdin.write(key);
  }
  return { ...io, code: await done };
}

it('asks with menus in a terminal', async () => {
  const { code, stdout, stderr } = await press([
    ['1. Vilket yrke har du?', DOWN + DOWN + DOWN + ENTER],
  ]);
  expect(code).toBe(0);
  expect(stderr.text).toContain('Yrket som du förskriver i.');
  expect(stdout.text).toContain('Nej, du får inte förskriva.');
  expect(stdout.text).toContain('§ 12');
  expect(stdout.text).toContain('Text till journalen');
});

it('goes back, passes over and answers by typing in menus', async () => {
  const { code, stdout } = await press(
    [
      ['1. Vilket artikelnummer', `vet inte${ENTER}`],
      ['2. Är apparaten', UP + ENTER],
      ['1. Vilket artikelnummer', ENTER],
      ['Svara ett artikelnummer', `A1${ENTER}`],
    ],
    'ask vastmanland/222109 --fact yrke=specialpedagog --fact arbetsplats=habiliteringscentrum --fact tier=simple --fact need=communication --param selectedArticles=A1 --json',
  );
  expect(code).toBe(0);
  expect(jsonOf(stdout.text)).toMatchObject({ answer: { outcome: 'allowed', record: { facts: { article: 'A1' } } }, unknown: [] });
});

it('exits 2 without an answer on Esc and Ctrl-C, and answers with what is known on Ctrl-D', async () => {
  for (const key of ['\u001B', '\u0003']) {
    const { code, stdout, stderr } = await press([['1. Vilket yrke', key]]);
    expect([code, stdout.text]).toEqual([2, '']);
    expect(stderr.text).toContain('Avbrutet. Inget svar gavs.');
  }
  const { code, stdout } = await press([['1. Vilket yrke', ENTER], ['2. ', '\u0004']], 'ask vastmanland/222109 --json');
  expect([code, factsOf(stdout.text)]).toEqual([0, { profession: 'logoped' }]);
});

it('asks line by line in a terminal that cannot move its cursor, or when told to', async () => {
  for (const [words, env] of [['ask vastmanland/222109', { TERM: 'dumb' }], ['ask vastmanland/222109 --plain', {}]] as const) {
    const stdin = new Keyboard();
    const io = { ...memoryIo({ stderr: new Kept(80, true), env }), stdin };
    stdin.end('Annat yrke\n');
    expect(await run(['rules', ...words.split(' ')], io)).toBe(0);
    expect(io.stderr.text).toContain('Svara på varje fråga med en rad.');
  }
});
