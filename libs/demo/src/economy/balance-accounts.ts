import { DEMO_INVESTMENT_GROUPS } from './investment-groups.js';

/** Balance accounts of the made-up plan by what they are for. */
export const BALANCE = {
  depreciatedAids: '1219',
  depreciatedOther: '1229',
  customers: '1510',
  bank: '1930',
  equity: '2010',
  suppliers: '2440',
  wages: '2710',
  refund: '2890',
  interest: '2960',
} as const;

/** A balance account: asset (T) or debt (S). No line of the income statement has it. */
type DemoBalanceAccount = { readonly number: string; readonly nameSv: string; readonly type: 'T' | 'S' };

/** All of them, by number. */
export const DEMO_BALANCE_ACCOUNTS: readonly DemoBalanceAccount[] = [
  ...DEMO_INVESTMENT_GROUPS.map(({ account, nameSv }): DemoBalanceAccount => ({ number: account, nameSv, type: 'T' })),
  { number: BALANCE.depreciatedAids, nameSv: 'Hjälpmedel för uthyrning, ackumulerade avskrivningar', type: 'T' },
  { number: BALANCE.depreciatedOther, nameSv: 'Bilar, maskiner och inventarier, ackumulerade avskrivningar', type: 'T' },
  { number: BALANCE.customers, nameSv: 'Kundfordringar', type: 'T' },
  { number: BALANCE.bank, nameSv: 'Likvida medel', type: 'T' },
  { number: BALANCE.equity, nameSv: 'Eget kapital, resultatreglering', type: 'S' },
  { number: BALANCE.suppliers, nameSv: 'Leverantörsskulder', type: 'S' },
  { number: BALANCE.wages, nameSv: 'Skulder till personal och för avgifter', type: 'S' },
  { number: BALANCE.refund, nameSv: 'Skuld till huvudmännen, återbetalning', type: 'S' },
  { number: BALANCE.interest, nameSv: 'Upplupna räntor', type: 'S' },
].toSorted((a, b) => (a.number < b.number ? -1 : 1)) as readonly DemoBalanceAccount[];
