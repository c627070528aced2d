import { handbookMarkdown, handbook } from '@hjm/rules/handbook';
import { speechDevices } from '@hjm/rules-vastmanland';
import { expect, it } from 'vitest';
import { jsonOf, rules, runCli } from '../testing/run-cli.js';
import { edition, refusal, right, smallPackage } from '../testing/small-package.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

it('lists the packages with the edition in force', async () => {
  const { on, packages } = jsonOf((await rules('list --json')).stdout) as { on: string; packages: { id: string; region: string }[] };
  expect(on).toBe('2023-05-02');
  expect(packages.find(({ id }) => id === 'vastmanland/speech-devices')).toMatchObject({ isoCodes: ['22 21 09'], inForce: '2023-04-01' });
  expect([...new Set(packages.map(({ id }) => id.split('/')[0]))]).toEqual(['vastmanland', 'varmland', 'dalarna', 'jonkoping']);
});

it('lists them region by region', async () => {
  const { stdout } = await rules('list');
  const headings = ['Region Västmanland', 'Region Värmland', 'Region Dalarna', 'Region Jönköpings län'].map((region) => stdout.search(new RegExp(`^${region}`, 'm')));
  expect(headings).toEqual([...headings].sort((a, b) => a - b));
  expect(headings[0]).toBeGreaterThanOrEqual(0);
  expect(stdout.indexOf('vastmanland/speech')).toBeLessThan(headings[1] as number);
});

it('shows a package: editions on a time line, rules, sources and questions', async () => {
  await expect((await rules('show vastmanland/222109')).stdout).toMatchFileSnapshot('../golden/show.txt');
});

it('shows one edition, by id or by a day that it covers', async () => {
  const byId = await rules('show vastmanland/222109 --edition before-2023-04-01');
  expect(byId.stdout).not.toContain('avancerade samtalsapparater när');
  expect((await rules('show vastmanland/222109 --edition 2023-03-31')).stdout).toBe(byId.stdout);
  expect((await rules('show vastmanland/222109 --edition before-2023-04-0')).stderr).toContain('Menade du before-2023-04-01?');
});

it('gives the package and its dated editions as JSON, and the package can be read back', async () => {
  const { stdout } = await rules('show vastmanland/222109 --json');
  expect(jsonOf(stdout)).toMatchObject({ inForce: '2023-04-01', editions: [{ id: 'before-2023-04-01', from: null, to: '2023-03-31' }, { id: '2023-04-01', from: '2023-04-01', to: null }] });
  expect((await rules('verify --file -', { stdin: JSON.stringify(jsonOf(stdout)['package']) })).code).toBe(0);
});

it('marks an edition that another with the same start has replaced', async () => {
  const pkg = smallPackage([edition([refusal('closing')]), edition([right('all', undefined)], { id: 'second', title: 'Andra utgåvan', decided: '2024-01-15' })]);
  const { stdout } = await rules('show --file -', { stdin: JSON.stringify(pkg) });
  expect(stdout).toContain('ersatt av second  Första utgåvan (first)');
  expect(stdout).toContain('2024-02-01 – tills vidare  Andra utgåvan (second)');
});

it('writes the handbook as the library makes it', async () => {
  expect((await rules('handbook vastmanland/222109')).stdout).toBe(`${handbookMarkdown(handbook(speechDevices)).trimEnd()}\n`);
  expect(jsonOf((await rules('handbook vastmanland/222109 --json')).stdout)).toMatchObject({ command: 'rules handbook', title: speechDevices.title });
});

it('shows what a new edition changed, for whom and where', async () => {
  const { code, stdout } = await rules('diff vastmanland/222109');
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot('../golden/diff.txt');
});

it('takes editions by id, by a day, as before and after a day, and by --date', async () => {
  const { stdout } = await rules('diff vastmanland/222109 --json');
  for (const words of ['before-2023-04-01 2023-04-01', '2023-03-31 2023-05-01', 'före:2023-04-01 efter:2023-04-01', '--date 2023-04-01']) {
    expect((await rules(`diff vastmanland/222109 ${words} --json`)).stdout).toBe(stdout);
  }
});

it('finds no difference between an edition and itself', async () => {
  const { code, stdout } = await rules('diff vastmanland/222109 2023-04-01 2023-04-01');
  expect(code).toBe(0);
  expect(stdout).toContain('Ingen skillnad: alla');
});

it('goes over the values of another fact when asked', async () => {
  expect(jsonOf((await rules('diff vastmanland/222109 --json')).stdout)['by']).toBe('profession');
  expect(jsonOf((await runCli(['rules', 'diff', 'vastmanland/222109', '--by', 'typ av apparat', '--json'])).stdout)['by']).toBe('tier');
  expect((await rules('diff vastmanland/222109 --by yrk')).stderr).toContain('Menade du Yrke?');
});

it('compares two packages', async () => {
  const cwd = temporaryFolder({ 'a.json': JSON.stringify(smallPackage([edition([right('a', { profession: 'a' }), refusal('closing')])])), 'b.json': JSON.stringify(smallPackage([edition([right('all', undefined)])], { id: 'prov/andra' })) });
  const { code, stdout } = await rules('diff --file a.json --with-file b.json', { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('prov/andra');
  expect(stdout).toContain('1 av 2 tänkbara fall');
  expect((await rules('diff --file a.json --with vastmanland/222109', { cwd })).stdout).toContain('Vad som inte går att jämföra');
});

it.each([
  ['diff vastmanland/222109 2023-04-01', 'Ange två utgåvor'],
  ['diff vastmanland/222109 2023-04-01 2023-04-01 --date 2023-04-01', 'inte båda'],
  ['diff vastmanland/222109 2023-04-01 2023-04-02x', 'Menade du 2023-04-01?'],
  ['diff vastmanland/222109 före:igår efter:2023-04-01', 'ingen dag som finns'],
  ['diff vastmanland/222109 --date 1900-01-01', 'Ingen ny utgåva av vastmanland/speech-devices börjar den dagen. Utgåvor avlöser varandra 2023-04-01'],
  ['diff vastmanland/222109 a b c', 'För många argument'],
  ['diff --file a.json a b c', 'a.json finns inte'],
  ['show', 'Ange ett regelverk'],
  ['handbook rullstolar', 'finns inte'],
])('refuses %s', async (words, why) => {
  const { code, stdout, stderr } = await rules(words);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.replaceAll(/\n */g, ' ')).toContain(why);
});
