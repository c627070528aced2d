import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { speechDevices } from '@hjm/rules-vastmanland';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Kept } from '../testing/memory-io.js';
import { jsonOf, rules, runCli } from '../testing/run-cli.js';
import { edition, right, smallPackage } from '../testing/small-package.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const ADVANCED = 'evaluate vastmanland/222109 --fact yrke=logoped --fact tier=advanced --fact need=communication';
const outcomeOf = (stdout: string): unknown => (jsonOf(stdout)['answer'] as { readonly outcome: unknown }).outcome;

it('shows a conditional answer with reasons, sources, requirements, advice and what would help', async () => {
  const { code, stdout, stderr } = await rules(`${ADVANCED} --fact consultantConsulted=nej --all --journal`);
  expect([code, stderr]).toEqual([0, '']);
  await expect(stdout).toMatchFileSnapshot('../golden/evaluate-conditional.txt');
});

it('shows a refusal with who else may prescribe, and exits 0: the refusal is the right answer', async () => {
  const { code, stdout } = await rules('evaluate vastmanland/222109 --fact yrke=arbetsterapeut --fact tier=advanced --fact textBased=nej --fact need=communication');
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot('../golden/evaluate-denied.txt');
});

it('shows what must be known when too little is', async () => {
  const { code, stdout } = await rules('evaluate vastmanland/222109 --fact yrke=specialpedagog --fact tier=simple');
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot('../golden/evaluate-undetermined.txt');
});

it('says once whom to ask when the rules say nothing', async () => {
  const { stdout } = await rules('evaluate --file - --fact profession=b --on 2024-03-01', { stdin: JSON.stringify(smallPackage([edition([right('a', { profession: 'a' })])])) });
  expect(stdout).toContain('reglerna säger inget om detta');
  expect(stdout.replaceAll(/\s+/g, ' ').split('Fråga Provcentralen.')).toHaveLength(2);
});

it('takes facts by id or by their Swedish words, in any case', async () => {
  const answers = await Promise.all([
    rules(`${ADVANCED} --json`),
    runCli(['rules', 'evaluate', 'VASTMANLAND/SAMTALSAPPARATER', '--fact', 'YRKE=logoped', '--fact', 'Typ av apparat=avancerad samtalsapparat (DEL 3)', '--fact', 'behov = communication', '--json']),
  ]);
  expect(answers[0]).toEqual(answers[1]);
});

it('asks about the day it is in Sweden when no day is given, and about the day that is', async () => {
  expect((await rules(ADVANCED)).stdout).toContain('Prövat för 2023-05-02.');
  expect((await rules(`${ADVANCED} --on 2023-04-01`)).stdout).toContain('Prövat för 2023-04-01. Utgåva 2023-04-01');
  expect((await rules(`${ADVANCED} --on 2023-03-31`)).stdout).toContain('Prövat för 2023-03-31. Utgåva before-2023-04-01');
  expect((await rules(`${ADVANCED} --on idag`)).stdout).toContain('Prövat för 2023-05-02.');
});

it('answers as it was known on another day', async () => {
  expect((await rules(`${ADVANCED} --known-at 2023-02-23`)).stdout).toContain('som det var känt 2023-02-23. Utgåva before-2023-04-01');
  expect((await rules(`${ADVANCED} --known-at 2023-02-24`)).stdout).toContain('som det var känt 2023-02-24. Utgåva 2023-04-01');
});

it('looks an article up in the list that a parameter gives, written out or in a file', async () => {
  const cwd = temporaryFolder({ 'lista.txt': 'A1\nA2; A3\n' });
  const special = 'evaluate vastmanland/222109 --fact yrke=specialpedagog --fact arbetsplats=habiliteringscentrum --fact tier=simple --fact need=communication --json --fact article=A3';
  expect(outcomeOf((await rules(`${special} --param selectedArticles=A1,A3`)).stdout)).toBe('allowed');
  expect(outcomeOf((await rules(`${special} --param selectedArticles=A1,A2`)).stdout)).toBe('denied');
  expect(outcomeOf((await rules(`${special} --param selectedArticles=lista.txt`, { cwd })).stdout)).toBe('allowed');
  expect(outcomeOf((await rules(`${special} --param selectedarticles=@lista.txt`, { cwd })).stdout)).toBe('allowed');
  expect(outcomeOf((await rules(special)).stdout)).toBe('undetermined');
});

it('reads facts from a file or standard input, and lets --fact go first', async () => {
  const cwd = temporaryFolder({ 'fall.json': '{"profession":"other","tier":"advanced","need":"communication"}' });
  expect(outcomeOf((await rules('evaluate vastmanland/222109 --facts fall.json --json', { cwd })).stdout)).toBe('denied');
  expect(outcomeOf((await rules('evaluate vastmanland/222109 --facts - --json', { stdin: '{"profession":"other"}' })).stdout)).toBe('denied');
  expect(outcomeOf((await rules('evaluate vastmanland/222109 --facts fall.json --fact yrke=logoped --json', { cwd })).stdout)).toBe('conditional');
});

