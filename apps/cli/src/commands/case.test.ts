import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CASE_EXAMPLES } from '../case-examples.js';
import { APPLICATION, ORDER } from '../testing/case-policy.js';
import { type Ran, jsonOf, runCli } from '../testing/run-cli.js';
import { runLine } from '../testing/shell.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const ENGLISH = /\b(?:usage|options|commands|arguments|display|help for|error|unknown|default|choices)\b/i;
const NEXT_DAY = (): Date => new Date('2023-05-03T10:00:00Z');

const folder = (): string => temporaryFolder({ 'ordning.json': JSON.stringify(ORDER), 'ansokan.json': JSON.stringify(APPLICATION) });
const run = (cwd: string, words: readonly string[], world: object = {}): Promise<Ran> => runCli(['case', ...words], { cwd, env: { HJM_CASE_POLICY: 'ordning.json' }, ...world });
const APPLY = ['apply', '--kind', 'outside-assortment', '--product', 'Klocka', '--code', '2228', '--cost', '994,50', '--info', 'need=Tider', '--info', 'Prövat=Tre'];
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

it('takes a case from application through preparation to a grant', async () => {
  const cwd = folder();
  const applied = await run(cwd, APPLY);
  expect([applied.code, applied.stderr]).toEqual([0, '']);
  expect(flat(applied.stdout)).toContain('Ärende 2023-0001: ansökt. Klocka, ISO 9999 22 28. Utanför sortimentet. Beräknad kostnad 994,50 kr.');
  expect((await run(cwd, ['decide', '2023-0001', 'prepare', '--reason', 'Tillstyrks.'])).code).toBe(0);
  const granted = await run(cwd, ['decide', '2023-0001', 'grant', '--cost', '990', '--reason', 'Behov.'], { now: NEXT_DAY });
  expect(flat(granted.stdout)).toContain('Nämnden beviljade 990 kr 2023-05-03: Behov. Beslutet kan inte överklagas. ! Kan användas till och med 2023-11-03.');
  const { code, stdout } = await run(cwd, ['list', '2023-0001', '--json']);
  expect(code).toBe(0);
  expect(jsonOf(stdout)).toMatchObject({ format: 'hjm.cli/1', command: 'case list', view: { state: 'granted', decision: { costOre: 99_000 } }, next: ['replace', 'expire'] });
});

it('exits 0 when an application is refused: that is a right answer too', async () => {
  const cwd = folder();
  await run(cwd, ['apply', '--kind', 'outside-rules', '--product', 'Stol', '--code', '180903', '--info', 'need=X', '--info', 'signed=ja']);
  const { code, stdout } = await run(cwd, ['decide', '2023-0001', 'refuse', '--level', 'manager', '--reason', 'En räcker.']);
  expect(code).toBe(0);
  expect(flat(stdout)).toContain('Ärende 2023-0001: avslaget.');
  expect(flat(stdout)).toContain('Chefen avslog 2023-05-02: En räcker.');
});

it.each([
  [['decide', '2023-0001', 'grant', '--cost', '1', '--reason', 'x'], 'Nämnden beslutar om beredda ärenden.'],
  [['decide', '2023-0001', 'grant', '--cost', '1', '--reason', 'x', '--level', 'bord'], 'Ärendet beslutas av Nämnden, inte av bord.'],
  [['decide', '2023-0001', 'expire'], 'Ärendet är ansökt: låt förfalla går inte.'],
  [['decide', '2023-0001', 'grnat'], 'Menade du grant?'],
  [['decide', '2023-0001'], 'Ange vad som händer: complete, prepare'],
  [['decide', '2023-0001', 'refuse'], 'Ange skälet med --reason.'],
  [['decide', '2023-0001', 'grant', '--reason', 'x'], 'Ange den beviljade kostnaden med --cost.'],
  [['decide', '2023-0001', 'grant', '--cost', '12.50', '--reason', 'x'], '--cost ska vara ett belopp i kronor'],
  [['decide', '2023-0002', 'prepare', '--reason', 'x'], 'Menade du 2023-0001?'],
  [['decide', '2023-0001', 'prepare', '--reason', 'x', '--on', '2023-05-03'], 'har inte varit än'],
  [['decide', '2023-0001', 'prepare', '--reason', 'x', '--on', '2023-02-30'], 'on ska vara ett datum som finns'],
  [['decide', '2023-0001', 'prepare', '--reason', 'Se 20991231-0000'], 'ser ut att innehålla ett personnummer'],
  [['apply', '--kind', 'outside-assortmant', '--product', 'x', '--code', '2228'], 'Menade du outside-assortment?'],
  [['apply', '--kind', 'outside-rules', '--product', 'x', '--code', '2228', '--info', 'nead=y'], 'Menade du need?'],
  [['apply', '--kind', 'outside-rules', '--product', 'x', '--code', '2228', '--info', 'signed=kanske'], 'ska vara ja eller nej'],
  [['apply', '--kind', 'outside-rules', '--product', 'x', '--code', 'abc'], 'Ogiltig ISO-kod'],
  [['apply', '--product', 'x', '--code', '2228'], 'Ange sorten med --kind: outside-assortment, outside-rules.'],
  [['apply', '--kind', 'outside-rules', '--product', 'x', '--code', '2228', '--id', 'Namn'], 'Ärendereferensen saknar siffra.'],
  [['apply', '--kind', 'outside-rules', '--product', 'x', '--code', '2228', '--id', '2023-0001'], 'Det finns redan ett ärende 2023-0001.'],
  [['list', '--state', 'grantd'], 'Menade du granted?'],
  [['stats', '--from', '2023-13-01'], '--from ska vara ett datum som finns'],
  [['stats', '--from', '2025-12-01', '--to', '2025-01-01'], 'to ska vara 2025-12-01 eller senare'],
  [['aply'], 'Menade du apply?'],
])('refuses %j with exit code 2, in Swedish, and leaves the file as it was', async (words, why) => {
  const cwd = folder();
  await run(cwd, APPLY);
  const before = readFileSync(join(cwd, 'arenden.jsonl'), 'utf8');
  const { code, stdout, stderr } = await run(cwd, words);
  expect([code, stdout]).toEqual([2, '']);
  expect(flat(stderr)).toContain(why);
  expect(stderr).not.toMatch(ENGLISH);
  expect(stderr).not.toContain('0000');
  expect(readFileSync(join(cwd, 'arenden.jsonl'), 'utf8')).toBe(before);
});

