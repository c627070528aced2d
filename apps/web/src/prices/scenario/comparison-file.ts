import { DEMO_NOTICE_SV } from '@hjm/demo';
import type { Cell } from '@hjm/tables';
import { writeCsv } from '@hjm/tables/csv';
import { type ComparisonReport, groupName } from './comparison.js';
import { DIMENSIONS } from './ordered-rows.js';

/** Every table of a comparison as one, a row for each principal, unit, product group and reason. Demo data says so in a column of its own. */
export function comparisonRows({ question, titles, result: { tables, period } }: ComparisonReport): Cell[][] {
  const mark: Cell[] = question === null ? [] : [DEMO_NOTICE_SV];
  const rows = tables.flatMap(({ dimension, rows: of }) =>
    of.map((row): Cell[] => {
      const name = dimension === 'group' && row.key !== null ? groupName(row.key) : row.labelSv;
      return [{ day: period.from }, { day: period.to }, DIMENSIONS[dimension], name, kronor(row.a), kronor(row.b), kronor(row.difference), count(row.rentals), count(row.more), count(row.less), count(row.equal), ...mark];
    }),
  );
  const head = ['Från', 'Till', 'Per', 'Namn', `A: ${titles.a}, kr`, `B: ${titles.b}, kr`, 'Skillnad, kr', 'Uthyrningar', 'Dyrare', 'Billigare', 'Lika', ...(question === null ? [] : ['Demodata'])];
  return [head, ...rows];
}

/** Lets the browser save the comparison as a file that a Swedish spreadsheet opens. */
export function saveComparison(report: ComparisonReport): void {
  const address = URL.createObjectURL(new Blob([...writeCsv(comparisonRows(report))] as BlobPart[], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `jamforelse-${report.result.period.from.slice(0, 7)}.csv`;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(address); }, 1000);
}

/** Öre are safe integers, whose hundredth has an exact shortest text. */
const kronor = (ore: number): Cell => ({ number: String(ore / 100) });
const count = (number: number): Cell => ({ number: String(number) });
