import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoEconomy } from '@hjm/demo/economy';
import { type PerPrincipal, rankSensitivity, type RentsForResult, type Scenario, type Sensitivity, type WhatIf } from '@hjm/economics';
import { readXlsx } from '@hjm/tables/xlsx';
import { expect, it } from 'vitest';
import { textWidth } from '../output/wrap.js';
import { jsonOf, type Ran, runCli } from '../testing/run-cli.js';
import { demoFolder } from './testing/demo-folder.js';

const golden = (name: string): string => join(import.meta.dirname, '../golden', name);
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const whatif = (words: readonly string[], cwd = '.'): Promise<Ran> => runCli(['economics', 'whatif', ...words], { cwd });
type Answer = { readonly outcome: WhatIf; readonly rents: RentsForResult; readonly perPrincipal: PerPrincipal; readonly rentsPerPrincipal: PerPrincipal; readonly sensitivity: Sensitivity };
const answerOf = async (words: readonly string[], cwd = '.'): Promise<Answer> => jsonOf((await whatif([...words, '--json'], cwd)).stdout) as Answer;
const BUDGET = ['--demo', '--column', 'budget2025'];

it('shows what a scenario does, the rents that a zero result takes, each principal, and other strengths', async () => {
  const { code, stdout, stderr } = await whatif(['--demo', '--scenario', 'demo-volym', '--zero-result', 'rent', '--key', 'demo-nyckel-2023', '--paid-by-principals', 'rent,sales', '--sensitivity', '-3;1,5;3']);
  expect([code, stderr]).toEqual([0, '']);
  expect(Math.max(...stdout.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  await expect(stdout).toMatchFileSnapshot(golden('economics-whatif.txt'));
});

it('reckons contributions and staff by flags, each by itself', async () => {
  const { stdout } = await whatif([...BUDGET, '--contributions', '45,22:52,28', '--carries', '97', '--personnel', 'Personalkostnader', '--staff', '-2', '--cost', '650 tkr', '--from', '7', '--interplay', 'apart']);
  await expect(stdout).toMatchFileSnapshot(golden('economics-whatif-flags.txt'));
});

it('gives the same from a file, from the economy and from flags', async () => {
  const cwd = await demoFolder();
  const [scenario] = demoEconomy().scenarios;
  const volume = scenario?.changes[0];
  const follows = volume?.kind === 'volume' ? Object.entries(volume.drivers.follows).flatMap(([line, share]) => ['--follows', `${line}=${share}`]) : [];
  const byFile = await answerOf(['ekonomi/scenario.json', '--economy', 'ekonomi/ekonomi.json'], cwd);
  const byId = await answerOf(['--demo', '--scenario', 'demo-volym']);
  const byFlags = await answerOf([...BUDGET, '--volume', '3', ...follows]);
  const byStatement = await answerOf(['ekonomi/scenario.json', '--statement', 'ekonomi/budget.xlsx', '--chart', 'vastmanland'], cwd);
  for (const { outcome } of [byId, byFlags, byStatement]) expect([outcome.effects[0]?.lines, outcome.difference]).toEqual([byFile.outcome.effects[0]?.lines, byFile.outcome.difference]);
});

it('does every kind of change that a flag names', async () => {
  const { outcome } = await answerOf([...BUDGET, '--price', 'rent,sales=2', '--interest', '0,5', '--capital', '10 mnkr', '--interest-line', 'financial-costs', '--add', 'premises=-500 tkr', '--reason', 'Ny lokal', '--interplay', 'inOrder']);
  expect(outcome.effects.map(({ kind, lines }) => [kind, lines])).toEqual([
    ['price', { rent: 287_380_000, sales: expect.any(Number) as unknown }],
    ['interest', { 'financial-costs': -5_000_000 }],
    ['line', { premises: -50_000_000 }],
  ]);
});

it('adds flags after the changes of a scenario, and starts from another column', async () => {
  const { outcome } = await answerOf(['--demo', '--scenario', 'demo-volym', '--column', 'Budget 2024', '--price', 'rent=1', '--interplay', 'inOrder']);
  expect([outcome.scenario.base, outcome.effects.map(({ kind }) => kind)]).toEqual(['budget2024', ['volume', 'price']]);
});

it('shares what principals pay, so that the parts are the whole', async () => {
  const { rents, perPrincipal, rentsPerPrincipal, sensitivity } = await answerOf([...BUDGET, '--price', 'rent=2', '--zero-result', 'rent', '--target', '1 mnkr', '--key', 'demo-nyckel-2023', '--paid-by-principals', 'rent', '--sensitivity', '2']);
  const sum = ({ parts }: PerPrincipal): number => parts.reduce((so, { ore }) => so + ore, 0);
  expect(sum(perPrincipal)).toBe(287_380_000);
  expect(sum(rentsPerPrincipal)).toBe(rents.outcome === 'known' ? rents.change : Number.NaN);
  expect(rents).toMatchObject({ targetOre: 100_000_000, outcome: 'known' });
  expect(sensitivity.steps).toMatchObject([{ value: '2', difference: { ore: 287_380_000 } }]);
});

it('has the figures of the ranking of changes at the same strengths', async () => {
  const words = [...BUDGET, '--staff', '-2', '--cost', '650 tkr', '--from', '7', '--personnel', 'Personalkostnader', '--price', 'rent=2', '--interplay', 'apart'];
  const { outcome } = await answerOf(words);
  const { chart, statements: [columns] } = demoEconomy();
  if (columns === undefined) throw new Error('The demo has no statement.');
  const ranking = rankSensitivity({ chart, ...columns }, outcome.scenario, { percent: '0.5', fullTimeEquivalents: '1' }, outcome.options);
  expect(ranking.map(({ labelSv }) => labelSv)).toEqual(['Pris +2\u00A0%: Hyra', 'Bemanning −2 årsarbetare']);
  for (const { vary, ends } of ranking) {
    const { sensitivity } = await answerOf([...words, '--vary', String(vary + 1), '--sensitivity', ends.map(({ value }) => value.replace('.', ',')).join(';')]);
    expect(sensitivity.steps.map(({ value, after }) => ({ value, after }))).toEqual(ends.map(({ value, after }) => ({ value, after })));
  }
});

it('writes a workbook with a sheet for each answer, and the scenario to use again', async () => {
  const cwd = await demoFolder();
  const words = [...BUDGET, '--price', 'rent=2', '--key', 'demo-nyckel-2023', '--paid-by-principals', 'rent', '--sensitivity', '1;2'];
  expect((await whatif([...words, '--out', 'ut.xlsx'], cwd)).code).toBe(0);
  expect((await readXlsx(readFileSync(join(cwd, 'ut.xlsx')))).map(({ name }) => name)).toEqual(['Demodata', 'Per huvudman', 'Känslighet']);
  expect((await whatif([...words, '--out', 'eget.json'], cwd)).code).toBe(0);
  const kept = JSON.parse(readFileSync(join(cwd, 'eget.json'), 'utf8')) as Scenario;
  expect((await answerOf(['eget.json', '--demo'], cwd)).outcome.scenario).toEqual(kept);
});

it('lists what documents give as changes, with source and what must be given', async () => {
  const { code, stdout } = await whatif(['--templates']);
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(golden('economics-whatif-templates.txt'));
});

it.each([
  [['--template', 'vastmanland-volume-2023', '--follows', 'rent=100'], ['--volume', '3', '--follows', 'rent=100']],
  [['--template', 'vastmanland-contributions-2023', '--line', 'personnel', '--carries', '97'], ['--contributions', '45,22:52,28', '--personnel', 'personnel', '--carries', '97']],
  [['--template', 'dalarna-premises', '--line', 'premises'], ['--add', 'premises=-10 300 tkr', '--reason', 'Nya lokaler']],
])('does the change of a document, %j, as the same figures by flags', async (byTemplate, byFlags) => {
  const { outcome } = await answerOf([...BUDGET, ...byTemplate]);
  expect(outcome.difference).toEqual((await answerOf([...BUDGET, ...byFlags])).outcome.difference);
  expect(outcome.scenario.changes[0]?.citation?.document).toMatch(/./);
});

it.each([
  [['--volume', '3'], 'Ange --economy <ekonomi.json>'],
  [['--demo'], '--scenario <id> (demo-volym'],
  [['--demo', '--scenario', 'demo-vilym'], 'Menade du demo-volym?'],
  [['--demo', '--price', 'rent=2'], 'Ange kolumnen som scenariot utgår från med --column: closed2021'],
  [['--demo', '--column', 'budget2052', '--price', 'rent=2'], 'Menade du budget2025?'],
  [[...BUDGET, '--template', 'dalarna-premise', '--line', 'premises'], 'Menade du dalarna-premises?'],
  [[...BUDGET, '--template', 'dalarna-premises'], '--line'],
  [[...BUDGET, '--template', 'vastmanland-volume-2023'], '--follows eller --drivers'],
  [[...BUDGET, '--template', 'vastmanland-contributions-2023', '--line', 'personnel'], '--carries'],
  [['--demo', '--template', 'dalarna-premises', '--line', 'premises'], 'Ange kolumnen'],
  [[...BUDGET, '--template', 'dalarna-premises', '--scenario', 'demo-volym'], 'Ange en av fil'],
  [[...BUDGET, '--volume', '3'], 'ange vad som följer volymen'],
  [[...BUDGET, '--volume', 'tre', '--follows', 'rent=100'], '--volume'],
  [[...BUDGET, '--volume', '3', '--follows', 'rent=120'], 'från 0 till 100'],
  [[...BUDGET, '--price', 'rent'], '--price skrivs rad=procent'],
  [[...BUDGET, '--price', 'rennt=2'], 'Menade du rent?'],
  [[...BUDGET, '--contributions', '52,28'], 'före:efter'],
  [[...BUDGET, '--contributions', '45,22:52,28'], '--carries'],
  [[...BUDGET, '--contributions', '45,22:52,28', '--carries', '97'], '--personnel'],
  [[...BUDGET, '--staff', '2', '--personnel', 'personnel'], '--cost'],
  [[...BUDGET, '--staff', '2', '--personnel', 'personnel', '--cost', '650'], 'ett belopp med sin enhet'],
  [[...BUDGET, '--interest', '1'], '--capital'],
  [[...BUDGET, '--add', 'premises=-5 tkr'], '--reason'],
  [[...BUDGET, '--price', 'rent=1', '--price', 'sales=1'], '--interplay'],
  [[...BUDGET, '--price', 'rent=1', '--rounding', 'upp'], 'halfUp'],
  [[...BUDGET, '--price', 'rent=1', '--zero-result', 'personnel'], 'en intäktsrad'],
  [[...BUDGET, '--price', 'rent=1', '--key', 'demo-nyckel-2023'], '--paid-by-principals'],
  [[...BUDGET, '--price', 'rent=1', '--key', 'demo-nyckel'], 'demo-nyckel-2023'],
  [['--demo', '--scenario', 'demo-volym', '--price', 'rent=1', '--interplay', 'apart', '--sensitivity', '1'], '--vary'],
  [['ekonomi/scenario.json', '--demo', '--scenario', 'demo-volym'], 'Ange en av fil, --scenario och --template'],
])('refuses whatif %j with exit code 2 and says why', async (words, why) => {
  const { code, stdout, stderr } = await whatif(words);
  expect([code, stdout]).toEqual([2, '']);
  expect(flat(stderr)).toContain(why);
});
