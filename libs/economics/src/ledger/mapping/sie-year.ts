import { HjmError } from '@hjm/core';
import type { MonthlyAmounts } from '../../statement/statement-types.js';
import { issue } from '../../issues/issues.js';
import type { SieFile, SieYear } from '../sie/sie-types.js';
import type { SignRemedy } from './check-signs.js';
import type { AccountMapping } from './mapping-types.js';
import type { AccountFacts } from './place-amounts.js';

/**
 * The financial year of a file that is a calendar year.
 *
 * @throws HjmError `no-such-year` that tells the years there are, or that the file states none
 */
export function sieYear(sie: SieFile, year: number): SieYear {
  const found = sie.years.find(({ from, to }) => from === `${year}-01-01` && to === `${year}-12-31`);
  if (found !== undefined) return found;
  const years = sie.years.map(({ from, to }) => `${from} till ${to}`).join(', ');
  if (years === '') {
    throw new HjmError('no-such-year', 'Filen säger inte vilka räkenskapsår den har.', [issue('#RAR', 'ett räkenskapsår; åtgärd: exportera bokföringen som SIE 4 med sina räkenskapsår, inte som en fil för import (4I)', undefined)]);
  }
  const wrong = issue('year', `ett kalenderår som är räkenskapsår i filen: ${years}; åtgärd: välj ett kalenderår bland dem, eller exportera ett; brutna räkenskapsår läses inte`, year);
  throw new HjmError('no-such-year', `Filen har inte året ${year}. Den har: ${years}.`, [wrong]);
}

/** What a file says of its accounts, by number. */
export function factsIn(sie: SieFile): (account: string) => AccountFacts {
  const facts = new Map(sie.accounts.map(({ number, name, type }): [string, AccountFacts] => [number, type === undefined ? { name } : { name, type }]));
  return (account) => facts.get(account) ?? { name: null };
}

/** What sets the signs of a SIE file right: its format says them. */
export function sieSigns({ id }: AccountMapping, account: MonthlyAmounts['account']): SignRemedy {
  const what = account === 'budget' ? 'budgeten' : 'det bokförda';
  return { path: what, expected: `intäkter med minus och kostnader utan, som SIE-formatet säger; åtgärd: exportera om filen med rätt tecken, rätta vilka konton avbildningen ${id} för till raderna` };
}
