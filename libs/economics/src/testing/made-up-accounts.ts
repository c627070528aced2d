import type { AccountMapping } from '../ledger/mapping/mapping-types.js';

/** Accounts of our own for the small chart; no region's plan of accounts. */
export const MADE_UP_MAPPING: AccountMapping = {
  id: 'made-up',
  titleSv: 'Påhittade konton',
  chart: 'small',
  citation: null,
  lines: [
    { line: 'rent', accounts: [{ from: '3000', to: '3799' }] },
    { line: 'refund', accounts: [{ from: '3800', to: '3800' }] },
    { line: 'staff', accounts: [{ from: '4000', to: '4999' }, { from: '50100', to: '50199' }] },
    { line: 'other', accounts: [{ from: '6000', to: '7999' }] },
  ],
  ignored: [{ from: '9000', to: '9999' }],
};
