import type { Ore } from '@hjm/core/money';
import { Decimal } from 'decimal.js';
import type { FileCell, FileColumn } from '../table/file-table.js';

const KIND = { reinvestment: ['reinvestering'], new: ['nyinvestering', 'ny'] } as const;

/** The groups of a plan, one row each. Without a key the name is the key. An empty budget: none of its own. */
export const INVESTMENT_COLUMNS: readonly FileColumn[] = [
  { key: 'label', headers: ['Grupp', 'Investeringsprojekt', 'Större investeringar', 'Benämning'], kind: 'text', required: true },
  { key: 'group', headers: ['Nyckel', 'Gruppnyckel'], kind: 'text', required: false },
  { key: 'section', headers: ['Del', 'Delnyckel'], kind: 'text', required: false },
  { key: 'kind', headers: ['Ny- eller reinvestering', 'Slag'], kind: 'oneOf', values: KIND, required: false },
  { key: 'reason', headers: ['Orsak'], kind: 'text', required: false },
  { key: 'budget', headers: ['Budget', 'Investeringsbelopp', 'Belopp'], kind: 'ore', required: false },
];

/** What was invested, one row for each group and month; 0 where nothing was. */
export const INVESTMENT_OUTCOME_COLUMNS: readonly FileColumn[] = [
  { key: 'group', headers: ['Grupp', 'Investeringsprojekt'], kind: 'text', required: true },
  { key: 'year', headers: ['År'], kind: 'integer', required: true },
  { key: 'month', headers: ['Månad'], kind: 'text', required: true },
  { key: 'amount', headers: ['Belopp', 'Utfall'], kind: 'ore', required: true },
];

/** A row of the groups, as it is read by {@link INVESTMENT_COLUMNS}. */
export type InvestmentRecord = {
  readonly label: string;
  readonly group?: string | undefined;
  readonly section?: string | undefined;
  readonly kind?: string | undefined;
  readonly reason?: string | undefined;
  readonly budget?: Ore | undefined;
};

/** A row of the outcome, as it is read by {@link INVESTMENT_OUTCOME_COLUMNS}. `month`: `3`, `mars`, `mar 2024`, `2024-03`, or the first of a month. */
export type InvestmentOutcomeRecord = { readonly group: string; readonly year: number; readonly month: string | number; readonly amount: Ore };

/** A record with the line of the file that it stands on. */
export type Lined<Of> = { readonly line: number; readonly record: Of };

/** The headers that a table is written with: the first of each column. */
export function headersOf(columns: readonly FileColumn[]): string[] {
  return columns.map(({ headers, key }) => headers[0] ?? key);
}

/** Where a cell stands, for a message. */
export function cellAt(columns: readonly FileColumn[], line: number, key: string): string {
  return `rad ${String(line)}, ${columns.find((column) => column.key === key)?.headers[0] ?? key}`;
}

/** An amount as a cell: exact kronor. */
export function kronorCell(ore: Ore | null): FileCell {
  return ore === null ? null : { number: new Decimal(ore).div(100).toFixed() };
}

/** The word of a kind as it is written. */
export function kindCell(kind: keyof typeof KIND | null): FileCell {
  return kind === null ? null : KIND[kind][0];
}