it('says what the sources leave open when no order is given', async () => {
  const { code, stderr } = await runCli(['case', 'list'], { cwd: folder() });
  expect(code).toBe(2);
  expect(flat(stderr)).toContain('Källorna säger inte hur ärenden handläggs, så filen anger levels (vem som beslutar vad), requiredInformation');
});

it('says where an order is wrong', async () => {
  const cwd = temporaryFolder({ 'ordning.json': JSON.stringify({ ...ORDER, levels: undefined }, null, 2) });
  expect(flat((await run(cwd, ['list'])).stderr)).toContain('källan säger inte vem som beslutar vad. Ange det (levels)');
  writeFileSync(join(cwd, 'ordning.json'), JSON.stringify({ ...ORDER, expiry: { grantedMonths: '6', sentBackDays: null } }, null, 2));
  expect(flat((await run(cwd, ['list'])).stderr)).toMatch(/expiry\.grantedMonths \(rad \d+\): väntade ett heltal, fick "6"/);
});

it('keeps one event a line, each with the hash of the line before, and tells a change', async () => {
  const cwd = folder();
  await run(cwd, APPLY);
  await run(cwd, ['decide', '2023-0001', 'prepare', '--reason', 'Tillstyrks.']);
  const file = join(cwd, 'arenden.jsonl');
  const text = readFileSync(file, 'utf8');
  const rows = text.trimEnd().split('\n').map((row) => JSON.parse(row) as { number: number; hash: string; previous: string });
  expect(rows.map(({ number }) => number)).toEqual([1, 2]);
  expect(rows[1]?.previous).toBe(rows[0]?.hash);
  for (const [changed, why] of [
    [text.replace('994', '995').replace('99450', '99550'), 'rad 1: innehållet stämmer inte med kontrollsumman'],
    [text.split('\n').slice(1).join('\n'), 'rad 1: numret följer inte på raden före'],
    [text.trimEnd(), 'rad 2: sista raden är avbruten'],
    [`${text}{}\n`, 'rad 3: raden är ingen händelse i ett ärende'],
    [`${text}nej\n`, 'rad 3: raden är inte giltig JSON'],
  ] as const) {
    writeFileSync(file, changed);
    const { code, stderr } = await run(cwd, ['list']);
    expect(code).toBe(2);
    expect(flat(stderr)).toContain(why);
  }
});

it('waits for nobody: a file that another process writes is told so', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'arenden.jsonl.lock'), '1');
  const { code, stderr } = await run(cwd, APPLY);
  expect(code).toBe(2);
  expect(flat(stderr)).toContain('ta bort arenden.jsonl.lock');
});

it('lists open cases with their age, all of them, those of a state, and those that rules touch', async () => {
  const cwd = folder();
  await run(cwd, APPLY);
  await run(cwd, ['apply', '--event', 'ansokan.json']);
  await run(cwd, ['apply', '--kind', 'outside-rules', '--product', 'Talapparat', '--code', '222109', '--info', 'need=X', '--info', 'signed=ja']);
  await run(cwd, ['decide', '2023-0003', 'refuse', '--level', 'manager', '--reason', 'Nej.']);
  await run(cwd, ['apply', '--kind', 'outside-rules', '--product', 'Talapparat två', '--code', '22 21']);
  const ids = async (...words: string[]): Promise<string[]> => (jsonOf((await run(cwd, ['list', '--json', ...words], { now: NEXT_DAY })).stdout)['cases'] as { id: string }[]).map(({ id }) => id);
  expect(await ids()).toEqual(['2023-0001', '2023-0002', '2023-0004']);
  expect(await ids('--all')).toHaveLength(4);
  expect(await ids('--state', 'avslaget')).toEqual(['2023-0003']);
  expect(flat((await run(cwd, ['list'], { now: NEXT_DAY })).stdout)).toContain('1 dag');
  expect(flat((await run(cwd, ['list', '--touched-by', 'vastmanland/speech-devices'])).stdout)).toContain('2023-0004 går inte att avgöra: koden 22 21 är grövre än regelverkets');
});

