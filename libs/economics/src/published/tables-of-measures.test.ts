import { Decimal } from 'decimal.js';
import { expect, it } from 'vitest';
import { exactAmount } from '../amount/amount.js';
import { DALARNA_MEASURES, PUBLISHED_MEASURES } from './published-measures.js';
import { publishedTables } from './published-tables.js';

const rowsOf = (id: string): readonly (readonly string[])[] => publishedTables().find((one) => one.id === id)?.rows ?? [];
const amounts = (id: string): readonly string[] => rowsOf(id).map((row) => row.slice(1).join(' | ').replaceAll('\u00A0', ' '));

it('prints the effects of the measures in Dalarna by category and year', () => {
  expect(amounts('s4-effects-immediate')).toEqual([
    '504 | 504 | 84',
    '54,6 | 54,6 | 42',
    '92,4 | 134,4 | 0',
    '8,4 | 8,4 | 8,4',
    '33,6 | 33,6 | 33,6',
    '42 | 0 | 0',
    '3 780 | 840 | 0',
    '252 | 252 | 252',
  ]);
  expect(amounts('s4-effects-adaptive')).toEqual([
    '168 | 420 | 420',
    '0 | 0 | 210',
    '420 | 420 | 420',
    '252 | 546 | 546',
    '84 | 210 | 420',
    '67,2 | 134,4 | 84',
    '21 | 42 | 0',
    '126 | 252 | 294',
  ]);
  expect(amounts('s4-effects-strategic')).toEqual(['210 | 210 | 210', '0 | 0 | 210', '0 | 420 | 420']);
});

it('prints the three benefits of 2024 without saying whether they are planned or realised', () => {
  expect(rowsOf('s3-effects')).toEqual([
    ['Lageroptimering', '2024', 'handläggare', '19'],
    ['Cirkulärt flöde', '2024', 'handläggare', '163'],
    ['Avtalstrohet', '2024', 'handläggare', '407'],
  ]);
  expect(PUBLISHED_MEASURES[0]?.measures.every(({ effects }) => effects['2024'] !== undefined && 'column' in effects['2024'])).toBe(true);
});

it('has effects in Dalarna that all are whole multiples of 4,2 tkr, as the note says', () => {
  const effects = DALARNA_MEASURES.measures.flatMap((measure) => Object.values(measure.effects)).flatMap((effect) => ('planned' in effect && effect.planned !== null ? [effect.planned] : []));
  expect(effects).toHaveLength(57);
  expect(effects.filter((ore) => !new Decimal(exactAmount(ore, 'tkr')).mod('4.2').isZero())).toEqual([]);
});

it('tells the surplus that is handed back apart from savings', () => {
  expect(DALARNA_MEASURES.measures.filter(({ kind }) => kind === 'redistribution').map(({ key }) => key)).toEqual(['surplus-2023']);
});

it('has an entry in the matrix where the document has one, nineteen measures by five perspectives', () => {
  const marks = rowsOf('s4-risk-consequence').map((row) => row.slice(2).map((cell) => (cell === '' ? '.' : 'x')).join(''));
  expect(marks).toEqual([
    'xx.x.', 'x...x', 'x.xxx', 'x.xxx', 'xxxxx', 'xxxxx', 'x.xx.', '.x...',
    'xxx.x', 'x.x..', 'xxxxx', 'xxxxx', 'xxxxx', 'xxx.x', 'xxxxx', 'x.xxx',
    'xxxx.', 'xxxxx', 'xxxxx',
  ]);
});

it('prints the risk values of Västmanland, one of them without a product', () => {
  const values = ['s0-internal-control-region', 's0-internal-control-board'].flatMap((id) => rowsOf(id).map((row) => row.slice(4).join(' | ')));
  expect(values).toEqual([
    '(S=4, K=3) | 2025-08-15 | CHR',
    '(S=4, K=3) 12 | 2025-08-15 | Regionstaben',
    '(S=3, K=3) 9 | 2025-08-15 | CE',
    '(S=3, K=4) 12 | 2025-08-15 | Regionstaben',
    '(S=4, K=4) 16 | Delår 2025 | Verksamhetschef',
  ]);
});
