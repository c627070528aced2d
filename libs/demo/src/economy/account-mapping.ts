import type { AccountMapping } from '@hjm/economics/ledger';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { accountsOf } from './account-plan.js';

/** Which accounts of the made-up plan make which lines of the published statement: every result account, each once. */
export const DEMO_MAPPING: AccountMapping = {
  id: 'demo-konton',
  titleSv: 'Konton till rader i den påhittade kontoplanen',
  chart: VASTMANLAND_CHART.id,
  lines: VASTMANLAND_CHART.lines
    .filter(({ kind }) => kind !== 'sum')
    .map(({ key }) => {
      const numbers = accountsOf(key).map(({ number }) => number);
      return { line: key, accounts: [{ from: numbers[0] ?? '', to: numbers.at(-1) ?? '' }] };
    }),
  citation: null,
};
