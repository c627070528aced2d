import { describe, expect, it } from 'vitest';
import { definitionOf, measured, monthly } from '../testing/small-world.js';
import { chartText, monthPoints } from './month-points.js';

const repairs = definitionOf('repair-done-5wd');

describe('the months of a chart', () => {
  const points = monthPoints(monthly('repair-done-5wd'), repairs);

  it('are all from the first to the last, those without a value too', () => {
    expect(points.map(({ month }) => month)).toEqual(['2023-04', '2023-05', '2023-06', '2023-07', '2023-08', '2023-09', '2023-10', '2023-11', '2023-12', '2024-01', '2024-02', '2024-03', '2024-04']);
    expect(points.filter(({ number }) => number !== undefined).map(({ month, number, target }) => [month, number, target])).toEqual([['2023-04', 100, 88], ['2024-04', 66.7, 88]]);
  });

  it('are told in words: from where to where, the highest and the lowest, and how often the target is met', () => {
    expect(chartText(points, repairs).replaceAll('\u00A0', ' ')).toBe(
      'Från 100,0 % i april 2023 till 66,7 % i april 2024. Högst 100,0 % i april 2023, lägst 66,7 % i april 2024. Målvärdet nås i 1 av 2 månader; för 2024 är det minst 88 %.',
    );
  });

  it('are told as none where none has a value', () => {
    expect(chartText([], repairs)).toBe('Ingen månad har ett värde att visa.');
    expect(monthPoints([measured('fitting-offered-15wd')], definitionOf('fitting-offered-15wd')).map(({ number }) => number)).toEqual([undefined]);
  });

  it('have a target for a change where it is one, and none for a level that is only to go up', () => {
    const target = { period: '2024', direction: 'increase', value: '10', citation: repairs.citations[0] } as const;
    const one = { ...measured('technical-work-orders-growth'), target } as ReturnType<typeof measured>;
    expect(monthPoints([one], definitionOf('technical-work-orders-growth'))[0]?.target).toBe(10);
    expect(monthPoints([{ ...one, kpi: 'technical-work-orders' }], definitionOf('technical-work-orders'))[0]?.target).toBe(undefined);
  });
});
