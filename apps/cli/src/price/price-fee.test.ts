import { expect, it } from 'vitest';
import { FEE_TARIFFS } from '@hjm/pricing/fees';
import { jsonOf, type Ran, runCli } from '../testing/run-cli.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const flat = (text: string): string => text.replaceAll(/\u00A0/g, ' ').replaceAll(/\n */g, ' ');
const fee = (words: readonly string[], cwd = '.'): Promise<Ran> => runCli(['price', 'fee', ...words], { cwd });
const TRY_OUT = ['dalarna/try-out', '--line', 'hearing-aid', '--on', '2023-09-01', 'choices.starts.ceiling-1400=2024-06-01'];

it('shows every tariff', async () => {
  const list = (await fee(['list'])).stdout;
  for (const { id } of FEE_TARIFFS) {
    expect(list).toContain(id);
    expect(await fee([id])).toMatchObject({ code: 0, stderr: '' });
  }
  expect(flat((await fee(['dalarna/try-out'])).stdout)).toContain('250,00 kr per par; högkostnadsskydd högst 1 300,00 kr på 12 månader från det första besöket');
});

it('asks for what the fee depends on, by the names that answers have', async () => {
  const open = await fee(['orebro/visit', '--on', '2024-05-02', 'count=1']);
  expect([open.code, flat(open.stdout).includes('facts.recordedMeeting=… Var det ett personligt möte som journalfördes? ja eller nej')]).toEqual([0, true]);
  const told = ['orebro/visit', '--on', '2024-05-02', 'count=1', 'recordedMeeting=ja', 'facts.asylumSeeker=nej'];
  expect(jsonOf((await fee([...told, '--json'])).stdout)).toMatchObject({ charge: { outcome: 'charged', amount: 22_000 } });
  const cwd = temporaryFolder({ 'fall.json': '{"on":"2024-05-02","count":1,"facts":{"recordedMeeting":true}}' });
  expect(flat((await fee(['orebro/visit', '--case', 'fall.json', 'asylumSeeker=nej'], cwd)).stdout)).toContain('Avgift: 220,00 kr');
});

it('applies the ceiling to a fee after a history: what is left to pay, and what the ceiling takes away', async () => {
  // ours: 3 × 250 kr after 1 000 kr of 1 300 kr leaves 300 kr to pay
  const cwd = temporaryFolder({ 'avgifter.csv': 'datum;avgift\n2023-03-15;1 000\n' });
  const { stdout } = await fee([...TRY_OUT, 'count=3', '--history', 'avgifter.csv'], cwd);
  expect(flat(stdout)).toContain('Att betala 2023-09-01: 300,00 kr; taket tar bort 450,00 kr.');
  expect(flat((await fee([...TRY_OUT.with(4, '2024-03-15'), 'count=3', '--history', 'avgifter.csv'], cwd)).stdout)).toContain('Att betala 2024-03-15: 750,00 kr.');
  const late = temporaryFolder({ 'avgifter.csv': 'datum;avgift\n2023-03-15;1 000\n2023-10-01;300\n' });
  expect(flat((await fee([...TRY_OUT, 'count=1', '--history', 'avgifter.csv'], late)).stdout)).toContain('Ändrar rad 3, 2023-10-01: från 300,00 kr till 50,00 kr.');
});

it('reads amounts as kronor, and asks for them so', async () => {
  const asked = (await fee(['varmland/share', '--json'])).stdout;
  const line = (jsonOf(asked)['tariff'] as { editions: { lines: { id: string }[] }[] }).editions[0]?.lines[0]?.id ?? '';
  const { stdout } = await fee(['varmland/share', '--line', line, 'count=1']);
  expect(stdout).not.toContain('öre');
});

it.each([
  [['dalarna'], 'väntade dalarna/try-out, dalarna/design-choice, dalarna/private-loan'],
  [['orebro/visitt'], 'Menade du orebro/visit?'],
  [['dalarna/try-out', 'count=1'], 'ange vilken med --line'],
  [['dalarna/try-out', '--line', 'hearing-aids'], 'Menade du hearing-aid?'],
  [['orebro/visit', 'recordedMeting=ja'], 'Menade du recordedMeeting?'],
  [['orebro/visit', 'antal=3'], 'Utan uppgifter svarar hjm price fee med dem som behövs.'],
  [['orebro/visit', 'recordedMeeting=kanske'], 'väntade ja eller nej'],
  [['orebro/visit', 'count=ett'], 'väntade ett heltal'],
  [['orebro/visit', 'count'], 'Uppgifter skrivs namn=värde'],
  [['orebro/visit', 'count=0'], 'count'],
  [[...TRY_OUT, 'count=1', '--history', 'fel.csv'], 'avgift (rad 2)'],
  [[...TRY_OUT, 'count=1', '--history', 'minus.csv'], 'väntade en avgift som inte är negativ'],
])('refuses %j with exit code 2', async (words, why) => {
  const cwd = temporaryFolder({ 'fel.csv': 'datum;avgift\n2023-03-15;1.000,00\n', 'minus.csv': 'datum;avgift\n2023-03-15;−5\n' });
  const { code, stdout, stderr } = await fee(words, cwd);
  expect([code, stdout]).toEqual([2, '']);
  expect(flat(stderr)).toContain(why);
});