it('writes the record to a file, but not over another unless forced', async () => {
  const cwd = temporaryFolder({ 'there.json': 'mine' });
  expect((await rules(`${ADVANCED} --record new.json`, { cwd })).stdout).toContain('Beslutsposten är skriven till new.json.');
  expect(jsonOf(readFileSync(join(cwd, 'new.json'), 'utf8'))).toMatchObject({ format: 'hjm.record/1', outcome: 'conditional' });

  expect(await rules(`${ADVANCED} --record there.json`, { cwd })).toMatchObject({ code: 2, stdout: '' });
  expect(readFileSync(join(cwd, 'there.json'), 'utf8')).toBe('mine');
  expect((await rules(`${ADVANCED} --record there.json --force`, { cwd })).code).toBe(0);
  expect(jsonOf(readFileSync(join(cwd, 'there.json'), 'utf8'))['outcome']).toBe('conditional');
  expect((await rules(`${ADVANCED} --record nowhere/new.json`, { cwd })).stderr).toContain('mappen finns inte');
});

it.each([
  ['--fact yrk=logoped', 'Menade du Yrke?'],
  ['--fact yrke=logopd', 'Menade du logoped?'],
  ['--fact __proto__=1', 'Uppgiften "__proto__" finns inte'],
  ['--fact yrke', 'skrivs namn=värde'],
  ['--fact =logoped', 'skrivs namn=värde'],
  ['--fact yrke=', 'värdet saknas'],
  ['--fact yrke=logoped --fact Yrke=other', 'två gånger med olika'],
  ['--on 2023-02-29', 'väntade en dag ÅÅÅÅ-MM-DD'],
  ['--on igår', 'är ingen dag som finns'],
  ['--known-at 2023-2-1', '--known-at: "2023-2-1"'],
  ['--param selectedArticle=a', 'Menade du selectedArticles?'],
  ['--param selectedArticles=', 'listan är tom'],
  ['--param selectedArticles=nowhere.txt', 'nowhere.txt finns inte'],
  ['--param selectedArticles=a --param selectedArticles=b', 'anges två gånger'],
  ['--fact article=A1 --fact selectedArticle=nej --param selectedArticles=A1', 'lista'],
])('refuses %s and says why', async (options, why) => {
  const { code, stdout, stderr } = await rules(`evaluate vastmanland/222109 ${options}`);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.replaceAll(/\n */g, ' ')).toContain(why);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
});

it('gathers everything that is wrong with the facts', async () => {
  const { stderr } = await rules('evaluate vastmanland/222109 --fact yrke=logopd --fact tier=avancerad --fact samrad=ja --json');
  expect(jsonOf(stderr)['error']).toMatchObject({ code: 'bad-value', issues: [{ path: 'profession', nearest: 'logoped' }, { path: 'tier', nearest: 'advanced' }, { path: 'samrad' }] });
});

it('hands misspelt facts in a file to the library, which says what was meant', async () => {
  const { code, stderr } = await rules('evaluate vastmanland/222109 --facts - --json', { stdin: '{"profession":"logopd","__proto__":{"a":1}}' });
  expect(code).toBe(2);
  expect(jsonOf(stderr)['error']).toMatchObject({ issues: [{ path: 'facts.profession', nearest: 'logoped' }, { path: 'facts.__proto__' }] });
});

it('colours a terminal, and nothing when NO_COLOR is set', async () => {
  const { stdout } = await rules(ADVANCED, { stdout: new Kept(80, true) });
  expect(stdout).toContain('\u001B[33mJa, men');
  expect((await rules(ADVANCED, { stdout: new Kept(80, true), env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001B');
});

it('keeps to the width of the terminal', async () => {
  for (const columns of [40, 80, 120]) {
    const { stdout } = await rules(`${ADVANCED} --all`, { stdout: new Kept(columns, true), env: { NO_COLOR: '1' } });
    expect(Math.max(...stdout.split('\n').map((line) => Array.from(line).length))).toBeLessThanOrEqual(columns);
  }
});

const someFacts = fc.record(
  Object.fromEntries(
    speechDevices.facts.map((def) => [
      def.id,
      def.type === 'oneOf' ? fc.constantFrom(...def.values.map(({ id }) => id)) : def.type === 'yesNo' ? fc.boolean() : fc.constantFrom('A1', 'A2'),
    ]),
  ),
  { requiredKeys: [] },
);

it('gives JSON that replays, whatever the case', async () => {
  await fc.assert(
    fc.asyncProperty(someFacts, fc.constantFrom('2020-01-01', '2023-03-31', '2023-04-01', '2030-01-01'), fc.option(fc.constantFrom('2023-02-23', '2023-02-24')), async (facts, on, knownAt) => {
      const { selectedArticle, ...rest } = facts;
      const given = 'article' in rest ? rest : { ...rest, ...(selectedArticle === undefined ? {} : { selectedArticle }) };
      const evaluated = await runCli(['rules', 'evaluate', 'vastmanland/222109', '--facts', '-', '--on', on, ...(knownAt === null ? [] : ['--known-at', knownAt]), '--param', 'selectedArticles=A1', '--json'], { stdin: JSON.stringify(given) });
      const replayed = await runCli(['rules', 'replay', '-', '--json'], { stdin: evaluated.stdout });
      expect([evaluated.code, replayed.code, jsonOf(replayed.stdout)['same']]).toEqual([0, 0, true]);
    }),
    { numRuns: 60 },
  );
});
