import { type ReactNode, useId, useRef } from 'react';
import type { WrittenPayment } from './fee-case.js';

type Props = { readonly paid: readonly WrittenPayment[]; readonly problems: ReadonlyMap<string, string>; readonly onChange: (paid: readonly WrittenPayment[]) => void };

const EMPTY: WrittenPayment = { on: '', kronor: '' };

/** What has been paid before and counts towards the ceiling: a day and an amount a row. */
export function PaidBefore({ paid, problems, onChange }: Props): ReactNode {
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const rows = paid.length === 0 ? [EMPTY] : paid;
  const put = (index: number, change: Partial<WrittenPayment>): void => { onChange(rows.map((row, at) => (at === index ? { ...row, ...change } : row))); };
  const remove = (index: number): void => {
    onChange(rows.filter((_, at) => at !== index));
    box.current?.querySelector<HTMLElement>('input')?.focus();
  };
  return (
    <fieldset className="card stack members" ref={box} aria-describedby={`${id}hjalp`}>
      <legend className="visually-hidden">Redan betalt</legend>
      <h3>Redan betalt</h3>
      <p className="hint quiet" id={`${id}hjalp`}>
        Tidigare avgifter som räknas in under taket. Lämna tomt om inget är betalt.
      </p>
      {rows.map((row, index) => {
        const problem = problems.get(`paid.${String(index)}`);
        return (
          <div className="member payment" key={index} role="group" aria-label={`Betalning ${String(index + 1)}`}>
            <div className="field">
              <label htmlFor={`${id}dag${String(index)}`}>Dag</label>
              <input id={`${id}dag${String(index)}`} type="date" value={row.on} onChange={({ target }) => { put(index, { on: target.value }); }} />
            </div>
            <div className="field">
              <label htmlFor={`${id}kr${String(index)}`}>Belopp, kr</label>
              <input id={`${id}kr${String(index)}`} type="text" inputMode="decimal" autoComplete="off" value={row.kronor} onChange={({ target }) => { put(index, { kronor: target.value }); }} />
            </div>
            {problem === undefined ? null : <span className="problem">{problem}</span>}
            {rows.length > 1 ? (
              <button type="button" className="link-button" aria-label={`Ta bort betalning ${String(index + 1)}`} onClick={() => { remove(index); }}>
                Ta bort
              </button>
            ) : null}
          </div>
        );
      })}
      <button type="button" className="button" onClick={() => { onChange([...rows, EMPTY]); }}>
        Lägg till en betalning
      </button>
    </fieldset>
  );
}
