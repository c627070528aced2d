import type { RegisterColumn } from '../register/columns.js';
import type { ChangeRecord } from '../register/records.js';
import type { PayerChange } from './payer-changes.js';

const RENTAL = { key: 'rental', headers: ['uthyrning', 'uthyrningsnummer', 'rental'], kind: 'text' } as const;
const USER = { key: 'user', headers: ['brukare', 'brukarnyckel', 'user'], kind: 'text' } as const;

/** A change as a row of the table of changes. */
export function changeRecordOf({ rental, event: { kind, on, registered, payer } }: PayerChange): ChangeRecord {
  return { rental, kind, on, registered: registered ?? null, payer, quantity: null, reason: null, vat: null };
}

/** A situation as a row has it, beside the columns of the rules' own facts: whose it is, from when, and where the person belongs. */
export function situationColumns(of: 'rental' | 'user'): readonly RegisterColumn[] {
  return [
    { ...(of === 'rental' ? RENTAL : USER), required: true },
    { key: 'from', headers: ['gäller från', 'från', 'datum', 'from'], kind: 'day', required: true },
    { key: 'registered', headers: ['registrerad', 'registrerad den', 'registered'], kind: 'day', required: false },
    { key: 'municipality', headers: ['kommun', 'municipality'], kind: 'text', required: false },
    { key: 'unit', headers: ['enhet', 'unit'], kind: 'text', required: false },
  ];
}

/** Which user each rental is at, by an opaque key; beside it may stand what the rules ask of the product. */
export const USER_COLUMNS: readonly RegisterColumn[] = [
  { ...RENTAL, required: true },
  { ...USER, required: true },
];

/** Which party each kind of payer is. `values`: the kinds, each with its words in the file. */
export function partyColumns(values: { readonly [payer: string]: readonly string[] }): readonly RegisterColumn[] {
  return [
    { key: 'payer', headers: ['betalare', 'vem som betalar', 'payer'], kind: 'oneOf', values, required: true },
    { key: 'municipality', headers: ['kommun', 'municipality'], kind: 'text', required: false },
    { key: 'unit', headers: ['enhet', 'unit'], kind: 'text', required: false },
    { key: 'party', headers: ['kostnadsansvarig', 'part', 'party'], kind: 'text', required: true },
  ];
}