it('lists every open case that general rules of the region touch', async () => {
  const cwd = folder();
  await run(cwd, APPLY);
  await run(cwd, ['apply', '--event', 'ansokan.json']);
  expect((jsonOf((await run(cwd, ['list', '--json', '--touched-by', 'vastmanland/cost-responsibility'])).stdout)['cases'] as unknown[]).length).toBe(2);
});

it('numbers a case in the year of its application', async () => {
  const cwd = folder();
  await run(cwd, APPLY);
  const { stdout } = await run(cwd, [...APPLY, '--on', '2022-12-31']);
  expect(stdout).toContain('Ärende 2022-0001');
  expect((await run(cwd, APPLY)).stdout).toContain('Ärende 2023-0002');
});

it('counts cases, and shows both readings of what was printed without any file', async () => {
  const cwd = folder();
  await run(cwd, ['apply', '--kind', 'outside-rules', '--product', 'Stol', '--code', '180903', '--info', 'need=X', '--info', 'signed=ja']);
  await run(cwd, ['decide', '2023-0001', 'grant', '--level', 'manager', '--cost', '5000', '--reason', 'Ja.']);
  expect(flat((await run(cwd, ['stats'])).stdout)).toContain('1 beviljade (5 000 kr), 0 avslagna, 0 öppna.');
  expect(jsonOf((await run(cwd, ['stats', '--to', '2023-05-01', '--json'])).stdout)).toMatchObject({ statistics: { granted: 0, totalOre: 0 } });
  const printed = await runCli(['case', 'stats', '--printed']);
  expect(printed.code).toBe(0);
  for (const part of ['7 beviljade, 5 avslagna', '147 549 kr', '147 054 kr', 'Båda läsningarna står kvar', 'HMC240002']) expect(flat(printed.stdout)).toContain(part);
});

it('completes a case that was sent back, and replaces one that was granted', async () => {
  const cwd = folder();
  await run(cwd, [...APPLY.slice(0, 9), '--info', 'need=Tider']);
  expect(flat((await run(cwd, ['decide', '2023-0001', 'sendBack', '--reason', 'Vad är prövat?'])).stdout)).toContain('Ska kompletteras till och med 2023-06-01.');
  expect(flat((await run(cwd, ['decide', '2023-0001', 'complete', '--info', 'tried=Tre', '--cost', '900'])).stdout)).toContain('Beräknad kostnad 900 kr.');
  await run(cwd, ['decide', '2023-0001', 'prepare', '--reason', 'Ja.']);
  await run(cwd, ['decide', '2023-0001', 'grant', '--cost', '900', '--reason', 'Ja.']);
  expect((await run(cwd, [...APPLY, '--replaces', '2023-0009'])).code).toBe(2);
  await run(cwd, [...APPLY, '--replaces', '2023-0001']);
  expect(flat((await run(cwd, ['decide', '2023-0001', 'replace', '--by', '2023-0002'])).stdout)).toContain('Ärende 2023-0001: ersatt.');
});

it('takes an event as JSON from standard input', async () => {
  const cwd = folder();
  await run(cwd, ['apply', '--event', '-'], { stdin: JSON.stringify(APPLICATION) });
  const event = { kind: 'sendBack', on: '2023-05-02', by: { role: 'decider', level: 'board' }, reason: 'Mer.' };
  expect((await run(cwd, ['decide', '2023-0001', '--event', '-'], { stdin: JSON.stringify(event) })).code).toBe(0);
  const { code, stderr } = await run(cwd, ['decide', '2023-0001', '--event', '-', '--json'], { stdin: '{"kind":"complet"}' });
  expect(code).toBe(2);
  expect(jsonOf(stderr)).toMatchObject({ error: { code: 'case-event', issues: [{ path: 'kind', nearest: 'complete' }] } });
});

it.each(['apply', 'decide', 'list', 'stats'])('shows help with examples for %s, all in Swedish', async (verb) => {
  const { code, stdout } = await runCli(['case', verb, '--help']);
  expect(code).toBe(0);
  expect(stdout).toContain(`Användning: hjm case ${verb} [flaggor]`);
  expect(stdout).toContain('Exempel:\n  $ hjm case');
  expect(stdout).not.toMatch(ENGLISH);
});

it('runs every example of the help, in order', async () => {
  const cwd = folder();
  for (const line of Object.values(CASE_EXAMPLES).flat()) {
    const { code, stderr } = await runLine(line, cwd);
    expect([line, code, stderr]).toEqual([line, 0, '']);
  }
});
