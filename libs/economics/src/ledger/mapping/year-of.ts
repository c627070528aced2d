import { sumOre } from '@hjm/core/money';
import { throwIssues } from '../../issues/issues.js';
import type { Accepted } from '../../statement/check-statement.js';
import type { StatementChart } from '../../statement/statement-types.js';
import type { SieFile } from '../sie/sie-types.js';
import { checkMapping } from './check-mapping.js';
import { checkSigns } from './check-signs.js';
import type { YearLedger } from './ledger-types.js';
import type { AccountMapping } from './mapping-types.js';
import { placeAmounts } from './place-amounts.js';
import { factsIn, sieSigns, sieYear } from './sie-year.js';

/**
 * What a year as a whole has on the lines of a statement, by effect on the result: `#RES`, the balance of result accounts for the year.
 * A file made during a year has the balance so far, and `reaches` says until when.
 *
 * @throws HjmError `invalid-mapping`, `no-such-year`, `no-amounts`, `unmapped-account`, `other-signs`
 */
export function yearOf(sie: SieFile, mapping: AccountMapping, chart: StatementChart, { year, ...accepted }: { readonly year: number } & Accepted): YearLedger {
  checkMapping(mapping, chart);
  const { index, to } = sieYear(sie, year);
  const posts = sie.balances.filter((balance) => balance.post === 'RES' && balance.year === index);
  if (posts.length === 0) throwIssues('no-amounts', 'Filen har inga sådana belopp,', [{ path: `år ${year}`, expected: `årets saldon för resultatkonton (#RES ${index})`, found: 'inga' }]);
  const cells = posts.map(({ account, ore, line }) => ({ account, month: 1, ore: ore === 0 ? 0 : -ore, ...(line === undefined ? {} : { line }) }));
  const placed = placeAmounts(cells, 'yearBalances', factsIn(sie), mapping, chart);
  checkSigns(placed, chart, accepted, sieSigns(mapping, 'actual'));
  const { lines, proof } = placed;
  const amounts = Object.fromEntries([...lines].map(([line, months]) => [line, sumOre(months)]));
  const reaches = sie.reaches?.startsWith(`${year}-`) === true ? sie.reaches : to;
  return { ...proof, year, amounts, reaches };
}
