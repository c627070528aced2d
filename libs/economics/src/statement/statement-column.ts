import { MONTHS_SV } from './monthly.js';
import type { Account, StatementColumn } from './statement-types.js';

const WORDS: { readonly [account in Account]: string } = { closed: 'Bokslut', budget: 'Budget', forecast: 'Prognos', actual: 'Utfall' };
const HEADER = /^(bokslut|budget|prognos|utfall)\s+(?:jan(?:uari)?\s*[-–]\s*([a-zåäö]{3})[a-zåäö]*\.?\s+)?(\d{4})$/iu;

/**
 * A column with its key and Swedish label. `throughMonth` for what is counted from January through a month.
 *
 * ```ts
 * import { statementColumn } from '@hjm/economics';
 *
 * statementColumn('actual', 2024, 4); // => { key: 'actual2024-04', labelSv: 'Utfall jan–apr 2024', account: 'actual', year: 2024, throughMonth: 4 }
 * ```
 */
export function statementColumn(account: Account, year: number, throughMonth?: number): StatementColumn {
  const whole = throughMonth === undefined || throughMonth === 12;
  const month = whole ? '' : `${throughMonth === 1 ? 'jan' : `jan–${MONTHS_SV[throughMonth - 1] ?? ''}`} `;
  return {
    key: `${account}${String(year)}${whole ? '' : `-${String(throughMonth).padStart(2, '0')}`}`,
    labelSv: `${WORDS[account]} ${month}${String(year)}`,
    account,
    year,
    ...(whole ? {} : { throughMonth }),
  };
}

/** The column that a header such as `Bokslut 2023` or `Utfall jan–apr 2024` names; undefined for another text. */
export function columnOfHeader(text: string): StatementColumn | undefined {
  const header = text.trim().replace(/\s+/gu, ' ');
  const january = /^(utfall|budget)\s+jan(?:uari)?\.?\s+(\d{4})$/iu.exec(header);
  if (january !== null) return statementColumn(accountOf(january[1] ?? ''), Number(january[2]), 1);
  const match = HEADER.exec(header);
  if (match === null) return undefined;
  const [, word = '', month, year = ''] = match;
  if (month === undefined) return statementColumn(accountOf(word), Number(year));
  const at = MONTHS_SV.indexOf(month.toLowerCase());
  return at === -1 ? undefined : statementColumn(accountOf(word), Number(year), at + 1);
}

function accountOf(word: string): Account {
  const lower = word.toLowerCase();
  return (Object.keys(WORDS) as Account[]).find((account) => WORDS[account].toLowerCase() === lower) ?? 'actual';
}
