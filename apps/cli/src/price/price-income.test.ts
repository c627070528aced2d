import { expect, it } from 'vitest';
import { jsonOf, runCli } from '../testing/run-cli.js';

const flat = (text: string): string => text.replaceAll(/\u00A0/g, ' ').replaceAll(/\n */g, ' ');
const income = (...words: string[]): ReturnType<typeof runCli> => runCli(['price', 'income', ...words]);

it('splits a budgeted change into price and volume to the öre', async () => {
  // ours: 100 kr, prices up 2 %, volume up 3 %: the 6 öre of both go where they are told to
  const change = async (joint: string): Promise<unknown> => jsonOf((await income('--base', '100', '--prices', '2', '--volume', '3 %', '--joint', joint, '--json')).stdout);
  expect(await change('volym')).toMatchObject({ price: 200, volume: 306, joint: 0, total: 10_506 });
  expect(await change('pris')).toMatchObject({ price: 206, volume: 300, joint: 0, total: 10_506 });
  expect(await change('för sig')).toMatchObject({ price: 200, volume: 300, joint: 6, total: 10_506 });
  expect(flat((await income('--base', '182 269 000 kr', '--prices', '0', '--volume', '37 400 000', '--joint', 'volym')).stdout)).toContain('219 669 000 kr');
});

it('says what of the printed budget of Västmanland does not follow, with exit code 1', async () => {
  const { code, stdout } = await income('--printed');
  expect(code).toBe(1);
  expect(flat(stdout)).toContain('✗ Volymförändring mot skillnaden mellan de två budgetarna: avviker; tryckt 37 400 000,00 kr, uträknat 41 631 000,00 kr.');
});

it.each([
  [[], 'Ange --base'],
  [['--printed', '--base', '1'], 'tar inget annat'],
  [['--base', '1.5', '--prices', '1', '--volume', '1'], '--base ska vara kronor'],
  [['--base', '1', '--prices', 'x', '--volume', '1', '--joint', 'pris'], '--prices ska vara procent'],
  [['--base', '1', '--prices', '1', '--volume', '1'], 'Ange med --joint'],
])('refuses %j with exit code 2', async (words, why) => {
  const { code, stderr } = await income(...words);
  expect([code, flat(stderr).includes(why)]).toEqual([2, true]);
});
