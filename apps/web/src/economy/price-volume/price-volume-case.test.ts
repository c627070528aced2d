import { DEMO_PRICE_VOLUME } from '@hjm/demo/economy';
import { priceVolumeTable } from '@hjm/economics';
import { expect, it } from 'vitest';
import { problemAt } from '../attempt.js';
import { emptyRow, priceVolumeAnswer, rowOf } from './price-volume-case.js';
import { readPriceVolume } from './read-price-volume.js';

const RULES = { mixed: 'separate', newAndRemoved: 'apart' } as const;
const bed = { ...emptyRow, label: 'Säng', volumeBefore: '10', priceBefore: '200', volumeAfter: '12', priceAfter: '210,00 kr' };
const { columns, rows } = priceVolumeTable(DEMO_PRICE_VOLUME);
const effectsOf = (typed: Parameters<typeof priceVolumeAnswer>[0]): object | undefined => {
  const answer = priceVolumeAnswer(typed);
  return answer?.ok === true ? answer.value : undefined;
};

it('reckons what is written, and leaves rows with nothing in them out', () => {
  expect(effectsOf({ rows: [emptyRow, bed], ...RULES })).toMatchObject({ effects: { change: 520_00, parts: { price: 100_00, volume: 400_00, mixed: 20_00 } } });
});

it('answers nothing before the rules are chosen or anything is written', () => {
  expect(priceVolumeAnswer({ rows: [bed], ...RULES, mixed: '' })).toBeUndefined();
  expect(priceVolumeAnswer({ rows: [bed], ...RULES, newAndRemoved: '' })).toBeUndefined();
  expect(priceVolumeAnswer({ rows: [emptyRow], ...RULES })).toBeUndefined();
});

it('tells what is wrong in the row that it stands in', () => {
  const answer = priceVolumeAnswer({ rows: [emptyRow, { ...bed, priceAfter: 'dyrt' }, { ...emptyRow, label: 'Tom' }], ...RULES });
  const problem = (path: string): string | undefined => (answer === undefined ? undefined : problemAt(answer, path));
  expect(problem('rows.1.after.price')).toContain('"dyrt"');
  expect(problem('rows.2.before')).toContain('minst en av perioderna');
});

it('has a missing price as not known, and a period with nothing as none', () => {
  expect(effectsOf({ rows: [{ ...bed, priceAfter: '' }], ...RULES })).toMatchObject({ effects: { change: null, missing: ['rad 1'] } });
  expect(effectsOf({ rows: [{ ...bed, volumeAfter: '', priceAfter: '' }], ...RULES })).toMatchObject({ effects: { parts: { removed: -2000_00 } } });
});

it('reads CSV and Excel as the same rows, and gives what they hold when they are typed', async () => {
  const { writeCsv } = await import('@hjm/tables/csv');
  const { writeXlsx } = await import('@hjm/tables/xlsx');
  const csv = new Blob([...writeCsv([columns, ...rows])] as BlobPart[]);
  const xlsx = new Blob([(await writeXlsx([{ name: 'Rader', columns: [...columns, 'demodata'].map((header) => ({ header })), rows: rows.map((row) => [...row, 'påhittat']) }])) as BlobPart]);
  expect(await readPriceVolume(csv)).toEqual({ items: DEMO_PRICE_VOLUME, demo: false });
  expect(await readPriceVolume(xlsx)).toEqual({ items: DEMO_PRICE_VOLUME, demo: true });
  expect(effectsOf({ rows: DEMO_PRICE_VOLUME.map(rowOf), ...RULES })).toMatchObject({ items: DEMO_PRICE_VOLUME, effects: { change: 197_247_00 } });
});

it('refuses a file with row and column', async () => {
  await expect(readPriceVolume(new Blob(['Nyckel;Benämning;Volym före;Pris före\na;Säng;-2;10\n']))).rejects.toMatchObject({ issues: [{ path: 'rad 2, Volym före' }] });
  await expect(readPriceVolume(new Blob(['Nyckel;Benämning;Volym före;Pris före\na;Säng;2;dyrt\n']))).rejects.toMatchObject({ code: 'invalid-rows', issues: [{ path: 'rad 2, Pris före', found: '"dyrt"' }] });
});
