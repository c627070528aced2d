import { expect, it } from 'vitest';
import { jsonOf, rules, runCli } from '../testing/run-cli.js';

it('puts the rules of the regions for one code side by side, in the order in which the regions are named', async () => {
  const side = jsonOf((await rules('diff --iso 222103 --regions varmland,vastmanland --date 2025-06-02 --json')).stdout) as { isoCode: string; on: string; regions: { region: string; packages: { id: string }[] }[]; pairs: { comparison: { by: string } }[] };
  expect([side.isoCode, side.on]).toEqual(['22 21 03', '2025-06-02']);
  expect(side.regions.map(({ region, packages: [first] }) => [region, first?.id])).toEqual([['Region Värmland', 'varmland/letter-and-symbol-sets'], ['Region Västmanland', 'vastmanland/letter-and-symbol-sets']]);
  expect(side.pairs.map(({ comparison }) => comparison.by)).toEqual(['profession']);
});

it('writes a table with a row per profession, as a page or as Markdown', async () => {
  const { stdout } = await runCli(['rules', 'diff', '--iso', '22', '21', '03', '--regions', 'Vastmanland,Region Värmland', '--date', '2025-06-02']);
  expect(stdout).toContain('Vad som inte går att jämföra');
  const markdown = (await rules('diff --iso 222103 --regions vastmanland,varmland --date 2025-06-02 --markdown')).stdout;
  expect(markdown).toContain('|  | Region Västmanland | Region Värmland |');
  expect(markdown).toContain('| Arbetsterapeut | får | beror på vuxen eller barn; får när: Vuxen eller barn är ”Vuxen” |');
});

it('says which regions have no rules for the code', async () => {
  expect((await rules('diff --iso 222103 --regions vastmanland,dalarna --markdown')).stdout).toContain('| Arbetsterapeut | får | inga regler för koden |');
});

it('names the nearest code where no region has rules, and shows no empty table', async () => {
  const { stdout } = await rules('diff --iso 222199 --regions vastmanland --markdown');
  expect(stdout).toContain('Ingen av regionerna har regler för koden 22 21 99. Menade du 22 21');
  expect(stdout).not.toContain('inga regler för koden');
  expect((await rules('diff --iso 99 --markdown')).stdout).toContain('Ingen av regionerna har regler för koden 99.\n');
});

it.each([
  ['diff --iso 222109 --regions vastmanlnd', 'Menade du vastmanland?'],
  ['diff --iso 222109 --regions vastmanland,Vastmanland', 'Regionen vastmanland står mer än en gång'],
  ['diff --iso tjugotvå', 'tjugotvå'],
  ['diff --iso 222109 --by yrke', '--iso jämför regioner'],
  ['diff --regions vastmanland', '--regions och --markdown hör ihop med --iso'],
])('refuses %s', async (words, said) => {
  const { code, stderr } = await rules(words);
  expect(code).toBe(2);
  expect(stderr.replaceAll(/\n */g, ' ')).toContain(said);
});
