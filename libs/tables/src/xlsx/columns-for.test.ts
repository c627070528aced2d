import { expect, it } from 'vitest';
import { columnsFor } from './columns-for.js';

it('numbers with one or two decimals are shown with two, others as they are', () => {
  const rows = [
    ['Hyra', { number: '12' }, { number: '12.5' }, { number: '0.125' }],
    ['Personal', null, { number: '-3' }, '1.50'],
  ];
  expect(columnsFor(['Rad', 'Antal', 'Kronor', 'Andel'], rows)).toEqual([{ header: 'Rad' }, { header: 'Antal' }, { header: 'Kronor', format: 'decimal' }, { header: 'Andel' }]);
});
