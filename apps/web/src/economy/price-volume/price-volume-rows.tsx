import type { ReactNode } from 'react';
import { type Attempt, problemAt } from '../attempt.js';
import { TextField } from '../text-field.js';
import { emptyRow, type TypedRow } from './price-volume-case.js';

type Props = { readonly rows: readonly TypedRow[]; readonly answer: Attempt<unknown> | undefined; readonly onChange: (rows: readonly TypedRow[]) => void };

const FIELDS = [
  { field: 'volumeBefore', at: 'before.volume', label: 'Volym före' },
  { field: 'priceBefore', at: 'before.price', label: 'Pris före', unit: 'kr' },
  { field: 'volumeAfter', at: 'after.volume', label: 'Volym efter' },
  { field: 'priceAfter', at: 'after.price', label: 'Pris efter', unit: 'kr' },
] as const;

/** A thing a row, with volume and price in two periods. */
export function PriceVolumeRows({ rows, answer, onChange }: Props): ReactNode {
  const problem = (at: number, field: string): string | undefined => (answer === undefined ? undefined : problemAt(answer, `rows.${String(at)}.${field}`));
  const change = (at: number, part: Partial<TypedRow>): void => { onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row))); };
  return (
    <>
      {rows.map((row, at) => {
        const name = row.label.trim() === '' ? `Rad ${String(at + 1)}` : row.label;
        const neither = row.volumeBefore + row.priceBefore + row.volumeAfter + row.priceAfter === '' ? problem(at, 'before') : undefined;
        return (
          <fieldset key={at} className="stack">
            <legend className="field-label">{name}</legend>
            <div className="comparison-form">
              <TextField kind="text" label="Benämning" value={row.label} problem={problem(at, 'labelSv') ?? problem(at, 'key')} onChange={(label) => { change(at, { label }); }} />
              {FIELDS.map(({ field, at: place, label, ...unit }) => (
                <TextField key={field} label={label} {...unit} value={row[field]} problem={problem(at, place) ?? (field === 'volumeBefore' ? neither : undefined)} onChange={(text) => { change(at, { [field]: text }); }} />
              ))}
            </div>
            <button type="button" className="link-button" aria-label={`Ta bort ${name}`} onClick={() => { onChange(rows.filter((_, index) => index !== at)); }}>
              Ta bort
            </button>
          </fieldset>
        );
      })}
      <button type="button" className="button" onClick={() => { onChange([...rows, emptyRow]); }}>
        Lägg till en rad
      </button>
    </>
  );
}
