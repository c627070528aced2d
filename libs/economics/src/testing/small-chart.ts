import { defineChart } from '../statement/define-chart.js';
import type { StatementChart } from '../statement/statement-types.js';

/** A small chart of our own for tests: two incomes, of which one lowers, and two costs. */
export const SMALL_CHART: StatementChart = defineChart({
  id: 'small',
  region: 'nowhere',
  titleSv: 'Liten uppställning, påhittad',
  result: 'result',
  citation: null,
  lines: [
    { key: 'rent', labelSv: 'Hyra', kind: 'income', sign: 'plus', otherNames: ['Hyresintäkter'] },
    { key: 'refund', labelSv: 'Återbetalning', kind: 'income', sign: 'minus' },
    { key: 'income', labelSv: 'Summa intäkter', kind: 'sum', of: ['rent', 'refund'] },
    { key: 'staff', labelSv: 'Personal', kind: 'cost', sign: 'minus' },
    { key: 'other', labelSv: 'Övrigt', kind: 'cost', sign: 'either' },
    { key: 'costs', labelSv: 'Summa kostnader', kind: 'sum', of: ['staff', 'other'] },
    { key: 'result', labelSv: 'Resultat', kind: 'sum', of: ['income', 'costs'] },
  ],
});
